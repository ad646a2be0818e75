import {el, newId, put} from './dom.js';
import {known, meaning, say, sayOr} from './words.js';
import {control, leverName} from './controls.js';
import {datedEvents} from './events.js';
import {tell} from './tell.js';
import {allLevers, datedNow, isAssumption, lever} from './state.js';

const MOST_FOUND = 8;

/** Below the actions: the numbers on which the answer hangs most, all others behind a search, and settings. */
export function assumptions(app) {
  const count = el('span', {class: 'count'});
  const first = app.catalog.assumptions;
  const all = allLevers().filter(({key, kind}) => isAssumption(key) && kind !== 'MEMBERS');
  app.refreshers.push(() => {
    const changed = [...app.state.settings.keys()].filter(isAssumption).length;
    count.textContent = changed ? ' · ' + say('assumptions.changed', changed) : '';
  });
  const ensemble = app.catalog.ensembles.find(one => one.name === app.catalog.experiment.ensemble);
  const section = lazily(app, el('summary', {}, el('h2', {}, say('assumptions')), count), () => [
    el('p', {class: 'note'}, say('assumptions.what', first.length, ensemble.sets)),
    first.map(({key, low, high}) => control(app, key, [low, high])),
    others(app, all, new Set(first.map(one => one.key)))]);
  const dated = el('span', {class: 'count'});
  app.refreshers.push(() => {
    const events = datedNow(app.state).length;
    dated.textContent = events ? ' · ' + events : '';
  });
  return [section, lazily(app, el('summary', {}, el('h2', {}, say('events')), dated), () => datedEvents(app)),
    lazily(app, el('summary', {}, el('h2', {}, say('settings'))), () => settings(app), fill => {
      app.showWorlds = () => fill().querySelector('select').focus();
    })];
}

/** What is built when it is opened first: by the person, or by what was handed to another one. */
function lazily(app, summary, build, hand = () => {}) {
  const details = el('details', {class: 'below'}, summary);
  let built = false;
  const fill = () => {
    if (!built) details.append(el('div', {class: 'inside'}, build()));
    built = details.open = true;
    app.refresh();
    return details;
  };
  details.addEventListener('toggle', () => {
    if (details.open && !built) fill();
  });
  hand(fill);
  return details;
}

function others(app, all, shown) {
  const id = newId();
  const list = el('div', {'aria-live': 'off'});
  const controls = new Map();
  const field = el('input', {type: 'search', id, autocomplete: 'off', oninput: () => find()});
  const find = () => {
    const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return put(list);
    const found = all.filter(({key}) => !shown.has(key) && words.every(word => sought(key).includes(word)));
    const begins = ({key}) => words.every(word => sought(key).includes(' ' + word));
    found.sort((a, b) => begins(b) - begins(a));
    put(list, found.slice(0, MOST_FOUND).map(({key}) => {
      if (!controls.has(key)) controls.set(key, control(app, key));
      return controls.get(key);
    }), found.length === 0 ? el('p', {class: 'note'}, say('assumptions.none')) : null,
    found.length > MOST_FOUND ? el('p', {class: 'note'}, say('assumptions.more', found.length - MOST_FOUND)) : null);
    app.refresh();
  };
  return el('div', {class: 'others'}, el('label', {for: id}, say('assumptions.others')), field, el('p', {class: 'note'}, say('assumptions.search', all.length)), list);
}

/** Where a search looks: words that begin with what is sought go first. */
function sought(key) {
  return ` ${leverName(key)} ${meaning(lever(key).meaning)} ${key.replaceAll('.', ' ')} ${key}`.toLowerCase();
}

function settings(app) {
  const world = newId();
  const seed = newId();
  const about = newId();
  const worlds = newId();
  const scenario = newId();
  const what = el('p', {class: 'note', id: scenario});
  const select = el('select', {id: world, 'aria-describedby': scenario, onchange: () => {
    app.change({scenario: select.value});
    app.showWorlds();
  }}, app.catalog.scenarios.map(({name}) => el('option', {value: name, title: name}, sayOr('scenario.' + name, name))));
  const number = el('input', {id: seed, inputmode: 'numeric', pattern: '[0-9]{1,15}', 'aria-describedby': about, onchange: () => {
    if (/^\d{1,15}$/.test(number.value)) app.change({seed: Number(number.value)});
    else number.setAttribute('aria-invalid', 'true');
  }});
  const most = el('select', {id: worlds, onchange: () => app.change({worlds: Number(most.value)})});
  app.refreshers.push(() => {
    select.value = app.state.scenario;
    put(what, aboutWorld(app.catalog, app.state.scenario), left(app.notice));
    if (document.activeElement !== number) number.value = app.state.seed;
    number.removeAttribute('aria-invalid');
    const choices = [...new Set([20, 40, 60, 100, 200, 400, app.state.worlds])].sort((a, b) => a - b);
    most.replaceChildren(...choices.map(choice => el('option', {value: choice}, String(choice))));
    most.value = app.state.worlds;
  });
  return [el('div', {class: 'lever'}, el('label', {for: world}, say('settings.world')), select, what),
    el('div', {class: 'lever'}, el('label', {for: seed}, say('settings.seed')), number, el('p', {class: 'note', id: about}, say('settings.number'))),
    el('div', {class: 'lever'}, el('label', {for: worlds}, say('settings.worlds')), most)];
}

/** What a world is, in words; one that the page does not know has only those of its file, which may be in any language. */
function aboutWorld({scenarios}, name) {
  const word = `scenario.${name}.what`;
  return known(word) ? say(word) : scenarios.find(one => one.name === name).description;
}

/** What of the dated events another world could not have, said where it was chosen, too. */
function left(notice) {
  return notice?.[0] === 'notes' ? notice[1].filter(([word]) => word === 'event.left').map(note => [' ', tell(note)]) : [];
}

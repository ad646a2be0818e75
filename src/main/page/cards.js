import {el, newId} from './dom.js';
import {say} from './words.js';
import {control, leverName} from './controls.js';
import {preset, sameSettings, isAssumption, withSetting, lever} from './state.js';

const MEMBERS = ['all', 'bloc:A', 'bloc:B', 'mostCapable:0.5', 'leastCapable:0.5'];
const PRESETS = ['nothing', 'all', 'bloc', 'rules'];

/** The left side: quick choices and the five actions. */
export function cards(app) {
  return [quick(app), el('h2', {class: 'hidden'}, say('actions')), [1, 2, 3, 4, 5].map(number => card(app, number))];
}

/** Which of the five actions are on: true, false, or null for partly. */
export function actionsOn(catalog, settings) {
  return [1, 2, 3, 4, 5].map(number => {
    const keys = keysOf(catalog, number);
    const on = keys.filter(key => settings.get(key) === 'true').length;
    return on === keys.length ? true : on === 0 ? false : null;
  });
}

/** The switches of an action. */
export function keysOf(catalog, number) {
  return catalog.actions.find(action => action.number === number).lines.map(line => line.slice(0, line.indexOf('=')));
}

/** Who takes part in all policies that are on, if they are the same and not all states; empty otherwise. */
export function onlyMembers(catalog, settings) {
  const members = new Set(catalog.policies.filter(({key}) => settings.get(key) === 'true').map(({key}) => settings.get(key + '.members') ?? 'all'));
  const [only] = members;
  return members.size === 1 && only !== 'all' ? membersName(only) : '';
}

/** Members in words, where there are any. */
function membersName(text) {
  return MEMBERS.includes(text) ? say('members.' + text) : text;
}

/** The same settings with an action on or off. */
export function withAction(catalog, settings, number, on) {
  return keysOf(catalog, number).reduce((next, key) => withSetting(next, key, on ? 'true' : null), settings);
}

function quick(app) {
  const buttons = [...PRESETS, '1', '2', '3', '4', '5'].map(name => {
    const only = /^\d$/.test(name);
    const label = only ? say('preset.only', name) : say('preset.' + name);
    const button = el('button', {type: 'button', class: only ? 'chip only' : 'chip', style: only ? `--c: var(--action${name})` : null, onclick: () => app.choose(policiesOnly(preset(name)))},
      only ? [el('span', {class: 'hidden'}, label.replace(name, '')), name] : label);
    app.refreshers.push(() => button.setAttribute('aria-pressed', String(sameSettings(policiesOnly(preset(name)), policiesOnly(app.state.settings)))));
    return button;
  });
  return el('div', {class: 'presets', role: 'group', 'aria-label': say('presets')}, buttons.slice(0, PRESETS.length), el('span', {class: 'onlys'}, el('span', {'aria-hidden': 'true'}, say('preset.only', '')), buttons.slice(PRESETS.length)));
}

function policiesOnly(settings) {
  return new Map([...settings].filter(([key]) => !isAssumption(key)));
}

function card(app, number) {
  const id = newId();
  const about = newId();
  const box = el('input', {type: 'checkbox', role: 'switch', id, 'aria-describedby': about,
    onchange: () => app.changeSettings(settings => withAction(app.catalog, settings, number, box.checked))});
  const part = el('span', {class: 'part'});
  const details = el('details', {}, el('summary', {'aria-label': say('action.open', number)}, say('details')));
  let built = false;
  details.addEventListener('toggle', () => {
    if (!details.open || built) return;
    built = true;
    details.append(inside(app, number));
    app.refresh();
  });
  const article = el('section', {class: 'card', style: `--c: var(--action${number})`, 'aria-labelledby': id + 't'},
    el('div', {class: 'card-head'}, el('span', {class: 'badge', 'aria-hidden': 'true'}, String(number)),
      el('h3', {id: id + 't'}, el('label', {for: id}, say('action.' + number))), part, box),
    el('p', {id: about}, say(`action.${number}.what`)), details);
  app.refreshers.push(() => {
    const on = actionsOn(app.catalog, app.state.settings)[number - 1];
    box.checked = on !== false;
    box.indeterminate = on === null;
    const own = keysOf(app.catalog, number);
    const isAltered = on && [...app.state.settings.keys()].some(key => own.some(policy => key.startsWith(policy + '.')));
    part.textContent = on === null ? say('action.part') : isAltered ? say('action.altered') : '';
    article.classList.toggle('is-on', on !== false);
  });
  return article;
}

function inside(app, number) {
  const own = keysOf(app.catalog, number).map(key => app.catalog.policies.find(policy => policy.key === key));
  const others = app.catalog.policies.filter(policy => policy.action === number && !own.includes(policy));
  return el('div', {class: 'inside'}, membersAndFrom(app, own), own.map(policy => policyPart(app, policy)),
    others.length ? [el('h4', {}, say('strike')), el('p', {class: 'note'}, say('strike.what')), others.map(policy => policyPart(app, policy))] : null);
}

function membersAndFrom(app, policies) {
  const members = newId();
  const from = newId();
  const setAll = (end, text) => app.changeSettings(settings => policies.reduce((next, policy) => withSetting(next, `${policy.key}.${end}`, text), settings));
  const select = el('select', {id: members, onchange: () => setAll('members', select.value === 'all' ? null : select.value)});
  const number = el('input', {type: 'number', id: from, min: 0, max: 19, step: 1, onchange: () => {
    if (number.validity.valid && number.value !== '') setAll('from', number.valueAsNumber === 0 ? null : String(number.valueAsNumber));
  }});
  app.refreshers.push(() => {
    const now = new Set(policies.map(policy => app.state.settings.get(policy.key + '.members') ?? 'all'));
    const choices = [...new Set([...MEMBERS, ...now])];
    select.replaceChildren(...choices.map(choice => el('option', {value: choice}, membersName(choice))), ...(now.size > 1 ? [el('option', {value: '', disabled: true}, say('members.mixed'))] : []));
    select.value = now.size > 1 ? '' : [...now][0];
    const years = new Set(policies.map(policy => app.state.settings.get(policy.key + '.from') ?? '0'));
    if (document.activeElement !== number) number.value = years.size > 1 ? '' : [...years][0];
  });
  return el('div', {class: 'pair'}, el('div', {class: 'lever'}, el('label', {for: members}, say('members')), select), el('div', {class: 'lever'}, el('label', {for: from}, say('from')), number));
}

function policyPart(app, policy) {
  const id = newId();
  const box = el('input', {type: 'checkbox', id, onchange: () => app.set(policy.key, box.checked ? 'true' : null)});
  app.refreshers.push(() => box.checked = app.state.settings.get(policy.key) === 'true');
  const strengths = policy.parameters.filter(({key}) => !/\.(from|until|members|memberShare)$/.test(key) && lever(key));
  return el('div', {class: 'policy'}, el('p', {class: 'lever-switch'}, box, el('label', {for: id}, leverName(policy.key))), strengths.map(({key}) => control(app, key)));
}

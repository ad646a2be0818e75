import {el, newId, put} from './dom.js';
import {capital, meaning, say, sayOr} from './words.js';
import {significant} from './numbers.js';
import {allowed} from './values.js';
import {datedKind, datedKinds, mayAdd, newDated} from './dated.js';
import {datedNow, standard, statesNow} from './state.js';

/** What an event does, in words. */
export function datedWords({kind, states, strengths}) {
  const numbers = strengths.map(text => significant(Number(text), 4));
  return say(`event.${kind}.say`, states.map(whomWords).join(say('event.and')), ...numbers);
}

function whomWords(state) {
  return sayOr('whom.' + state, state.replaceAll('_', ' '));
}

/** Below the assumptions: what happens at a date, with the choice and without it. */
export function datedEvents(app) {
  const list = el('div');
  const rank = newId();
  const kind = el('select', {id: rank}, datedKinds().map(({word}) => el('option', {value: word}, say('event.' + word))));
  const add = el('button', {type: 'button', onclick: () => {
    changeDated(app, events => [...events, newDated(kind.value)]);
    list.lastElementChild.querySelector('input').focus();
  }}, say('event.add'));
  const own = el('button', {type: 'button', class: 'back', onclick: () => {
    app.change({events: null});
    kind.focus();
  }}, say('event.own'));
  let shape = null;
  let rows = [];
  app.refreshers.push(() => {
    const events = datedNow(app.state);
    const now = events.map(({kind: word}) => word).join();
    if (now !== shape) {
      shape = now;
      rows = events.map((event, i) => datedRow(app, event.kind, i, add));
      put(list, events.length ? rows.map(({node}) => node) : el('p', {class: 'note'}, say('event.none')));
    }
    rows.forEach(({refresh}, i) => refresh(events[i]));
    add.disabled = !mayAdd(events);
    own.hidden = app.state.events === null;
  });
  return [el('p', {class: 'note'}, say('event.what')), list, el('div', {class: 'lever'}, el('label', {for: rank}, say('event.kind')), el('div', {class: 'lever-row'}, kind, add)), own];
}

function changeDated(app, next) {
  app.change({events: next(datedNow(app.state))});
}

/** The fields of an event. */
function datedRow(app, word, place, after) {
  const known = datedKind(word);
  const change = patch => changeDated(app, events => events.map((event, i) => i === place ? {...event, ...patch(event)} : event));
  const whom = known.states ? whomFields(app, known, change) : null;
  const at = datedNumber(known.at, say('event.at'), () => [-yearsNow(app, 'burnInYears'), yearsNow(app, 'years')],
    text => change(() => ({at: text})));
  const strengths = known.strengths.map((one, i) => datedNumber(one, say('event.' + one.key), () => [one.min, one.max], text => change(({strengths: old}) => ({strengths: old.with(i, text)}))));
  const title = el('legend', {});
  const node = el('fieldset', {class: 'lever dated'}, title, el('p', {class: 'note'}, capital(meaning(known.meaning)) + '.'),
    el('div', {class: 'pair'}, at.node, whom?.nodes, strengths.map(one => one.node)),
    el('button', {type: 'button', class: 'back', 'aria-label': say('event.remove.of', say('event.' + word), place + 1), onclick: () => {
      changeDated(app, events => events.toSpliced(place, 1));
      after.focus();
    }}, say('event.remove')));
  return {node, refresh: event => {
    title.textContent = `${place + 1}. ${say('event.' + word)}${event.name && event.name !== word ? ` (${event.name})` : ''}`;
    at.show(event.at);
    whom?.show(event.states);
    strengths.forEach((one, i) => one.show(event.strengths[i]));
  }};
}

/** How many years a run has: those observed, or those of the burn-in. */
export function yearsNow(app, key) {
  return Number(app.state.settings.get(key) ?? standard(key));
}

/** A number of an event; outside of its range it stays as it was, and is marked. */
function datedNumber(known, label, range, take) {
  const id = newId();
  const about = newId();
  const field = el('input', {type: 'number', id, step: known.kind === 'INTEGER' ? 1 : 'any', 'aria-describedby': about, onchange: () => {
    const [low, high] = range();
    const text = Number(field.value) >= low && Number(field.value) <= high ? allowed(known, field.value) : null;
    field.setAttribute('aria-invalid', String(text === null));
    if (text !== null) take(text);
  }});
  const unit = sayOr('unit.' + known.unit, known.unit);
  const note = el('p', {class: 'note', id: about});
  return {node: el('div', {class: 'lever'}, el('label', {for: id}, label), field, note), show: text => {
    [field.min, field.max] = range();
    note.textContent = say('strength.range', ...range().map(end => significant(end))) + (unit ? ' ' + unit : '');
    if (document.activeElement !== field || allowed(known, field.value) !== text) field.value = text;
    field.removeAttribute('aria-invalid');
  }};
}

/** Whom it befalls: by rank, or one or two states by name. */
function whomFields(app, known, change) {
  const fields = Array.from({length: known.states}, (_, n) => {
    const id = newId();
    const select = el('select', {id, onchange: () => change(({states}) => ({states: whomChosen(known, fields.map(one => one.select.value), n, statesNow(app.state))}))});
    return {select, node: el('div', {class: 'lever whom'}, el('label', {for: id}, say('event.whom.' + (n + 1))), select)};
  });
  return {nodes: fields.map(({node}) => node), show: states => fields.forEach(({select, node}, n) => {
    node.hidden = n >= states.length;
    const names = [...new Set([...(n ? [] : [known.rank]), ...statesNow(app.state), ...states.slice(n, n + 1)])].filter(one => one === states[n] || !states.includes(one));
    select.replaceChildren(...names.map(one => el('option', {value: one}, whomWords(one))));
    select.value = states[n] ?? '';
  })};
}

/** The states after one field was changed. */
function whomChosen(known, values, changed, names) {
  if (values[0] === known.rank) return [known.rank];
  const others = names.filter(one => one !== values[changed]);
  return values.map((one, n) => n === changed ? values[changed] : others.includes(one) ? one : others[0]);
}

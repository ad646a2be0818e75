import {el, newId} from './dom.js';
import {capital, known, sayOr, say} from './words.js';
import {significant} from './numbers.js';
import {canonical, lever, standard} from './state.js';

/** What a lever is called. */
export function leverName(key) {
  const part = 'part.' + key.slice(key.lastIndexOf('.') + 1);
  const text = sayOr('lever.' + key, lever(key)?.meaning ?? key);
  return capital(text) + (known(part) && !known('lever.' + key) ? ': ' + say(part) : '');
}

/** A control for a lever; app.set takes its value, the list of refreshers keeps it as the state has it. */
export function control(app, key, range = null) {
  switch (lever(key).kind) {
    case 'SWITCH': return switchControl(app, key);
    case 'CHOICE': return choiceControl(app, key);
    case 'SUBSET': return subsetControl(app, key);
    default: return numberControl(app, key, range);
  }
}

function value(app, key) {
  return app.state.settings.get(key) ?? standard(key);
}

function notes(key, range = null) {
  const about = lever(key);
  const parts = [];
  const unit = about.unit ? sayOr('unit.' + about.unit, about.unit) : '';
  if (about.kind === 'NUMBER' || about.kind === 'INTEGER') parts.push(say('strength.range', ...(range ?? [about.min, about.max]).map(end => significant(end))) + (unit ? ' ' + unit : ''));
  parts.push(about.inEnsemble ? say('assumptions.sets') : say('strength.default', shownValue(key, standard(key))));
  if (about.source) parts.push(about.source.startsWith('A-') ? say('strength.assumed', about.source) : about.source === 'convention' ? say('strength.convention') : say('strength.source', about.source));
  return parts.join(' · ');
}

/** A value in words. */
export function shownValue(key, text) {
  const kind = lever(key)?.kind;
  if (kind === 'SWITCH') return say(text === 'true' ? 'on' : 'off');
  if (kind === 'NUMBER' || kind === 'INTEGER') return significant(Number(text), 4);
  return text.split('+').map(part => sayOr('type.' + part, sayOr('choice.' + part, part.toLowerCase().replaceAll('_', ' ')))).join(', ');
}

/** Where a slider goes: what is arguable, and not a range of a billion. */
function reach(about, range) {
  if (range) return range;
  const usual = Math.abs(Number(standard(about.key))) || 1;
  return [about.min < -20 * usual ? -4 * usual : about.min, about.max > 20 * usual ? 4 * usual : about.max];
}

/** A hundredth of a range or a little less, as a round number. */
function roundStep(width) {
  const power = 10 ** Math.floor(Math.log10(width / 100));
  return [5, 2, 1].find(step => step * power <= width / 100) * power;
}

function numberControl(app, key, range) {
  const about = lever(key);
  const id = newId();
  const note = newId();
  const [low, high] = reach(about, range);
  const step = about.kind === 'INTEGER' ? 1 : 'any';
  const slider = el('input', {type: 'range', id: id + 's', min: low, max: high, step: about.kind === 'INTEGER' ? 1 : roundStep(high - low), 'aria-label': leverName(key), 'aria-describedby': note});
  const number = el('input', {type: 'number', id, min: about.min, max: about.max, step, 'aria-describedby': note});
  const back = el('button', {type: 'button', class: 'back', 'aria-label': say('default.back.of', leverName(key)), onclick: () => app.set(key, null)}, say('default.back'));
  slider.addEventListener('input', () => {
    const text = canonical(key, String(about.kind === 'INTEGER' ? Math.round(slider.valueAsNumber) : Number(slider.valueAsNumber.toPrecision(3))));
    if (text !== null) app.set(key, text);
  });
  number.addEventListener('change', () => {
    const text = canonical(key, number.value);
    number.setAttribute('aria-invalid', String(text === null));
    if (text !== null) app.set(key, text);
  });
  app.refreshers.push(() => {
    const now = value(app, key);
    const set = app.state.settings.has(key);
    if (document.activeElement !== slider || Number(now) !== slider.valueAsNumber) slider.value = now;
    if (document.activeElement !== number || canonical(key, number.value) !== now) number.value = now;
    number.removeAttribute('aria-invalid');
    back.hidden = !set;
    slider.setAttribute('aria-valuetext', about.inEnsemble && !set ? say('assumptions.sets') : significant(Number(now), 4));
    number.classList.toggle('open-value', about.inEnsemble && !set);
  });
  return el('div', {class: 'lever'}, el('label', {for: id}, leverName(key)), el('div', {class: 'lever-row'}, slider, number),
    el('p', {class: 'note', id: note}, notes(key, range)), back);
}

function switchControl(app, key) {
  const id = newId();
  const box = el('input', {type: 'checkbox', id, onchange: () => app.set(key, String(box.checked))});
  app.refreshers.push(() => box.checked = value(app, key) === 'true');
  return el('div', {class: 'lever lever-switch'}, box, el('label', {for: id}, leverName(key)));
}

function choiceControl(app, key) {
  const id = newId();
  const select = el('select', {id, onchange: () => app.set(key, select.value)}, lever(key).choices.map(choice => el('option', {value: choice}, shownValue(key, choice))));
  app.refreshers.push(() => select.value = value(app, key));
  return el('div', {class: 'lever'}, el('label', {for: id}, leverName(key)), select, el('p', {class: 'note'}, notes(key)));
}

function subsetControl(app, key) {
  const boxes = lever(key).choices.filter(choice => choice !== 'NONE').map(choice => {
    const id = newId();
    const box = el('input', {type: 'checkbox', id, value: choice, onchange: () => app.set(key, boxes.map(([one]) => one).filter(one => one.checked).map(one => one.value).join('+') || 'NONE')});
    return [box, el('label', {for: id}, shownValue(key, choice))];
  });
  app.refreshers.push(() => boxes.forEach(([box]) => box.checked = value(app, key).split('+').includes(box.value)));
  return el('fieldset', {class: 'lever'}, el('legend', {}, leverName(key)), boxes.map(([box, label]) => el('span', {class: 'lever-switch'}, box, label)));
}

import {el, put} from './dom.js';
import {capital, say, language} from './words.js';
import {change, size, sizes} from './numbers.js';
import {estimateAt} from './forest.js';
import {actionsOn, keysOf, onlyMembers} from './cards.js';
import {isAssumption} from './state.js';

/** A change below this is none in print. */
const UNSEEN = 0.0005;

/** What the sentence is about: first the harm, then how often. */
export const SAID = ['total_harm_per_year', 'operations_per_year'];

/** The answer in a sentence, above every chart. */
export function sentence(app, found) {
  const [harm, often] = [estimateAt(found.effects, 0), estimateAt(found.effects, 1)];
  if (harm.ratio === 1 && often.ratio === 1 && harm.low === 1 && harm.high === 1) return [el('strong', {}, capital(say('say.unchanged', say('noun.total_harm_per_year'))) + '.')];
  const parts = [el('strong', {}, head(app, harm)), ' ', el('span', {class: 'ranges'}, ranges(app, harm) + '.')];
  if (Number.isFinite(often.ratio)) parts.push(' ', el('span', {class: 'second'}, oftenWords(often.ratio)));
  return parts;
}

function oftenWords(ratio) {
  if (Math.abs(ratio - 1) < UNSEEN) return say('say.same');
  return say(ratio < 1 ? 'say.less' : 'say.more', size(ratio));
}

/** The same in a line for a narrow screen. */
export function brief(found) {
  return say('say.brief', change(estimateAt(found.effects, 0).ratio), change(estimateAt(found.effects, 1).ratio));
}

function head(app, one) {
  const noun = say('noun.total_harm_per_year');
  if (one.low < 1 && one.high > 1 || !Number.isFinite(one.ratio)) return say('say.unsettled', noun);
  const on = actionsOn(app.catalog, app.state.settings);
  const count = on.filter(Boolean).length;
  const plain = on.every(is => is !== null) && count > 0 && !app.catalog.policies.some(({key}) => app.state.settings.get(key) === 'true' && ![1, 2, 3, 4, 5].some(number => keysOf(app.catalog, number).includes(key)));
  const lower = one.ratio < 1;
  if (plain && count === 1) return say('say.head.one', say(`action.${on.indexOf(true) + 1}`), say(lower ? 'say.lowers' : 'say.raises'), noun, size(one.ratio), altered(app, true));
  if (plain) return say(count === 5 ? 'say.head.all' : 'say.head.some', count === 5 ? '' : say('number.' + count), say(lower ? 'say.lower' : 'say.raise'), noun, size(one.ratio), altered(app, false));
  return say('say.head.other', '', say(lower ? 'say.lowers' : 'say.raises'), noun, size(one.ratio));
}

/** What of the actions is not as they come: who takes part, or more than that. */
function altered(app, isOne) {
  const own = new Set([1, 2, 3, 4, 5].flatMap(number => keysOf(app.catalog, number)));
  const changed = [...app.state.settings.keys()].filter(key => !isAssumption(key) && !own.has(key));
  if (!changed.length) return '';
  const members = onlyMembers(app.catalog, app.state.settings);
  return members && changed.every(key => key.endsWith('.members')) ? say('say.by', members) : say(isOne ? 'say.altered.one' : 'say.altered');
}

function ranges(app, one) {
  const sign = one.ratio < 1 ? -1 : 1;
  const parts = [];
  if (Number.isFinite(one.low)) parts.push(say('say.interval', ...sizes(one.low, one.high, sign)));
  if (!Number.isFinite(one.setsLow)) parts.push(say('say.sets.no'));
  else if (one.setsLow < 1 && one.setsHigh > 1) parts.push(say('say.sets.both', size(one.setsLow), size(one.setsHigh)));
  else parts.push(say('say.sets', ...sizes(one.setsLow, one.setsHigh, sign)));
  const fixed = [...app.state.settings.keys()].filter(isAssumption).length;
  if (fixed) parts.push(say('say.fixed', fixed));
  return `(${parts.join('; ')})`;
}

/** Limits of the claim, beside the answer. */
export function limits() {
  const item = number => el('li', {}, say('limits.' + number));
  return el('aside', {class: 'limits', 'aria-labelledby': 'limits-title'}, el('h2', {id: 'limits-title'}, say('limits.title')), el('ul', {}, [1, 2, 3].map(item)),
    el('details', {}, el('summary', {}, say('limits.all')), el('ul', {}, [4, 5, 6, 7, 8, 9, 10, 11].map(item))));
}

/** Shows the answer; what is old is grey. */
export function showSentence(node, parts) {
  put(node, parts);
  node.lang = language();
}

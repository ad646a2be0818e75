import {allowed} from './values.js';

/**
 * What a scenario has happen at a date: {name, kind, at, states, strengths}, values as texts. Without a name it gets that
 * of its kind. Whether it fits the world says the model, when it runs.
 */
const MOST_DATED = 20;
const FIRST_DATE = '5';
const MARK = 'event';
let kinds = new Map();
let namePattern = null;

/** Learns what can happen. */
export function learnDated(catalog) {
  kinds = new Map(catalog.events.map(kind => [kind.word, kind]));
  namePattern = new RegExp(`^(?:${catalog.namePattern})$`);
}

/** All that can happen. */
export function datedKinds() {
  return [...kinds.values()];
}

/** What is known of a kind. */
export function datedKind(word) {
  return kinds.get(word);
}

/** Whether one more may be added. */
export function mayAdd(events) {
  return events.length < MOST_DATED;
}

/** One of a kind at its defaults. */
export function newDated(word) {
  const {rank, strengths} = kinds.get(word);
  return {name: '', kind: word, at: FIRST_DATE, states: rank ? [rank] : [], strengths: strengths.map(({standard}) => standard)};
}

/** Those that the file of a scenario has. */
export function ownDated(scenario) {
  return cells(scenario).filter(([mark]) => mark === MARK).map(([, name, kind, at, states, ...strengths]) => {
    const texts = new Map(strengths.map(pair => pair.split('=')));
    const known = kinds.get(kind);
    return {name, kind, at: allowed(known.at, at), states: states ? states.split('+') : [], strengths: known.strengths.map(one => allowed(one, texts.get(one.key)))};
  });
}

/** The names of the states of a scenario, of which there are so many where they are drawn. */
export function stateNames(scenario, count) {
  const lines = cells(scenario);
  const names = lines.filter(([mark]) => mark === 'state').map(([, name]) => name);
  while (!isListed(lines) && names.length < count) names.push('S' + (names.length + 1));
  return names;
}

function cells(scenario) {
  return scenario.text.split('\n').map(line => line.split('\t'));
}

function isListed(lines) {
  return lines.some(([mark, how]) => mark === 'world' && how === 'LISTED');
}

/** Why a world cannot have an event, as the model says it: the end of a word, and what is named; null where it can. */
export function misfit({at, kind, states}, scenario, names, burnInYears) {
  if (Number(at) < -burnInYears) return ['early', {year: -burnInYears}];
  if (states.length === 0 || states[0] === kinds.get(kind).rank) return null;
  const stranger = states.find(name => !names.includes(name));
  if (stranger) return ['state', stranger];
  if (new Set(states).size < states.length) return ['twice', states[0]];
  const lines = cells(scenario);
  const areRivals = lines.some(([mark, from, to]) => mark === 'dyad' && states.includes(from) && states.includes(to));
  return states.length === 2 && isListed(lines) && !areRivals ? ['rivals', ...states] : null;
}

/** Events as one word: [NAME=]KIND:AT[:STATES]:STRENGTH…, with commas between them. */
export function formatDated(events) {
  return events.map(({name, kind, at, states, strengths}) => (name ? name + '=' : '') + [kind, at, ...(states.length ? [states.join('+')] : []), ...strengths].join(':')).join(',');
}

/** The events of such a word, in which strengths may be left out from the last on; null where it is none. */
export function parseDated(text) {
  const events = text === '' ? [] : text.split(',', MOST_DATED + 1).map(parseOneDated);
  return events.length > MOST_DATED || events.includes(null) ? null : events;
}

function parseOneDated(text) {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(0, equals));
  const [word, at, ...others] = text.slice(equals + 1).split(':');
  const known = kinds.get(word);
  if (!known || equals >= 0 && !namePattern.test(name)) return null;
  const states = known.states ? (others.shift() ?? '').split('+') : [];
  const ranked = states.length === 1 && states[0] === known.rank;
  if (others.length > known.strengths.length || !ranked && (states.length !== known.states || !states.every(one => namePattern.test(one)))) return null;
  const event = {name, kind: word, at: allowed(known.at, at), states, strengths: known.strengths.map((one, i) => i < others.length ? allowed(one, others[i]) : one.standard)};
  return event.at === null || event.strengths.includes(null) ? null : event;
}

/** A scenario with other events, as the model takes it and as a file has it. */
export function withDated(scenario, events) {
  const lines = scenario.text.split('\n').filter(line => line.split('\t')[0] !== MARK);
  const dated = events.map(({name, kind, at, states, strengths}) => [MARK, name, kind, at, states.join('+'), ...kinds.get(kind).strengths.map(({key}, i) => `${key}=${strengths[i]}`)].join('\t'));
  return {...scenario, text: [...lines, ...dated].join('\n'), json: {...scenario.json, events: events.map(jsonOf)}};
}

function jsonOf({name, kind, at, states, strengths}) {
  const known = kinds.get(kind);
  return {at: Number(at), event: kind, ...(name ? {name} : {}), ...(known.whom ? {[known.whom]: states.length === 1 ? states[0] : states} : {}), ...Object.fromEntries(known.strengths.map(({key}, i) => [key, Number(strengths[i])]))};
}

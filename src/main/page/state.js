import {allowed} from './values.js';
import {formatDated, learnDated, misfit, ownDated, parseDated, stateNames, withDated} from './dated.js';

/** The state of the page: settings (keys of levers to canonical texts, where they are not the default) and how it is looked at. */
export const PANES = ['effects', 'time', 'each', 'robust', 'world', 'compare', 'share'];

const LONGEST_ADDRESS = 6000;
const MOST_WORLDS = 400;
const SMALL_WORLDS = 60;
const levers = new Map();
let facts = null;
let usualWorlds = 0;
let current = {};

/** Learns what can be set; a small device computes fewer worlds unless it is told. */
export function learn(catalog, isSmall) {
  facts = catalog;
  usualWorlds = isSmall ? SMALL_WORLDS : catalog.experiment.worlds;
  learnDated(catalog);
  current = catalog.scenarios[0].json;
  levers.clear();
  const varied = new Set(catalog.ensembles.find(({name}) => name === catalog.experiment.ensemble)?.keys);
  for (const parameter of catalog.parameters) levers.set(parameter.key, {...parameter, policy: null, inEnsemble: varied.has(parameter.key)});
  for (const policy of catalog.policies) {
    levers.set(policy.key, {key: policy.key, kind: 'SWITCH', standard: 'false', meaning: policy.meaning, unit: '1', source: '', readIf: [], policy: policy.name});
    for (const strength of policy.parameters) levers.set(strength.key, {...strength, policy: policy.name, inEnsemble: false});
  }
}

/** What is known of a lever; undefined where there is none. */
export function lever(key) {
  return levers.get(key);
}

/** All levers. */
export function allLevers() {
  return [...levers.values()];
}

/** Whether a lever is a parameter of the world and not of a policy. */
export function isAssumption(key) {
  return levers.get(key)?.policy === null;
}

/** The text of a value as a line takes it; null where it is not allowed. */
export function canonical(key, text) {
  return allowed(levers.get(key), text);
}

/** Says which scenario is the one of the page: defaults are its. */
export function useScenario(name) {
  current = scenarioNamed(name).json;
}

/** The default of a lever in the scenario of the page. */
export function standard(key) {
  const json = current;
  const own = json.parameters?.[key] ?? key.split('.').reduce((node, part) => node?.[part], json);
  return own === undefined || typeof own === 'object' ? levers.get(key)?.standard ?? '' : String(own);
}

/** A scenario of the page, by its name. */
export function scenarioNamed(name) {
  return facts.scenarios.find(scenario => scenario.name === name);
}

/** What happens at a date in a state of the page. */
export function datedNow(state) {
  return state.events ?? ownDated(scenarioNamed(state.scenario));
}

/** The scenario of a state, with its events: as it runs, and as it is saved. */
export function scenarioNow({scenario, events}) {
  return events === null ? scenarioNamed(scenario) : withDated(scenarioNamed(scenario), events);
}

/** The names of the states of its world. */
export function statesNow({scenario, settings}) {
  return stateNames(scenarioNamed(scenario), Number(settings.get('world.states') ?? standard('world.states')));
}

/** Events of a state that its world cannot have, each as {place, problem}: a sentence without its full stop. */
export function misfits(state) {
  const events = datedNow(state);
  const years = Number(state.settings.get('burnInYears') ?? standard('burnInYears'));
  const called = events.map(({name}) => name.toLowerCase());
  return events.flatMap((event, place) => {
    const hasNameOfAnother = event.name && called.indexOf(called[place]) < place;
    const why = hasNameOfAnother ? ['name', event.name] : misfit(event, scenarioNamed(state.scenario), statesNow(state), years);
    return why ? [{place, problem: ['event.unfit.' + why[0], place + 1, ['event.' + event.kind], ...why.slice(1)]}] : [];
  });
}

/** Null where the events are the scenario's own. */
export function unlessOwn(scenario, events) {
  return events === null || formatDated(events) === formatDated(ownDated(scenarioNamed(scenario))) ? null : events;
}

/** What the page begins with: all five actions on. */
export function defaults() {
  return {lang: null, pane: 'effects', scenario: facts.scenarios[0].name, seed: facts.experiment.seed, worlds: usualWorlds, metrics: null, one: 1, settings: preset('all'), events: null, pinned: null};
}

/** The lines that switch on some of the five actions. */
export function preset(name) {
  const settings = new Map();
  const add = number => facts.actions.filter(action => action.number === number).forEach(action => action.lines.forEach(line => settings.set(...split(line))));
  if (name === 'nothing') return settings;
  if (/^[1-5]$/.test(name)) add(Number(name));
  else if (name === 'rules') {
    add(2);
    settings.set('policy.treaty.sanctionScope', 'NONE');
  } else {
    [1, 2, 3, 4, 5].forEach(add);
    if (name === 'bloc') for (const key of [...settings.keys()]) settings.set(key + '.members', 'bloc:A');
  }
  return settings;
}

function split(line) {
  const at = line.indexOf('=');
  const [key, text] = [line.slice(0, at), line.slice(at + 1)];
  return [key, levers.get(key)?.kind === 'SWITCH' ? text.toLowerCase() : text];
}

/** What lines set, and those that set nothing here: {settings, left}. */
export function settingsOf(lines) {
  const settings = new Map();
  return {settings, left: lines.filter(line => !readSetting(settings, ...split(line)))};
}

/** Sets a lever, or takes it back where it gets its default. */
export function withSetting(settings, key, text) {
  const next = new Map(settings);
  if (text === null || text === undefined || text === canonical(key, standard(key)) && !levers.get(key)?.inEnsemble) next.delete(key);
  else next.set(key, text);
  return next;
}

/** The lines of a run, in the order of the levers; of a policy that is off nothing. */
export function lines(settings, withPolicies = true) {
  const found = [];
  for (const {key, policy} of levers.values()) {
    if (!settings.has(key)) continue;
    if (policy === null || withPolicies && settings.get('policy.' + policy) === 'true') found.push(key + '=' + settings.get(key));
  }
  return found;
}

/** Two states that look the same compute the same. */
export function sameSettings(one, other) {
  return formatSettings(one) === formatSettings(other);
}

/** Settings as one word, in the order of the levers. */
export function formatSettings(settings) {
  const parts = [];
  for (const key of levers.keys()) if (settings.has(key)) parts.push(key + '=' + escaped(settings.get(key)));
  return parts.join('&');
}

function escaped(text) {
  return encodeURIComponent(text).replaceAll('%2B', '+').replaceAll('%3A', ':');
}

/** What stands after # for a state. */
export function formatAddress(state) {
  const parts = ['model=' + escaped(facts.version)];
  if (state.lang) parts.push('lang=' + state.lang);
  if (state.pane !== 'effects') parts.push('pane=' + state.pane);
  if (state.scenario !== facts.scenarios[0].name) parts.push('scenario=' + escaped(state.scenario));
  if (state.events) parts.push('events=' + escaped(formatDated(state.events)).replaceAll('%2C', ',').replaceAll('%3D', '='));
  if (state.seed !== facts.experiment.seed) parts.push('seed=' + state.seed);
  if (state.worlds !== usualWorlds || usualWorlds !== facts.experiment.worlds) parts.push('worlds=' + state.worlds);
  if (state.metrics) parts.push('metrics=' + state.metrics.join('+'));
  if (state.one !== 1) parts.push('one=' + state.one);
  if (state.pinned) parts.push('pinned=' + encodeURIComponent(formatSettings(state.pinned)));
  const settings = formatSettings(state.settings);
  return '#' + parts.join('&') + (settings ? '&' + settings : '');
}

/** The state of an address, or the default with a problem: {state, problem: [word, …] or null, notice}. */
export function parseAddress(address) {
  const refuse = (...problem) => ({state: defaults(), problem, notice: null});
  if (typeof address !== 'string' || address === '' || address === '#') return {state: defaults(), problem: null, notice: null};
  if (address.length > LONGEST_ADDRESS) return refuse('address.long');
  const state = {...defaults(), settings: new Map()};
  const seen = new Set();
  let notice = null;
  for (const part of address.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    const key = at < 0 ? part : part.slice(0, at);
    let value;
    try {
      value = decodeURIComponent(at < 0 ? '' : part.slice(at + 1));
    } catch {
      return refuse('address.value', shown(key), shown(part.slice(at + 1)));
    }
    if (seen.has(key)) return refuse('address.twice', shown(key));
    seen.add(key);
    const fine = key === 'model' ? (notice = value === facts.version ? null : ['address.version', shown(value), facts.version], value.length < 40)
      : read(state, key, value);
    if (fine === null) return refuse('address.key', shown(key), nearest(key));
    if (!fine) return refuse('address.value', shown(key), shown(value));
  }
  state.events = unlessOwn(state.scenario, state.events);
  return {state, problem: null, notice};
}

/** Whether a value is good; null where the key is unknown. */
function read(state, key, value) {
  const whole = (least, most) => /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
  switch (key) {
    case 'lang':
      return value === 'en' || value === 'nl' ? (state.lang = value, true) : false;
    case 'pane':
      return PANES.includes(value) ? (state.pane = value, true) : false;
    case 'scenario':
      return facts.scenarios.some(scenario => scenario.name === value) ? (state.scenario = value, true) : false;
    case 'events':
      return (state.events = parseDated(value)) !== null;
    case 'seed':
      return whole(0, Number.MAX_SAFE_INTEGER) ? (state.seed = Number(value), true) : false;
    case 'worlds':
      return whole(10, MOST_WORLDS) && Number(value) % 10 === 0 ? (state.worlds = Number(value), true) : false;
    case 'one':
      return whole(1, MOST_WORLDS) ? (state.one = Number(value), true) : false;
    case 'metrics': {
      const names = value.split('+');
      const good = names.length <= 20 && names.every((name, i) => names.indexOf(name) === i && facts.metrics.some(metric => metric.name === name));
      return good ? (state.metrics = names, true) : false;
    }
    case 'pinned': {
      const settings = new Map();
      for (const part of value === '' ? [] : value.split('&')) {
        const at = part.indexOf('=');
        if (at < 0 || settings.has(part.slice(0, at)) || !readSetting(settings, part.slice(0, at), unescaped(part.slice(at + 1)))) return false;
      }
      state.pinned = settings;
      return true;
    }
    default:
      return levers.has(key) ? readSetting(state.settings, key, value) : null;
  }
}

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function readSetting(settings, key, value) {
  const text = canonical(key, value);
  if (text === null) return false;
  settings.set(key, text);
  return true;
}

/** At most so much of what somebody wrote. */
function shown(text) {
  return text.length > 60 ? text.slice(0, 60) + '…' : text;
}

/** The known key that is most like one: fewest letters changed. */
function nearest(key) {
  let best = '';
  let least = Infinity;
  if (key.length > 60) return best;
  for (const known of ['lang', 'pane', 'scenario', 'events', 'seed', 'worlds', 'metrics', 'one', 'pinned', 'model', ...levers.keys()]) {
    const distance = edits(key.toLowerCase(), known.toLowerCase(), Math.min(least, 1 + known.length / 3));
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

function edits(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row = Array.from({length: other.length + 1}, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    if (next.every(one => one > most)) return Infinity;
    row = next;
  }
  return row[other.length] <= most ? row[other.length] : Infinity;
}

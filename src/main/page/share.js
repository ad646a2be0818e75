import {el, newId, put, saveFile} from './dom.js';
import {say} from './words.js';
import {datedNow, formatAddress, lever, lines, scenarioNow} from './state.js';
import {formatDated} from './dated.js';
import {EFFECT} from './rounds.js';

const EFFECT_COLUMNS = ['n_worlds', 'baseline_mean', 'mean', 'difference', 'difference_low', 'difference_high', 'ratio', 'ratio_low', 'ratio_high', 'same_sign', 'cohens_d', 'p_value', 'parametric_low', 'parametric_high'];

/** Takes what was found out of the page. */
export class SharePane {
  constructor(app) {
    this.app = app;
    const id = newId();
    this.address = el('textarea', {id, readonly: true, rows: 3});
    this.copied = el('span', {role: 'status'});
    this.cited = el('p', {class: 'cited'});
    const button = (word, action) => el('button', {type: 'button', onclick: action}, say(word));
    this.node = el('div', {}, el('h2', {}, say('pane.share')),
      el('div', {class: 'lever'}, el('label', {for: id}, say('share.address')), this.address, el('p', {class: 'note'}, say('share.address.what')),
        el('div', {class: 'buttons'}, button('share.copy', () => this.copy()), this.copied)),
      el('p', {class: 'note'}, say('share.experiment.what')),
      el('div', {class: 'buttons'}, button('share.experiment', () => this.saveExperiment()), button('share.rows', () => this.saveRows()), button('share.effects', () => this.saveEffects())),
      el('h3', {}, say('share.cite')), this.cited);
  }

  arms() {
    return Object.values(this.named());
  }

  /** The arms of the experiment that is saved, by their names there. */
  named() {
    const {rounds, state} = this.app;
    const arms = {without: this.app.withoutArm(), with: this.app.withArm()};
    return state.pinned ? {...arms, 'pinned-without': rounds.arm(state.pinned, false), pinned: rounds.arm(state.pinned)} : arms;
  }

  async draw() {
    const {state, catalog} = this.app;
    this.address.value = location.href.replace(/#.*/, '') + formatAddress(state);
    put(this.cited, say('share.cited', catalog.version, catalog.commit, state.scenario, state.seed, state.worlds, [...lines(state.settings), ...datedNow(state).map(event => 'event=' + formatDated([event]))].join(', ') || '–'));
    return true;
  }

  async copy() {
    this.address.select();
    try {
      await navigator.clipboard.writeText(this.address.value);
    } catch {
      document.execCommand('copy');
    }
    this.copied.textContent = say('share.copied');
  }

  /** The experiment whose sweep has the rows of the page, as a text. */
  experiment() {
    const {state, catalog} = this.app;
    const arms = Object.fromEntries(Object.entries(this.named()).map(([name, arm]) => [name, level(arm.lines)]));
    return JSON.stringify({
      name: 'laboratory',
      question: say('question'),
      scenario: scenarioNow(state).json,
      design: {kind: 'factorial', factors: {arm: arms}},
      ensemble: catalog.experiment.ensemble,
      worlds: state.worlds,
      replications: 1,
      seed: state.seed,
      baseline: {arm: 'without'},
      outputs: {series: {every: 'year'}, events: false, proliferation: false, metrics: 'all'},
      stop: null,
    }, null, 2) + '\n';
  }

  saveExperiment() {
    saveFile('laboratory.json', 'application/json', this.experiment());
  }

  saveRows() {
    const {catalog} = this.app;
    const head = ['world', 'arm', ...catalog.metrics.map(({name}) => name)];
    const rows = Object.entries(this.named()).flatMap(([label, arm]) => arm.rows.slice(0, Math.min(arm.done, this.app.cap())).map((row, i) => [i + 1, label, ...Array.from(row, number)]));
    saveFile('laboratory-runs.csv', 'text/csv', csv([head, ...rows]));
  }

  async saveEffects() {
    const {app} = this;
    const names = app.catalog.metrics.map(({name}) => name);
    const found = await app.effects(app.withArm(), app.withoutArm(), names);
    if (!found) return;
    saveFile('laboratory-effects.csv', 'text/csv', csv([['metric', ...EFFECT_COLUMNS], ...names.map((name, i) => [name, ...Array.from(found.effects.subarray(i * EFFECT.WIDTH, (i + 1) * EFFECT.WIDTH), number)])]));
  }
}

/** Lines as a level of a factor: numbers and switches as such. */
function level(settings) {
  return Object.fromEntries(settings.map(line => {
    const [key, text] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
    return [key, ['NUMBER', 'INTEGER', 'SWITCH'].includes(lever(key).kind) ? JSON.parse(text) : text];
  }));
}

/** A number as the tables of a sweep write it. */
function number(value) {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15 || size >= 1e-3 && size < 1e7) return String(value);
  const [digits, power] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : digits + '.0'}E${Number(power)}`;
}

function csv(rows) {
  return rows.map(row => row.join(',')).join('\n') + '\n';
}

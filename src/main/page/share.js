import {el, newId, put, saveFile} from './dom.js';
import {say} from './words.js';
import {formatAddress, lever, lines} from './state.js';
import {alone} from './charts.js';
import {EFFECT} from './rounds.js';

const PNG_SCALE = 2;
const EFFECT_COLUMNS = ['worlds', 'baseline', 'mean', 'difference', 'difference_low', 'difference_high', 'ratio', 'ratio_low', 'ratio_high', 'same_sign', 'cohens_d', 'p', 'parametric_low', 'parametric_high'];

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
    return [this.app.withArm(), this.app.withoutArm()];
  }

  async draw() {
    const {state, catalog} = this.app;
    this.address.value = location.href.replace(/#.*/, '') + formatAddress(state);
    put(this.cited, say('share.cited', catalog.version, catalog.commit, state.scenario, state.seed, state.worlds, lines(state.settings).join(', ') || '–'));
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
    const arms = {without: level(lines(state.settings, false)), with: level(lines(state.settings))};
    if (state.pinned) Object.assign(arms, {'pinned-without': level(lines(state.pinned, false)), pinned: level(lines(state.pinned))});
    return JSON.stringify({
      name: 'laboratory',
      question: say('question'),
      scenario: catalog.scenarios.find(({name}) => name === state.scenario).json,
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
    const [at, before] = this.arms();
    const head = ['arm', 'world', ...catalog.metrics.map(({name}) => name)];
    const rows = [['without', before], ['with', at]].flatMap(([label, arm]) => arm.rows.slice(0, Math.min(arm.done, this.app.state.worlds)).map((row, i) => [label, i + 1, ...Array.from(row, number)]));
    saveFile('laboratory-runs.csv', 'text/csv', csv([head, ...rows]));
  }

  async saveEffects() {
    const {app} = this;
    const names = app.catalog.metrics.map(({name}) => name);
    const found = await app.effects(...this.arms(), names);
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

function number(value) {
  return Number.isFinite(value) ? String(value) : '';
}

function csv(rows) {
  return rows.map(row => row.join(',')).join('\n') + '\n';
}

/** Buttons that save the drawings of a pane. */
export function pictureButtons(app) {
  const drawing = () => app.pane().node.querySelector('.chart svg');
  return el('div', {class: 'buttons pictures'},
    el('button', {type: 'button', onclick: () => drawing() && saveFile('laboratory.svg', 'image/svg+xml', alone(drawing()))}, say('share.svg')),
    el('button', {type: 'button', onclick: () => drawing() && savePng(drawing())}, say('share.png')));
}

function savePng(drawing) {
  const url = URL.createObjectURL(new Blob([alone(drawing)], {type: 'image/svg+xml'}));
  const image = new Image();
  image.onload = () => {
    const canvas = el('canvas', {width: drawing.width.baseVal.value * PNG_SCALE, height: drawing.height.baseVal.value * PNG_SCALE});
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob(blob => saveFile('laboratory.png', 'image/png', blob));
  };
  image.src = url;
}

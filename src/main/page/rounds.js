import {Kernel} from './kernel.js';
import {lines} from './state.js';

/** Series that are drawn. */
export const DRAWN = ['operations_per_year', 'severity_weighted_frequency', 'harm_per_year', 'trust_loss_per_year', 'arsenal_total', 'conflict_share', 'trust'];

/** What is kept of each year of a run: when it begins, and what is drawn. */
const KEPT = ['time', ...DRAWN];

/** Columns of an effect. */
export const EFFECT = {WORLDS: 0, BEFORE: 1, MEAN: 2, DIFFERENCE: 3, LOW_DIFFERENCE: 4, HIGH_DIFFERENCE: 5, RATIO: 6, LOW: 7, HIGH: 8, P: 11, SETS_LOW: 12, SETS_HIGH: 13, WIDTH: 14};

const CHUNK = 5;
const MOST_ARMS = 60;
const STEPS = [10, 20, 30, 40, 60, 80, 100, 140, 200, 260, 320, 400];

/** Runs of one list of lines, world by world; they stay when something else is looked at. */
class Arm {
  constructor(text) {
    this.text = text;
    this.lines = text === '' ? [] : text.split('\n');
    this.rows = [];
    this.series = [];
    this.next = 1;
    this.done = 0;
    this.problem = null;
    this.used = 0;
  }

  /** Takes the answer of a worker. */
  take(from, rows, series, width) {
    const count = rows.length / width;
    const wide = series.length / count;
    for (let i = 0; i < count; i++) {
      this.rows[from + i - 1] = rows.subarray(i * width, (i + 1) * width);
      this.series[from + i - 1] = series.subarray(i * wide, (i + 1) * wide);
    }
    while (this.rows[this.done]) this.done++;
  }

  /** Rows of the first worlds, one behind the other. */
  firstRows(worlds) {
    return joined(this.rows, worlds);
  }

  /** What is kept of the years of the first worlds, a number for each world and year; of "time" when they begin. */
  firstYears(worlds, name) {
    const column = KEPT.indexOf(name);
    const years = this.series[0].length / KEPT.length;
    return Float64Array.from({length: worlds * years}, (_, i) => this.series[Math.floor(i / years)][i % years * KEPT.length + column]);
  }
}

function joined(parts, worlds) {
  const width = parts[0].length;
  const all = new Float64Array(worlds * width);
  for (let world = 0; world < worlds; world++) all.set(parts[world], world * width);
  return all;
}

/** Keeps the workers busy with what is looked at, the arms in step, a few worlds at a time. */
export class Rounds {
  constructor(kernel, changed) {
    this.kernel = kernel;
    this.changed = changed;
    this.arms = new Map();
    this.wanted = [];
    this.cap = 0;
    this.busy = Array.from({length: kernel.size}, () => false);
    this.width = kernel.catalog.metrics.length;
    this.opened = '';
    this.clock = 0;
    this.age = 0;
  }

  /** Opens a scenario with a seed in all workers, if it is another one; forgets all runs then. */
  async open(scenario, seed) {
    const key = scenario.text + ' ' + seed;
    if (key === this.opened) return;
    this.opened = key;
    this.arms.clear();
    this.wanted = [];
    const age = ++this.age;
    const [answer] = await Promise.all(await this.kernel.all({open: {scenario: scenario.text, seed, ensemble: this.kernel.catalog.experiment.ensemble, worlds: 400}}));
    if (age !== this.age) return;
    this.sets = answer.open.sets;
    this.ready = true;
    this.feed();
  }

  /** The arm of settings. */
  arm(settings, withPolicies = true) {
    const text = lines(settings, withPolicies).join('\n');
    let arm = this.arms.get(text);
    if (!arm) this.arms.set(text, arm = new Arm(text));
    arm.used = ++this.clock;
    return arm;
  }

  /** Says which arms are looked at, the most urgent first, and how many worlds of each. */
  want(arms, cap) {
    this.wanted = [...new Set(arms)];
    this.cap = cap;
    this.forget();
    this.feed();
  }

  /** Whether all that is looked at is there. */
  isDone() {
    return this.wanted.every(arm => arm.problem || arm.done >= this.cap);
  }

  forget() {
    if (this.arms.size <= MOST_ARMS) return;
    const old = [...this.arms.values()].filter(arm => !this.wanted.includes(arm)).sort((a, b) => a.used - b.used);
    old.slice(0, this.arms.size - MOST_ARMS).forEach(arm => this.arms.delete(arm.text));
  }

  feed() {
    if (!this.ready) return;
    for (let worker = 0; worker < this.busy.length; worker++) if (!this.busy[worker]) this.work(worker);
  }

  async work(worker) {
    let arm = null;
    for (const one of this.wanted) if (!one.problem && one.next <= this.cap && (!arm || one.next < arm.next)) arm = one;
    if (!arm) return;
    const from = arm.next;
    const count = Math.min(CHUNK, this.cap - from + 1);
    const age = this.age;
    arm.next += count;
    this.busy[worker] = true;
    try {
      const {rows, series} = await this.kernel.ask(worker, {run: {lines: arm.lines, from, count, series: KEPT}});
      if (age === this.age) arm.take(from, rows, series, this.width);
    } catch (failure) {
      if (age === this.age) arm.problem = failure.message;
    }
    this.busy[worker] = false;
    if (age === this.age && this.wanted.includes(arm)) this.changed(arm);
    this.feed();
  }

  /** At how many worlds arms can be compared now, of some at most. */
  common(cap, ...arms) {
    const done = Math.min(cap, ...arms.map(arm => arm.done));
    let step = 0;
    for (const next of STEPS) if (next <= done) step = next;
    return done === cap && done >= 2 ? done - done % 2 : step;
  }

  /** Effects of one arm against another: Float64Array of EFFECT.WIDTH for each metric. */
  async effects(at, before, worlds, metrics) {
    const message = {effects: {at: at.firstRows(worlds), before: before.firstRows(worlds), worlds, metrics}};
    return (await this.kernel.ask(this.idle(), message, [message.effects.at.buffer, message.effects.before.buffer])).effects;
  }

  /** Means of one of DRAWN by year and their differences: mean, low, high, difference, low, high for each year. */
  async bands(at, before, worlds, name) {
    const numbers = arm => arm.firstYears(worlds, name);
    return (await this.kernel.ask(this.idle(), {bands: {name, at: numbers(at), before: before ? numbers(before) : null, years: at.firstYears(1, 'time').length}})).bands;
  }

  /** What happened in one run. */
  async story(arm, world) {
    return JSON.parse((await this.kernel.ask(this.idle(), {story: {lines: arm.lines, world}})).story);
  }

  idle() {
    const free = this.busy.indexOf(false);
    return free < 0 ? 0 : free;
  }
}

/** Whether the model can run here. */
export function canRun() {
  return Kernel.possible();
}

/** Starts the model. */
export function startKernel(workers) {
  return Kernel.load(workers);
}

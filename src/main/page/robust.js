import * as d3 from 'd3';
import {el, newId, put, svg, table} from './dom.js';
import {say} from './words.js';
import {actionColor, ratioScale, ratioTicks} from './charts.js';
import {actionsAlone} from './each.js';
import {change, decimals, significant} from './numbers.js';
import {wrapped} from './forest.js';
import {chosenColor, metricAt, metricName} from './effects.js';
import {leverName} from './controls.js';
import {lever} from './state.js';

const JUDGED = ['total_harm_per_year', 'harm_per_year', 'operations_per_year', 'trust_loss_per_year'];
const CLEAR = 0.3;
/** From so many futures on, a minority is one. */
const SOME = 5;

/** Each set of numbers that fits the record is a future: where does the choice hold, and on what does it hang? */
export class RobustPane {
  constructor(app) {
    this.app = app;
    this.metric = JUDGED[0];
    this.along = '';
    this.shown = '';
    const measure = newId();
    const along = newId();
    const select = el('select', {id: measure, onchange: () => {
      this.metric = select.value;
      app.redraw();
    }}, JUDGED.map(name => el('option', {value: name}, metricName(app, name))));
    const ensemble = app.catalog.ensembles.find(({name}) => name === app.catalog.experiment.ensemble);
    this.keys = ensemble.keys;
    this.sets = ensemble.text.split('\n').slice(2).map(line => line.split('\t').slice(1).map(Number));
    const axis = el('select', {id: along, onchange: () => {
      this.along = axis.value;
      app.redraw();
    }}, el('option', {value: ''}, say('robust.axis.best')), this.keys.map(key => el('option', {value: key}, leverName(key))));
    this.axis = axis;
    this.title = el('h2');
    this.words = el('p', {class: 'said'});
    this.best = el('p', {class: 'said'});
    this.counts = el('p', {class: 'legend'});
    this.chart = el('div', {class: 'chart'});
    this.behind = el('div');
    this.node = el('div', {}, this.title, el('div', {class: 'pair long'}, el('div', {class: 'lever'}, el('label', {for: measure}, say('effects.measure')), select), el('div', {class: 'lever'}, el('label', {for: along}, say('robust.axis')), axis)),
      this.words, this.best, this.counts, this.chart, el('p', {class: 'note'}, say('robust.key')), this.behind);
  }

  /** The choice first; what its actions do alone when that is there. */
  arms() {
    const {app} = this;
    const two = [app.withArm(), app.withoutArm()];
    return two.every(({done}) => done >= app.cap()) ? [...two, ...this.alone().map(({alone}) => alone)] : two;
  }

  /** The actions of which one can be best. */
  alone() {
    const alone = actionsAlone(this.app);
    return alone.length > 1 ? alone : [];
  }

  /** Points {set, ratio, best}: worlds of one set together; the action that alone is lowest, as soon as all are known. */
  points() {
    const {app} = this;
    const [at, before] = [app.withArm(), app.withoutArm()];
    const worlds = app.rounds.common(app.cap(), at, before);
    const sums = ({rows}) => {
      const found = new Map();
      for (let world = 0; world < worlds; world++) found.set(app.rounds.sets[world], (found.get(app.rounds.sets[world]) ?? 0) + rows[world][metricAt(app, this.metric)]);
      return found;
    };
    const [one, other] = [sums(at), sums(before)];
    const alone = this.alone();
    const known = alone.length && alone.every(({alone: {done}}) => done >= worlds) ? alone.map(({number, alone: arm}) => [number, sums(arm)]) : [];
    const best = set => known.reduce((least, next) => next[1].get(set) < least[1].get(set) ? next : least, known[0])?.[0];
    return [...one].map(([set, sum]) => ({set, ratio: sum / other.get(set), best: best(set)})).filter(({ratio}) => ratio > 0 && Number.isFinite(ratio));
  }

  /** In how many each action is best, and what goes with that. */
  showBest(points, ranks) {
    const counts = d3.rollups(points.filter(({best}) => best), all => all.length, ({best}) => best).sort((a, b) => b[1] - a[1]);
    put(this.counts, counts.map(([number, count]) => el('span', {class: 'kind'}, el('span', {class: 'line', style: `--c: ${actionColor(number)}`}), say('robust.best.in', say('action.' + number), count))));
    if (!counts.length) return put(this.best, this.waiting());
    const [[first, most]] = counts;
    const [key, rank] = strongest(ranks, points.map(({best}) => best === first ? 1 : 0));
    const separates = points.length - most >= SOME && Math.abs(rank) >= CLEAR;
    put(this.best, separates ? say('robust.best.separates', say('action.' + first), leverName(key).toLowerCase(), decimals(rank, 2)) + ' ' : null, say('robust.best'));
  }

  /** How far single actions are, while they are being computed. */
  waiting() {
    const {app} = this;
    const alone = this.alone();
    return alone.length ? say('robust.best.wait', app.share(alone.map(({alone: arm}) => arm))) : null;
  }

  async draw() {
    const {app} = this;
    this.title.textContent = say('robust.caption', metricName(app, this.metric));
    if (app.withArm() === app.withoutArm()) {
      put(this.chart, el('p', {}, say('each.none')));
      for (const node of [this.best, this.counts, this.behind]) put(node);
      this.words.textContent = this.shown = '';
      return true;
    }
    const points = this.points();
    if (points.length < 5) return false;
    app.rounds.want(this.arms(), app.cap());
    const shown = [app.rounds.age, app.withArm().text, app.withoutArm().text, points.length, points[0].best ?? this.waiting(), this.metric, this.along, app.width(this.chart)].join('|');
    if (shown !== this.shown) this.show(points);
    this.shown = shown;
    return true;
  }

  show(points) {
    const {app} = this;
    const free = this.keys.filter(key => !app.state.settings.has(key) && lever(key));
    const value = (set, key) => this.sets[set - 1][this.keys.indexOf(key)];
    const ranks = free.map(key => [key, ranked(points.map(({set}) => value(set, key)))]);
    const [goes, rank] = strongest(ranks, points.map(({ratio}) => ratio));
    const along = this.along && free.includes(this.along) ? this.along : goes;
    if (document.activeElement !== this.axis) this.axis.value = this.along;
    const lower = points.filter(({ratio}) => ratio < 1).length;
    const fifth = points.filter(({ratio}) => ratio <= 0.8).length;
    this.words.textContent = say('robust.say', lower, points.length, fifth, points.length - lower) + ' ' + (Math.abs(rank) >= CLEAR ? say('robust.separates', leverName(goes).toLowerCase(), decimals(rank, 2)) : say('robust.separates.no'));
    this.showBest(points, ranks);
    put(this.chart, this.scatter(points.map(({set, ratio, best}) => [value(set, along), ratio, best]), along));
    app.keepOpen(this.behind, el('details', {class: 'table'}, el('summary', {}, say('table')), table(this.title.textContent, [leverName(along), say('table.ratio'), say('table.best')],
      points.map(({set, ratio, best}) => [value(set, along), ratio, best]).sort((a, b) => a[0] - b[0]).map(([x, ratio, best]) => [significant(x, 3), decimals(ratio, 3), best ? say('action.' + best) : '\u2013']))));
  }

  scatter(points, along) {
    const width = this.app.width(this.chart);
    const name = wrapped(leverName(along), width / 7.5);
    const height = 312 + 16 * name.length;
    const bottom = 270;
    const scale = ratioScale(points.map(([, ratio]) => ratio), bottom, 30);
    const x = d3.scaleLinear().domain(d3.extent(points, ([one]) => one)).nice().range([88, width - 16]);
    const color = chosenColor(this.app);
    const ticks = ratioTicks(scale).filter((one, i, all) => all.every((other, k) => k >= i || Math.abs(scale(one) - scale(other)) > 14)).map(one => [
      svg('line', {class: one === 1 ? 'same' : 'grid', x1: 88, x2: width - 16, y1: scale(one), y2: scale(one)}),
      svg('text', {x: 80, y: scale(one) + 4, 'text-anchor': 'end'}, one === 1 ? say('effects.same') : change(one))]);
    const parts = [svg('text', {x: 2, y: 12, class: 'row-sub'}, say('robust.change')), ticks];
    for (const tick of x.ticks(6)) parts.push(svg('text', {x: x(tick), y: bottom + 20, 'text-anchor': 'middle'}, significant(tick, 3)));
    name.forEach((text, i) => parts.push(svg('text', {x: width - 16, y: bottom + 40 + 16 * i, 'text-anchor': 'end', class: 'row-sub'}, text)));
    return svg('svg', {viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true'}, parts, points.map(([one, ratio, best]) => {
      const own = best ? actionColor(best) : color;
      return svg('circle', {class: 'future', fill: ratio < 1 ? own : 'none', stroke: own, cx: x(one), cy: scale(ratio), r: 4});
    }));
  }
}

/** The key that goes with something most, and its rank correlation: of keys with their ranks. */
function strongest(ranks, values) {
  const other = ranked(values);
  return ranks.map(([key, own]) => [key, correlation(own, other)]).reduce((most, next) => Math.abs(next[1]) > Math.abs(most[1]) ? next : most, ['', 0]);
}

/** Spearman's, of ranks. */
function correlation(a, b) {
  const mean = (a.length + 1) / 2;
  let both = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < a.length; i++) {
    both += (a[i] - mean) * (b[i] - mean);
    first += (a[i] - mean) ** 2;
    second += (b[i] - mean) ** 2;
  }
  return first * second ? both / Math.sqrt(first * second) : 0;
}

/** Ranks, ties by their mean. */
function ranked(values) {
  const order = values.map((value, i) => [value, i]).sort((x, y) => x[0] - y[0]);
  const ranks = [];
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && order[j][0] === order[i][0]) j++;
    for (let k = i; k < j; k++) ranks[order[k][1]] = (i + j + 1) / 2;
    i = j;
  }
  return ranks;
}

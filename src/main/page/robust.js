import * as d3 from 'd3';
import {el, newId, put, svg, table} from './dom.js';
import {say} from './words.js';
import {ratioScale, ratioTicks} from './charts.js';
import {change, decimals, significant} from './numbers.js';
import {wrapped} from './forest.js';
import {chosenColor, metricAt, metricName} from './effects.js';
import {leverName} from './controls.js';
import {lever} from './state.js';

const JUDGED = ['total_harm_per_year', 'harm_per_year', 'operations_per_year', 'trust_loss_per_year'];
const CLEAR = 0.3;

/** Each set of numbers that fits the record is a future: where does the choice hold, and on what does it hang? */
export class RobustPane {
  constructor(app) {
    this.app = app;
    this.metric = JUDGED[0];
    this.along = '';
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
    this.chart = el('div', {class: 'chart'});
    this.behind = el('div');
    this.node = el('div', {}, this.title, el('div', {class: 'pair'}, el('div', {class: 'lever'}, el('label', {for: measure}, say('effects.measure')), select), el('div', {class: 'lever'}, el('label', {for: along}, say('robust.axis')), axis)),
      this.words, this.chart, el('p', {class: 'note'}, say('robust.key')), this.behind);
  }

  arms() {
    return [this.app.withArm(), this.app.withoutArm()];
  }

  /** Points {set, ratio}: worlds of one set together. */
  points() {
    const {app} = this;
    const [at, before] = this.arms();
    const metric = metricAt(app, this.metric);
    const sums = new Map();
    for (let world = 0; world < app.rounds.common(at, before); world++) {
      const set = app.rounds.sets[world];
      const sum = sums.get(set) ?? [0, 0];
      sums.set(set, [sum[0] + at.rows[world][metric], sum[1] + before.rows[world][metric]]);
    }
    return [...sums].map(([set, [one, other]]) => ({set, ratio: one / other})).filter(({ratio}) => ratio > 0 && Number.isFinite(ratio));
  }

  async draw() {
    const {app} = this;
    this.title.textContent = say('robust.caption', metricName(app, this.metric));
    const points = this.points();
    if (points.length < 5) return false;
    const free = this.keys.filter(key => !app.state.settings.has(key) && lever(key));
    const value = (set, key) => this.sets[set - 1][this.keys.indexOf(key)];
    const ranks = free.map(key => [key, rankCorrelation(points.map(({set}) => value(set, key)), points.map(({ratio}) => ratio))]).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    const along = this.along && free.includes(this.along) ? this.along : ranks[0]?.[0];
    if (document.activeElement !== this.axis) this.axis.value = this.along;
    const lower = points.filter(({ratio}) => ratio < 1).length;
    const fifth = points.filter(({ratio}) => ratio <= 0.8).length;
    const clear = ranks.length && Math.abs(ranks[0][1]) >= CLEAR;
    this.words.textContent = say('robust.say', lower, points.length, fifth) + ' ' + (clear ? say('robust.separates', leverName(ranks[0][0]).toLowerCase(), decimals(ranks[0][1], 2)) : say('robust.separates.no'));
    put(this.chart, this.scatter(points.map(({set, ratio}) => [value(set, along), ratio]), along));
    app.keepOpen(this.behind, el('details', {class: 'table'}, el('summary', {}, say('table')), table(this.title.textContent, [leverName(along), say('table.ratio')],
      points.map(({set, ratio}) => [value(set, along), ratio]).sort((a, b) => a[0] - b[0]).map(([x, ratio]) => [significant(x, 3), decimals(ratio, 3)]))));
    return true;
  }

  scatter(points, along) {
    const width = this.app.width(this.chart);
    const name = wrapped(leverName(along), width / 7.5);
    const height = 312 + 16 * name.length;
    const bottom = 270;
    const scale = ratioScale(points.map(([, ratio]) => ratio), bottom, 10);
    const x = d3.scaleLinear().domain(d3.extent(points, ([one]) => one)).nice().range([88, width - 16]);
    const color = chosenColor(this.app);
    const parts = ratioTicks(scale).filter((one, i, all) => all.every((other, k) => k >= i || Math.abs(scale(one) - scale(other)) > 14)).map(one => [
      svg('line', {class: one === 1 ? 'same' : 'grid', x1: 88, x2: width - 16, y1: scale(one), y2: scale(one)}),
      svg('text', {x: 80, y: scale(one) + 4, 'text-anchor': 'end'}, one === 1 ? say('effects.same') : change(one))]);
    for (const tick of x.ticks(6)) parts.push(svg('text', {x: x(tick), y: bottom + 20, 'text-anchor': 'middle'}, significant(tick, 3)));
    name.forEach((text, i) => parts.push(svg('text', {x: width - 16, y: bottom + 40 + 16 * i, 'text-anchor': 'end', class: 'row-sub'}, text)));
    return svg('svg', {viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true'}, parts, points.map(([one, ratio]) => svg('circle', {class: 'future', fill: color, cx: x(one), cy: scale(ratio), r: 4})));
  }
}

/** Spearman's, ties by mean rank. */
function rankCorrelation(one, other) {
  const [a, b] = [ranked(one), ranked(other)];
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

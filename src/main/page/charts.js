import * as d3 from 'd3';
import {svg} from './dom.js';
import {say} from './words.js';
import {change, significant} from './numbers.js';

/** A scale of ratios in pixels, with room for what is shown and for no change. */
export function ratioScale(values, left, right) {
  const good = values.filter(value => Number.isFinite(value) && value > 0);
  const low = Math.max(0.05, Math.min(0.9, ...good) / 1.04);
  const high = Math.min(20, Math.max(1.06, ...good) * 1.04);
  return d3.scaleLog().domain([low, high]).range([left, right]).clamp(true);
}

/** Ticks of such a scale that do not meet. */
export function ratioTicks(scale) {
  const [low, high] = scale.domain();
  const wished = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.05, 1.1, 1.2, 1.5, 2, 3, 5, 10];
  const shown = [1];
  for (const value of [0.5, 0.8, 0.9, 1.1, 1.5, 2, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1, 1.2, 3, 5, 10, 0.95, 1.05].filter(one => wished.includes(one))) {
    const inside = Math.min(Math.abs(scale(value) - scale.range()[0]), Math.abs(scale(value) - scale.range()[1])) >= 8;
    if (value >= low && value <= high && inside && shown.every(other => Math.abs(scale(other) - scale(value)) > 56)) shown.push(value);
  }
  return shown.sort((a, b) => a - b);
}

/** How much lower than its lines an axis of changes ends. */
export const AXIS = 48;

/** Axis of changes: lines, percents, the words for no change, which end where the picture does, and what it is. */
export function ratioAxis(scale, top, bottom, edge = Infinity) {
  return svg('g', {class: 'axis', 'aria-hidden': 'true'},
    svg('text', {x: scale.range()[1], y: bottom + 38, 'text-anchor': 'end', class: 'row-sub'}, say('effects.axis')),
    ratioTicks(scale).map(value => {
      const meets = value === 1 && scale(value) + 34 > edge;
      return [
        svg('line', {class: value === 1 ? 'same' : 'grid', x1: scale(value), x2: scale(value), y1: top, y2: bottom}),
        svg('text', {x: meets ? edge : scale(value), y: bottom + 18, 'text-anchor': meets ? 'end' : 'middle'}, value === 1 ? say('effects.same') : change(value))];
    }));
}

/** An estimate with its two intervals, on a line of its own. */
export function estimate(scale, y, color, {ratio, low, high, setsLow, setsHigh}, open = false) {
  const parts = [];
  const inside = value => Number.isFinite(value);
  if (inside(setsLow) && inside(setsHigh)) parts.push(svg('line', {class: 'sets', stroke: color, x1: scale(setsLow), x2: scale(setsHigh), y1: y, y2: y}));
  if (inside(low) && inside(high)) parts.push(svg('line', {class: 'sampling', stroke: color, x1: scale(low), x2: Math.max(scale(high), scale(low) + 1), y1: y, y2: y}));
  if (inside(ratio)) parts.push(svg('circle', {class: open ? 'open' : 'dot', fill: open ? 'var(--paper)' : color, stroke: color, cx: scale(ratio), cy: y, r: 5.5}));
  return svg('g', {}, parts);
}

/** A plot of years against something: lines, a band, vertical marks. */
export function yearPlot(width, height, years, curves, {band = null, zero = false, marks = []} = {}) {
  const left = 52;
  const right = width - 12;
  const bottom = height - 42;
  const all = [...curves.flatMap(curve => curve.values), ...(band ? [...band.low, ...band.high] : []), 0].filter(Number.isFinite);
  const x = d3.scaleLinear().domain([years[0], years[years.length - 1] + 1]).range([left, right]);
  const y = d3.scaleLinear().domain(d3.extent(all.length ? all : [0, 1])).nice(5).range([bottom, 8]);
  const line = d3.line().defined(Number.isFinite).x((_, i) => x(years[i] + 0.5)).y(value => y(value));
  const parts = [];
  for (const tick of y.ticks(5)) parts.push(svg('line', {class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick)}), svg('text', {x: left - 8, y: y(tick) + 4, 'text-anchor': 'end'}, significant(tick, 4)));
  for (const tick of x.ticks(width < 500 ? 5 : 10)) parts.push(svg('text', {x: x(tick), y: bottom + 18, 'text-anchor': 'middle'}, String(tick)));
  parts.push(svg('text', {x: right, y: bottom + 36, 'text-anchor': 'end', class: 'row-sub'}, say('table.year')));
  if (zero) parts.push(svg('line', {class: 'same', x1: left, x2: right, y1: y(0), y2: y(0)}));
  if (band) {
    const area = d3.area().defined((_, i) => Number.isFinite(band.low[i]) && Number.isFinite(band.high[i])).x((_, i) => x(years[i] + 0.5)).y0((_, i) => y(band.low[i])).y1((_, i) => y(band.high[i]));
    parts.push(svg('path', {class: 'band', fill: band.color, d: area(years) ?? ''}));
  }
  for (const curve of curves) parts.push(svg('path', {class: 'curve ' + (curve.dashed ? 'dashed' : ''), stroke: curve.color, d: line(curve.values) ?? ''}));
  for (const {year, isEvent} of marks) parts.push(svg('line', {class: isEvent ? 'event' : 'onset', x1: x(year), x2: x(year), y1: 8, y2: bottom}));
  return svg('svg', {viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true'}, parts);
}

/** The colour of an action, readable on either ground. */
export function actionColor(number) {
  return number >= 1 && number <= 5 ? `var(--action${number})` : 'var(--accent)';
}

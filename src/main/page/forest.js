import {el, svg, table} from './dom.js';
import {say} from './words.js';
import {change, decimals, significant} from './numbers.js';
import {AXIS, estimate, ratioAxis, ratioScale} from './charts.js';
import {EFFECT} from './rounds.js';

/** One row of effects as an estimate. */
export function estimateAt(effects, row) {
  const at = column => effects[row * EFFECT.WIDTH + column];
  return {worlds: at(EFFECT.WORLDS), before: at(EFFECT.BEFORE), mean: at(EFFECT.MEAN), difference: at(EFFECT.DIFFERENCE), lowDifference: at(EFFECT.LOW_DIFFERENCE), highDifference: at(EFFECT.HIGH_DIFFERENCE),
    ratio: at(EFFECT.RATIO), low: at(EFFECT.LOW), high: at(EFFECT.HIGH), setsLow: at(EFFECT.SETS_LOW), setsHigh: at(EFFECT.SETS_HIGH)};
}

/**
 * Rows of estimates under each other on one axis of changes. A row: {label, sub, lines: [{name, color, estimate, open, dots}]}.
 */
export function forest(width, rows) {
  const narrow = width < 620;
  const labels = narrow ? 0 : Math.min(260, width * 0.3);
  const values = narrow ? 0 : rows.some(row => row.lines.length > 1) ? 200 : 150;
  const scale = ratioScale(rows.flatMap(row => row.lines.flatMap(({estimate: one, dots}) => [one.ratio, one.low, one.high, one.setsLow, one.setsHigh, ...(dots ? quantiles(dots) : [])])), labels + 16, width - values - 16);
  const parts = [];
  let y = 10;
  const several = rows.some(row => row.lines.length > 1);
  const step = narrow && several ? 38 : 26;
  const names = rows.map(row => narrow ? [row.label] : wrapped(row.label, labels / 7.6));
  const places = rows.map((row, i) => {
    const place = y;
    y += narrow ? 34 + Math.max(22, row.lines.length * step) : Math.max(20 + 17 * names[i].length + (row.sub ? 14 : 0), row.lines.length * step + 12, 50);
    return place;
  });
  rows.forEach((row, i) => {
    const top = places[i];
    const first = top + (narrow ? several ? 56 : 44 : row.lines.length === 1 ? 25 : 18);
    if (i) parts.push(svg('line', {class: 'grid', x1: 0, x2: width, y1: top, y2: top}));
    names[i].forEach((text, n) => parts.push(svg('text', {x: 2, y: top + 20 + 17 * n, class: 'row-name'}, text)));
    if (row.sub && !narrow) parts.push(svg('text', {x: 2, y: top + 20 + 17 * names[i].length, class: 'row-sub'}, row.sub));
    row.lines.forEach((line, n) => {
      const at = first + step * n;
      if (line.dots) for (const [k, dot] of line.dots.entries()) if (Number.isFinite(dot) && dot > 0) parts.push(svg('circle', {class: 'world', fill: line.color, cx: scale(dot), cy: at + (k * 7 % 15) - 7, r: 1.8}));
      parts.push(estimate(scale, at, line.color, line.estimate, line.open));
      const words = valueWords(line.estimate);
      const x = narrow ? width : width - values + 4;
      const head = words[0] + (line.name ? ' ' + line.name : '');
      if (narrow) parts.push(svg('text', {x, y: several ? at - 10 : top + 20, 'text-anchor': 'end', class: 'row-value'}, head));
      else if (row.lines.length === 1) parts.push(svg('text', {x, y: at - 2, class: 'row-value'}, head), svg('text', {x, y: at + 15, class: 'row-sub'}, words[1]));
      else parts.push(svg('text', {x, y: at + 5, class: 'row-value'}, [words[0], svg('tspan', {class: 'row-sub', dx: 6}, line.name)]));
    });
  });
  const bottom = y + 4;
  return svg('svg', {viewBox: `0 0 ${width} ${bottom + AXIS}`, width, height: bottom + AXIS, 'aria-hidden': 'true'}, ratioAxis(scale, 4, bottom, width), parts);
}

function quantiles(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return [sorted[Math.floor(0.03 * sorted.length)], sorted[Math.ceil(0.97 * sorted.length) - 1]];
}

/** The change and its interval in words. */
function valueWords(one) {
  if (!Number.isFinite(one.ratio)) return [say('cannot'), ''];
  return [change(one.ratio), Number.isFinite(one.low) ? between(one.low, one.high) : one.ratio === 1 ? '' : say('effects.few')];
}

function between(low, high) {
  return change(low) === change(high) ? change(low) : `${change(low)} … ${change(high)}`;
}

/** A text in lines of about so many letters. */
export function wrapped(text, most) {
  const found = [''];
  for (const word of text.split(' ')) {
    if (found[found.length - 1] && (found[found.length - 1] + ' ' + word).length > most) found.push(word);
    else found[found.length - 1] += (found[found.length - 1] ? ' ' : '') + word;
  }
  return found;
}

/** The table behind such a chart. */
export function forestTable(caption, rows) {
  const range = (low, high) => Number.isFinite(low) && Number.isFinite(high) ? `${decimals(low, 3)} – ${decimals(high, 3)}` : say('not.yet');
  const body = rows.flatMap(row => row.lines.map(({name, estimate: one}) => [name ? `${row.label}, ${name}` : row.label, significant(one.before, 4), significant(one.mean, 4), decimals(one.ratio, 3), range(one.low, one.high), range(one.setsLow, one.setsHigh), String(one.worlds || 0)]));
  return el('details', {class: 'table'}, el('summary', {}, say('table')),
    table(caption, ['measure', 'without', 'with', 'ratio', 'interval', 'sets', 'worlds'].map(word => say('table.' + word)), body));
}

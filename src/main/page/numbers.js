import {language} from './words.js';

const formats = new Map();

function format(digits, options) {
  const key = language() + JSON.stringify([digits, options]);
  if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {...options, ...digits}));
  return formats.get(key);
}

function minus(text) {
  return text.replace('-', '\u2212');
}

/** A number with so many significant digits. */
export function significant(value, digits = 3) {
  return Number.isFinite(value) ? minus(format({maximumSignificantDigits: digits}, {}).format(value)) : '\u2013';
}

/** A number with so many decimals. */
export function decimals(value, digits) {
  return Number.isFinite(value) ? minus(format({minimumFractionDigits: digits, maximumFractionDigits: digits}, {}).format(value)) : '\u2013';
}

/** How many decimals a change needs: none when large, one when small. */
function fine(change) {
  return Math.abs(change) < 0.0995 ? 1 : 0;
}

/** A ratio as a change, with its sign: −38%. */
export function change(ratio) {
  if (!Number.isFinite(ratio)) return '\u2013';
  const digits = fine(ratio - 1);
  const text = format({minimumFractionDigits: digits, maximumFractionDigits: digits}, {style: 'percent', signDisplay: 'exceptZero'}).format(ratio - 1);
  return minus(text);
}

/** The size of a change, without its sign: 38%. */
export function size(ratio) {
  const digits = fine(ratio - 1);
  return format({minimumFractionDigits: digits, maximumFractionDigits: digits}, {style: 'percent'}).format(Math.abs(ratio - 1));
}

/** The sizes of two ratios, smaller change first, without a percent sign where the change before has one: 31, 45. */
export function sizes(low, high, sign) {
  const digits = Math.max(fine(low - 1), fine(high - 1));
  return [sign * (low - 1), sign * (high - 1)].sort((a, b) => a - b).map(value => decimals(100 * value, digits));
}

/** A share as percent. */
export function percent(share, digits = 0) {
  return Number.isFinite(share) ? minus(format({maximumFractionDigits: digits}, {style: 'percent'}).format(share)) : '\u2013';
}

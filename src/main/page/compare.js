import {el, put} from './dom.js';
import {say} from './words.js';
import {estimateAt, forest, forestTable} from './forest.js';
import {actionsOn, onlyMembers} from './cards.js';
import {metricName} from './effects.js';
import {leverName, shownValue} from './controls.js';
import {sameSettings} from './state.js';

const COMPARED = ['operations_per_year', 'harm_per_year', 'total_harm_per_year', 'trust_loss_per_year', 'arsenal_total'];

/** What was chosen, in words. */
export function inWords(app, settings) {
  const on = actionsOn(app.catalog, settings);
  const parts = on.flatMap((is, i) => is === false ? [] : [say(`action.${i + 1}.short`) + (is === null ? ` (${say('action.part')})` : '')]);
  const five = new Set(app.catalog.actions.flatMap(({lines}) => lines.map(line => line.slice(0, line.indexOf('=')))));
  const members = onlyMembers(app.catalog, settings);
  if (members) parts.push(say('compare.all.by', members));
  for (const [key, text] of settings) if (!five.has(key) && !(members && key.endsWith('.members'))) parts.push(`${leverName(key).toLowerCase()}: ${shownValue(key, text)}`);
  return parts.length ? parts.join(', ') : say('compare.nothing');
}

/** A, which was kept, against B, which is chosen now. */
export class ComparePane {
  constructor(app) {
    this.app = app;
    const button = (word, action) => el('button', {type: 'button', onclick: action}, say(word));
    this.swap = button('compare.swap', () => app.change({settings: app.state.pinned, pinned: app.state.settings}));
    this.let = button('compare.unpin', () => app.change({pinned: null}));
    this.words = el('div');
    this.chart = el('div', {class: 'chart'});
    this.behind = el('div');
    this.node = el('div', {}, el('h2', {}, say('compare.caption')), el('p', {class: 'note apart'}, say('compare.how')),
      el('div', {class: 'buttons'}, button('compare.pin', () => app.change({pinned: new Map(app.state.settings)})), this.swap, this.let), this.words, this.chart, this.behind);
  }

  arms() {
    const {app} = this;
    const {pinned} = app.state;
    return [app.withArm(), app.withoutArm(), ...(pinned ? [app.rounds.arm(pinned), app.rounds.arm(pinned, false)] : [])];
  }

  async draw() {
    const {app} = this;
    const {pinned, settings} = app.state;
    this.swap.hidden = this.let.hidden = !pinned;
    const is = (letter, chosen) => el('p', {class: 'said'}, say('compare.is', letter, inWords(app, chosen)));
    put(this.words, pinned ? is('A', pinned) : null, is('B', settings), pinned && sameSettings(pinned, settings) ? el('p', {class: 'note'}, say('compare.same')) : null);
    const [b, bBefore, a, aBefore] = this.arms();
    const found = [pinned ? await app.effects(a, aBefore, COMPARED) : null, await app.effects(b, bBefore, COMPARED), pinned ? await app.effects(b, a, COMPARED) : null];
    if (!found[1] || pinned && found.includes(null)) return false;
    const rows = COMPARED.map((name, i) => ({label: metricName(app, name), lines: [
      ...(pinned ? [{name: 'A', color: 'var(--muted)', estimate: estimateAt(found[0].effects, i)}] : []),
      {name: 'B', color: 'var(--accent)', estimate: estimateAt(found[1].effects, i)},
      ...(pinned ? [{name: say('compare.ba'), color: 'var(--accent)', open: true, estimate: estimateAt(found[2].effects, i)}] : [])]}));
    put(this.chart, forest(app.width(this.chart), rows));
    app.keepOpen(this.behind, forestTable(say('compare.caption'), rows));
    return true;
  }
}

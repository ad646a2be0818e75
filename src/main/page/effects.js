import {el, newId, put} from './dom.js';
import {capital, say, sayOr} from './words.js';
import {significant} from './numbers.js';
import {estimateAt, forest, forestTable} from './forest.js';
import {actionsOn} from './cards.js';
import {actionColor} from './charts.js';

const FIRST = ['operations_per_year', 'severity_weighted_frequency', 'harm_per_year', 'total_harm_per_year', 'trust_loss_per_year', 'arsenal_total', 'theft_transfers_per_year'];

/** The name of a metric in words. */
export function metricName(app, name) {
  const known = app.catalog.metrics.find(metric => metric.name === name) ?? app.catalog.series.find(series => series.name === name);
  const text = sayOr('metric.' + name, known?.meaning ?? name);
  return capital(text);
}

/** The place of a metric in a row. */
export function metricAt(app, name) {
  return app.catalog.metrics.findIndex(metric => metric.name === name);
}

/** The colour of what is chosen: of its action, if it is one. */
export function chosenColor(app) {
  const on = actionsOn(app.catalog, app.state.settings);
  return actionColor(on.filter(Boolean).length === 1 ? on.indexOf(true) + 1 : 0);
}

/** First pane: a row for every measure. */
export class EffectsPane {
  constructor(app) {
    this.app = app;
    this.dots = false;
    this.chart = el('div', {class: 'chart'});
    this.behind = el('div');
    this.list = el('div', {class: 'inside'});
    const id = newId();
    const dots = el('input', {type: 'checkbox', id, onchange: () => {
      this.dots = dots.checked;
      app.redraw();
    }});
    this.key = el('p', {class: 'note'});
    this.node = el('div', {}, el('h2', {}, say('effects.caption')), this.key, this.chart,
      el('div', {class: 'under'}, el('p', {class: 'lever-switch'}, dots, el('label', {for: id}, say('effects.dots'))),
        el('details', {}, el('summary', {}, say('effects.choose')), this.list)), this.behind);
    this.showList();
  }

  metrics() {
    return this.app.state.metrics ?? FIRST;
  }

  arms() {
    return [this.app.withArm(), this.app.withoutArm()];
  }

  async draw() {
    const {app} = this;
    const names = this.metrics();
    const [at, before] = this.arms();
    const found = await app.effects(at, before, names);
    if (!found) return false;
    const color = chosenColor(app);
    const rows = names.map((name, i) => {
      const one = estimateAt(found.effects, i);
      const unit = app.catalog.metrics[metricAt(app, name)].unit;
      const dots = this.dots ? worldDots(at, before, metricAt(app, name), found.worlds) : null;
      return {label: metricName(app, name), name, sub: Number.isFinite(one.before) ? `${significant(one.before)} → ${significant(one.mean)} ${sayOr('unit.' + unit, unit)}` : '', lines: [{name: '', color, estimate: one, dots}]};
    });
    this.rows = rows;
    this.key.textContent = say('effects.key') + (this.dots ? ' ' + say('effects.key.dots') : '');
    put(this.chart, forest(app.width(this.chart), rows));
    app.keepOpen(this.behind, forestTable(say('effects.caption'), rows));
    return true;
  }

  showList() {
    const {app} = this;
    const names = this.metrics();
    const id = newId();
    const select = el('select', {id}, app.catalog.metrics.filter(({name}) => !names.includes(name)).map(({name}) => el('option', {value: name}, metricName(app, name))));
    const change = next => {
      app.change({metrics: next.length === FIRST.length && next.every((name, i) => name === FIRST[i]) ? null : next});
      this.showList();
    };
    put(this.list, el('ul', {class: 'chosen'}, names.map(name => el('li', {}, metricName(app, name) + ' ',
      names.length > 1 ? el('button', {type: 'button', class: 'back', 'aria-label': say('effects.remove', metricName(app, name)), onclick: () => change(names.filter(other => other !== name))}, '×') : null))),
    el('div', {class: 'lever'}, el('label', {for: id}, say('effects.measure')), select,
      el('button', {type: 'button', onclick: () => select.value && names.length < 20 && change([...names, select.value])}, say('effects.add'))));
  }
}

function worldDots(at, before, metric, worlds) {
  return Array.from({length: worlds}, (_, world) => at.rows[world][metric] / before.rows[world][metric]);
}

import {el, newId, put} from './dom.js';
import {say} from './words.js';
import {actionColor} from './charts.js';
import {estimateAt, forest, forestTable} from './forest.js';
import {actionsOn, keysOf, withAction} from './cards.js';
import {metricName} from './effects.js';
import {isAssumption} from './state.js';

const EACH_MEASURES = ['total_harm_per_year', 'harm_per_year', 'operations_per_year', 'severity_weighted_frequency', 'trust_loss_per_year', 'arsenal_total'];

/** Each action that is on, by itself. */
export function actionsAlone(app) {
  const {settings} = app.state;
  return actionsOn(app.catalog, settings).flatMap((on, i) => {
    if (on === false) return [];
    const keys = keysOf(app.catalog, i + 1);
    return [{number: i + 1, alone: app.rounds.arm(new Map([...settings].filter(([key]) => isAssumption(key) || keys.some(own => key === own || key.startsWith(own + '.')))))}];
  });
}

/** What each action does alone, and on top of the others. */
export class EachPane {
  constructor(app) {
    this.app = app;
    this.metric = EACH_MEASURES[0];
    const id = newId();
    const select = el('select', {id, onchange: () => {
      this.metric = select.value;
      app.redraw();
    }}, EACH_MEASURES.map(name => el('option', {value: name}, metricName(app, name))));
    this.title = el('h2');
    this.key = el('p', {class: 'note'});
    this.chart = el('div', {class: 'chart'});
    this.behind = el('div');
    this.node = el('div', {}, this.title, el('div', {class: 'lever choose'}, el('label', {for: id}, say('effects.measure')), select), this.key, this.chart, this.behind);
  }

  /** Of each action that is on: itself alone, and the choice without it. */
  pairs() {
    const {app} = this;
    return actionsAlone(app).map(({number, alone}) => ({number, alone, rest: app.rounds.arm(withAction(app.catalog, app.state.settings, number, false))}));
  }

  arms() {
    return [this.app.withArm(), this.app.withoutArm(), ...this.pairs().flatMap(({alone, rest}) => [alone, rest])];
  }

  async draw() {
    const {app} = this;
    this.title.textContent = say('each.caption', metricName(app, this.metric));
    this.key.textContent = say('each.key', app.cap());
    const pairs = this.pairs();
    if (!pairs.length) {
      put(this.chart, el('p', {}, say('each.none')));
      put(this.behind);
      return true;
    }
    const rows = [];
    for (const {number, alone, rest} of pairs) {
      const [one, other] = [await app.effects(alone, app.withoutArm(), [this.metric]), await app.effects(app.withArm(), rest, [this.metric])];
      if (!one || !other) return false;
      const color = actionColor(number);
      rows.push({label: say('action.' + number), lines: [
        {name: say('each.alone'), color, estimate: estimateAt(one.effects, 0)},
        {name: say('each.last'), color, open: true, estimate: estimateAt(other.effects, 0)}]});
    }
    put(this.chart, forest(app.width(this.chart), rows));
    app.keepOpen(this.behind, forestTable(this.title.textContent, rows));
    return true;
  }
}

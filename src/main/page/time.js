import {el, newId, put, table} from './dom.js';
import {say} from './words.js';
import {significant} from './numbers.js';
import {yearPlot} from './charts.js';
import {DRAWN} from './rounds.js';
import {chosenColor, metricName} from './effects.js';
import {leverName} from './controls.js';
import {datedWords} from './events.js';
import {datedNow} from './state.js';

/** Every sixth number: means, their bounds, or differences and theirs, by year. */
function column(bands, which) {
  return Array.from({length: bands.length / 6}, (_, year) => bands[6 * year + which]);
}

/** With and without by year, and their difference. */
export class TimePane {
  constructor(app) {
    this.app = app;
    this.series = 'harm_per_year';
    const id = newId();
    const select = el('select', {id, onchange: () => {
      this.series = select.value;
      app.redraw();
    }}, DRAWN.map(name => el('option', {value: name, selected: name === this.series}, metricName(app, name))));
    this.title = el('h2');
    this.chart = el('div', {class: 'chart'});
    this.legend = el('p', {class: 'legend'});
    this.onsets = el('ul', {class: 'note'});
    this.difference = el('div', {class: 'chart'});
    this.behind = el('div');
    this.node = el('div', {}, this.title, el('div', {class: 'lever choose'}, el('label', {for: id}, say('time.choose')), select), this.legend, this.chart, this.onsets, el('h3', {}, say('time.difference')), this.difference, this.behind);
  }

  arms() {
    return [this.app.withArm(), this.app.withoutArm()];
  }

  async draw() {
    const {app} = this;
    const [at, before] = this.arms();
    const found = await app.bands(at, before, this.series);
    if (!found) return false;
    const times = Array.from(at.firstYears(1, 'time'));
    const observed = values => values.slice(times.findIndex(time => time >= 0));
    const years = observed(times).map(time => Math.floor(time + 1e-9));
    const color = chosenColor(app);
    const mean = observed(column(found.with, 0));
    const without = observed(column(found.without, 0));
    const [difference, low, high] = [3, 4, 5].map(which => observed(column(found.with, which)));
    const marks = [...onsets(app), ...datedMarks(app, years)];
    const width = app.width(this.chart);
    this.title.textContent = say('time.caption', metricName(app, this.series));
    put(this.legend, el('span', {class: 'line', style: `--c: ${color}`}), say('time.with'), ' ', el('span', {class: 'line dashed'}), say('time.without'));
    put(this.chart, yearPlot(width, 280, years, [{values: without, color: 'var(--muted)', dashed: true}, {values: mean, color}], {marks}));
    put(this.onsets, marks.map(({name}) => el('li', {}, name)));
    put(this.difference, yearPlot(width, 210, years, [{values: difference, color}], {band: {low, high, color}, zero: true, marks}));
    app.keepOpen(this.behind, el('details', {class: 'table'}, el('summary', {}, say('table')), table(this.title.textContent,
      [say('table.year'), say('time.without'), say('time.with'), say('table.difference'), say('table.interval')],
      years.map((year, i) => [String(year), significant(without[i], 4), significant(mean[i], 4), significant(difference[i], 3), `${significant(low[i], 3)} – ${significant(high[i], 3)}`]))));
    return true;
  }
}

/** Of what happens at a date, as far as it lies in the years. */
function datedMarks(app, years) {
  return datedNow(app.state).map(event => ({year: Number(event.at), name: say('time.event', significant(Number(event.at), 4), datedWords(event)), isEvent: true}))
    .filter(({year}) => year >= years[0] && year <= years[years.length - 1] + 1);
}

function onsets(app) {
  return app.catalog.policies.filter(({key}) => app.state.settings.get(key) === 'true' && Number(app.state.settings.get(key + '.from') ?? 0) > 0)
    .map(({key}) => ({year: Number(app.state.settings.get(key + '.from')), name: say('time.onset', app.state.settings.get(key + '.from'), leverName(key))}));
}

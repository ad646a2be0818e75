import {Kernel} from './kernel.js';

const said = document.getElementById('result');

async function first() {
  if (!Kernel.possible()) {
    said.textContent = 'This browser cannot run the model; below stands what was found with it.';
    document.querySelector('details').open = true;
    return;
  }
  const kernel = await Kernel.load(Math.min(2, navigator.hardwareConcurrency));
  const {catalog} = kernel;
  const {experiment} = catalog;
  const open = {scenario: catalog.scenarios[0].text, seed: experiment.seed, ensemble: experiment.ensemble, worlds: 400};
  await kernel.all({open});
  const all = catalog.actions.flatMap(action => action.lines);
  const run = (worker, lines) => kernel.ask(worker, {run: {lines, from: 1, count: 20, series: []}});
  const [before, at] = await Promise.all([run(0, []), run(kernel.size - 1, all)]);
  const metric = catalog.metrics.findIndex(one => one.name === 'operations_per_year');
  const {effects} = await kernel.ask(0, {effects: {at: at.rows, before: before.rows, metrics: [metric]}});
  const percent = ratio => `${((ratio - 1) * 100).toFixed(1)} %`;
  said.textContent = `All five actions together change the number of operations by ${percent(effects[6])}`
    + ` (${percent(effects[7])} to ${percent(effects[8])}), in ten pairs of worlds.`;
}

first().catch(error => {
  said.textContent = error.message;
});

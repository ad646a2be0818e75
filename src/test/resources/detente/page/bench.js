// Times what a page does. Stands behind kernel.js.
const bench = {
  open() {
    const {catalog} = kernel;
    const {experiment} = catalog;
    return kernel.all({
      open: {scenario: catalog.scenarios[0].text, seed: experiment.seed, ensemble: experiment.ensemble, worlds: 400},
    });
  },

  // Shared out among the workers, ten worlds at a time.
  async rows(lines, worlds) {
    const parts = [];
    for (let from = 1; from <= worlds; from += 10) {
      parts.push(kernel.ask(parts.length % kernel.size, {run: {lines, from, count: 10, series: []}}));
    }
    const rows = (await Promise.all(parts)).map(part => part.rows);
    const all = new Float64Array(rows.length * rows[0].length);
    rows.forEach((some, i) => all.set(some, i * rows[0].length));
    return all;
  },

  effects(at, before) {
    return kernel.ask(0, {effects: {at, before, metrics: [0, 1, 2, 3, 4, 5, 6]}});
  },

  async first() {
    await bench.open();
    const [at, before] = await Promise.all([bench.rows(LINES, 10), bench.rows([], 10)]);
    await bench.effects(at, before);
    return performance.now();
  },

  async change(worlds) {
    const before = await bench.rows([], worlds);
    const start = performance.now();
    const at = await bench.rows([...LINES, `conflict.rate=${7 + worlds / 1000}`], worlds);
    await bench.effects(at, before);
    return performance.now() - start;
  },

  async run() {
    const start = performance.now();
    await kernel.ask(0, {run: {lines: LINES, from: 1, count: WORLDS, series: []}});
    return (performance.now() - start) / WORLDS;
  },
};

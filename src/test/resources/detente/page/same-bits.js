// Does in a page what SameBits does on the JVM. Stands behind kernel.js.
const bits = {
  text(text) {
    let one = 17;
    let other = 0x811c9dc5 | 0;
    for (let i = 0; i < text.length; i++) {
      one = (Math.imul(one, 31) + text.charCodeAt(i)) | 0;
      other = Math.imul(other ^ text.charCodeAt(i), 16777619);
    }
    return (one >>> 0).toString(16) + (other >>> 0).toString(16);
  },

  // Of the numbers that are none, one stands for all.
  numbers(numbers) {
    const parts = new Uint32Array(Float64Array.from(numbers, number => (Number.isNaN(number) ? NaN : number)).buffer);
    let one = 17;
    let other = 0x811c9dc5 | 0;
    for (let i = 0; i < parts.length; i++) {
      one = (Math.imul(one, 31) + parts[i]) | 0;
      other = Math.imul(other ^ parts[i], 16777619);
    }
    return (one >>> 0).toString(16) + (other >>> 0).toString(16);
  },

  drawn(seed, worlds, metrics) {
    const numbers = new Float64Array(worlds * metrics);
    let state = seed;
    for (let i = 0; i < numbers.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const u = (state >>> 8) / 2 ** 24;
      const kind = (i % metrics) % 4;
      if (kind === 0 && u < .02) {
        numbers[i] = NaN;
      } else if (kind === 1 && u < .3) {
        numbers[i] = 0;
      } else {
        numbers[i] = kind === 2 ? u * u * u * u * 1000 : 1 + u;
      }
    }
    return numbers;
  },

  async outcome(worker, {scenario, seed, ensemble, lines, world}) {
    await kernel.ask(worker, {open: {scenario, seed, ensemble, worlds: 40}});
    try {
      const {rows} = await kernel.ask(worker, {run: {lines, from: world, count: 1}});
      const {story} = await kernel.ask(worker, {story: {lines, world}});
      return `${bits.text(story)} ${bits.numbers(rows)} ${story.length}`;
    } catch (thrown) {
      return thrown.message;
    }
  },

  async outcomes(cases) {
    const said = [];
    const work = async worker => {
      for (let i = worker; i < cases.length; i += kernel.size) {
        said[i] = await bits.outcome(worker, cases[i]);
      }
    };
    await Promise.all(Array.from({length: kernel.size}, (_, worker) => work(worker)));
    return said;
  },

  async effects(number, scenario) {
    const metrics = kernel.catalog.metrics.length;
    const worlds = 2 * (40 - number);
    await kernel.ask(0, {open: {scenario, seed: 1, ensemble: number % 2 === 0 ? 'default' : '', worlds: 80}});
    const {effects} = await kernel.ask(0, {
      effects: {
        at: bits.drawn(number + 1, worlds, metrics),
        before: bits.drawn(number + 1001, worlds, metrics),
        metrics: Array.from({length: metrics}, (_, place) => place),
      },
    });
    return bits.numbers(effects);
  },
};

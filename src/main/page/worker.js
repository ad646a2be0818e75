// Runs the module: answers each message with one of the same id. The runtime stands above, and TeaVM is its name.
const compile = WebAssembly.compile;
// The page has compiled the module once for all workers; the runtime would do it again.
WebAssembly.compile = (source, options) =>
  source instanceof WebAssembly.Module ? Promise.resolve(source) : compile(source, options);

let java;
let scenario;

const lines = list => list.join('\n');
const places = list => Float64Array.from(list);

const answers = {
  async module({module}) {
    java = (await TeaVM.wasmGC.load(module)).exports;
    return {ready: true};
  },

  open({scenario: text, seed, ensemble, worlds}) {
    scenario = java.open(text, seed, ensemble, worlds);
    return {open: {worldsPerCase: scenario.worldsPerCase(), sets: [...scenario.sets()]}};
  },

  run({lines: arm, from, count, series}) {
    const rows = scenario.run(lines(arm), from, count, lines(series ?? []));
    return {rows, series: scenario.series()};
  },

  check({lines: arm}) {
    try {
      const canonical = scenario.canonical(lines(arm));
      const idle = scenario.advice(lines(arm));
      return {check: {problem: '', canonical: split(canonical), idle: split(idle)}};
    } catch (thrown) {
      return {check: {problem: thrown.message, canonical: [], idle: []}};
    }
  },

  effects({at, before, metrics}) {
    return {effects: scenario.effects(at, before, places(metrics))};
  },

  means({rows, metrics}) {
    return {means: scenario.means(rows, places(metrics))};
  },

  bands({name, at, before, years}) {
    return {bands: scenario.bands(name, at, before ?? new Float64Array(0), years)};
  },

  story({lines: arm, world}) {
    return {story: scenario.story(lines(arm), world)};
  },
};

function split(text) {
  return text === '' ? [] : text.split('\n');
}

// One after another, in the order in which they were asked.
let turn = Promise.resolve();

onmessage = ({data: {id, ask, what}}) => {
  turn = turn.then(async () => {
    let answer;
    try {
      answer = await answers[ask](what);
    } catch (thrown) {
      answer = {problem: thrown.message};
    }
    const moved = Object.values(answer).filter(part => part instanceof Float64Array).map(part => part.buffer);
    postMessage({id, ...answer}, moved);
  });
};

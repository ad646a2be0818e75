// Unpacks the module, starts the workers that run it, and asks them. What can be asked stands in worker.js.

const textOf = id => document.getElementById(id).textContent;

/** The bytes of a text of base64 digits. */
function bytesOf(base64) {
  if (Uint8Array.fromBase64) {
    return Uint8Array.fromBase64(base64);
  }
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = text.charCodeAt(i);
  }
  return bytes;
}

/** What was zipped, as an answer that can be read once. */
function unzipped(id) {
  const zipped = new Blob([bytesOf(textOf(id))]);
  return new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip')));
}

/** Structures that the collector looks after: the least module that has one. */
const WITH_STRUCTURES = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0]);

export class Kernel {
  #workers;
  #waiting = new Map();
  #asked = 0;

  /** Whether this browser can run the module. */
  static possible() {
    return typeof WebAssembly === 'object' && typeof DecompressionStream === 'function' && typeof Worker === 'function'
      && WebAssembly.validate(WITH_STRUCTURES);
  }

  /** Starts so many workers. */
  static async load(howMany) {
    const [module, catalog] = await Promise.all([
      unzipped('module').arrayBuffer().then(bytes => WebAssembly.compile(bytes, {builtins: ['js-string']})),
      unzipped('catalog').json(),
    ]);
    const {added} = JSON.parse(textOf('start'));
    if (added) {
      const at = catalog.scenarios.findIndex(one => one.name === added.name);
      catalog.scenarios[at < 0 ? catalog.scenarios.length : at] = added;
    }
    const script = URL.createObjectURL(new Blob([textOf('worker')], {type: 'text/javascript'}));
    const kernel = new Kernel(Array.from({length: howMany}, () => new Worker(script)), catalog);
    await kernel.all({module: {module}});
    URL.revokeObjectURL(script);
    return kernel;
  }

  constructor(workers, catalog) {
    this.#workers = workers;
    this.catalog = catalog;
    workers.forEach(worker => {
      worker.onmessage = ({data}) => this.#take(data);
      worker.onerror = event => {
        this.#waiting.forEach(({reject}) => reject(new Error(event.message)));
        this.#waiting.clear();
      };
    });
  }

  /** Number of workers. */
  get size() {
    return this.#workers.length;
  }

  #take({id, ...answer}) {
    const {resolve, reject} = this.#waiting.get(id);
    this.#waiting.delete(id);
    if ('problem' in answer) {
      reject(new Error(answer.problem));
    } else {
      resolve(answer);
    }
  }

  /** Asks a worker: a message of one key, which says what. */
  ask(worker, message, transfer = []) {
    const [[ask, what]] = Object.entries(message);
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#workers[worker].postMessage({id, ask, what: this.#whole(ask, what)}, transfer);
    });
  }

  /** Asks every worker. */
  all(message) {
    return Promise.all(this.#workers.map((worker, i) => this.ask(i, message)));
  }

  /** Workers know no names: a scenario and an ensemble go to them as a whole. */
  #whole(ask, what) {
    if (ask !== 'open') {
      return what;
    }
    const ensemble = this.catalog.ensembles.find(one => one.name === what.ensemble);
    return {...what, ensemble: ensemble ? ensemble.text : ''};
  }
}

// The module's runtime writes small functions as text and has Function compile them, which the page's policy forbids.
// Inside the runtime this stands in the place of Function: it knows the few texts that there are, and refuses others.
function Compiled(...parts) {
  const body = parts.pop();
  const first = parts[0];
  const guarded = (rethrow, call) => {
    try {
      return call();
    } catch (thrown) {
      return rethrow(thrown);
    }
  };
  switch (first) {
    case 'wrapCallFromJavaToJs':
      // A function that is told its parameters and its text later; known is only the one that gives a parameter back.
      return (wrap, ...told) => {
        const place = told.slice(0, -1).findIndex(name => told.at(-1) === `return ${name};`);
        if (place < 0) {
          throw new Error(`not known: ${told.join(', ')}`);
        }
        return (...given) => given[place];
      };
    case 'rethrowJsAsJava':
      switch (parts[1]) {
        case 'fn':
          return (rethrow, call, ...given) => guarded(rethrow, () => call(...given));
        case 'constructor':
          return (rethrow, type, ...given) => guarded(rethrow, () => new type(...given));
        case 'getGlobalName':
          return (rethrow, global, object, method, ...given) =>
            guarded(rethrow, () => (object === null ? global(method)(...given) : object[method](...given)));
      }
      break;
    case 'rethrowJavaAsJs':
      return body.includes('fn(this')
        ? (rethrow, call) => function (...given) { return guarded(rethrow, () => call(this, ...given)); }
        : (rethrow, call) => function (...given) { return guarded(rethrow, () => call(...given)); };
    case 'constructor':
      return construct => function (...given) { return construct.apply(this, given); };
    case undefined:
    case 'p1': {
      if (body.startsWith('return [')) {
        return (...given) => given;
      }
      const path = /^return ([\w$.]+);$/.exec(body);
      if (path) {
        return () => path[1].split('.').reduce((owner, name) => owner[name], globalThis);
      }
    }
  }
  throw new Error(`not known: ${parts.join(', ')}: ${body}`);
}

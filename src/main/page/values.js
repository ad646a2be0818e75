const NUMBER = /^-?(\d{1,25}(\.\d{0,25})?|\.\d{1,25})([eE][-+]?\d{1,3})?$/;

/** The text of a value as a line takes it; null where what is known of it does not allow it. */
export function allowed(known, text) {
  if (!known || typeof text !== 'string' || text.length > 300) return null;
  switch (known.kind) {
    case 'SWITCH':
      return text === 'true' || text === 'false' ? text : null;
    case 'NUMBER':
    case 'INTEGER': {
      if (!NUMBER.test(text)) return null;
      const value = Number(text);
      const whole = known.kind !== 'INTEGER' || Number.isInteger(value);
      return whole && value >= known.min && value <= known.max ? String(value === 0 ? 0 : value) : null;
    }
    case 'CHOICE':
      return known.choices.includes(text) ? text : null;
    case 'SUBSET': {
      if (text === 'NONE') return text;
      const some = text.split('+');
      return some.every((one, i) => known.choices.includes(one) && some.indexOf(one) === i) ? known.choices.filter(one => some.includes(one)).join('+') : null;
    }
    default:
      return /^[A-Za-z0-9_.:+-]{1,200}$/.test(text) ? text : null;
  }
}

import {el} from './dom.js';
import {say} from './words.js';
import {significant} from './numbers.js';

/** A sentence as texts and nodes; a part of it may be a sentence itself, [key, …], {year}, or {english: text}, which is marked as English. */
export function tell([key, ...parts]) {
  return say(key, ...parts.map((_, i) => `\n${i}\n`)).split('\n').map((text, i) => i % 2 ? piece(parts[Number(text)]) : text);
}

function piece(part) {
  if (Array.isArray(part)) return tell(part);
  if (part?.year !== undefined) return significant(part.year, 4);
  return part?.english === undefined ? String(part ?? '') : el('span', {lang: 'en'}, part.english);
}

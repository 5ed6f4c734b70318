/** Zeros after the last unit, so that a look beyond it needs no question first. */
const ROOM = 4;

let spare = new Uint16Array(4096);

/**
 * Does something with the UTF-16 units of a text as numbers, and zeros after them. They are valid until it is done: the memory is used
 * again.
 */
export function withUnits<Found>(text: string, use: (units: Uint16Array) => Found): Found {
  const { length } = text;
  // Within `use`, another text's units may be asked for.
  const units = spare.length >= length + ROOM ? spare : new Uint16Array(2 * length + ROOM);
  spare = new Uint16Array(0);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units.fill(0, length, length + ROOM);
  const found = use(units);
  spare = units;
  return found;
}

const BITS = 5;

/** The next letters, at most six, of a word from a to z as one number, five bits a letter; none for what is behind its end. */
export function lettersFrom(word: string, start: number, count: number): number {
  let letters = 0;
  for (let at = start; at < start + count; at++)
    letters = (letters << BITS) | (at < word.length ? word.charCodeAt(at) & 0x1f : 0);
  return letters;
}

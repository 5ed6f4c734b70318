// In characters: the beginning of a word, which its other forms and most cuts at a line's end have as well.
const BEGINNING = 6;
// A passage may be longer than what is told of it, and has line ends and page heads in it.
const WIDER = 2;
const SLACK = 300;

/**
 * Whether a text has most of some words in one passage, about as long as what they come from: by the letters of their beginnings,
 * which takes a fraction of taking the text apart. Never false for a text with all words in such a passage.
 *
 * @param length of what the words come from, in characters
 * @param missing how many of the words need not be there
 */
export function standTogether(
  text: string,
  words: readonly string[],
  { length, missing }: { readonly length: number; readonly missing: number },
): boolean {
  const least = words.length - missing;
  if (least <= 0) return true;
  const lower = text.toLowerCase();
  const places = words.map((word) => placesOf(word.toLowerCase().slice(0, BEGINNING), lower));
  if (places.filter(({ length }) => length > 0).length < least) return false;
  const all = places
    .flatMap((found, word) => found.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  return isDense(all, { within: length * WIDER + SLACK, least, words: words.length });
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** Whether somewhere so many different words stand within so many characters. */
function isDense(
  all: ReadonlyArray<{ readonly place: number; readonly word: number }>,
  { within, least, words }: { readonly within: number; readonly least: number; readonly words: number },
): boolean {
  const counts = new Uint32Array(words);
  let [different, from] = [0, 0];
  for (const { place, word } of all) {
    if (counts[word] === 0) different++;
    counts[word] = (counts[word] ?? 0) + 1;
    for (; place - (all[from]?.place ?? place) > within; from++) {
      const gone = all[from]?.word ?? 0;
      counts[gone] = (counts[gone] ?? 0) - 1;
      if (counts[gone] === 0) different--;
    }
    if (different >= least) return true;
  }
  return false;
}

import { canonicalNumber } from "../drucksache/canonical.ts";
import { compiledForm } from "../drucksache/compiled-form.ts";
import { isPlausible } from "../drucksache/plausible.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ListedFile } from "./list-files.ts";
import { readSource } from "./read-source.ts";

// So many files tell whose a corpus is, and take some milliseconds; they are spread over all of it, because folders are
// often years.
const SAMPLE = 24;
const NUMBER = 2;
// A few papers of any corpus name another town; most files of some are letters and plans that show nothing.
const LEAST_NAMED = 0.25;
const LEAST_NUMBERED = 0.05;
// A paper names its town in its head, in units.
const HEAD = 6_000;

/**
 * The town whose papers the files are, as far as they show it: a pure function of them, so that an index that was brought
 * up to date and one that is built anew hold the same. `undefined` if none shows anything.
 */
export function recogniseCorpus(
  files: readonly ListedFile[],
  towns: readonly Municipality[],
): Municipality | undefined {
  const step = Math.max(1, files.length / SAMPLE);
  const sample = Array.from({ length: Math.min(files.length, SAMPLE) }, (_, i) => files[Math.floor(i * step)]);
  const texts = sample.flatMap((file) => {
    const read = file && readSource(file.path);
    return read && "source" in read ? read.source.text.slice(read.source.bodyStart) : [];
  });
  return recogniseMunicipality(texts, towns);
}

/**
 * The town that most of the texts are for. A text is for the town whose numbers and name it shows, numbers first, because
 * papers name other towns, too; where two towns number alike, the name decides, and then the order of the towns.
 */
export function recogniseMunicipality(
  texts: readonly string[],
  towns: readonly Municipality[],
): Municipality | undefined {
  const votes = new Map<Municipality, { readonly texts: number; readonly numbered: number }>();
  for (const text of texts) {
    const head = text.slice(0, HEAD);
    const evidence = towns.map((town) => ({
      town,
      weight: (hasNumber(head, town) ? NUMBER : 0) + (hasName(head, town) ? 1 : 0),
    }));
    const most = Math.max(...evidence.map(({ weight }) => weight));
    const first = evidence.find(({ weight }) => weight === most && weight > 0);
    if (!first) continue;
    const before = votes.get(first.town) ?? { texts: 0, numbered: 0 };
    votes.set(first.town, { texts: before.texts + 1, numbered: before.numbered + Number(most >= NUMBER) });
  }
  const most = Math.max(0, ...Array.from(votes.values(), (vote) => vote.texts));
  const town = towns.find((one) => votes.get(one)?.texts === most);
  const leastPart = town && (votes.get(town)?.numbered ?? 0) > 0 ? LEAST_NUMBERED : LEAST_NAMED;
  return most >= texts.length * leastPart ? town : undefined;
}

function hasName(text: string, { title }: Municipality): boolean {
  return text.toLowerCase().includes(title.toLowerCase());
}

/** Whether a number stands in the text that only a paper's can be. */
function hasNumber(text: string, { numbers }: Municipality): boolean {
  return numbers.forms.some((form) => {
    if (form.cited !== "bare") return false;
    // Not inside a longer number or word: `0531-2512246`, `28-51716-12`.
    const number = new RegExp(`(?<![\\p{L}\\d][-/.]?)${compiledForm(form).tight}(?![\\p{L}\\d]|[-/.,]\\d)`, "gu");
    return Array.from(text.matchAll(number)).some(([written]) => isPlausible(form, canonicalNumber(written)));
  });
}

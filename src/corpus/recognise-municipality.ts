import { canonicalNumber } from "../drucksache/canonical.ts";
import { compiledForm } from "../drucksache/compiled-form.ts";
import { isPlausible } from "../drucksache/plausible.ts";
import type { NumberForm } from "../drucksache/scheme.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { L } from "../text/letters.ts";
import { oncePer } from "../text/once-per.ts";
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
 * up to date and one that is built again hold the same. `undefined` if none shows anything.
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
 * papers name other towns, too; where two towns number alike, the name decides, and then the order of the towns. Numbers
 * show nothing where the letterheads name another town, nor without any name where other councils number alike.
 */
export function recogniseMunicipality(
  texts: readonly string[],
  towns: readonly Municipality[],
): Municipality | undefined {
  const votes = new Map<Municipality, { readonly texts: number; readonly numbered: number; readonly named: number }>();
  for (const text of texts) {
    const head = text.slice(0, HEAD);
    const small = head.toLowerCase();
    const evidence = towns.map((town) => {
      const isTitled = small.includes(town.title.toLowerCase());
      // What its papers call their issuer, `Bezirksversammlung`, others may call theirs: a number must be with it.
      const isNamed = isTitled || (hasName(small, town) && (hasNumber(head, town) || hasAnnounced(head, town)));
      const weight = ((isNamed || !town.sharesNumbers) && hasNumber(head, town) ? NUMBER : 0) + (isNamed ? 1 : 0);
      return { town, isNamed, weight };
    });
    const most = Math.max(...evidence.map(({ weight }) => weight));
    const first = evidence.find(({ weight }) => weight === most && weight > 0);
    if (!first) continue;
    const before = votes.get(first.town) ?? { texts: 0, numbered: 0, named: 0 };
    votes.set(first.town, {
      texts: before.texts + 1,
      numbered: before.numbered + Number(most >= NUMBER),
      named: before.named + Number(first.isNamed),
    });
  }
  const most = Math.max(0, ...Array.from(votes.values(), (vote) => vote.texts));
  const town = towns.find((one) => votes.get(one)?.texts === most);
  const vote = town && votes.get(town);
  if (!town || !vote || vote.named < letterheadsOfOthers(texts, town)) return undefined;
  const leastPart = vote.numbered > 0 ? LEAST_NUMBERED : LEAST_NAMED;
  return most >= texts.length * leastPart ? town : undefined;
}

// Who issues a paper stands at its top, in units.
const TOP = 1_000;
// So large a part of the texts must agree: a town's papers pass on letters from others.
const LEAST_AGREED = 0.25;
// `Gemeinde Seeburg` alone on a line. Not: `Stadt und Land`, `die Stadt Seeburg hat`.
const letterhead =
  /(?<=^|\n)[ \t*#]*(?:Landeshauptstadt|Hansestadt|Stadt|Gemeinde|Samtgemeinde|Markt|Landkreis|Kreis) [A-ZÄÖÜ][\p{L} -]{2,40}?(?=[ \t*]*\r?(?:\n|$))/gu;

/** How many texts have the letterhead of a town that is not this one, where so many agree on it that it is theirs. */
function letterheadsOfOthers(texts: readonly string[], town: Municipality): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const found of new Set(text.slice(0, TOP).match(letterhead))) {
      const name = found.replace(/[*#]/g, "").trim().toLowerCase();
      if (!hasName(name, town)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return most >= Math.max(1, texts.length * LEAST_AGREED) ? most : 0;
}

function hasName(small: string, { title, names = [] }: Municipality): boolean {
  return [title, ...names].some((name) => small.includes(name.toLowerCase()));
}

/** Whether a number stands in the text that only a paper's can be. */
function hasNumber(text: string, { numbers }: Municipality): boolean {
  return numbers.forms.some((form) => {
    if (form.cited !== "bare") return false;
    const found = text.matchAll(alone(form));
    return Array.from(found).some(([written]) => isPlausible(form, canonicalNumber(written)));
  });
}

/** Whether a number of the town's form stands in the text after a word that announces one. */
const hasAnnounced = (text: string, { numbers }: Municipality): boolean =>
  numbers.forms.some((form) => announcedIn(form).test(text));

const announcedIn = oncePer(
  (form: NumberForm): RegExp =>
    new RegExp(
      `(?:[Dd]rucksachen?|[Vv]orlagen?|Drs|DS)(?:[-–. ]{0,3}(?:Nr|Nummer|nummer))?[.: \\t-]{1,20}(?:${compiledForm(form).tight})(?![${L}\\d]|[-/.]\\d)`,
      "u",
    ),
);

// Not inside a longer number or word: `0531-2512246`, `28-51716-12`.
const alone = oncePer(
  (form: NumberForm): RegExp =>
    new RegExp(`(?<![${L}\\d][-/.]?)(?:${compiledForm(form).tight})(?![${L}\\d]|[-/.,]\\d)`, "gu"),
);

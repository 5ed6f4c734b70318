import { L, Ll, Lu } from "../../text/letters.ts";

// How German committees are called: `Bauausschuss`, `Ortschaftsrat`, `Stadtverordnetenversammlung`, `Kreistag`.
const last =
  "(?:ausschuss|ausschuß|rat|senat|kommission|versammlung|konferenz|parlament|kreistag|bezirkstag|vorstand|forum|vertretung|bürgerschaft|deputation|präsidium|kollegium)";
const alone =
  "(?:Rat|Ausschuss|Magistrat|Senat|Kommission|Vorstand|Kreistag|Bezirkstag|Bürgerschaft|Präsidium|Deputation)";
const noun = `(?:[${Lu}][${L}/-]*${last}|${alone})`;
// `Haupt- und`, `Bau-, Planungs- und`, `Technischer`.
const before = `(?:[${Lu}][${Ll}]{2,20}-(?:,| und| u\\.|/)? ?|(?:und|u\\.) (?=[${Lu}])|[${Lu}][${Ll}]{3,20}(?:er|e|es|en) )`;
// `für Bau und Umwelt`, `der Stadt Aubach`, `Groß Lindow`, `(HFA)`, `für allgemeine Angelegenheiten`.
const small = `für|des|der|den|die|und|u\\.|im|in|am|an|a\\.|von|vom|zur|zum|bei|mit|sowie|[${Ll}]{4,}(?:e|en|er|es)(?= [${Lu}])`;
const word = `(?:[${Lu}][${L}./-]*,?|(?:${small})|\\([${Lu}][${L} .-]{1,30}\\)|[–&/-])`;
const named = new RegExp(`^((?:${before}){0,4}${noun})((?: ${word}){0,14})$`, "u");
// Officers and offices whose names end alike.
const noCommittee = new RegExp(
  `^(?:Referat|Landrat|Oberlandrat|Inserat|Vorrat|Heimat)(?![${L}])|(?:referat|sekretariat)(?![${L}])`,
  "i",
);
// Districts may have numbers: `Ortsbeirat 3`, `Stadtbezirksrat 112 Nordstadt`, `Bezirksausschuss 3`.
const district = /(?:bezirk|orts?(?:bei)?rat|ortschaft|bezirks|stadtteil)/i;
const numberAtEnd = new RegExp(`^(.*?[${L}]\\)?)[\\s|]+(\\d{1,3}(?:\\.\\d{1,2})*)$`);
const LONGEST = 120;
const unfinished = new RegExp(`(?:[,/-]|(?<![${L}])(?:für|und|u\\.|im|in|der|des|den|die|von|zur|sowie))$`, "u");

/** A committee's name, and the number of the agenda's item where one stands right after it. */
export function committeeIn(text: string): { readonly name: string; readonly top?: string } | undefined {
  const plain = text.replace(/[\s|]+/g, " ").trim();
  if (plain.length > LONGEST || isOfficer(plain)) return undefined;
  if (isCommittee(plain)) return { name: plain };
  const [, name = "", top = ""] = numberAtEnd.exec(plain) ?? [];
  return isCommittee(name) ? { name, top } : undefined;
}

function isCommittee(text: string): boolean {
  const words = district.test(text) ? text.replace(/ (?:\(?\d{1,3}\)?|[IVX]{1,5})(?= |$)/u, "") : text;
  return named.test(words);
}

/** Whether a committee's name goes on below: `Ausschuss für Bau,`, `Haupt- und`. */
export const isUnfinishedName = (text: string): boolean => unfinished.test(text);

/** Whether a name that ends as a committee's is an officer's or an office's: `Landrat`, `Referat Bauen`. */
export const isOfficer = (text: string): boolean => noCommittee.test(text);

import { findDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import type { PaperKind } from "../record.ts";
import type { Sentence } from "./sentence.ts";

/** What a sentence says of the paper that it cites. */
export interface Claim {
  /** A kind that leaves something out: `Vorlage` may be any paper, and is no claim. */
  readonly kind?: ClaimedKind;
  /** As written: `FDP-Fraktion`. */
  readonly group?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

export type ClaimedKind = Exclude<
  PaperKind,
  "vorlage" | "beschluss" | "einladung" | "bekanntmachung" | "protokoll" | "anlage"
>;

// Each word for a paper, in the singular, as it stands before `der Fraktion` or a number.
const words: ReadonlyArray<readonly [ClaimedKind, string]> = [
  ["anfrage", "(?:dringlichkeits)?anfrage"],
  ["aenderungsantrag", "änderungsantrag(?:e?s)?"],
  ["ergaenzungsantrag", "ergänzungsantrag(?:e?s)?"],
  ["antrag", "(?:dringlichkeits)?antrag(?:e?s)?"],
  ["beschlussvorlage", "beschlussvorlage"],
  ["ergaenzungsvorlage", "ergänzungsvorlage"],
  ["informationsvorlage", "informationsvorlage"],
  ["mitteilung", "mitteilung"],
  ["stellungnahme", "stellungnahme"],
];
const kind = `(?<![${L}-])(?<kind>${words.map(([, word]) => word).join("|")})`;
const group = `(?:\\s(?:der|des|von|von der)\\s(?<group>(?:(?!\\s(?:vom|zu[rm]?|in|im|D[rS]?s|Drucksache|Vorlage)(?![${L}]))[^,;:()\\[\\]]){2,60}))?`;
const date = "(?:\\svom\\s(?<date>\\d{1,2}\\.[^,;:()\\[\\]]{4,20}))?";
const announced = "(?:(?:Drucksachennummer|Drucksache|Drs|Ds|DS)(?:\\.?[- ]?Nr)?\\.?:?\\s?|Nr\\.:?\\s?)?";

// `Zur Anfrage der FDP-Fraktion vom 3. Juni 2025 (`, `in der Mitteilung `, `die Anfrage Ds. `. Not: `zum Antrag der
// SPD-Fraktion (Vorlage `, where the number may be that of the bill.
const before = new RegExp(`${kind}${group}${date}\\s?[,–-]?\\s?[([]?${announced}[([]?$`, "i");
// ` der Fraktion Zukunft vom 3. Juni 2025` or ` vom 3. Juni 2025` after `die Anfrage 25-25973`. Not: ` der Verwaltung`.
const dayAfter = /^[)\]]?(?:\s(?:der|des)\s(?<group>[^,;:()[\]]{2,60}?))?\svom\s(?<date>\d{1,2}\.[^,;:()[\]]{4,20})/u;

const isGroup = /fraktion|gruppe/i;

/** What a sentence says of the paper whose number stands in it, as printed, at the sentence's `at`. */
export function findClaim({ text, at }: Sentence, printed: string): Claim | undefined {
  const said = before.exec(text.slice(0, at))?.groups;
  if (!said) return undefined;
  const later = said["group"] || said["date"] ? undefined : dayAfter.exec(text.slice(at + printed.length))?.groups;
  const named = words.find(([, word]) => new RegExp(`^${word}$`).test(said["kind"]?.toLowerCase() ?? ""))?.[0];
  const who = said["group"] ?? later?.["group"];
  const day = findDate(said["date"] ?? later?.["date"] ?? "")?.iso;
  // `die Stellungnahme der Stadt (Ds. 24-24100)` may stand in a paper of any kind that the administration wrote.
  const isOfTown = named === "stellungnahme" && who !== undefined && !isGroup.test(who);
  return {
    ...(named && !isOfTown && { kind: named }),
    ...(who && isGroup.test(who) && { group: who.trim() }),
    ...(day && { date: day }),
  };
}

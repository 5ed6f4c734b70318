import { L, Lu } from "../../text/letters.ts";
import type { PaperKind } from "../record.ts";

// `Gemeinderatsvorlage`, `Beschluss-Vorlage`, `Haushaltsantrag`. Not: `Vorlage`, which the town's words hold.
const compound = new RegExp(`^([${Lu}][${L}]{1,24})-?(vorlage|drucksache|antrag|anfrage)$`, "i");
// Those of others, and what is no paper.
const elsewhere =
  /^(?:bundes|landtag|reichs|druck|kopier|gesetz|format|bau|förder|asyl|steuer|zulassungs|beschluss(?=antrag))/i;

const bills: ReadonlyArray<readonly [RegExp, PaperKind]> = [
  [/^(?:beschluss|entscheidung|abstimmung)/i, "beschlussvorlage"],
  [/^mitteilung/i, "mitteilung"],
  [/^(?:info|bericht|kenntnis|unterrichtung)/i, "informationsvorlage"],
  [/^(?:ergänzung|nachtrag|änderung|austausch)/i, "ergaenzungsvorlage"],
];
// Who moves or asks, how fast, and what for.
const moved =
  /^(?:fraktion|gruppe|dringlichkeit|eil|sach|prüf|haushalt|bericht|entschließung|grundsatz|alternativ|initiativ|ersetzung|stadtrat|gemeinderat|kreistag|rat|ortsbeirat|ortsrat|bürger|einwohner|gemeinschaft|plenar|ausschuss)/i;

const compoundEnd = /(?:vorlage|drucksache|antrag|anfrage)(?:[^a-zäöüß]|$)/i;

/** Whether a line may begin with a kind that is built of words: a fast answer for most lines. */
export const mayBeCompound = (line: string): boolean => compoundEnd.test(line.slice(0, 60));

/** The kind that a word built of words means, where nobody declared it. */
export function compoundKind(text: string): PaperKind | undefined {
  const [whole = "", first = "", last = ""] = compound.exec(text) ?? [];
  if (whole === "" || elsewhere.test(whole)) return undefined;
  if (/^(?:vorlage|drucksache)$/i.test(last)) return bills.find(([word]) => word.test(first))?.[1] ?? "vorlage";
  if (/^anfrage$/i.test(last)) return moved.test(first) ? "anfrage" : undefined;
  if (/^änderung/i.test(first)) return "aenderungsantrag";
  if (/^(?:ergänzung|zusatz)/i.test(first)) return "ergaenzungsantrag";
  return moved.test(first) ? "antrag" : undefined;
}

import { L, Lu } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { party } from "./senders.ts";

// `An den Oberbürgermeister`, `An die`, `Herrn Dr. Kornblum`, `Frau Bürgermeisterin`. Not: `Anlage`, `Frauenbeirat`.
const addressing = new RegExp(
  `^(?:An (?:de[nrm]|die|das|Herrn|Frau)(?![${L}])|(?:Herrn?|Frau) [${Lu}]|(?:Herrn?|Frau|An)$)`,
  "u",
);
// `Tel. 0531 - 470 22 11`, `www.cdu.de`, `fraktion@example.org`, `Platz der Deutschen Einheit 1, 38100 Braunschweig`,
// `Rathaus, Zimmer 12`, `Am Wall 26`. Not: `Fraktion P2`.
const address = new RegExp(
  String.raw`(?:^(?:Tel|Telefon|Fon|Fax|Telefax|Mobil|E-?Mail|Internet|Postfach|Zimmer|Rathaus)(?![${L}])|@|www\.|(?<!\d)\d{5} [${L}]|[${L}]\.? \d{1,4} ?[a-z]?(?:,|$))`,
  "i",
);

/** Who a letter is from, and who it is addressed to. */
export interface Correspondents {
  readonly senders: ReadonlyArray<Placed<string>>;
  readonly addressees: readonly Line[];
}

/**
 * Reads a letter's lines above its date. Those above `An den …` or `Herrn …` are the sender's: groups and persons'
 * offices, without telephone and address. Without such a line, all lines are addressees.
 */
export function parseCorrespondents(lines: readonly Line[]): Correspondents {
  const filled = lines.filter(({ text }) => text !== "");
  const at = filled.findIndex(isAddressing);
  if (at <= 0) return { senders: [], addressees: filled };
  return { senders: sendersAmong(filled.slice(0, at)), addressees: filled.slice(at) };
}

/** Whether a line begins an address. */
export const isAddressing = ({ text }: Line): boolean => addressing.test(text);

/** Groups and persons' offices, without telephone and address. */
export function sendersAmong(lines: readonly Line[]): Placed<string>[] {
  const named = lines.filter(({ text }) => party.test(text) && !address.test(text));
  return named.map(({ text, start, end }) => ({ value: text, start, end }));
}

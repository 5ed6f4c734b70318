import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Message } from "../language/message.ts";
import type { Paper, PaperKind } from "../paper/record.ts";
import type { Claim, ClaimedKind } from "../paper/references/claim.ts";
import { L } from "../text/letters.ts";
import { type Carrier, isPart, type NumberedPapers } from "./numbered-papers.ts";

/**
 * The kinds a paper may be when a sentence calls it so: amendments are labelled `Antrag`, answers come as `Mitteilung`.
 * `Vorlage` may mean any paper, so nothing contradicts it.
 */
export const acceptedKinds: Readonly<Record<ClaimedKind, readonly PaperKind[]>> = {
  anfrage: ["anfrage"],
  antrag: ["antrag", "aenderungsantrag", "ergaenzungsantrag"],
  aenderungsantrag: ["aenderungsantrag", "ergaenzungsantrag", "antrag"],
  ergaenzungsantrag: ["ergaenzungsantrag", "aenderungsantrag", "antrag"],
  beschlussvorlage: ["beschlussvorlage", "vorlage", "ergaenzungsvorlage"],
  ergaenzungsvorlage: ["ergaenzungsvorlage", "vorlage", "beschlussvorlage"],
  informationsvorlage: ["informationsvorlage", "vorlage", "mitteilung"],
  mitteilung: ["mitteilung", "stellungnahme", "informationsvorlage"],
  stellungnahme: ["stellungnahme", "mitteilung"],
};

export interface CitedContext {
  readonly drucksache: string;
  readonly numbered: NumberedPapers;
  readonly scheme: NumberScheme;
}

/**
 * How a sentence contradicts the papers with the number that it cites, in words. One paper that fits is enough, and a
 * field that is not known contradicts nothing.
 */
export function contradictions(claim: Claim, carriers: readonly Carrier[], context: CitedContext): Message[] {
  const { kind, group, date } = claim;
  const { scheme, numbered, drucksache } = context;
  // An annex may be here without its paper, and an answer that carries the number of its question without the question.
  const isMaybe = (carrier: Carrier): boolean =>
    isPart(carrier) || (scheme.answersShare === true && carrier.kind === "stellungnahme");
  const differences: Message[] = [];
  if (kind && !carriers.some((carrier) => isMaybe(carrier) || isAccepted(kind, carrier.kind))) {
    differences.push({ id: "other-kind", kinds: different(carriers.map((carrier) => carrier.kind)), said: kind });
  }
  const ofKind = carriers.filter((carrier) => !kind || isAccepted(kind, carrier.kind));
  if (ofKind.length === 0) return differences;
  if (group !== undefined && ofKind.every(({ sender = [] }) => isOther(group, sender))) {
    differences.push({ id: "other-sender", senders: different(ofKind.flatMap(({ sender }) => sender)), said: group });
  }
  // Only the whole records hold the days of the sessions.
  const isAnother =
    date !== undefined && ofKind.every((carrier) => carrier.date !== undefined && carrier.date !== date);
  if (isAnother && !papersOfMatter(drucksache, numbered).some((paper) => isDayOf(paper, date))) {
    differences.push({ id: "other-day", days: different(ofKind.map((carrier) => carrier.date)), said: date });
  }
  return differences;
}

const different = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

function isAccepted(claimed: ClaimedKind, kind: PaperKind | undefined): boolean {
  return kind === undefined || acceptedKinds[claimed].includes(kind);
}

/** The papers with a number and those that answer it: the days of all of them belong to the matter. */
function papersOfMatter(drucksache: string, numbered: NumberedPapers): readonly Paper[] {
  const answers = numbered
    .papersCiting(drucksache)
    .filter(({ citations }) => citations.some((one) => one.relation === "answers" && one.drucksache === drucksache));
  return [...numbered.papersWith(drucksache), ...answers];
}

/** Whether a paper was written, handed in or dealt with on a day. */
function isDayOf({ date, submitted, beratungsfolge }: Paper, day: string): boolean {
  return date === day || submitted === day || beratungsfolge.some((consultation) => consultation.date === day);
}

/** Whether none of the senders can be the group: no sender shares a word with its name. */
function isOther(group: string, senders: readonly string[]): boolean {
  const asked = nameWords(group);
  const isGroup = senders.length > 0 && senders.every((sender) => /fraktion|gruppe/i.test(sender));
  if (!isGroup || asked.length === 0) return false;
  const known = senders.flatMap(nameWords);
  return !asked.some((word) => known.some((other) => word.startsWith(other) || other.startsWith(word)));
}

// Words that stand in the name of any group.
const common = new RegExp(
  `^(?:rats|gemeinderats|kreistags|stadtrats)?(?:fraktion(?:en)?|gruppen?)$|^(?:der|die|das|des|und|im|in|von|rat|rates|stadt|kreis|bezirks[${L}]*|bündnis)$`,
  "i",
);

const words = new RegExp(`[${L}]{2,}`, "g");
// `Grünen`, `Linke`: declined.
const ending = new RegExp(`(?<=[${L}]{4})(?:en|e|n|s)$`);

/** The words of a group's name without their endings: `Fraktion Bündnis 90 - DIE GRÜNEN im Rat der Stadt`, `Grüne-Fraktion`. */
function nameWords(name: string): string[] {
  const found = name.match(words) ?? [];
  return found.filter((word) => !common.test(word)).map((word) => word.toLowerCase().replace(ending, ""));
}

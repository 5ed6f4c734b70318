import { L, Lu } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { committeeIn, isUnfinishedName } from "./committee-name.ts";

// `an den Gemeinderat`, `für den Haupt- und Finanzausschuss`.
const addressed = new RegExp(
  `^(?:(?:Beschluss|Sitzungs)?[Vv]orlage )?(?:[Aa]n|[Ff]ür) (?:den|die|das) ([${Lu}][${L} ,-]{2,80})$`,
  "u",
);

// `Gemeinde Aubach Gemeinderat`, at the top of a paper.
const ofLetterhead = new RegExp(
  `^(?:Stadt|Gemeinde|Markt|(?:Land)?[Kk]reis|Samtgemeinde|Verbandsgemeinde) (?:[${Lu}][${L}-]+ ){1,3}((?:Gemeinde|Stadt|Markt|Samtgemeinde|Verbandsgemeinde)rat|Kreistag|Ortschaftsrat)$`,
  "u",
);
// `Beschlussorgan Gemeinderat`, with its label.
const labelled = new RegExp(`^(?:Beschlussorgan|Gremium|Organ) ([${Lu}][${L} ,-]{2,90})$`, "u");
// In lines.
const LETTERHEAD = 4;

const joined = (line: Line, below: Line | undefined): Line =>
  below ? { text: `${line.text} ${below.text}`, start: line.start, end: below.end } : line;

/** The committee to which a head is addressed, or that its letterhead names. */
export function addressedCommittee(head: readonly Line[]): Placed<string> | undefined {
  const named = (line: Line, pattern: RegExp): Placed<string>[] => {
    const [, committee = ""] = pattern.exec(line.text) ?? [];
    return committee !== "" && committeeIn(committee)
      ? [{ value: committee, start: line.end - committee.length, end: line.end }]
      : [];
  };
  return [
    ...head.flatMap((line) => named(line, addressed)),
    ...head.flatMap((line, i) => named(isUnfinishedName(line.text) ? joined(line, head[i + 1]) : line, labelled)),
    ...head.slice(0, LETTERHEAD).flatMap((line) => named(line, ofLetterhead)),
  ][0];
}

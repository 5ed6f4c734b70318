import { L, Lu } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { committeeIn } from "./committee-name.ts";

// `an den Gemeinderat`, `für den Haupt- und Finanzausschuss`.
const addressed = new RegExp(`^(?:Vorlage )?(?:[Aa]n|[Ff]ür) (?:den|die|das) ([${Lu}][${L} ,-]{2,80})$`, "u");

/** The committee to which a head is addressed. */
export function addressedCommittee(head: readonly Line[]): Placed<string> | undefined {
  for (const { text, end } of head) {
    const [, committee = ""] = addressed.exec(text) ?? [];
    if (committeeIn(committee)) return { value: committee, start: end - committee.length, end };
  }
  return undefined;
}

import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { ClaimPlace, ClaimVerdict, VerifiedClaim } from "../../verify/verdict.ts";
import { printable } from "../printable.ts";

/** Where a claim stands, or what is nearest to it. */
export function placesOf(verdict: ClaimVerdict): readonly ClaimPlace[] {
  if ("places" in verdict) return verdict.places;
  return "place" in verdict ? [verdict.place] : [];
}

/** What is wrong with a claim, in sentences. */
export function remarksOn(verdict: ClaimVerdict, language: Language): string[] {
  const { verified: texts } = catalogueOf(language).shown;
  switch (verdict.kind) {
    case "differs":
      return verdict.differences.map(
        ({ kind, draft, paper }) =>
          `${texts.differences[kind]}: ${texts.instead({ draft: printable(draft), paper: printable(paper) })}`,
      );
    case "unknown-paper":
      return verdict.near.length > 0 ? [texts.near({ near: verdict.near.map(printable) })] : [];
    case "absent":
      return [texts.nowhere];
    default:
      return [];
  }
}

/** How many claims there are, how many are wrong, and how many somebody should read. */
export function countsOf(claims: readonly VerifiedClaim[]): Readonly<Record<"claims" | "wrong" | "open", number>> {
  const count = (...kinds: ReadonlyArray<ClaimVerdict["kind"]>): number =>
    claims.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const wrong = count("differs", "absent", "wrong-paper", "unknown-paper");
  return { claims: claims.length, wrong, open: count("similar", "unnamed") };
}

import type { VerifiedClaim } from "../../verify/verdict.ts";
import { printable } from "../printable.ts";

/** Claims of a draft for scripts; the keys are documented in `docs/json.md`. */
export function verifiedToJson(file: string, claims: readonly VerifiedClaim[], holds: boolean): object {
  return { file, holds, claims: claims.map((claim) => ({ ...claim, text: printable(claim.text) })) };
}

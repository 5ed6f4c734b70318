import { createHash } from "node:crypto";
import type { Texts } from "./texts.ts";
import { RefusedError } from "./tool.ts";

/** A call whose answer may be longer than one. */
interface Call {
  readonly tool: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Where an answer is to go on. It fits that very call and no other, so that nothing needs to be remembered. */
export function cursorAt(place: number, call: Call): string {
  return `${place.toString(36)}.${sealOf(place, call)}`;
}

/**
 * The place of the call's cursor; 0 without one.
 *
 * @throws RefusedError if it was not given for this call
 */
export function placeIn(call: Call, texts: Texts): number {
  const { cursor } = call.given;
  if (cursor === undefined) return 0;
  const [digits = "", seal] = String(cursor).split(".");
  const place = Number.parseInt(digits, 36);
  if (Number.isSafeInteger(place) && seal === sealOf(place, call)) return place;
  throw new RefusedError(texts.badCursor);
}

function sealOf(place: number, { tool, given }: Call): string {
  const { cursor: _, ...others } = given;
  const asked = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([tool, asked, place]))
    .digest("base64url")
    .slice(0, 12);
}

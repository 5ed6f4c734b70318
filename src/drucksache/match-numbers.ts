import { canonicalNumber } from "./canonical.ts";
import { compilePattern } from "./pattern.ts";

/**
 * Which canonical numbers are meant: by one number, as people write it; by a form, `{n4-5}/{yy}`; or by a number with `*`
 * for any characters, `17-*`, and `?` for one.
 *
 * @throws PatternError for a form that is none
 */
export function matchNumbers(written: string): (drucksache: string) => boolean {
  if (written.includes("{")) return matching(compilePattern(written).tight);
  const number = canonicalNumber(written);
  if (!isOpen(written)) return (drucksache) => drucksache === number;
  // Adjacent stars mean the same as one, but would be tried in ever more ways.
  const source = number.replace(/\*+/g, "*").replace(/[\\^$.+()[\]{}|]/g, "\\$&");
  return matching(source.replaceAll("*", ".*").replaceAll("?", "."));
}

/** Whether more than one number may be meant. */
export function isOpen(written: string): boolean {
  return /[{*?]/.test(written);
}

function matching(source: string): (drucksache: string) => boolean {
  const whole = new RegExp(`^(?:${source})$`, "u");
  return (drucksache) => whole.test(drucksache);
}

import type { NumberScheme } from "./scheme.ts";

/**
 * A canonical number as a town's scheme wants it kept and printed: without its prefixes, with its first separator. Numbers that
 * differ in nothing but leading zeros and a `DS` set apart are one without that, too: see `numberIdentity`.
 */
export function oneSpelling({ prefixes = [], separators = [] }: NumberScheme, drucksache: string): string {
  const [first, ...others] = separators;
  const prefix = prefixes.find((one) => drucksache.toLowerCase().startsWith(one.toLowerCase()));
  const rest = prefix === undefined ? drucksache : drucksache.slice(prefix.length).replace(/^[-/. ]+/, "");
  return first === undefined ? rest : others.reduce((number, one) => number.replaceAll(one, first), rest);
}

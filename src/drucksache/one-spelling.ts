import type { NumberScheme } from "./scheme.ts";

/** A canonical number without what does not count in its town: with the prefix `DS`, `DS/1574/III` is `1574/III`. */
export function oneSpelling({ prefixes = [], separators = [] }: NumberScheme, drucksache: string): string {
  const [first, ...others] = separators;
  const prefix = prefixes.find((one) => drucksache.toLowerCase().startsWith(one.toLowerCase()));
  const rest = prefix === undefined ? drucksache : drucksache.slice(prefix.length).replace(/^[-/. ]+/, "");
  return first === undefined ? rest : others.reduce((number, one) => number.replaceAll(one, first), rest);
}

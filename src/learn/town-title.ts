import type { SampleText } from "./own-candidates.ts";

// Who issues a paper stands at its top, in characters.
const TOP = 1_500;
// So large a part of the texts must agree.
const LEAST_PART = 0.1;

/** What the papers' issuer calls itself, `Gemeinde Seeburg`; `undefined` where they do not agree. A pure function of the texts. */
export function titleOf(texts: readonly SampleText[]): string | undefined {
  // `Gemeinde Seeburg`, `Landeshauptstadt Seeburg`, `Samtgemeinde Seeburg-Süd`. Not `Stadt und Land`.
  const issuer =
    /(?<!\p{L})(?:Landeshauptstadt|Hansestadt|Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Markt|Landkreis|Kreis) \p{Lu}[\p{L}-]+/gu;
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const name of new Set(text.slice(0, TOP).match(issuer))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return first && first[1] >= Math.max(2, texts.length * LEAST_PART) ? first[0] : undefined;
}

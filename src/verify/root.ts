const known = new Map<string, string>();
// Roots that are kept: a text has some thousand different words.
const MOST = 50_000;

const ending = /(?:ern|en|er|es|em|e|n|s|t)$/;

/**
 * What the forms of a word have in common, roughly: without the endings of inflection. It is quicker than a stemmer, and two
 * words with one root are compared again letter by letter where it counts.
 */
export function rootOf(norm: string): string {
  const before = known.get(norm);
  if (before !== undefined) return before;
  if (known.size > MOST) known.clear();
  const root = norm.length < 5 || /\d/.test(norm) ? norm : norm.replace(/innen$/, "").replace(ending, "");
  known.set(norm, root);
  return root;
}

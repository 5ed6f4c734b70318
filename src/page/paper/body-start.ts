// As `corpus/front-matter.ts` finds it.
const block = /^---[ \t]*(?:(?:yaml|yml|json)[ \t]*)?\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|\r?$)/;

/** Where a text begins after its front matter. What could not be read as front matter is text. */
export function bodyStartOf(
  raw: string,
  { problems }: { readonly problems: ReadonlyArray<{ readonly kind: string }> },
): number {
  if (problems.some(({ kind }) => kind === "front-matter-syntax")) return 0;
  return block.exec(raw.slice(0, 70_000))?.[0].length ?? 0;
}

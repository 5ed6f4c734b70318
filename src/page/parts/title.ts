import type { HeadJson } from "../answers.ts";
import { shownLine } from "../shown-text.ts";

// Two lines.
const LONGEST = 160;

/** A paper's subject, or the name of its file; of a subject that is a paragraph, the first words. */
export function titleOf(paper: Pick<HeadJson, "betreff" | "file">): string {
  const title = wholeTitleOf(paper);
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s+\S*$/, "")} …`;
}

export function wholeTitleOf({ betreff, file }: Pick<HeadJson, "betreff" | "file">): string {
  return (betreff && shownLine(betreff)) || shownLine(file.replace(/^.*\/|\.\w{1,4}$/g, "")) || "–";
}

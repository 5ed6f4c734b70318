import { shortened } from "../../text/shortened.ts";
import type { HeadJson } from "../answers.ts";
import { shownLine } from "../shown-text.ts";

// Two lines.
const LONGEST = 160;

/** A paper's subject, or the name of its file; of a subject that is a paragraph, the first words. */
export function titleOf(paper: Pick<HeadJson, "betreff" | "file">): string {
  return shortened(wholeTitleOf(paper), LONGEST);
}

export function wholeTitleOf({ betreff, file }: Pick<HeadJson, "betreff" | "file">): string {
  return (betreff && shownLine(betreff)) || shownLine(file.replace(/^.*\/|\.\w{1,4}$/g, "")) || "–";
}

import { closeSpacedLetters } from "./clean/close-spaced-letters.ts";
import { dropControls } from "./clean/drop-controls.ts";
import { dropFurniture } from "./clean/drop-furniture.ts";
import { dropMarkup } from "./clean/drop-markup.ts";
import { dropUprightNote } from "./clean/drop-upright-note.ts";
import { joinDates } from "./clean/join-dates.ts";
import { joinHyphens } from "./clean/join-hyphens.ts";
import { squeezeBlanks } from "./clean/squeeze-blanks.ts";
import { applyEdits, type Edit, type EditedText, uneditedText } from "./edited-text.ts";

/** A cleaning step says what to change and changes nothing: its edits rise and do not overlap. */
export type CleaningStep = (text: string) => readonly Edit[];

// In this order: each step relies on those before it. Words are joined last, across what the others removed.
const steps: readonly CleaningStep[] = [
  dropControls,
  dropMarkup,
  dropUprightNote,
  closeSpacedLetters,
  squeezeBlanks,
  dropFurniture,
  joinDates,
  joinHyphens,
];

/**
 * Text as a reader means it, from text as a PDF gave it: words whole, marks and page furniture gone, line ends `\n`.
 * Lines and blank lines stay, because a paper's header is understood by its lines.
 *
 * @param bodyStart where the text begins after its front matter; what stands before is left out
 */
export function clean(raw: string, bodyStart = 0): EditedText {
  return steps.reduce((edited, step) => applyEdits(edited, step(edited.text)), uneditedText(raw, bodyStart));
}

import type { Edit } from "../edited-text.ts";

// The note of the printer at a page's edge, `Gedruckt auf 100 Prozent Recyclingpapier`: where it stands upright, extraction
// gives a letter or two a line.
const upright = new RegExp(`^${[..."Gedrucktauf100ProzentRecyclingpapier"].join("\\s*")}[ \\t]*$\\n?`, "gm");
const isUpright = /^G[ \t]*\n[ \t]*e/m;

/** Removes the printer's note where its letters stand one below the other. */
export function dropUprightNote(text: string): Edit[] {
  if (!isUpright.test(text)) return [];
  return Array.from(text.matchAll(upright), ({ index, 0: note }) => ({
    start: index,
    end: index + note.length,
    insert: "\n",
  }));
}

import type { IndexedFile } from "../files/file-table.ts";
import type { Manifest } from "../files/manifest.ts";
import type { Segment } from "../format/segment.ts";
import { indexedFields } from "../read/search-options.ts";

/** What MiniSearch knows of all documents together, computed in its own way and in the order of the paths. */
export function statisticsOf(
  files: readonly IndexedFile[],
  segments: readonly Segment[],
): Pick<Manifest, "documents" | "citations" | "averageLengths"> {
  const averages = indexedFields.map(() => 0);
  let documents = 0;
  let citations = 0;
  for (const { segment, document } of files) {
    const open = segments[segment];
    if (!open) continue;
    for (const [field, length] of open.fieldLengths(document).entries()) {
      averages[field] = ((averages[field] ?? 0) * documents + length) / (documents + 1);
    }
    citations += open.citations(document);
    documents++;
  }
  return { documents, citations, averageLengths: averages };
}

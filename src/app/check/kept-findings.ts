import { type Findings, withFiles } from "../../check/findings.ts";
import type { PaperIndex } from "../../store/index.ts";

// Raised whenever findings change their form.
const NAME = "findings-4";

/**
 * What a check of the whole index finds. To look at each citation of a city takes longer than all else, so it is kept
 * until the index changes; paths are kept as they are below the corpus' folder.
 *
 * @param look finds it
 */
export function keptFindings(index: PaperIndex, look: () => Findings): Findings {
  const { prefix } = index;
  const text = index.cached(NAME);
  if (text !== undefined) return withFiles(JSON.parse(text) as Findings, (path) => prefix + path);
  const findings = look();
  index.cache(NAME, JSON.stringify(withFiles(findings, (file) => file.slice(prefix.length))));
  return findings;
}

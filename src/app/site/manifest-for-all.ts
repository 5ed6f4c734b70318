import type { Manifest } from "../../store/index.ts";

/** A manifest without what concerns only the folder of the corpus: names of files there, and by what a change is seen. */
export function withoutTraces(manifest: Manifest): Manifest {
  return {
    ...manifest,
    ...{ fingerprint: "", root: ".", problems: [], unlisted: [], traces: { folders: [], files: [] } },
  };
}

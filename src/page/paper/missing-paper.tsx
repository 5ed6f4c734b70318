import type { MissingJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { CitedBy } from "./related.tsx";

/** A number that papers cite and none has. */
export function MissingPaper({ missing }: { readonly missing: MissingJson }) {
  const { texts } = useApp();
  return (
    <div class="missing-paper">
      <h1>{shownLine(missing.drucksache)}</h1>
      <p class="lead">{texts.paper.missing}</p>
      <CitedBy citedBy={missing.citedBy} />
    </div>
  );
}

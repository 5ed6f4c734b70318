import type { Run } from "../../render/paper/runs.ts";
import { useApp } from "../app-context.ts";
import { numberHref } from "../parts/paper-link.ts";
import { shownText } from "../shown-text.ts";
import type { VerdictOf } from "./verdicts.ts";

/** A stretch of a paper's text; a cited number is a link, and a dead one says so. */
export function RunText({ run, verdictOf }: { readonly run: Run; readonly verdictOf: VerdictOf }) {
  const { address, texts } = useApp();
  const { citation, isMarked } = run;
  const text = shownText(run.text);
  const shown = isMarked ? <mark>{text}</mark> : text;
  if (!citation) return <>{shown}</>;
  const verdict = verdictOf(citation);
  const said = verdict && texts.verdicts[verdict];
  if (citation.body) {
    return (
      <span class="cited other" title={texts.bodies[citation.body]}>
        {shown}
      </span>
    );
  }
  const isDead = verdict === "unresolved" || verdict === "impossible";
  return (
    <>
      <a class={isDead ? "cited dead" : "cited"} href={numberHref(citation.drucksache, address)}>
        {shown}
      </a>
      {said !== undefined && <span class={`verdict ${verdict}`}> {said}</span>}
    </>
  );
}

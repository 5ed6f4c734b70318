import { hrefOf, kept } from "../address/address.ts";
import type { FindingJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { Marked } from "../parts/marked.tsx";
import { shownLine } from "../shown-text.ts";

/** One finding: what is wrong, the sentence in which it stands, and where that is. */
export function Finding({ finding }: { readonly finding: FindingJson }) {
  const { address, texts } = useApp();
  const { message, file, line, page, drucksache = "", more } = finding;
  // Lines that are drawn say nothing.
  const text = finding.text.replace(/_{4,}/g, "").trim();
  const start = drucksache === "" ? -1 : text.indexOf(drucksache);
  return (
    <article class="hit finding">
      <h3>{shownLine(message)}</h3>
      {text !== "" && (
        <p class="snippet">
          <Marked text={text} marks={start < 0 ? [] : [{ start, end: start + drucksache.length }]} />
        </p>
      )}
      <p class="paper-line">
        <a href={hrefOf({ ...kept(address), file, line: String(line) })}>
          {shownLine(file)}, {texts.place({ line, page })}
        </a>
        {more !== undefined && more > 0 && ` · ${texts.findings.more({ n: more })}`}
      </p>
    </article>
  );
}

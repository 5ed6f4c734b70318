import { useEffect, useMemo, useRef } from "preact/hooks";
import { type TextBlock, textBlocks } from "../../render/paper/text-blocks.ts";
import type { Span } from "../../text/span.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { bodyStartOf } from "./body-start.ts";
import { MarkSteps } from "./mark-steps.tsx";
import { RunText } from "./run-text.tsx";
import { verdictsOf } from "./verdicts.ts";

interface PaperTextProps {
  readonly paper: PaperJson;
  readonly raw: string;
  readonly marks: readonly Span[];
}

/** The whole text as it stands: citations lead on, what was looked for is marked, pages are told apart. */
export function PaperText({ paper, raw, marks }: PaperTextProps) {
  const { address, texts } = useApp();
  const blocks = useMemo(
    () => textBlocks(raw, { ...paper, bodyStart: bodyStartOf(raw, paper) }, marks),
    [raw, paper, marks],
  );
  const verdictOf = useMemo(() => verdictsOf(paper, bodyStartOf(raw, paper)), [paper, raw]);
  const root = useRef<HTMLElement>(null);
  const wanted = Number(address["line"] ?? 0);
  const target = wanted > 0 ? blocks.findLast((block) => block.kind !== "page" && block.line <= wanted) : undefined;
  const targetLine = target?.kind === "paragraph" ? target.lines.findLast(({ line }) => line <= wanted) : undefined;
  useEffect(() => {
    const element = root.current?.querySelector("[data-target-line], [data-target]:not(:has([data-target-line]))");
    element?.scrollIntoView({ block: "center" });
  }, [paper.file, wanted, target === undefined]);
  const show = (block: TextBlock, key: number) => {
    const runs = (of: readonly Parameters<typeof RunText>[0]["run"][]) =>
      of.map((run, i) => <RunText key={i} {...{ run, verdictOf }} />);
    if (block.kind === "page") {
      return (
        <p key={key} class="page-break" id={`page-${block.page}`}>
          {texts.pageNumber({ page: block.page })}
        </p>
      );
    }
    const place = block === target ? { "data-target": "yes", class: "target" } : {};
    switch (block.kind) {
      case "heading":
        return (
          <h3 key={key} {...place}>
            {runs(block.runs)}
          </h3>
        );
      case "paragraph":
        return (
          <p key={key} {...place}>
            {block.lines.map((line, i) => (
              <span key={i} class="line" {...(line === targetLine && { "data-target-line": "yes" })}>
                {runs(line.runs)}
              </span>
            ))}
          </p>
        );
      case "table":
        return (
          <div key={key} class="cells" {...place}>
            {block.rows.map((row, i) => (
              <p key={i}>
                {row.map((cell, j) => (
                  <span key={j} class="cell">
                    {runs(cell)}{" "}
                  </span>
                ))}
              </p>
            ))}
          </div>
        );
    }
  };
  return (
    <section class="paper-text" ref={root} aria-labelledby="text">
      <h2 id="text">{texts.paper.text}</h2>
      <MarkSteps count={marks.length} root={root} />
      <div class="running">{blocks.map(show)}</div>
    </section>
  );
}

import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../app-context.ts";

interface MarkStepsProps {
  readonly count: number;
  readonly root: RefObject<HTMLElement | null>;
}

/** How often a text has what was looked for, and steps from one place to the next. */
export function MarkSteps({ count, root }: MarkStepsProps) {
  const { address, texts } = useApp();
  const [at, setAt] = useState(-1);
  const { q } = address;
  if (q === undefined) return null;
  const step = (by: number): void => {
    const marks = [...(root.current?.querySelectorAll<HTMLElement>("mark") ?? [])];
    if (marks.length === 0) return;
    const next = (at + by + marks.length + (at < 0 && by < 0 ? 1 : 0)) % marks.length;
    marks[at]?.classList.remove("now");
    marks[next]?.classList.add("now");
    marks[next]?.scrollIntoView({ block: "center" });
    setAt(next);
  };
  return (
    <p class="mark-steps">
      <span>{texts.paper.marks({ n: count, at: at + 1, query: q })}</span>
      {count > 0 && (
        <>
          <button type="button" onClick={() => step(-1)} aria-label={texts.paper.markBefore}>
            ↑
          </button>
          <button type="button" onClick={() => step(1)} aria-label={texts.paper.markNext}>
            ↓
          </button>
        </>
      )}
    </p>
  );
}

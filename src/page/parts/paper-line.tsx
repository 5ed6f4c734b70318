import { kindNames } from "../../paper/kind-names.ts";
import type { Paper } from "../../paper/record.ts";
import type { HeadJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";

type Numbered = Pick<HeadJson, "drucksache" | "yearForm" | "kind" | "date"> & Partial<Pick<Paper, "otherNumbers">>;

/** Between the parts of a line; those who hear the page hear a pause. */
export function Dot() {
  return (
    <span class="dot" aria-hidden="true">
      {" · "}
    </span>
  );
}

/** What a paper is, in one line: kind, number, date. */
export function PaperLine({ paper, as: Element = "p" }: { readonly paper: Numbered; readonly as?: "p" | "span" }) {
  const { texts } = useApp();
  const { kind, date } = paper;
  const numbers = numbersOf(paper);
  const parts = [
    kind && <span class={`kind ${kindGroup(kind)}`}>{kindNames[kind] ?? shownLine(kind)}</span>,
    numbers !== "" && <span class="number">{numbers}</span>,
    date !== undefined && <time dateTime={date}>{texts.date(date)}</time>,
  ].filter((part) => part);
  return (
    <Element class="paper-line">
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 && <Dot />}
          {part}
        </span>
      ))}
    </Element>
  );
}

/** A paper's numbers, with the year where a number alone is given out again; empty without one. */
export function numbersOf({ drucksache, yearForm, otherNumbers = [] }: Numbered): string {
  return drucksache === undefined ? "" : [yearForm ?? drucksache, ...otherNumbers].map(shownLine).join(", ");
}

/** Who speaks in a paper: the council asks and moves, the administration proposes and answers, a session decides. */
export function kindGroup(kind: string): string {
  if (/^(?:anfrage|antrag|aenderungsantrag|ergaenzungsantrag)$/.test(kind)) return "council";
  if (/^(?:beschluss|protokoll|einladung|bekanntmachung)$/.test(kind)) return "session";
  return kind === "anlage" ? "annex" : "administration";
}

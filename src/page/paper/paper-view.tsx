import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { ExchangeView } from "./exchange.tsx";
import { PaperHead } from "./paper-head.tsx";
import { PaperText } from "./paper-text.tsx";
import { AnsweredBy, CitedBy, Family } from "./related.tsx";
import { Surroundings } from "./surroundings.tsx";
import { Timeline } from "./timeline.tsx";

/** One paper: its head, its questions beside their answers, its text, and how it stands to others. */
export function PaperView({ paper }: { readonly paper: PaperJson }) {
  const { address, backend } = useApp();
  const { file } = paper;
  const { q } = address;
  const text = useAnswer(`text ${file}`, () => backend.text(file));
  const marks = useAnswer(q === undefined ? undefined : `marks ${file} ${q}`, () => backend.marks(file, q ?? ""));
  return (
    <article class="paper">
      <PaperHead paper={paper} />
      <div class="paper-main">
        {paper.exchange.length > 0 && <ExchangeView paper={paper} />}
        {text.state === "there" ? (
          <PaperText paper={paper} raw={text.answer} marks={marks.state === "there" ? marks.answer : none} />
        ) : (
          <Trouble asked={text} />
        )}
      </div>
      <div class="paper-side">
        <Timeline paper={paper} />
        <AnsweredBy paper={paper} />
        <CitedBy citedBy={paper.citedBy} total={paper.citedByTotal} />
        <Family paper={paper} />
        <Surroundings paper={paper} />
      </div>
    </article>
  );
}

const none: readonly never[] = [];

import { useEffect } from "preact/hooks";
import { announce } from "../announce.ts";
import type { MissingJson, PaperAnswer, PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import type { Backend } from "../backend.ts";
import { PaperLine } from "../parts/paper-line.tsx";
import { paperHref } from "../parts/paper-link.ts";
import { titleOf, wholeTitleOf } from "../parts/title.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useTitle } from "../parts/use-title.ts";
import { shownLine } from "../shown-text.ts";
import { useAnswer } from "../use-answer.ts";
import { MissingPaper } from "./missing-paper.tsx";
import { PaperView } from "./paper-view.tsx";

/** A paper, by its number or file; of several with one number, a choice. */
export function PaperPage() {
  const { address, backend, texts } = useApp();
  const { paper: number, file } = address;
  const asked = useAnswer(`paper ${number} ${file}`, () => askFor(backend, number, file));
  const answer = asked.state === "there" ? asked.answer : undefined;
  const first = answer && "file" in answer ? answer : undefined;
  const title = first ? wholeTitleOf(first) : shownLine(number ?? file ?? "");
  useTitle(title);
  useEffect(() => {
    if (first) announce(title);
  }, [first]);
  if (asked.state === "refused" || asked.state === "failed") return <Trouble asked={asked} />;
  if (!answer) return <p class="waiting">{texts.waiting}</p>;
  if ("missing" in answer) return <MissingPaper missing={answer} />;
  return isList(answer) ? <Choice papers={answer} number={number ?? ""} /> : <PaperView paper={answer} />;
}

/** A file that has moved is still found by its number. */
async function askFor(backend: Backend, number: string | undefined, file: string | undefined): Promise<PaperAnswer> {
  if (file === undefined) return backend.paper({ number: number ?? "" });
  try {
    return await backend.paper({ file });
  } catch (error) {
    if (number === undefined) throw error;
    return backend.paper({ number });
  }
}

function isList(answer: PaperAnswer): answer is readonly PaperJson[] {
  return Array.isArray(answer);
}

function Choice({
  papers,
  number,
}: {
  readonly papers: ReadonlyArray<PaperJson | MissingJson>;
  readonly number: string;
}) {
  const { address, texts } = useApp();
  return (
    <div class="choice">
      <h1>{texts.paper.several({ n: papers.length, number: shownLine(number) })}</h1>
      {papers.flatMap((paper) =>
        "missing" in paper ? (
          []
        ) : (
          <article class="hit" key={paper.file}>
            <PaperLine paper={paper} />
            <h2>
              <a href={paperHref(paper, address)}>{titleOf(paper)}</a>
            </h2>
          </article>
        ),
      )}
    </div>
  );
}

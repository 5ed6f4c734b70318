import { hrefOf, kept } from "../address/address.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { PaperLine } from "../parts/paper-line.tsx";
import { numberHref } from "../parts/paper-link.ts";
import { saveFile } from "../parts/save-file.ts";
import { wholeTitleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";
import { Cite } from "./cite.tsx";

/** What stands above a paper, and what can be done with it. */
export function PaperHead({ paper }: { readonly paper: PaperJson }) {
  const { address, backend, texts } = useApp();
  const words = texts.paper;
  const { sender, recipient, office, submitted, belongsTo, file } = paper;
  const download = backend.download(file);
  const name = shownLine(file.replace(/^.*\//, ""));
  const facts = [
    [words.sender, sender.map(shownLine).join(", ")],
    [words.recipient, recipient.map(shownLine).join(", ")],
    [words.office, office && shownLine(office)],
    [words.submitted, submitted && texts.date(submitted)],
    [words.public, paper.public === false ? words.notPublic : undefined],
    [words.withdrawn, paper.withdrawn && texts.yes],
  ] as const;
  return (
    <header class="paper-head">
      <PaperLine paper={paper} />
      <h1>{wholeTitleOf(paper)}</h1>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {belongsTo !== undefined && (
          <div>
            <dt>{words.belongsTo}</dt>
            <dd>
              <a href={numberHref(belongsTo, address)}>{shownLine(belongsTo)}</a>
            </dd>
          </div>
        )}
      </dl>
      <div class="actions">
        <a href={hrefOf({ ...kept(address), view: "thread", file })}>{words.thread}</a>
        <Cite paper={paper} />
        {download !== undefined ? (
          <a href={download} download={name}>
            {words.download}
          </a>
        ) : (
          <button type="button" onClick={async () => saveFile(name, await backend.text(file), "text/plain")}>
            {words.download}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </header>
  );
}

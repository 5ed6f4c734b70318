import { hrefOf, kept } from "../address/address.ts";
import type { CitingJson, HeadJson, PaperJson, RelatedJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { PaperLine } from "../parts/paper-line.tsx";
import { numberHref, paperHref } from "../parts/paper-link.ts";
import { titleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";

const SHOWN = 6;

/** Who cites a paper, with the page. */
export function CitedBy({
  citedBy,
  total,
}: {
  readonly citedBy: readonly CitingJson[];
  readonly total?: number | undefined;
}) {
  const { address, texts } = useApp();
  if (citedBy.length === 0) return null;
  const entry = (one: CitingJson) => (
    <Entry key={one.file} paper={one} href={paperHref(one, { ...kept(address) }, one)}>
      {one.relation === "cites" ? "" : texts.relations[one.relation]}
    </Entry>
  );
  return (
    <section class="related" aria-labelledby="cited-by">
      <h2 id="cited-by">
        {texts.paper.citedBy} <span class="count">{total ?? citedBy.length}</span>
      </h2>
      <ul>{citedBy.slice(0, SHOWN).map(entry)}</ul>
      {citedBy.length > SHOWN && (
        <details>
          <summary>{texts.more({ n: (total ?? citedBy.length) - SHOWN })}</summary>
          <ul>{citedBy.slice(SHOWN).map(entry)}</ul>
        </details>
      )}
    </section>
  );
}

interface EntryProps {
  readonly paper: HeadJson;
  readonly href: string;
  readonly children?: string | undefined;
}

function Entry({ paper, href, children }: EntryProps) {
  return (
    <li>
      <PaperLine paper={paper} as="span" />
      <a href={href}>{titleOf(paper)}</a>
      {children && <span class="how">{children}</span>}
    </li>
  );
}

/** What answers a paper, and what it answers. */
export function AnsweredBy({ paper }: { readonly paper: PaperJson }) {
  const { address, texts } = useApp();
  const others = paper.answeredBy.filter(({ file }) => file !== paper.file);
  return (
    <>
      {others.length > 0 && (
        <section class="related" aria-labelledby="answered-by">
          <h2 id="answered-by">{texts.paper.answeredBy}</h2>
          <ul>
            {others.map((one) => (
              <Entry key={one.file} paper={one} href={paperHref(one, kept(address))}>
                {texts.answeredHow[one.rule]}
              </Entry>
            ))}
          </ul>
        </section>
      )}
      <Numbers title={texts.paper.answerTo} id="answer-to" related={paper.answerTo} />
    </>
  );
}

/** The papers whose numbers share its stem. */
export function Family({ paper }: { readonly paper: PaperJson }) {
  const { texts } = useApp();
  return <Numbers title={texts.paper.family} id="family" related={paper.family} />;
}

interface NumbersProps {
  readonly title: string;
  readonly id: string;
  readonly related: readonly RelatedJson[];
}

function Numbers({ title, id, related }: NumbersProps) {
  const { address, texts } = useApp();
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {related.map(({ drucksache, files }) => {
          const [file] = files;
          const name = shownLine(drucksache ?? file?.replace(/^.*\//, "") ?? "");
          const isAlone = files.length === 1 && file !== undefined;
          const href = isAlone
            ? hrefOf({ ...kept(address), ...(drucksache && { paper: drucksache }), file })
            : numberHref(drucksache ?? "", address);
          return (
            <li key={name}>
              <a class={files.length === 0 ? "cited dead" : "number"} href={href}>
                {name}
              </a>
              {files.length === 0 && <span class="verdict unresolved"> {texts.verdicts["unresolved"]}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

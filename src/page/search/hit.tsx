import type { HitJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { Marked } from "../parts/marked.tsx";
import { Dot, PaperLine } from "../parts/paper-line.tsx";
import { paperHref } from "../parts/paper-link.ts";
import { titleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";
import { Why } from "./why.tsx";

/** A matter that was found, by its best paper. */
export function Hit({ hit }: { readonly hit: HitJson }) {
  const { address, texts } = useApp();
  const { snippet, marks = [], others = [], line, page, sender, why } = hit;
  const senders = sender.map(shownLine).join(", ");
  const place = { line, page };
  return (
    <article class="hit">
      <PaperLine paper={hit} />
      <h3>
        <a href={paperHref(hit, address)} data-hit>
          {titleOf(hit)}
        </a>
      </h3>
      {senders !== "" && <p class="sender">{senders}</p>}
      {snippet !== undefined && (
        <p class="snippet">
          <Marked text={snippet} marks={marks} />{" "}
          <a
            class="place"
            href={paperHref(hit, address, place)}
            aria-label={texts.search.placeOf({ ...place, title: titleOf(hit) })}
          >
            {texts.place(place)}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <details class="others">
          <summary>{texts.search.others({ n: others.length })}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.file}>
                <a href={paperHref(other, address)}>
                  <PaperLine paper={other} as="span" />
                  {other.betreff !== undefined && other.betreff !== hit.betreff && (
                    <>
                      <Dot />
                      {titleOf(other)}
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {why && <Why reasons={why} />}
    </article>
  );
}

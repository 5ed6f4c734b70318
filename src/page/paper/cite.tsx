import { useState } from "preact/hooks";
import { kindNames } from "../../paper/kind-names.ts";
import { changed, hrefOf } from "../address/address.ts";
import { announce } from "../announce.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { numbersOf } from "../parts/paper-line.tsx";
import { wholeTitleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";

/** A line to cite a paper by: title, kind and number, date, page, address. */
export function Cite({ paper }: { readonly paper: PaperJson }) {
  const { address, corpus, texts } = useApp();
  const words = texts.paper;
  const [isCopied, setCopied] = useState(false);
  const { kind, date } = paper;
  const page = address["line"] === undefined ? undefined : pageNow();
  const what = [kind && kindNames[kind], numbersOf(paper)].filter((part) => part).join(" ");
  const url = new URL(hrefOf(changed(address, { q: undefined, lang: undefined })), document.baseURI).href;
  const line = [
    `${wholeTitleOf(paper)}.`,
    [what, corpus && shownLine(corpus.title), date && texts.date(date), page && texts.place({ page })]
      .filter((part) => part)
      .join(", ")
      .concat("."),
    url,
  ].join(" ");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(line);
      setCopied(true);
      announce(words.copied);
    } catch {
      // A page without a safe line may not copy: the text is there to be selected.
    }
  };
  return (
    <details class="cite" onToggle={() => setCopied(false)}>
      <summary>{words.cite}</summary>
      <textarea class="cite-line" rows={4} readOnly aria-label={words.cite} value={line} />
      <button type="button" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
    </details>
  );
}

/** The page that the place stands on to which the address leads. */
function pageNow(): number | undefined {
  const target = document.querySelector("[data-target]");
  for (let element = target?.previousElementSibling; element; element = element.previousElementSibling) {
    const [, page] = /^page-(\d+)$/.exec(element.id) ?? [];
    if (page !== undefined) return Number(page);
  }
  return undefined;
}

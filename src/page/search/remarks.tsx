import { kindNames } from "../../paper/kind-names.ts";
import { hrefOf } from "../address/address.ts";
import type { SearchAnswer } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { narrowed } from "./search-request.ts";

/** What is to be said of an answer: what may have been meant, what words were taken for, why there is nothing. */
export function Remarks({ answer }: { readonly answer: SearchAnswer }) {
  const { address, texts } = useApp();
  const { suggestions = [], hints, unmet = [], total, withAll } = answer;
  const { q = "" } = address;
  const words = texts.search;
  const names: Readonly<Record<string, string>> = kindNames;
  const hinted = hints && [
    ...hints.kinds.map((kind) => names[kind] ?? kind),
    ...hints.parties,
    ...(hints.years ? [[...new Set(hints.years)].join("–")] : []),
  ];
  return (
    <div class="remarks">
      {suggestions.map(({ word, meant }) => (
        <p key={word}>
          {words.noPaperHas({ word: shownLine(word) })}{" "}
          <a href={hrefOf(narrowed(address, { q: withWord(q, word, meant) }))}>
            {words.didYouMean({ meant: shownLine(meant) })}
          </a>
        </p>
      ))}
      {hinted && hinted.length > 0 && (
        <p>
          {words.preferred({ what: hinted.map(shownLine).join(", ") })}{" "}
          <a data-stay="yes" href={hrefOf(narrowed(address, { literal: "yes" }))}>
            {words.literally}
          </a>
        </p>
      )}
      {address["literal"] === "yes" && (
        <p>
          {words.isLiteral}{" "}
          <a data-stay="yes" href={hrefOf(narrowed(address, { literal: undefined }))}>
            {words.notLiterally}
          </a>
        </p>
      )}
      {withAll > 0 && withAll < total && <p>{words.withAll({ n: withAll })}.</p>}
      {total > 0 && withAll === 0 && q !== "" && <p>{words.noneHasAll}</p>}
      {unmet.map(({ field, value, near }) => (
        <p key={`${field} ${value}`}>
          {words.unmet({ what: texts.facets[field] ?? field, value: shownLine(value), near: near && shownLine(near) })}
        </p>
      ))}
      {total === 0 && <p class="nothing">{words.nothing}</p>}
    </div>
  );
}

/** A query with a word replaced, as it was typed or in another case. */
function withWord(query: string, word: string, meant: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 ? meant : `${query.slice(0, at)}${meant}${query.slice(at + word.length)}`;
}

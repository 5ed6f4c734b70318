import type { ReasonJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";

/** Which rule found which word, and its share. */
export function Why({ reasons }: { readonly reasons: readonly ReasonJson[] }) {
  const { rules } = useApp().texts.search;
  return (
    <ul class="why">
      {reasons.map(({ word, rule, term, share }) => (
        <li key={`${word} ${rule} ${term}`}>
          {Math.round(share * 100)} % {shownLine(word)}: {rules[rule] ?? rule} {shownLine(term)}
        </li>
      ))}
    </ul>
  );
}

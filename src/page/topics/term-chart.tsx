import { useState } from "preact/hooks";
import { changed, hrefOf, kept } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { TermLines } from "./term-lines.tsx";
import { termYears } from "./term-years.ts";

const terms = ["a", "b"] as const;

/** How many papers have one term, and how many another one, over the years. */
export function TermChart() {
  const { address, backend, texts } = useApp();
  const words = texts.topics;
  const [typed, setTyped] = useState(() => terms.map((name) => address[name] ?? ""));
  const asked = terms.flatMap((name) => address[name] ?? []);
  const answer = useAnswer(asked.length === 0 ? undefined : `terms ${JSON.stringify(asked)}`, (signal) =>
    termYears(backend, asked, signal),
  );
  const table = answer.state === "there" ? answer.answer : answer.state === "waiting" ? answer.before : undefined;
  return (
    <section class="terms" aria-labelledby="terms">
      <h2 id="terms">{words.terms}</h2>
      <form
        class="filters"
        aria-label={words.terms}
        onSubmit={(event) => {
          event.preventDefault();
          go(changed(address, { a: typed[0]?.trim(), b: typed[1]?.trim() }));
        }}
      >
        {terms.map((name, i) => (
          <label key={name}>
            <span>{words.term[name]}</span>
            <input
              value={typed[i]}
              placeholder={words.examples[name]}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setTyped((all) => all.map((one, j) => (i === j ? value : one)));
              }}
            />
          </label>
        ))}
        <button type="submit" class="button">
          {words.compare}
        </button>
      </form>
      {asked.length === 0 && (
        <p class="hint">
          <a
            data-stay="yes"
            href={hrefOf(changed(address, words.examples))}
            onClick={() => setTyped([words.examples.a, words.examples.b])}
          >
            {words.tryTerms(words.examples)}
          </a>
        </p>
      )}
      {asked.length > 0 && <Trouble asked={answer} />}
      {asked.length > 0 && table && (
        <TermLines
          table={table}
          hrefOfCell={(term, year) => hrefOf(changed(kept(address), { q: term, from: String(year), to: String(year) }))}
        />
      )}
    </section>
  );
}

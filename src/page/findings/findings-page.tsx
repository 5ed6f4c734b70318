import { changed, hrefOf } from "../address/address.ts";
import type { FindingJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useAnswer } from "../use-answer.ts";
import { Finding } from "./finding.tsx";

const SHOWN = 50;

/** For those who keep the papers: what is wrong with citations, by kind, each with its passage. */
export function FindingsPage() {
  const { address, backend, texts } = useApp();
  const words = texts.findings;
  useTitle(words.title);
  const asked = useAnswer(`findings ${texts.code}`, () => backend.findings());
  const answer = asked.state === "there" ? asked.answer : undefined;
  const byKind = new Map<string, FindingJson[]>();
  for (const one of answer?.problems ?? []) {
    const all = byKind.get(one.kind);
    if (all) all.push(one);
    else byKind.set(one.kind, [one]);
  }
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length);
  const chosen = kinds.find(([kind]) => kind === address["finding"])?.[0] ?? kinds[0]?.[0];
  const shown = chosen === undefined ? [] : (byKind.get(chosen) ?? []);
  const limit = Number(address["n"] ?? SHOWN) || SHOWN;
  return (
    <div class="findings-page">
      <h1>{words.title}</h1>
      <p class="lead">{answer ? words.checked(answer.checked) : texts.waiting}</p>
      <Trouble asked={asked} />
      {answer && kinds.length === 0 && <p>{words.none}</p>}
      {kinds.length > 0 && (
        <div class="findings">
          <nav class="facet" aria-label={words.kinds}>
            <ul>
              {kinds.map(([kind, all]) => (
                <li key={kind}>
                  <a
                    data-stay="yes"
                    href={hrefOf(changed(address, { finding: kind, n: undefined }))}
                    aria-current={kind === chosen ? "true" : undefined}
                  >
                    <span class={`value ${all[0]?.severity}`}>{words.names[kind] ?? kind}</span>
                    <span class="count">{texts.number(all.length)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <section aria-labelledby="finding">
            <h2 id="finding">{(chosen && words.names[chosen]) ?? chosen}</h2>
            <p class="hint">{chosen && words.explained[chosen]}</p>
            {shown.slice(0, limit).map((one) => (
              <Finding key={`${one.file} ${one.line} ${one.column} ${one.drucksache}`} finding={one} />
            ))}
            {shown.length > limit && (
              <a class="more" data-stay="yes" href={hrefOf(changed(address, { n: String(limit + SHOWN) }))}>
                {texts.search.more}
              </a>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

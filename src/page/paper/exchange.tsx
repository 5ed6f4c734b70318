import { hrefOf, kept } from "../address/address.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownText } from "../shown-text.ts";

/** Questions beside what answers them. */
export function ExchangeView({ paper }: { readonly paper: PaperJson }) {
  const { address, texts } = useApp();
  const words = texts.paper;
  return (
    <section class="exchange" aria-labelledby="exchange">
      <h2 id="exchange">{words.exchange}</h2>
      {paper.exchange.map(({ questions, answers }, i) => (
        <div class="turn" key={i}>
          <div class="question">
            <h3 class="hidden">{words.question}</h3>
            {questions.map(({ number, text }) => (
              <p key={`${number} ${text}`}>
                <span class="nr">{shownText(number)}</span>
                {shownText(text)}
              </p>
            ))}
            {questions.length === 0 && <p class="none">{words.toNone}</p>}
          </div>
          <div class="answer">
            <h3 class="hidden">{words.answer}</h3>
            {answers.length === 0 && <p class="none">{words.noAnswer}</p>}
            {answers.map(({ file, text, start }) => (
              <div key={`${file} ${start}`}>
                {(text ?? "").split(/\n{2,}/).map((paragraph, j) => (
                  <p key={j}>{shownText(paragraph)}</p>
                ))}
                {file !== paper.file && (
                  <p class="source">
                    <a href={hrefOf({ ...kept(address), file })}>{words.answerIn}</a>
                  </p>
                )}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

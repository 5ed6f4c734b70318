import { useApp } from "../app-context.ts";
import type { Asked } from "../use-answer.ts";

/** Why there is no answer. */
export function Trouble({ asked }: { readonly asked: Asked<unknown> }) {
  const { texts } = useApp();
  if (asked.state === "refused") {
    const { message, hint } = asked.refusal;
    return (
      <div class="trouble" role="alert">
        <p>{asSentence(message)}</p>
        {hint !== undefined && <p class="hint">{asSentence(hint)}</p>}
      </div>
    );
  }
  if (asked.state !== "failed") return null;
  return (
    <div class="trouble" role="alert">
      <p>{texts.failed}</p>
      <p class="hint">{asked.reason}</p>
    </div>
  );
}

/** A terminal says who speaks before it, so that it goes on small. Names and paths stay as they are. */
function asSentence(message: string): string {
  return message.replace(/^\p{Ll}(?=\p{L}* )/u, (letter) => letter.toLocaleUpperCase());
}

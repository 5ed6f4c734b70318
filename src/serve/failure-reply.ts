import { failureOf } from "../app/failure.ts";
import { isUserError } from "../app/user-error.ts";
import type { Language } from "../language/language.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { toJson } from "../text/json.ts";
import { type Refusal, RefusedError, statusOf, type Taken } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { textsIn } from "./texts.ts";

interface Told {
  readonly status: number;
  readonly kind: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Why there is no answer, as JSON in the language of who asked. */
export function failureReply(error: unknown, language: Language): Reply {
  const { status, ...told } = toldOf(error, language);
  return {
    status,
    type: "application/json; charset=utf-8",
    body: `${toJson({ error: told }, 2)}\n`,
    headers: {
      ...(status === 405 && { Allow: "GET, HEAD" }),
      ...(status === 503 && { "Retry-After": "2" }),
    },
  };
}

function toldOf(error: unknown, language: Language): Told {
  if (error instanceof RefusedError) return refused(error.refusal, language);
  if (isUserError(error)) {
    const { mistake } = error;
    if (mistake.kind === "unknown-target") return refused({ ...mistake, kind: "no-such-paper" }, language);
    const { message = "", hint } = failureOf(error, language) ?? {};
    const status = askersMistakes.has(mistake.kind) ? 400 : notDone.has(mistake.kind) ? 501 : 503;
    return { status, kind: mistake.kind, message, hint };
  }
  // The corpus cannot be read now: its settings are wrong, or the system does not let it.
  const failure = failureOf(error, language);
  if (failure) return { status: 503, kind: error instanceof SettingsError ? "bad-settings" : "system", ...failure };
  return refused({ kind: "failed" }, language);
}

/** What who asks can put right. All else is the server's business. */
const askersMistakes: ReadonlySet<string> = new Set(["bad-query", "empty-query", "empty-period", "ambiguous-number"]);

/** What can be asked of a corpus, and not of papers that lie elsewhere. */
const notDone: ReadonlySet<string> = new Set(["engine-needs-corpus", "engine-one-town"]);

function refused(refusal: Refusal, language: Language): Told {
  const { refusals } = textsIn(language);
  // One text takes each kind; that it is this kind's the keys say.
  const text = refusals[refusal.kind] as (about: unknown) => { readonly message: string; readonly hint?: string };
  const about = refusal.kind === "bad-parameter" ? { ...refusal, takes: takenIn(refusal.takes, language) } : refusal;
  return { status: statusOf[refusal.kind], kind: refusal.kind, ...text(about) };
}

function takenIn(taken: Taken, language: Language): string {
  const text = textsIn(language).takes[taken.what] as (about: Taken) => string;
  return text(taken);
}

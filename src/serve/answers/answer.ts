import type { Session } from "../../app/session.ts";
import type { Language } from "../../language/language.ts";
import type { Parameters } from "../parameters.ts";

/** What is asked. */
export interface Question {
  readonly session: Session;
  readonly parameters: Parameters;
  /** Of messages in the answer. */
  readonly language: Language;
  /** The day that counts as today, where it is another. */
  readonly today?: string;
}

/** What is answered: data, to be sent as JSON, or the text of a file. */
export type Answer =
  | { readonly kind: "json"; readonly data: unknown }
  | { readonly kind: "text"; readonly text: string; readonly name: string };

/** What stands at an address below `/api/`. */
export interface Route {
  /** The names of the parameters that it takes, beside `lang`. */
  readonly takes: readonly string[];
  readonly answer: (question: Question) => Promise<Answer>;
}

export const json = (data: unknown): Answer => ({ kind: "json", data });

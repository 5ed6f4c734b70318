import type { Draft } from "../app/draft/draft.ts";
import type { Session } from "../app/session.ts";
import type { Language } from "../language/language.ts";

/** What a request of an editor is about: a text that is open in it, and the corpus that the text is part of. */
export interface OpenText {
  readonly draft: Draft;
  /** The other texts of the corpus that are open. */
  readonly others: readonly Draft[];
  readonly session: Session;
  readonly language: Language;
}

/** All that is open, the text itself first. */
export const draftsOf = ({ draft, others }: Pick<OpenText, "draft" | "others">): readonly Draft[] => [draft, ...others];

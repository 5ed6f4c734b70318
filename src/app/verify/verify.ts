import { resolve } from "node:path";
import { findCitations } from "../../citation/find-citations.ts";
import type { PaperIndex } from "../../store/index.ts";
import { clean } from "../../text/clean.ts";
import { rawSpan } from "../../text/edited-text.ts";
import { positionsIn } from "../../text/position.ts";
import { findClaims } from "../../verify/find-claims.ts";
import { doesHold, type VerifiedClaim } from "../../verify/verdict.ts";
import { oneTown } from "../one-town.ts";
import { readerFor } from "../remembering-reader.ts";
import type { Session } from "../session.ts";
import { shownFrom } from "../shown-from.ts";
import { paperTexts } from "./paper-texts.ts";
import { verdictOn } from "./verdict-on.ts";

/** What is wrong with a draft, claim by claim. */
export interface Verification {
  readonly claims: readonly VerifiedClaim[];
  /** Whether each claim that names a paper is as that paper has it. */
  readonly holds: boolean;
}

/** A text as read. */
export interface Draft {
  readonly text: string;
  /** Where it begins after its front matter. */
  readonly bodyStart?: number;
  /** Its file, which is no paper to be held against itself. */
  readonly file?: string;
}

/** Whether the quotes and statements of a draft are as the papers that it names have them. */
export async function verify(session: Session, { text: raw, bodyStart = 0, file }: Draft): Promise<Verification> {
  oneTown(session);
  const { corpus } = session;
  const edited = clean(raw, bodyStart);
  const position = positionsIn(raw);
  const numbers = findCitations(edited.text, corpus.municipality).filter(({ body }) => !body);
  const own = file === undefined ? undefined : shownFrom(resolve(file));
  const found = findClaims(edited.text, numbers);
  const claims = await session.ask((index: PaperIndex) => {
    const { readText } = readerFor(session);
    const textOf = paperTexts({ readText });
    const context = { index, readText, textOf: (paper: string) => (paper === own ? undefined : textOf(paper)) };
    return found.map((claim): VerifiedClaim => {
      const { line, column } = position(rawSpan(edited, claim.start, claim.end).start);
      const text = claim.text.replace(/\s+/g, " ");
      return { kind: claim.kind, text, line, column, numbers: claim.numbers, verdict: verdictOn(claim, context) };
    });
  });
  return { claims, holds: claims.every(({ verdict }) => doesHold(verdict)) };
}

import type { Line } from "../../text/lines.ts";
import type { Answer, PaperKind, Question } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findAskedItems } from "./asked-items.ts";
import type { FoundQuestions } from "./questions.ts";
import { findReply } from "./reply.ts";

/**
 * What a paper asks and what it answers, offsets in the cleaned text. Only a question asks: what stands after its
 * lead-in, or else what its own reply repeats, or else what asks by itself.
 *
 * @param lines those of the text, below the head
 */
export function findAskedAndAnswered(
  text: string,
  lines: readonly Line[],
  { led, kind, vocabulary }: { led: FoundQuestions; kind: PaperKind | undefined; vocabulary: Vocabulary },
): { readonly questions: readonly Question[]; readonly answers: readonly Answer[] } {
  const { answers, repeated } = findReply(text, lines, kind);
  if (kind !== "anfrage") return { questions: [], answers };
  if (led.asks) return { questions: led.questions, answers };
  if (answers.length > 0) return { questions: repeated, answers };
  return { questions: findAskedItems(lines, (line) => vocabulary.parseHeading(line) !== undefined), answers };
}

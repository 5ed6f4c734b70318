import { z } from "zod";
import { type Excerpt, excerptOf, type PaperPart } from "../../app/excerpt.ts";
import { cursorArgument, numberArgument } from "../arguments.ts";
import { findPaper } from "../find-paper.ts";
import { headData, headText } from "../head.ts";
import { placeText } from "../place.ts";
import { quoted } from "../quoted.ts";
import type { Texts } from "../texts.ts";
import { tool } from "../tool.ts";

// Characters: some four pages, which a model reads at once; more where it asks for more.
const USUAL = 12_000;
const MOST = 60_000;

/** Reads a paper, or a part of it. */
export const getPaperTool = (texts: Texts) =>
  tool({
    name: "get_paper",
    ...texts.tools.get_paper,
    input: z.strictObject({
      number: numberArgument(texts),
      page: z.number().int().min(1).optional().describe(texts.arguments.page),
      section: z.string().min(1).max(300).optional().describe(texts.arguments.section),
      question: z.string().min(1).max(20).optional().describe(texts.arguments.question),
      max_characters: z.number().int().min(500).max(MOST).default(USUAL).describe(texts.arguments.characters),
      cursor: cursorArgument(texts),
    }),
    async answer(given, context) {
      const { from, session } = context;
      const { shown, others } = await findPaper(given.number, context);
      const how = { from, most: given.max_characters };
      const excerpt = await session.ask(() => excerptOf(shown, partIn(given), session, how));
      return {
        text: [...(from === 0 ? [headText(shown, others, context)] : []), ...excerptLines(excerpt, texts)].join("\n"),
        next: excerpt.next,
        data: {
          ...(from === 0 && { head: headData(shown, others) }),
          passages: excerpt.passages,
          from,
          length: excerpt.length,
        },
      };
    },
  });

function partIn({
  page,
  section,
  question,
}: Readonly<{ page?: number | undefined; section?: string | undefined; question?: string | undefined }>): PaperPart {
  if (question !== undefined) return { kind: "question", number: question };
  if (section !== undefined) return { kind: "section", section };
  return page === undefined ? { kind: "whole" } : { kind: "page", page };
}

/** Each stretch of text with its place above it. */
export function excerptLines({ passages, from, next, length }: Excerpt, texts: Texts): string[] {
  return [
    ...(passages.length > 0 ? [texts.quoted] : []),
    ...passages.flatMap((passage) => [`${placeText(passage, texts)}:`, quoted(passage.text)]),
    ...(from > 0 || next !== undefined ? [texts.cut({ from: from + 1, to: next ?? length, of: length })] : []),
  ];
}

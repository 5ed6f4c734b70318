import { z } from "zod";
import { check } from "../../app/check/check.ts";
import { citationList } from "../../app/check/citation-list.ts";
import { oneTown } from "../../app/one-town.ts";
import { cursorArgument, textArgument } from "../arguments.ts";
import { paperData, paperText } from "../paper-text.ts";
import { placeText } from "../place.ts";
import type { Texts } from "../texts.ts";
import { tool } from "../tool.ts";

// Numbers in an answer.
const MOST = 50;

/** Looks up the numbers that a draft names. */
export const checkTextTool = (texts: Texts) =>
  tool({
    name: "check_text",
    ...texts.tools.check_text,
    input: z.strictObject({ text: textArgument(texts), cursor: cursorArgument(texts) }),
    async answer(given, { session, language, today, from: start }) {
      oneTown(session);
      const asked = { targets: ["-"], ...(today !== undefined && { today }) };
      const { citations } = await citationList(session, { ...asked, input: piped(given.text) });
      const { problems } = await check(session, { ...asked, input: piped(given.text), language });
      const listed = citations.slice(start, start + MOST);
      const papersWith = await session.ask((index) =>
        listed.map(({ drucksache, body }) => (body ? [] : index.papersWith(drucksache).slice(0, 3))),
      );
      const found = listed.map((citation, i) => {
        const { line, column } = citation;
        const message = problems.find((one) => one.line === line && one.column === column)?.message;
        return { ...citation, message, papers: papersWith[i] ?? [] };
      });
      const end = start + listed.length;
      return {
        text: [
          ...(citations.length === 0 ? [texts.noNumbers] : []),
          ...found.map(({ drucksache, line, column, verdict, message, papers }) =>
            [
              `${drucksache} (${texts.lines({ from: line, to: line })}:${column}): ${texts.verdicts[verdict]}`,
              ...(message === undefined ? [] : [`  ${message}`]),
              ...papers.map((paper) => `  ${paperText(paper)}, ${placeText({ file: paper.file }, texts)}`),
            ].join("\n"),
          ),
        ].join("\n"),
        next: end < citations.length ? end : undefined,
        data: {
          numbers: found.map(({ file: _, drucksache, papers, ...one }) => ({
            number: drucksache,
            ...one,
            papers: papers.map(paperData),
          })),
          total: citations.length,
        },
      };
    },
  });

/** A text as if it were piped in. */
async function* piped(text: string): AsyncGenerator<string> {
  yield text;
}

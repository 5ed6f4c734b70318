import { z } from "zod";
import { verify } from "../../app/verify/verify.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { printable } from "../../render/printable.ts";
import { countsOf, placesOf, remarksOn } from "../../render/verified/verdict-lines.ts";
import { cursorArgument, textArgument } from "../arguments.ts";
import { placeText } from "../place.ts";
import { quoted } from "../quoted.ts";
import type { Texts } from "../texts.ts";
import { tool } from "../tool.ts";

// Claims in an answer.
const MOST = 25;

/** Holds a draft against the papers that it quotes. */
export const verifyTool = (texts: Texts) =>
  tool({
    name: "verify",
    ...texts.tools.verify,
    input: z.strictObject({ text: textArgument(texts), cursor: cursorArgument(texts) }),
    async answer(given, { session, language, from: start }) {
      const { claims, holds } = await verify(session, given);
      const { verified } = catalogueOf(language).shown;
      const listed = claims.slice(start, start + MOST);
      const end = start + listed.length;
      const blocks = listed.map(({ kind, text, line, numbers, verdict }, i) =>
        [
          `${start + i + 1}. ${verified.verdicts[verdict.kind]}: ${verified.kinds[kind]}, ${[texts.lines({ from: line, to: line }), ...numbers].join(", ")}: “${printable(text)}”`,
          ...remarksOn(verdict, language).map((remark) => `   ${remark}`),
          ...placesOf(verdict).flatMap((place) => [
            `   ${[place.drucksache, placeText({ ...place, firstLine: place.line }, texts)].filter(Boolean).join(", ")}:`,
            quoted(place.passage),
          ]),
        ].join("\n"),
      );
      return {
        text: [
          claims.length === 0 ? verified.nothing : verified.summary(countsOf(claims)),
          ...(listed.some(({ verdict }) => placesOf(verdict).length > 0) ? [texts.quoted] : []),
          ...blocks,
        ].join("\n"),
        next: end < claims.length ? end : undefined,
        data: {
          holds,
          ...countsOf(claims),
          found: listed,
        },
      };
    },
  });

import { z } from "zod";
import { thread } from "../../app/thread/thread.ts";
import type { ThreadEntry } from "../../refs/thread/thread.ts";
import { printable } from "../../render/printable.ts";
import { entryWords } from "../../render/thread/entry-words.ts";
import { cursorArgument, limitArgument, numberArgument } from "../arguments.ts";
import { cursorAt, placeIn } from "../cursor.ts";
import { placeText } from "../place.ts";
import { quoted } from "../quoted.ts";
import type { Texts } from "../texts.ts";
import { RefusedError, tool } from "../tool.ts";

const name = "thread";

/** What became of a matter. */
export const threadTool = (texts: Texts) =>
  tool({
    name,
    ...texts.tools.thread,
    input: z.strictObject({
      number: numberArgument(texts),
      limit: limitArgument(texts, 30),
      cursor: cursorArgument(texts),
    }),
    async answer(given, { session, language }) {
      const call = { tool: name, given };
      const start = placeIn(call, texts);
      const { number: typed, limit } = given;
      const found = await thread(session, typed);
      if (found.found === "several") throw new RefusedError(texts.several({ typed, numbers: found.numbers }));
      if (found.found === "nothing") throw new RefusedError(texts.noSuchPaper({ typed, near: found.near }));
      const { id, drucksache, betreff, entries } = found.thread;
      const listed = entries.slice(start, start + limit);
      const end = start + listed.length;
      const cursor = end < entries.length ? cursorAt(end, call) : undefined;
      const entryText = (entry: ThreadEntry): string => {
        const { day, label, name: which, lines, reason } = entryWords(entry, betreff, language);
        const head = [day, label, which].filter((part) => part).join(", ");
        const place = placeText({ ...entry, firstLine: entry.line }, texts);
        return [
          `- ${head}${reason === "" ? "" : ` (${reason})`}: ${place}`,
          ...(lines.length > 0 ? [quoted(lines.join("\n"))] : []),
        ].join("\n");
      };
      return {
        text: [
          [printable(drucksache ?? id), ...(betreff === undefined ? [] : [`“${printable(betreff)}”`])].join(": "),
          texts.quoted,
          ...listed.map(entryText),
          ...(cursor === undefined ? [] : [texts.goOn({ cursor })]),
        ].join("\n"),
        data: {
          number: drucksache,
          subject: betreff,
          total: entries.length,
          entries: listed,
          ...(cursor !== undefined && { cursor }),
        },
      };
    },
  });

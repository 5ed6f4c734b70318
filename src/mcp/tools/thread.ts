import { z } from "zod";
import { thread } from "../../app/thread/thread.ts";
import type { ThreadEntry } from "../../refs/thread/thread.ts";
import { printable } from "../../render/printable.ts";
import { entryWords } from "../../render/thread/entry-words.ts";
import { cursorArgument, limitArgument, numberArgument } from "../arguments.ts";
import { placeText } from "../place.ts";
import { quoted } from "../quoted.ts";
import type { Texts } from "../texts.ts";
import { RefusedError, tool } from "../tool.ts";

/** What became of a matter. */
export const threadTool = (texts: Texts) =>
  tool({
    name: "thread",
    ...texts.tools.thread,
    input: z.strictObject({
      number: numberArgument(texts),
      limit: limitArgument(texts, 30),
      cursor: cursorArgument(texts),
    }),
    async answer(given, { session, language, from: start }) {
      const { number: typed, limit } = given;
      const found = await thread(session, typed);
      if (found.found === "several") throw new RefusedError(texts.several({ typed, numbers: found.numbers }));
      if (found.found === "nothing") throw new RefusedError(texts.noSuchPaper({ typed, near: found.near }));
      const { id, drucksache, betreff, entries } = found.thread;
      const listed = entries.slice(start, start + limit);
      const end = start + listed.length;
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
        ].join("\n"),
        next: end < entries.length ? end : undefined,
        data: {
          number: drucksache,
          subject: betreff,
          total: entries.length,
          entries: listed,
        },
      };
    },
  });

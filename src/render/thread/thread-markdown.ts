import { catalogueOf } from "../../language/catalogue.ts";
import type { FilePlace, Thread } from "../../refs/thread/thread.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { renderPage } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { entryWords } from "./entry-words.ts";
import { placesOf } from "./places-of.ts";

/** A thread as a Markdown document: a heading a day, an item for each thing that happened. */
export function renderThreadMarkdown({ id, betreff, entries }: Thread, { language }: Style): string {
  const { thread } = catalogueOf(language).shown;
  const title = betreff === undefined ? thread.title({ id }) : `${id}: ${betreff}`;
  const blocks = entries.flatMap((entry, i) => {
    const { day = thread.notDated, label, name, lines, reason } = entryWords(entry, betreff, language);
    const heading = i === 0 || entries[i - 1]?.date !== entry.date ? [`## ${escapeMarkdown(day)}`] : [];
    const first = `**${escapeMarkdown(label)}**${name === "" ? "" : ` ${escapeMarkdown(name)}`}`;
    const quoted = lines.map((line) =>
      entry.role === "decision" ? `> ${escapeMarkdown(line)}` : escapeMarkdown(line),
    );
    const place = [
      placesOf(entry)
        .map((one) => placeText(one, language))
        .join(", "),
      escapeMarkdown(reason),
    ]
      .filter((part) => part !== "")
      .join(" – ");
    return [...heading, [first, ...quoted.flatMap((line) => ["", line]), "", place].join("\n")];
  });
  return `${[`# ${escapeMarkdown(title)}`, ...blocks].join("\n\n")}\n`;
}

function placeText({ file, line, page }: FilePlace, language: Style["language"]): string {
  return `${escapeMarkdown(printable(file))}:${line}${escapeMarkdown(renderPage(page, language))}`;
}

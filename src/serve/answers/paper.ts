import { linksIn } from "../../app/linked-text.ts";
import { readerFor } from "../../app/remembering-reader.ts";
import { type Shown, type ShownPaper, show, showFile } from "../../app/show.ts";
import { sessionOf } from "../../app/town-of.ts";
import { UserError } from "../../app/user-error.ts";
import { citedToJson, paperToJson } from "../../render/show-json.ts";
import { RefusedError } from "../refusal.ts";
import { json, type Question, type Route } from "./answer.ts";

/** `/api/paper`: what `drs show --json` prints, with the places of citations in the text. */
export const paperRoute: Route = {
  takes: ["number", "file"],
  async answer(question) {
    const { session, parameters } = question;
    const file = parameters.text("file");
    if (file !== undefined) {
      const shown = await showFile(session, file);
      if (!shown) throw new RefusedError({ kind: "no-such-file", file });
      return json(await toJson(shown, question));
    }
    const number = parameters.needed("number");
    return json(await shownToJson(number, await show(session, number), question));
  },
};

async function shownToJson(typed: string, shown: Shown, question: Question): Promise<unknown> {
  switch (shown.found) {
    case "papers": {
      const records = await Promise.all(shown.papers.map((one) => toJson(one, question)));
      return records.length > 1 ? records : records[0];
    }
    case "cited":
      return citedToJson(shown.drucksache, shown.citedBy);
    case "several":
      throw new UserError({ kind: "ambiguous-number", typed, numbers: shown.numbers });
    case "nothing":
      throw new RefusedError({ kind: "no-such-paper", typed, near: shown.near });
  }
}

async function toJson({ paper, relations }: ShownPaper, { session, language, today }: Question): Promise<object> {
  const own = sessionOf(session, paper.file);
  return own.ask((index) => {
    const { readText } = readerFor(own);
    const record = paperToJson(paper, relations, { readText, language });
    return { ...record, links: linksIn(paper, index, own, today) };
  });
}

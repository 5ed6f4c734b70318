import { basename } from "node:path/posix";
import { readerFor } from "../../app/remembering-reader.ts";
import { showFile } from "../../app/show.ts";
import { RefusedError } from "../refusal.ts";
import type { Route } from "./answer.ts";

/** `/api/text`: the file of a paper, as plain text. */
export const textRoute: Route = {
  takes: ["file"],
  async answer({ session, parameters }) {
    const file = parameters.needed("file");
    // Only files that the index names are read.
    const source = (await showFile(session, file)) && (await session.ask(() => readerFor(session).readText(file)));
    if (!source) throw new RefusedError({ kind: "no-such-file", file });
    return { kind: "text", text: source.text, name: basename(file) };
  },
};

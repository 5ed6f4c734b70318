import { marksIn } from "../../app/mark-words.ts";
import { RefusedError } from "../refusal.ts";
import { json, type Route } from "./answer.ts";

/** `/api/marks`: where the file of a paper has what a query looks for. */
export const marksRoute: Route = {
  takes: ["file", "q"],
  async answer({ session, parameters }) {
    const [file, q] = [parameters.text("file"), parameters.text("q")];
    if (file === undefined) throw new RefusedError({ kind: "missing-parameter", name: "file" });
    if (q === undefined) throw new RefusedError({ kind: "missing-parameter", name: "q" });
    return json(await marksIn(session, file, q));
  },
};

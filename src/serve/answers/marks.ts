import { marksIn } from "../../app/mark-words.ts";
import { json, type Route } from "./answer.ts";

/** `/api/marks`: where the file of a paper has what a query looks for. */
export const marksRoute: Route = {
  takes: ["file", "q"],
  async answer({ session, parameters }) {
    return json(await marksIn(session, parameters.needed("file"), parameters.needed("q")));
  },
};

import { corpusOverview } from "../../app/corpus-overview.ts";
import { json, type Route } from "./answer.ts";

/** `/api/corpus`: what the corpus holds. */
export const corpusRoute: Route = {
  takes: [],
  async answer({ session }) {
    return json(await corpusOverview(session));
  },
};

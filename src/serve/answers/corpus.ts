import { corpusOverview } from "../../app/corpus-overview.ts";
import { countsToJson } from "../../render/search-json.ts";
import { json, type Route } from "./answer.ts";

/** `/api/corpus`: what the corpus holds. */
export const corpusRoute: Route = {
  takes: [],
  async answer({ session }) {
    const { kinds, parties, committees, years, ...about } = await corpusOverview(session);
    return json({
      ...about,
      kinds: countsToJson(kinds),
      parties: countsToJson(parties),
      committees: countsToJson(committees),
      years: countsToJson(years),
    });
  },
};

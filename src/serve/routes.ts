import type { Route } from "./answers/answer.ts";
import { completeRoute } from "./answers/complete.ts";
import { corpusRoute } from "./answers/corpus.ts";
import { searchRoute, unansweredRoute } from "./answers/search.ts";

/**
 * What can be asked, by its address. What a search does not need comes when it is asked for: in a browser it is a file of its own.
 */
export const routes: ReadonlyMap<string, () => Promise<Route>> = new Map([
  ["/api/corpus", async () => corpusRoute],
  ["/api/search", async () => searchRoute],
  ["/api/unanswered", async () => unansweredRoute],
  ["/api/complete", async () => completeRoute],
  ["/api/paper", async () => (await papers()).paperRoute],
  ["/api/text", async () => (await papers()).textRoute],
  ["/api/marks", async () => (await papers()).marksRoute],
  ["/api/thread", async () => (await papers()).threadRoute],
  ["/api/refs", async () => (await papers()).refsRoute],
  ["/api/findings", async () => (await papers()).findingsRoute],
]);

const papers = () => import("./answers/of-papers.ts");

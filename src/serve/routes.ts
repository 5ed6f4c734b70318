import type { Route } from "./answers/answer.ts";
import { completeRoute } from "./answers/complete.ts";
import { corpusRoute } from "./answers/corpus.ts";
import { marksRoute } from "./answers/marks.ts";
import { paperRoute } from "./answers/paper.ts";
import { findingsRoute, refsRoute } from "./answers/refs.ts";
import { searchRoute, unansweredRoute } from "./answers/search.ts";
import { textRoute } from "./answers/text.ts";
import { threadRoute } from "./answers/thread.ts";

/** What can be asked, by its address. */
export const routes: ReadonlyMap<string, Route> = new Map([
  ["/api/corpus", corpusRoute],
  ["/api/search", searchRoute],
  ["/api/unanswered", unansweredRoute],
  ["/api/complete", completeRoute],
  ["/api/paper", paperRoute],
  ["/api/text", textRoute],
  ["/api/marks", marksRoute],
  ["/api/thread", threadRoute],
  ["/api/refs", refsRoute],
  ["/api/findings", findingsRoute],
]);

/** What is answered about papers that have been found, and of what they cite. */

export { marksRoute } from "./marks.ts";
export { paperRoute } from "./paper.ts";
export { findingsRoute, refsRoute } from "./refs.ts";
export { textRoute } from "./text.ts";
export { threadRoute } from "./thread.ts";

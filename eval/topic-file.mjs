import { readLines } from "./query-file.mjs";

/**
 * What somebody wants to know, as they would type it, and what a reader says of the papers that were found.
 *
 * @typedef {object} Topic
 * @property {string} id
 * @property {string} query
 * @property {readonly string[]} tags the sorts of difficulty; each has a column
 * @property {ReadonlyMap<string, number>} grades names of files: 2 answers it, 1 is about it, 0 is not
 * @property {ReadonlyMap<string, string>} matterOf names of files that are one matter to a reader, with a name for that matter
 */

/** Reads topics, one JSON object a line. @returns {Topic[]} @throws Error that names the line */
export function readTopics(file) {
  const topics = readLines(file, toTopic);
  if (topics.length === 0) throw new Error(`${file}: there are no topics`);
  return topics;
}

function toTopic({ id, query, tags = [], grades, same = [] }) {
  if (typeof id !== "string" || typeof query !== "string") throw new Error("it has no id or no query");
  if (typeof grades !== "object" || grades === null) throw new Error("it has no grades");
  if (!Array.isArray(tags) || !Array.isArray(same)) throw new Error("tags or same is no list");
  const matterOf = new Map(same.flatMap((files, i) => files.map((file) => [file, `matter ${i}`])));
  return { id, query, tags, grades: new Map(Object.entries(grades)), matterOf };
}

import { readLines } from "./query-file.mjs";

export const linkKinds = ["paper", "sitting", "minutes", "decision"];

/**
 * What a reader found to belong to a matter, or what `drs thread` did.
 *
 * @typedef {object} Link
 * @property {"paper" | "sitting" | "minutes" | "decision"} kind
 * @property {readonly string[]} files names of files; of a wanted link any of them will do, as copies of one text
 * @property {string} [date] of a sitting or decision
 * @property {readonly string[]} [committees] of a sitting: what it may be called
 * @property {string} [words] of a decision: some of its words, or how it was voted on
 * @property {string} [role] of a paper
 * @property {Readonly<Record<string, string>>} [details] of a sitting: `top`, `task`, `result`, as far as the papers say
 * @property {boolean} [doubtful]
 */

/** @typedef {{ query: string, links: readonly Link[], optional: readonly Link[] }} WantedThread */

/** Reads threads that were put together by hand, one JSON object a line. @returns {WantedThread[]} @throws Error that names the line */
export function readThreads(file) {
  const threads = readLines(file, ({ query, links, optional = [] }) => {
    if (typeof query !== "string" || query === "") throw new Error("it has no query");
    if (!Array.isArray(links) || links.length === 0) throw new Error("it has no links");
    if (!Array.isArray(optional)) throw new Error("optional is no list");
    return { query, links: links.map(toLink), optional: optional.map(toLink) };
  });
  if (threads.length === 0) throw new Error(`${file}: there are no threads`);
  return threads;
}

function toLink(link) {
  const { kind, file, copies = [], date, committee, aliases = [], words, role, top, task, result } = link;
  if (!linkKinds.includes(kind)) throw new Error(`a link is no ${linkKinds.join(", ")}: ${JSON.stringify(link)}`);
  if (typeof file !== "string") throw new Error(`a link has no file: ${JSON.stringify(link)}`);
  if (kind === "sitting" && !(date && committee)) throw new Error(`a sitting has no date or committee: ${file}`);
  if (kind === "decision" && !(date && words)) throw new Error(`a decision has no date or words: ${file}`);
  const details = Object.fromEntries(Object.entries({ top, task, result }).filter(([, value]) => value !== undefined));
  return { kind, files: [file, ...copies], date, committees: [committee, ...aliases], words, role, details };
}

import { readFileSync } from "node:fs";

/**
 * A query and the paper that it is about.
 *
 * @typedef {object} KnownItem
 * @property {string} id what runs are compared by
 * @property {string} query as somebody would type it
 * @property {string} class the sort of difficulty; each has a column
 * @property {ReadonlySet<string>} wanted names of files: the query is answered by any of them
 */

/** Reads queries, one JSON object a line. @returns {KnownItem[]} @throws Error that names the line */
export function readQueries(file, goldFile) {
  const filesOf = goldFile ? readGold(goldFile) : new Map();
  const queries = readLines(file, (value) => toKnownItem(value, filesOf));
  if (queries.length === 0) throw new Error(`${file}: there are no queries`);
  const ids = new Set();
  for (const { id } of queries) {
    if (ids.has(id)) throw new Error(`${file}: "${id}" stands there twice; queries that are alike need an id each`);
    ids.add(id);
  }
  return queries;
}

function toKnownItem({ id, query, class: sort, targetFiles, target, acceptable = [] }, filesOf) {
  if (!isText(query)) throw new Error("it has no query");
  if (!isText(sort)) throw new Error("it has no class");
  if (!isTexts(targetFiles)) throw new Error("targetFiles is no list of names of files");
  if (!isTexts(acceptable)) throw new Error("acceptable is no list of numbers");
  const others = [...(isText(target) ? [target] : []), ...acceptable].flatMap((number) => filesOf.get(number) ?? []);
  const wanted = new Set([...targetFiles, ...others]);
  if (wanted.size === 0) throw new Error("it wants no file");
  return { id: isText(id) ? id : query, query, class: sort, wanted };
}

/** The files of each paper by its number. @returns {Map<string, string[]>} */
function readGold(file) {
  const filesOf = new Map();
  const papers = readLines(file, (paper) => {
    if (!isText(paper.reference) || !isText(paper.file)) throw new Error("it has no reference or no file");
    return paper;
  });
  for (const paper of papers) filesOf.set(paper.reference, [...(filesOf.get(paper.reference) ?? []), paper.file]);
  return filesOf;
}

/** A file with one JSON object a line. @throws Error that names the line */
export function readLines(file, toItem) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      const value = JSON.parse(line);
      if (typeof value !== "object" || value === null) throw new Error("it is no object");
      return [toItem(value)];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: ${error.message}`);
    }
  });
}

const isText = (value) => typeof value === "string" && value !== "";
const isTexts = (value) => Array.isArray(value) && value.every(isText);

import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { termCounts } from "../../../dist/store/index.js";
import { commonFamilies, respelling } from "./respelling.mjs";

/**
 * What a recorded corpus is made into towns with; see `record.mjs`.
 *
 * @param sent so many towns have words of their own; those that follow are copies of them, see `copies.mjs`
 */
export async function recorded(folder, sent) {
  const documents = () => documentsIn(join(folder, "documents.jsonl"));
  const { papers, common } = await familiesOf(documents, join(folder, "families.json"));
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  return { papers, index, documents, common: new Set(common), sent };
}

/** How many papers there are, and the families of their common words; kept in a file. */
async function familiesOf(documents, file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const words = [];
  for await (const { line } of documents()) words.push(JSON.parse(line).vocabulary);
  const found = { papers: words.length, common: [...commonFamilies(words)] };
  writeFileSync(file, JSON.stringify(found));
  return found;
}

async function* documentsIn(file) {
  let id;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    if (id === undefined) id = JSON.parse(line).index._id;
    else {
      yield { id, line };
      id = undefined;
    }
  }
}

/** A town's papers, as drs would send them, and its index. */
export function townOf(corpus, town) {
  const { index, documents } = corpus;
  const respell = respellingOf(corpus, town);
  return {
    name: nameOf(corpus, town),
    index: indexOf(index, town, respell),
    async *changes() {
      for await (const { id, line } of documents())
        yield { id, document: town === 0 ? line : lineOf(line, town, respell) };
    },
  };
}

export function respellingOf({ common, sent }, town) {
  return respelling(town % sent, common);
}

export function nameOf({ sent }, town) {
  const copy = Math.floor(town / sent);
  return `town-${town % sent}${copy > 0 ? `-copy-${copy}` : ""}`;
}

function indexOf(index, town, respell) {
  const { _meta: meta } = index.mappings;
  const words = respell.text(inflateRawSync(Buffer.from(meta.vocabulary, "base64")).toString("utf8"));
  const vocabulary = deflateRawSync(words.split("\n").sort().join("\n")).toString("base64");
  const municipality = { ...meta.municipality, name: `${meta.municipality.name} ${town}` };
  const own = { ...meta, municipality, vocabulary, fingerprint: `${meta.fingerprint}-${town}` };
  return { ...index, mappings: { ...index.mappings, _meta: own } };
}

function lineOf(line, town, respell) {
  const document = JSON.parse(line);
  const { matters, terms, words, vocabulary, numbers, source } = document;
  const list = (one) => one.split(" ").map(respell.term).join(" ");
  const json = (text) => (text === "" ? "" : JSON.stringify(respelled(JSON.parse(text), respell.text)));
  const own = {
    ...document,
    matters: `${matters} ${town}`,
    numbers: numbers.map((one) => (one.startsWith("kind ") ? one : afterRole(one, respell.text))),
    terms: each(terms, list),
    words: each(words, list),
    vocabulary: vocabulary.map(respell.term),
    source: { ...source, text: respell.text(source.text) },
    ...Object.fromEntries(["head", "record", "references", "details"].map((key) => [key, json(document[key])])),
  };
  return JSON.stringify({ ...own, counts: termCounts(own.terms) });
}

function each(fields, change) {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, change(value)]));
}

/** Numbers and facts begin with what they are. */
function afterRole(fact, respell) {
  const blank = fact.indexOf(" ") + 1;
  return fact.slice(0, blank) + respell(fact.slice(blank));
}

// What is one of a few words that drs knows, or a path.
const named = new Set(["kind", "role", "relation", "status", "file", "files"]);

function respelled(value, respell) {
  if (typeof value === "string") return respell(value);
  if (Array.isArray(value)) return value.map((one) => respelled(one, respell));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, named.has(key) ? one : respelled(one, respell)]),
  );
}

import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { commonFamilies, respelling } from "./respelling.mjs";

/** What a recorded corpus is made into towns with; see `record.mjs`. */
export async function recorded(folder) {
  const documents = () => documentsIn(join(folder, "documents.jsonl"));
  const words = [];
  for await (const { document } of documents()) words.push(document.vocabulary);
  const common = commonFamilies(words);
  return {
    papers: words.length,
    index: JSON.parse(readFileSync(join(folder, "index.json"), "utf8")),
    documents,
    common,
  };
}

async function* documentsIn(file) {
  let id;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    if (id === undefined) id = JSON.parse(line).index._id;
    else {
      yield { id, document: JSON.parse(line), bytes: Buffer.byteLength(line) };
      id = undefined;
    }
  }
}

/** A town's papers, as drs would send them, and its index. */
export function townOf({ index, documents, common }, town) {
  const respell = respelling(town, common);
  return {
    name: nameOf(town),
    respell,
    index: indexOf(index, town, respell),
    async *changes() {
      for await (const { id, document, bytes } of documents())
        yield { id, document: documentOf(document, town, respell), bytes };
    },
  };
}

export function nameOf(town) {
  return `town-${town}`;
}

function indexOf(index, town, respell) {
  const { _meta: meta } = index.mappings;
  const words = respell.text(inflateRawSync(Buffer.from(meta.vocabulary, "base64")).toString("utf8"));
  const vocabulary = deflateRawSync(words.split("\n").sort().join("\n")).toString("base64");
  const municipality = { ...meta.municipality, name: `${meta.municipality.name} ${town}` };
  const own = { ...meta, municipality, vocabulary, fingerprint: `${meta.fingerprint}-${town}` };
  return { ...index, mappings: { ...index.mappings, _meta: own } };
}

function documentOf(document, town, respell) {
  if (town === 0) return document;
  const { counts, matters, terms, words, vocabulary, numbers, source } = document;
  const list = (one) => one.split(" ").map(respell.term).join(" ");
  const json = (text) => (text === "" ? "" : JSON.stringify(respelled(JSON.parse(text), respell.text)));
  return {
    ...document,
    matters: `${matters} ${town}`,
    numbers: numbers.map((one) => (one.startsWith("kind ") ? one : afterRole(one, respell.text))),
    terms: each(terms, list),
    words: each(words, list),
    counts: each(counts, (own) =>
      Object.fromEntries(Object.entries(own).map(([key, count]) => [respell.term(key), count])),
    ),
    vocabulary: vocabulary.map(respell.term),
    source: { ...source, text: respell.text(source.text) },
    ...Object.fromEntries(["head", "record", "references", "details"].map((key) => [key, json(document[key])])),
  };
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

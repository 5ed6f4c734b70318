// How well `drs verify` tells true claims from false ones. Claims are made of a corpus' own sentences:
//   node eval/verify.mjs --corpus DIR [--index DIR] [--claims 200] [--seed 1] [--among FILE] [--show]
// Half are as the paper has them; of the others each has a digit, a name or a negation changed, or names another paper. Half of each
// are quotes, half are told. --among names files, one a line, that claims are made from.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readerIn } from "../dist/app/read-text.js";
import { startSession } from "../dist/app/session.js";
import { verify } from "../dist/app/verify/verify.js";
import { clean } from "../dist/text/clean.js";
import { sentenceAround } from "../dist/text/sentence.js";
import { doesHold } from "../dist/verify/verdict.js";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    index: { type: "string" },
    claims: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    among: { type: "string" },
    show: { type: "boolean", default: false },
  },
});
const count = Number(values.claims);
let state = Number(values.seed);

const capitalised = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}{4,}/gu;
// Tables, forms, quotes, other papers.
const unusual = /\n\s*\n|\t| {3,}|[„“"»«☐☒…]|\.\.\.|\d[-/]\d{3}/;

const falsified = {
  digit(text) {
    const found = [...text.matchAll(/\d/g)];
    if (found.length === 0) return undefined;
    const { index, 0: digit } = pick(found);
    return text.slice(0, index) + ((Number(digit) + 1 + Math.floor(random() * 8)) % 10) + text.slice(index + 1);
  },
  name(text) {
    const found = [...text.matchAll(capitalised)];
    const other = pick(names);
    if (found.length === 0 || text.includes(other.slice(0, 4))) return undefined;
    const { index, 0: name } = pick(found);
    return text.slice(0, index) + other + text.slice(index + name.length);
  },
  negation(text) {
    if (/\bnicht\s/.test(text)) return text.replace(/\bnicht\s/, "");
    if (/\bkein/.test(text)) return text.replace(/\bk(?=ein(?:e[nmrs]?)?\b)/, "");
    if (/\sein(?:e[nmrs]?)?\s/.test(text)) return text.replace(/\s(?=ein(?:e[nmrs]?)?\s)/, " k");
    return text.replace(/\s(\S+)\.$/, " nicht $1.");
  },
};

const session = startSession({ path: values.corpus, ...(values.index && { index: values.index }) });
const { readText } = readerIn(session.corpus);
const among = values.among && new Set(readFileSync(values.among, "utf8").split(/\s+/));
// Numbers with a year are numbers in any sentence.
const papers = await session.ask((index) =>
  index
    .references()
    .filter(
      ({ file, drucksache = "" }) => (!among || among.has(basename(file))) && /\d{2,4}[-/]\d{3,}/.test(drucksache),
    )
    .map(({ file, drucksache }) => ({ file, number: drucksache })),
);
const sentences = sentencesOf(shuffled(papers), count * 8);
const names = sentences.flatMap(({ text }) => text.match(capitalised) ?? []);
const made = [...Array.from({ length: count }, (_, i) => madeTrue(i)), ...madeFalse(count)];

const tally = new Map();
const times = [];
for (const { kind, how, draft } of made) {
  const started = performance.now();
  const { claims } = await verify(session, { text: draft });
  times.push(performance.now() - started);
  const named = claims.filter(({ numbers }) => numbers.length > 0);
  const holds = named.every(({ verdict }) => doesHold(verdict));
  const isRight = kind === "true" ? holds : named.length > 0 && !holds;
  const counts = tally.get(`${kind}, ${how}`) ?? { right: 0, of: 0 };
  tally.set(`${kind}, ${how}`, { right: counts.right + Number(isRight), of: counts.of + 1 });
  if (!isRight && values.show) print(`${kind} ${how} ${draft} ${JSON.stringify(named.map(({ verdict }) => verdict))}`);
}
session.close();
for (const [what, { right, of }] of tally) print(`${what}: ${right} of ${of}`);
const sum = (isAsked) => [...tally].filter(([what]) => isAsked(what)).reduce((all, [, { right }]) => all + right, 0);
times.sort((a, b) => a - b);
print(`false claims caught: ${(sum((what) => !what.startsWith("true")) / count).toFixed(3)}`);
print(`false alarms: ${(1 - sum((what) => what.startsWith("true")) / count).toFixed(3)}`);
print(
  `ms a draft: ${times[times.length >> 1].toFixed(1)}, one in twenty above ${times[Math.floor(times.length * 0.95)].toFixed(1)}`,
);

function print(line) {
  process.stdout.write(`${line}\n`);
}

function random() {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function shuffled(list) {
  return list
    .map((one) => [random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** Some sentences of each paper, as long as a sentence of a draft. */
function sentencesOf(from, most) {
  const found = [];
  for (const paper of from) {
    const source = readText(paper.file);
    if (!source) continue;
    const { text } = clean(source.text, source.bodyStart);
    const own = [];
    for (let at = Math.floor(text.length / 10); at < text.length; ) {
      const { start, end } = sentenceAround(text, at, 1_500);
      const sentence = text.slice(start, end);
      if (isUsual(sentence)) own.push({ ...paper, text: sentence });
      at = Math.max(end, at) + 1;
    }
    for (let i = 0; i < 3 && own.length > 0; i++) found.push(pick(own));
    if (found.length >= most) break;
  }
  return found;
}

function isUsual(sentence) {
  const words = sentence.split(/\s+/).length;
  return words > 8 && words < 45 && /^\p{Lu}/u.test(sentence) && /\p{L}\.$/u.test(sentence) && !unusual.test(sentence);
}
function madeTrue(i) {
  const { text, number } = sentences[i % sentences.length];
  const how = i % 2 ? "quote" : "told";
  return { kind: "true", how, draft: draftOf(how, text, number) };
}

function madeFalse(wanted) {
  const kinds = ["digit", "name", "negation", "paper"];
  const all = [];
  for (let i = 0; all.length < wanted && i < wanted * 50; i++) {
    const one = sentences[(i * 7 + wanted) % sentences.length];
    const kind = kinds[all.length % 4];
    const how = Math.floor(all.length / 4) % 2 ? "quote" : "told";
    const number = kind === "paper" ? otherPaper(one) : one.number;
    const text = kind === "paper" ? one.text : falsified[kind](one.text);
    if (number === undefined || text === undefined || (kind !== "paper" && text === one.text)) continue;
    all.push({ kind, how, draft: draftOf(how, text, number) });
  }
  return all;
}

/** The number of a paper that does not have the sentence. */
function otherPaper({ text, number }) {
  const other = pick(papers);
  const files = papers.filter((paper) => paper.number === other.number).map(({ file }) => file);
  const has = files.some((file) => flat(clean(readText(file)?.text ?? "").text).includes(flat(text)));
  return has || other.number === number ? undefined : other.number;
}

function draftOf(how, text, number) {
  const told = flat(text);
  const wordings =
    how === "quote"
      ? [
          `In der Vorlage Nr. ${number} steht: „${text}“`,
          `„${text}“ (Vorlage Nr. ${number}).`,
          `Die Verwaltung schreibt in der Vorlage ${number}:\n\n»${text}«`,
          `Laut Vorlage ${number} gilt: "${text}"`,
        ]
      : [
          `Laut Vorlage Nr. ${number}: ${told}`,
          `In der Vorlage Nr. ${number} steht, dass ${told}`,
          `${told.replace(/\.$/, "")} (Vorlage ${number}).`,
          `Der Vorlage ${number} zufolge gilt: ${told}`,
          `${told.replace(/\.$/, "")}, so die Vorlage Nr. ${number}.`,
        ];
  return `Zum Thema.\n\n${pick(wordings)}\n\nEnde.`;
}

function flat(text) {
  return text.replace(/\s+/g, " ").trim();
}

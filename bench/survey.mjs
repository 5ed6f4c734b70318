// Run as a program of its own, to leave the memory of the one that measures small: the larger a process, the longer it
// takes to start another. Prints what a corpus has and the words to search for as JSON.
import { stopWords } from "../dist/analysis/stop-words.js";
import { termOf } from "../dist/analysis/term.js";
import { tokenize } from "../dist/analysis/words.js";
import { listFiles } from "../dist/corpus/list-files.js";
import { readSource } from "../dist/corpus/read-source.js";

const [corpus, rareGiven, commonGiven] = process.argv.slice(2);

const survey = surveyOf(corpus);
const rare = rareGiven || pickRare(survey.words);
const common = commonGiven ? commonGiven.split(/\s+/).filter(Boolean) : pickCommon(survey.words);
const known = (word) => ({ word, papers: survey.words.get(termOf(word))?.papers ?? 0 });
const result = {
  papers: survey.papers,
  bytes: survey.bytes,
  rare: known(rare),
  common: common.map(known),
  mistyped: mistype(rare, survey.words),
  queries: pickQueries(survey.words, survey.papers),
};
process.stdout.write(JSON.stringify(result));

/** Counts for each term the papers that have it. */
function surveyOf(folder) {
  const words = new Map();
  let papers = 0;
  let bytes = 0;
  for (const { path, size } of listFiles([folder]).files) {
    const read = readSource(path);
    if (!("source" in read)) continue;
    papers++;
    bytes += size;
    countWords(words, read.source.text, papers);
  }
  return { words, papers, bytes };
}

function countWords(words, text, paper) {
  for (const word of new Set(tokenize(text))) {
    const term = termOf(word);
    const entry = words.get(term);
    if (!entry) words.set(term, { word, papers: 1, last: paper });
    else if (entry.last !== paper) {
      entry.papers++;
      entry.last = paper;
    }
  }
}

/** From the middle of the alphabet, where words are more often words than remains of layout. */
function pickRare(words) {
  const rareWords = [...words.values()].filter(({ word, papers }) => papers <= 10 && isWord(word, 12, 20));
  if (rareWords.length === 0) throw new Error("the corpus has no long, rare word: name one with --words");
  const most = Math.max(...new Set(rareWords.map(({ papers }) => Math.min(papers, 5))));
  const candidates = rareWords.filter(({ papers }) => papers === most).map(({ word }) => word);
  return candidates.sort()[candidates.length >> 1];
}

/** The most frequent words that say something: others weigh nothing in a search. */
function pickCommon(words) {
  const candidates = [...words.values()].filter(({ word }) => isWord(word, 5, 40) && !stopWords.has(termOf(word)));
  if (candidates.length < 3) throw new Error("the corpus has too few words: name some with --common");
  return candidates
    .sort((a, b) => b.papers - a.papers)
    .slice(0, 3)
    .map(({ word }) => word);
}

function isWord(word, least, most) {
  return word.length >= least && word.length <= most && /^\p{L}\p{Ll}+$/u.test(word);
}

/** A hundred queries of one to three words that neither every paper has nor hardly any; the same in every run. */
function pickQueries(words, papers) {
  const usual = [...words.values()]
    .filter(({ word, papers: own }) => own >= 3 && own <= papers / 20 && isWord(word, 5, 30))
    .map(({ word }) => word)
    .sort();
  const word = (i) => usual[(i * 7919) % usual.length];
  return usual.length < 10
    ? []
    : Array.from({ length: 100 }, (_, i) => Array.from({ length: 1 + (i % 3) }, (_, k) => word(3 * i + k)).join(" "));
}

/** Swaps two neighbouring letters, as near to the end as gives a word that no paper has. */
function mistype(word, words) {
  for (let at = word.length - 3; at > 0; at--) {
    const typo = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (typo !== word && !words.has(termOf(typo))) return typo;
  }
  throw new Error(`no typing error of ${word} is unknown to the corpus: name another word with --words`);
}

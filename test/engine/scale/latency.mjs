import { search } from "../../../dist/app/search.js";
import { openEngine } from "../../../dist/engine/engine.js";
import { nameOf, respellingOf } from "./towns.mjs";

// A machine that is full of work answers late, and that is measured.
const patient = { DRS_ENGINE_TIMEOUT: "300" };

const AT_ONCE = [1, 4, 16];
// So many queries are asked before any is measured.
const FIRST = 10;
// Queries to one town are put to so many, by turns.
const TOWNS_ASKED = 5;

/**
 * How long answers take of one town, and of all of them together; each town is asked in its own words.
 *
 * @returns {AsyncGenerator<{ readonly what: string, readonly atOnce: number } & Times>}
 */
export async function* measured({ url, corpus, towns, queries }) {
  const count = Math.min(towns, TOWNS_ASKED);
  const spread = Array.from({ length: count }, (_, i) => Math.floor((i * towns) / count));
  const words = spread.map((town) => respellingOf(corpus, town).text);
  const all = Array.from({ length: towns }, (_, town) => nameOf(corpus, town));
  const one = queries.map((query, i) => {
    const town = i % count;
    return { query: words[town](query), towns: [nameOf(corpus, spread[town])] };
  });
  const asked = [
    { what: "one town", questions: one },
    ...(towns > 1 ? [{ what: `${towns} towns`, questions: one.map(({ query }) => ({ query, towns: all })) }] : []),
  ];
  for (const { what, questions } of asked) {
    await latencies({ url, questions: questions.slice(0, FIRST), atOnce: 4 });
    for (const atOnce of AT_ONCE) yield { what, atOnce, ...(await latencies({ url, questions, atOnce })) };
  }
}

/** @typedef {{ readonly p50: number, readonly p95: number, readonly rate: number }} Times milliseconds, and answers in a second */

/**
 * How long answers take, with all that drs does: asking, ranking, excerpts. So many readers ask one after the other.
 *
 * @returns {Promise<Times>}
 */
async function latencies({ url, questions, atOnce }) {
  // New ones each time: what one has learned of an engine it does not ask again.
  const sessions = await sessionsFor(url, questions);
  const times = [];
  let next = 0;
  const reader = async () => {
    while (next < questions.length) {
      const { query, towns } = questions[next++];
      const started = performance.now();
      await search(sessions.get(towns.join()), query);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, reader));
  const elapsed = performance.now() - started;
  for (const session of sessions.values()) session.close();
  times.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((share) => times[Math.floor(share * (times.length - 1))]);
  return { p50, p95, rate: (times.length / elapsed) * 1000 };
}

async function sessionsFor(url, questions) {
  const sessions = new Map();
  for (const { towns } of questions) {
    const key = towns.join();
    if (!sessions.has(key)) sessions.set(key, await openEngine({ url, env: patient, towns }));
  }
  return sessions;
}

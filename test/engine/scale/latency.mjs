import { search } from "../../../dist/app/search.js";
import { openEngine } from "../../../dist/engine/engine.js";

// The queries are asked so often, by new sessions each time: what one has learned of an engine it does not ask again.
const ROUNDS = 2;

/**
 * How long answers take, with all that drs does: asking, ranking, excerpts. So many readers ask one after the other.
 *
 * @param asked what is asked and of which town, or of all towns where none is named
 * @returns {Promise<{ readonly p50: number, readonly p95: number, readonly rate: number }>} milliseconds, and answers in a second
 */
export async function latencies({ url, asked, atOnce }) {
  const times = [];
  let elapsed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const sessions = await sessionsFor(url, asked);
    let next = 0;
    const reader = async () => {
      while (next < asked.length) {
        const { query, town } = asked[next++];
        const started = performance.now();
        await search(sessions.get(town), query);
        times.push(performance.now() - started);
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: atOnce }, reader));
    elapsed += performance.now() - started;
    for (const session of sessions.values()) session.close();
  }
  times.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((share) => times[Math.floor(share * (times.length - 1))]);
  return { p50, p95, rate: (times.length / elapsed) * 1000 };
}

async function sessionsFor(url, asked) {
  const sessions = new Map();
  for (const { town, named } of asked)
    if (!sessions.has(town)) sessions.set(town, await openEngine({ url, env: {}, ...named }));
  return sessions;
}

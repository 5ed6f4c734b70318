import { run } from "./run.mjs";

/**
 * Medians over the runs, the last output, and the quartiles of the time.
 *
 * @typedef {{ ms: number, peak: number, stdout: string, spread: readonly [number, number] }} Figures
 */

/**
 * Runs commands by turns, so that whatever else the machine does slows all of them.
 *
 * @param {readonly import("./run.mjs").Command[]} commands
 * @param {{ runs: number, warmUp?: boolean }} how
 * @returns {Promise<Figures[]>} in the order of the commands
 */
export async function measure(commands, { runs, warmUp = true }) {
  if (warmUp) for (const command of commands) await run(command);
  const results = commands.map(() => []);
  for (let turn = 0; turn < runs; turn++) {
    for (const [i, command] of commands.entries()) results[i].push(await run(command));
  }
  return results.map(figuresOf);
}

function figuresOf(results) {
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ms: median(times),
    spread: [0.25, 0.75].map((share) => times[Math.round(share * (times.length - 1))]),
    peak: median(results.map(({ peak }) => peak)),
    stdout: results.at(-1).stdout,
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

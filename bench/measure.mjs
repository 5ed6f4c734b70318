import { run } from "./run.mjs";

/** @typedef {{ ms: number, peak: number, stdout: string }} Figures medians over the runs, and the last output */

/**
 * Runs commands by turns, so that what else the machine does falls on all of them.
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
  return {
    ms: median(results.map(({ ms }) => ms)),
    peak: median(results.map(({ peak }) => peak)),
    stdout: results.at(-1).stdout,
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

import { availableParallelism, loadavg } from "node:os";

/**
 * How far a loop of constant work is from its best time, in the worst of some tries: 0.02 is a quiet machine. Others that
 * use the processor, and one that lowers its clock, show in it.
 */
export function unrest() {
  const times = Array.from({ length: 20 }, calibrate).sort((a, b) => a - b);
  return times[Math.floor(0.9 * times.length)] / times[0] - 1;
}

function calibrate() {
  const started = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i++) sum = (sum * 31 + i) | 0;
  // The sum is used, so that the loop is not optimised away.
  return performance.now() - started + (sum === 0.5 ? 1 : 0);
}

/** What is to be said of a machine that does other things too; `undefined` if it is quiet. */
export function busyWarning(before, after) {
  const worst = Math.max(before, after);
  const [load = 0] = loadavg();
  if (worst < 0.1 && load < availableParallelism() + 1) return undefined;
  return `the machine is busy (a loop took up to ${Math.round(100 * worst)} % longer than its best): do not believe this run`;
}

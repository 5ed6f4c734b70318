/** Stands in for `node:child_process` where the program is bundled: see `rolldown.config.js`. */
export function spawn(): never {
  throw new Error("drs starts no other programs");
}

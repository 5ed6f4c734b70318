/**
 * Stands in for `node:child_process` in the bundle. Commander loads it for subcommands that are programs of their own: drs
 * has none, and loading it takes 5 % of a search.
 */
export function spawn() {
  throw new Error("drs starts no subcommand as a program of its own");
}

import { readFileSync } from "node:fs";

/**
 * When a process began, in ticks since the machine did; `undefined` where there is no such process, or the system does not
 * say: only Linux has these files.
 */
export function startOf(pid: number): string | undefined {
  try {
    // `4711 (node) S 1 …`, where the name may hold anything, brackets and blanks too. See `man 5 proc`, field 22.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

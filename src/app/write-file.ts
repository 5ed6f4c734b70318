import { writeFileSync } from "node:fs";

/** Writes a report or a baseline where a person asked for it. */
export function writeFile(path: string, text: string): void {
  writeFileSync(path, text);
}

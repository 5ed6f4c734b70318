import { latePicomatch } from "../corpus/late.ts";

/** Which paths a pattern such as `protokolle/**` or `*.txt` means; paths have `/` between their parts. */
export function matchFiles(pattern: string): (path: string) => boolean {
  // Groups that repeat can be written so that they are tried in countless ways.
  return latePicomatch()(pattern, { noextglob: true, nobrace: true, dot: true });
}

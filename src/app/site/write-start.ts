import { createHash } from "node:crypto";
import { openRemote, packStart } from "../../store/index.ts";
import type { ExportFolder } from "../export/export-folder.ts";
import { piecesIn } from "./pieces-in.ts";
import { piecePath, type SiteDescription } from "./site-description.ts";

/**
 * Writes what every answer needs of an index, as one file: a reader has it by one request. Its name changes with what it holds.
 *
 * @param folder that the other data was written to
 */
export async function writeStart(
  target: ExportFolder,
  folder: string,
  site: Pick<SiteDescription, "manifest" | "texts" | "piece">,
): Promise<SiteDescription["start"]> {
  const remote = openRemote(site, piecesIn(folder, site.piece));
  await remote.ready();
  const bytes = packStart(remote.fetched());
  const file = `start-${createHash("sha256").update(bytes).digest("base64url").slice(0, 8)}`;
  for (let place = 0; place * site.piece < bytes.length; place++)
    target.write(piecePath(file, place), bytes.subarray(place * site.piece, (place + 1) * site.piece));
  return { file, length: bytes.length };
}

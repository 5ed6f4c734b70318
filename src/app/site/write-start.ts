import { openRemote, packStart } from "../../store/index.ts";
import type { ExportFolder } from "../export/export-folder.ts";
import { piecesIn } from "./pieces-in.ts";
import type { SiteDescription } from "./site-description.ts";
import { writeHashed } from "./write-hashed.ts";

/**
 * Writes what every answer needs of an index, as one file: a reader has it by one request.
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
  return writeHashed(target, site.piece, { name: "start", bytes: packStart(remote.fetched()) });
}

import { systemPath } from "../../export/oparl/body-objects.ts";
import { planExport } from "../../export/oparl/plan.ts";
import type { Session } from "../session.ts";
import { shownFrom } from "../shown-from.ts";
import { webAddress } from "../web-address.ts";
import { openExportFolder, type Written } from "./export-folder.ts";
import { papersToExport, refuseInsideCorpus } from "./exported-papers.ts";
import { markPath, writeObjects } from "./write-objects.ts";

export interface OParlRequest {
  /** The folder that will hold the API. */
  readonly folder: string;
  /** Where the folder will be served. */
  readonly baseUrl: string;
  /** The time that counts as that of changes since the last export, as a date-time; now, unless told. */
  readonly now?: string;
}

export interface OParlExport extends Written {
  readonly papers: number;
  /** What a client is given. */
  readonly address: string;
}

/**
 * Writes a corpus as a static OParl 1.1 API: plain files that any web server can serve.
 *
 * @throws UserError of kind `bad-address`, `folder-in-corpus`, `not-own-folder`, `cannot-write` or `no-papers`
 */
export async function exportOParl(session: Session, request: OParlRequest): Promise<OParlExport> {
  const base = baseOf(request.baseUrl);
  refuseInsideCorpus(session, request.folder);
  const { papers, read } = await papersToExport(session);
  const folder = openExportFolder(request.folder, (path) => path === markPath);
  const { municipality, root } = session.corpus;
  // A town that nobody declared may have no name that its papers show.
  const town = municipality.isLearned && municipality.title === "this town" ? shownFrom(root) : municipality.title;
  const now = request.now ?? new Date().toISOString().replace(/\.\d+Z$/, "+00:00");
  writeObjects(planExport(papers, { base, town }), { folder, read, now, onProgress: session.listener.onProgress });
  return { ...folder.counts(), papers: papers.length, address: base + systemPath };
}

function baseOf(typed: string): string {
  const address = webAddress(typed);
  return address.endsWith("/") ? address : `${address}/`;
}

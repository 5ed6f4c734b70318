import { countDocuments } from "./import/find-documents.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

/** That a folder holds no papers, and how many documents it holds that could be made some. */
export function noPapersIn(root: string): UserError {
  const documents = countDocuments(root);
  return new UserError({ kind: "no-papers", folder: shownFrom(root), ...(documents > 0 && { documents }) });
}

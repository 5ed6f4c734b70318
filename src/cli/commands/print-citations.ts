import { citationList, type ListRequest } from "../../app/check/citation-list.ts";
import type { Session } from "../../app/session.ts";
import { listFormats, renderList } from "../../render/report/list.ts";
import type { Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";
import { UsageError } from "../usage-error.ts";

/** Every citation, checking nothing: whatever was found is not a failure. */
export async function printCitations(
  session: Session,
  request: ListRequest,
  { format: named, color, language }: Speaking & { readonly format: string; readonly color: ColorChoice },
): Promise<ExitCode> {
  const format = listFormats.find((one) => one === named);
  if (!format) {
    throw new UsageError((usage) => ({
      message: usage.noListFormat({ format: named }),
      hint: usage.listFormats({ formats: listFormats }),
    }));
  }
  const { citations, unread } = await citationList(session, request);
  print(renderList(citations, format, outputStyle(color, { language })));
  return unread.length > 0 ? exitCode.failed : exitCode.fine;
}

import { escapedHtml, htmlOf } from "../../text/html.ts";
import { shownLine } from "../../text/shown-text.ts";
import { htmlPage, type SiteFrame } from "./html-page.ts";
import { textsIn } from "./texts.ts";

/** Papers of one year, or the years. */
export interface PaperList {
  readonly year?: string;
  readonly isAll?: true;
  readonly entries: ReadonlyArray<{ readonly page: string; readonly title: string; readonly papers?: number }>;
  readonly address?: string;
}

/** A list of papers as a page. */
export function listPage({ year, isAll, entries, address }: PaperList, frame: SiteFrame): string {
  const texts = textsIn(frame.language);
  const title = isAll ? texts.all : (year ?? texts.undated);
  const entry = ({ page, title: name, papers }: PaperList["entries"][number]): string => {
    const count = papers === undefined ? "" : ` (${papers})`;
    return `<li><a href="${escapedHtml(page)}">${htmlOf(shownLine(name)) || texts.undated}</a>${count}</li>`;
  };
  const up = isAll ? "" : `<p><a href="./">${texts.all}</a></p>`;
  const body = `<h1>${escapedHtml(title)}</h1>${up}<ul>${entries.map(entry).join("\n")}</ul>`;
  return htmlPage({ title, body, ...(address !== undefined && { address }) }, frame);
}

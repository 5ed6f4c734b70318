import type { ExportFolder } from "../export/export-folder.ts";

/** What each page of a site has in its head, by which it is known later. */
export const generator = '<meta name="generator" content="drs" />';

export function isOurs(html: string): boolean {
  return html.includes(generator);
}

// Names that only drs gives: pieces of an index, and files of the page.
const data =
  /^data\/(?:(?:segment|files|vocabulary|papers|texts)-[0-9a-z]+-[0-9a-z]+-\d+|(?:start|common)-[\w-]{8})\/\d+\.bin$/;
const asset = /^(?:assets\/)?[a-z-]+-[\w-]{8}\.(?:js|css)(?:\.LICENSES\.txt)?$/;
const paper = /^papers\/.*\.html$/;

/** What a sitemap has on its second line, by which it is known later. */
export const sitemapMark = "<!-- drs -->";

const sitemap = /^sitemap(?:-\d+)?\.xml$/;

/** Removes what an earlier site had and this one has not. Whatever else lies in the folder stays. */
export function removeLeft(folder: ExportFolder): void {
  for (const path of folder.left()) {
    const isOwn =
      data.test(path) ||
      asset.test(path) ||
      (paper.test(path) && isOurs(folder.read(path) ?? "")) ||
      (sitemap.test(path) && folder.read(path)?.includes(sitemapMark));
    if (isOwn) folder.remove(path);
  }
}

import { escapedHtml } from "../../text/html.ts";
import { generator } from "./remove-left.ts";
import type { SiteDescription } from "./site-description.ts";

/** What the page may load: its own files, and nothing from anywhere else. A page cannot itself say who may frame it. */
export const policy = [
  "default-src 'none'",
  ...["script", "style", "connect", "worker", "manifest"].map((what) => `${what}-src 'self'`),
  "img-src 'self' data:",
  ...["base-uri", "form-action"].map((what) => `${what} 'none'`),
].join("; ");

/** What the page of a paper may load: its style. */
export const paperHead = [
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'" />`,
  generator,
].join("\n");

/** The page, told which script answers from the files beside it. */
export function siteHtml(
  html: string,
  { title, language }: SiteDescription,
  { worker, hasPages }: { readonly worker: string; readonly hasPages: boolean },
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    generator,
    `<meta name="drs-worker" content="${worker}" />`,
  ];
  return html
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapedHtml(title)}</title>`)
    .replace(/(<noscript>\s*<p>)/, (found) =>
      hasPages ? `${found}<a href="papers/">Drucksachen / papers</a>. ` : found,
    )
    .replace(/(<meta charset="utf-8"\s*\/?>)/, (charset) => [charset, ...head].join("\n    "));
}

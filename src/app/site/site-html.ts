import { generator } from "./remove-left.ts";
import type { SiteDescription } from "./site-description.ts";

/** What the page may load: its own files, and nothing from anywhere else. A page cannot itself say who may frame it. */
export const policy = [
  "default-src 'none'",
  ...["script", "style", "connect", "worker", "manifest"].map((what) => `${what}-src 'self'`),
  "img-src 'self' data:",
  ...["base-uri", "form-action"].map((what) => `${what} 'none'`),
].join("; ");

/** The page, told which script answers from the files beside it. */
export function siteHtml(html: string, { title, language }: SiteDescription, worker: string): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    generator,
    `<meta name="drs-worker" content="${worker}" />`,
  ];
  return html
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta charset="utf-8"\s*\/?>)/, (charset) => [charset, ...head].join("\n    "));
}

/** Text that a page shows as it is, also within the value of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

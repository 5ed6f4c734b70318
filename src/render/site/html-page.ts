import type { Language } from "../../language/language.ts";
import { escapedHtml } from "../../text/html.ts";

/** What all pages of a site have in common. Addresses are seen from the folder of its papers. */
export interface SiteFrame {
  readonly language: Language;
  /** What the site is called. */
  readonly title: string;
  /** What stands in each page's head so that it is known later, and what it may load. */
  readonly head: string;
  /** The style sheet's name. */
  readonly style: string;
}

interface Content {
  readonly title: string;
  readonly address?: string;
  /** JSON that is safe in a script. */
  readonly data?: string;
  /** HTML. */
  readonly body: string;
}

/** A page without any script of its own. */
export function htmlPage(
  { title, address, data, body }: Content,
  { language, title: site, head, style }: SiteFrame,
): string {
  const lines = [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8" />',
    head,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escapedHtml(title)} – ${escapedHtml(site)}</title>`,
    '<link rel="icon" href="data:," />',
    `<link rel="stylesheet" href="../${escapedHtml(style)}" />`,
    ...(address === undefined ? [] : [`<link rel="canonical" href="${escapedHtml(address)}" />`]),
    ...(data === undefined ? [] : [`<script type="application/ld+json">${data}</script>`]),
    "</head>",
    `<body class="plain"><nav><a href="../">${escapedHtml(site)}</a></nav>`,
    `<main lang="de">${body}</main>`,
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

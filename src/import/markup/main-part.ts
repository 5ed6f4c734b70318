import { type ChildNode, type Element, isTag, isText } from "./parse-markup.ts";
import type { Parent } from "./xml-tree.ts";

/**
 * The part of a saved page that is its paper, without the menus round it: what the page itself calls its content, where that
 * holds most of its text; else all of it. What is a menu, a footer or a banner by its name is left out in either case.
 */
export function mainPart(root: Parent): Parent {
  const page = withoutChrome(root);
  const candidates = elementsOf(page).filter(isContent);
  const whole = lettersOf(page);
  // The smallest part that has most of the text: contents stand within contents.
  const parts = candidates
    .map((element) => ({ element, letters: lettersOf(element) }))
    .filter(({ letters }) => letters >= MOST * whole)
    .sort((a, b) => a.letters - b.letters);
  return parts[0]?.element ?? page;
}

// A page's addresses and notices are a tenth of its text, beside a short paper more.
const MOST = 0.6;

// `allriscontainer`, `allrisContent`; `smccontent`; `mainContent`, `inhalt`. Not: `content-wrapper`, which holds menus too.
const contentName =
  /^(?:allris-?(?:container|content|main)|smc[-_]?(?:page[-_]?)?content\w*|(?:rim|ris|sd)-?(?:content|main)|(?:main|page|site)?-?content|content-?main|main|inhalt|hauptinhalt|hauptteil)$/i;

function isContent({ name, attribs }: Element): boolean {
  if (name === "main" || name === "article" || attribs["role"] === "main") return true;
  return namesOf(attribs).some((one) => contentName.test(one));
}

const chromeRoles = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "menu",
  "menubar",
  "dialog",
]);

// `mainnav`, `breadcrumb`, `smc-nav-top`, `cookie-banner`, `no-print`. Not: `navy`, `submenue-text`.
const chromeName =
  /^(?:(?:\w+[-_])?(?:nav(?:igation|bar|i)?|men[uü]e?|breadcrumbs?|brotkrumen?|footer|sidebar|cookies?|toolbar|pagination|skip(?:link|nav)?s?|noprint|no-print|hidden-print|d-print-none|sr-only|visually-hidden|modal|banner|topbar)(?:[-_]\w+)*|(?:main|top|meta|sub|left|haupt|service)(?:nav|navi|navigation|menu|menue))$/i;

function isChrome({ name, attribs }: Element): boolean {
  if (name === "nav" || name === "footer" || name === "aside" || name === "dialog") return true;
  if (attribs["role"] !== undefined && chromeRoles.has(attribs["role"].toLowerCase())) return true;
  return namesOf(attribs).some((one) => chromeName.test(one));
}

const namesOf = (attribs: Element["attribs"]): string[] =>
  [attribs["id"] ?? "", ...(attribs["class"] ?? "").split(/\s+/)].filter((one) => one !== "");

/** The same tree without what is chrome, unless that is where nearly all of the text stands. */
function withoutChrome(root: Parent): Parent {
  const whole = lettersOf(root);
  for (const element of elementsOf(root)) {
    if (isChrome(element) && lettersOf(element) < MOST * whole) {
      const { parent } = element;
      if (parent) parent.children = parent.children.filter((child) => child !== element);
    }
  }
  return root;
}

function elementsOf(parent: Parent): Element[] {
  return parent.children.filter(isTag).flatMap((child) => [child, ...elementsOf(child)]);
}

/** How many letters stand below a node, those of links aside: a menu has next to none. */
function lettersOf(parent: Parent): number {
  return parent.children.reduce((sum, child) => sum + lettersIn(child), 0);
}

function lettersIn(node: ChildNode): number {
  if (isText(node)) return node.data.replace(/\s+/g, "").length;
  return isTag(node) && !["a", "script", "style", "head", "select", "noscript"].includes(node.name)
    ? lettersOf(node)
    : 0;
}

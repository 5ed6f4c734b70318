import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { ToldItem } from "../../src/news/item.ts";
import { renderNewsAtom } from "../../src/render/news/news-atom.ts";
import { renderNewsMarkdown } from "../../src/render/news/news-markdown.ts";
import { renderNewsText } from "../../src/render/news/news-text.ts";
import type { NewsContext, ToldNews } from "../../src/render/news/told-news.ts";
import { styleFor } from "../../src/render/style.ts";

const hostile = `Bänke</title><script>alert(1)</script>\u001b[31m & "Ring" ]]>\u0000\nBcc: kim@example.org`;
const told: readonly ToldItem[] = [
  {
    told: "2026-11-24",
    what: ["answered", "changed"],
    file: "a b/ü.md",
    drucksache: "24-20100",
    kind: "anfrage",
    betreff: hostile,
    sender: [hostile],
    by: [{ file: "r.md", drucksache: "24-20100-01" }],
  },
  {
    told: "2026-11-20",
    what: ["decided"],
    file: "m.txt",
    betreff: hostile,
    words: hostile,
    vote: hostile,
    about: "24-20100",
  },
  { told: "2026-11-20", what: ["overdue"], file: "q.md", days: 1 },
];
const news: ToldNews = {
  today: "2026-11-24",
  begun: "2026-11-01",
  items: told,
  told,
  coming: [{ date: "2026-12-01", committee: hostile, papers: [{ file: "q.md", betreff: hostile, top: "7" }] }],
};
const context: NewsContext = {
  style: styleFor(0, 80),
  town: "braunschweig",
  townTitle: "Stadt Braunschweig",
  query: `rad "weg"`,
  shownPath: (file) => `corpus/${file}`,
  baseUrl: "https://example.org:8443/news.xml",
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function read(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const namesIn = ({ children }: Element): string[] => children.map(({ name }) => name);
const textIn = ({ children }: Element, name: string): string | undefined =>
  children.find((one) => one.name === name)?.text;

describe("a feed, by RFC 4287", () => {
  const feed = read(renderNewsAtom(news, context));
  const entries = feed.children.filter(({ name }) => name === "entry");
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

  test("has what a feed must have, once", () => {
    expect(feed.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    for (const name of ["id", "title", "updated", "author"])
      expect(namesIn(feed).filter((one) => one === name)).toEqual([name]);
    expect(textIn(feed, "updated")).toBe("2026-11-24T00:00:00Z");
    expect(feed.children.find(({ name }) => name === "link")?.attributes).toEqual({
      rel: "self",
      type: "application/atom+xml",
      href: "https://example.org:8443/news.xml",
    });
  });

  test("has entries with what they must have, and ids that are URIs, each once", () => {
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "content"])
        expect(namesIn(entry).filter((one) => one === name)).toEqual([name]);
      expect(textIn(entry, "updated")).toMatch(time);
    }
    const ids = [feed, ...entries].map((one) => textIn(one, "id") ?? "");
    expect(ids).toEqual([
      "tag:example.org,2026-11-01:drs/braunschweig/rad%20%22weg%22",
      "tag:example.org,2026-11-24:drs/braunschweig/a%20b/%C3%BC.md",
      "tag:example.org,2026-11-20:drs/braunschweig/m.txt",
      "tag:example.org,2026-11-20:drs/braunschweig/q.md",
    ]);
  });

  test("holds what papers say as text", () => {
    const [entry] = entries;
    expect(entry && textIn(entry, "title")).toBe(
      'Answered, changed: Bänke</title><script>alert(1)</script>[31m & "Ring" ]]> Bcc: kim@example.org',
    );
    expect(entry && textIn(entry, "content")).toBe("24-20100, Anfrage\nby 24-20100-01\ncorpus/a b/ü.md");
  });
});

describe("whatever papers say", () => {
  test.each([renderNewsText, renderNewsMarkdown, renderNewsAtom])("begins no line of its own: %o", (render) => {
    const text = render(news, context);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    // A feed holds it as text of an element.
    if (render !== renderNewsAtom) expect(text).not.toMatch(/^Bcc:/m);
  });

  test("is no markup in a mail", () => {
    expect(renderNewsMarkdown(news, context)).not.toMatch(/<script>|(?<!`)kim@example/);
  });
});

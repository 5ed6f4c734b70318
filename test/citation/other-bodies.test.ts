import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

/** Numbers as `drucksache` or, of a parliament, `body drucksache`. */
function found(text: string): string[] {
  return findCitations(text, braunschweig).map(({ body, drucksache }) => (body ? `${body} ${drucksache}` : drucksache));
}

describe("papers of parliaments", () => {
  test.each([
    ["BT-Drs. 20/8654", "bundestag 20/8654"],
    ["BT-Drs. 20/8654, S. 14", "bundestag 20/8654"],
    ["der Bundestagsdrucksache 19/14117", "bundestag 19/14117"],
    ["der Bundestags-Drucksache\n19/14117", "bundestag 19/14117"],
    ["BT-Drucksache 19/7513", "bundestag 19/7513"],
    ["BT Drucksache 16 /7684", "bundestag 16/7684"],
    ["BT-Ds. 20/8654", "bundestag 20/8654"],
    ["BT-Drucks. 20/8654", "bundestag 20/8654"],
    ["BR-Drs. 612/19", "bundesrat 612/19"],
    ["BR Drs. 286/24", "bundesrat 286/24"],
    ["BR-Drucksache 286/21", "bundesrat 286/21"],
    ["Bundesratsdrucksache 286/21", "bundesrat 286/21"],
    ["LT-Drs. 18/3302", "landtag 18/3302"],
    ["LT-Drs.-Nr. 18/3302", "landtag 18/3302"],
    ["Landtags-Drucksache 18/9410", "landtag 18/9410"],
    ["Landtagsdrucksache 18/9410", "landtag 18/9410"],
    ["Landtagsdrucksache 17 / \n9391", "landtag 17/9391"],
    ["Drucksache 16/4410 des Landtags", "landtag 16/4410"],
    ["Drucksache 19/7513 des Bundestages", "bundestag 19/7513"],
    ["Drs. 19/7513 des Deutschen Bundestages", "bundestag 19/7513"],
    ["Drs. 18/3302 des Niedersächsischen Landtages", "landtag 18/3302"],
    ["Drs. 612/19 des Bundesrates", "bundesrat 612/19"],
    ["Deutscher Bundestag, Drucksache 19/7513", "bundestag 19/7513"],
    ["Deutscher Bundestag, 19. Wahlperiode, Drucksache 19/7513", "bundestag 19/7513"],
    ["Landtag Nordrhein-Westfalen – Drs. 17/9391", "landtag 17/9391"],
    ["Landtag von Hessen: Drucksache 20/9391", "landtag 20/9391"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([number]);
    expect(found(`(${text})`)).toEqual([number]);
  });

  test.each([
    "Drucksache 16/7684",
    "(Drs. 19/6182, S. 14)",
    "in den Drucksachen 19/4931 und 19/10242",
    "– Drucksache 19/1960 –",
    "(Drs.19/10586)",
    "Der Bundestag tagte. Drucksache 19/7513",
    "Drucksache 19/7513 des Rates",
    "Landtag und Rat, die Drs. 19/7513",
  ])("%s names no body, and is no number of the town", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["BT-Drs. 20/1234 und 20/1235", ["bundestag 20/1234", "bundestag 20/1235"]],
    ["LT-Drs. 18/3302, 18/3303 sowie 18/3304", ["landtag 18/3302", "landtag 18/3303", "landtag 18/3304"]],
    ["BR-Drs. 612/19 und 613/19", ["bundesrat 612/19", "bundesrat 613/19"]],
    ["Drucksachen 19/4931 und 19/10242 des Bundestages", ["bundestag 19/4931", "bundestag 19/10242"]],
    ["BT-Drs. 20/1234 und 2018/19", ["bundestag 20/1234"]],
    ["BT-Drs. 20/1234 und Ds. 8720/13", ["bundestag 20/1234", "8720/13"]],
    ["Drucksache 8720/13 des Landtages", ["8720/13"]],
  ])("lists: %s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  test("a number of a parliament is none of the town, even if it has its form", () => {
    expect(found("BR-Drs. 8720/13 und Drs. 8720/13")).toEqual(["bundesrat 8720/13", "8720/13"]);
  });

  test("the town's own number beside one of a parliament", () => {
    expect(found("Mitteilung 22-19648 zur BT-Drs. 20/8654 (22-19649)")).toEqual([
      "22-19648",
      "bundestag 20/8654",
      "22-19649",
    ]);
  });
});

import { expect, test } from "vitest";
import { changed, hrefOf, readAddress, viewOf } from "../../src/page/address/address.ts";
import { requestOf, wider } from "../../src/page/search/search-request.ts";

test("an address is read and written again, empty values left out", () => {
  expect(readAddress("?q=radweg+schule&kind=&from=2024")).toEqual({ q: "radweg schule", from: "2024" });
  expect(hrefOf(changed({ q: "a&b=c", n: "40" }, { n: undefined }))).toBe("?q=a%26b%3Dc");
});

test.each([
  ["?q=radweg", "search"],
  ["", "search"],
  ["?paper=25-26577", "paper"],
  ["?file=a.txt&q=x", "paper"],
  ["?view=thread&paper=25-26577", "thread"],
  ["?view=open", "open"],
  ["?view=__proto__", "search"],
])("%s leads to %s", (search, view) => {
  expect(viewOf(readAddress(search))).toBe(view);
});

test("a search asks by the names of the command's flags", () => {
  expect(requestOf(readAddress("?q=radweg&kind=anfrage&fold=no&n=40&literal=yes&seite=3"), near)).toEqual({
    ...{ q: "radweg", kind: "anfrage", limit: "40", facets: "kind,sender,committee,year" },
    ...{ fold: "false", literal: "true" },
  });
  expect([requestOf({ q: "radweg" }, near)["limit"], requestOf({ q: "radweg" }, { isFar: true })["limit"]]).toEqual([
    "20",
    "10",
  ]);
});

const near = { isFar: false };

test("the values that a facet could have are counted without its own filter", () => {
  expect(wider({ q: "radweg" }, "kind", near)).toBeUndefined();
  expect(wider({ q: "radweg", kind: "anfrage", from: "2020" }, "kind", near)).toMatchObject({
    q: "radweg",
    from: "2020",
    facets: "kind",
  });
  expect(wider({ q: "radweg", from: "2020", to: "2021" }, "year", near)).not.toHaveProperty("from");
  expect(wider({ kind: "anfrage" }, "kind", near)).toMatchObject({ to: "2999" });
});

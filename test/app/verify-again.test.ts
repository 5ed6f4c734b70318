import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSession } from "../../src/app/session.ts";
import { verify } from "../../src/app/verify/verify.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const paper = (said: string): string => `24-20001\n\nAntrag\n\nBetreff:\nQuittenbäume am Wall\n\n${said}\n`;

test("a draft is held against a paper as it is now, also where it was held against it before", async () => {
  const said = "Die Verwaltung pflanzt zwölf Quittenbäume am Wall.";
  const root = temporaryFolder({ "drs.yaml": "municipality: braunschweig\n", "one.md": paper(said) });
  const session = startSession({ path: root });
  const draft = { text: `In der Drs. 24-20001 steht: „${said}“\n` };
  const verdicts = async () => (await verify(session, draft)).claims.map(({ verdict }) => verdict.kind);
  const first = await verdicts();
  expect(first).toEqual(await verdicts());
  writeFileSync(join(root, "one.md"), paper("Niemand pflanzt etwas, und der Wall bleibt, wie er seit langem ist."));
  const then = await verdicts();
  expect([first, then]).toEqual([["same"], ["absent"]]);
  session.close();
});

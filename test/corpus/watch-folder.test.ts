import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFolder } from "../../src/corpus/watch-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("what changes is told, but not what lies behind a link, and the end of the folder ends the watch", async () => {
  const outside = temporaryFolder({ "b.md": "b" });
  const root = temporaryFolder({ "a.md": "a" });
  symlinkSync(outside, join(root, "link"));
  let changes = 0;
  const onChange = (): void => {
    changes++;
  };
  const watch = await watchFolder(root, { onChange });
  onTestFinished(() => watch.close());
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));
  // The link itself is new to the watch.
  await settled();
  changes = 0;
  writeFileSync(join(outside, "b.md"), "bb");
  await settled();
  expect(changes).toBe(0);
  writeFileSync(join(root, "a.md"), "aa");
  await expect.poll(() => changes, { timeout: 5_000 }).toBe(1);
  rmSync(root, { recursive: true });
  await expect(watch.ended).rejects.toThrow("is gone");
});

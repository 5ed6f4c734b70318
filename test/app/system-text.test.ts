import { openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failureOf } from "../../src/app/failure.ts";
import { remarkText } from "../../src/app/remark.ts";
import { shownFrom } from "../../src/app/shown-from.ts";
import { reasonOf, systemText } from "../../src/app/system-text.ts";
import { takeLock } from "../../src/store/files/lock.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

function thrownBy(step: () => unknown): Error {
  try {
    step();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return expect.fail("nothing was thrown");
}

test("what the system refuses is said in words, with the path and without the name of a call", () => {
  const folder = temporaryFolder({ "a.md": "" });
  const error = thrownBy(() => readdirSync(join(folder, "a.md/b")));
  const shown = shownFrom(join(folder, "a.md/b"));
  expect(systemText(error, "en")).toBe(`${shown}: a part of the path is not a folder`);
  expect(systemText(error, "de")).toBe(`${shown}: ein Teil des Pfades ist kein Ordner`);
  const missing = thrownBy(() => openSync(join(folder, "b.md"), "r"));
  expect(failureOf(missing, "en")).toEqual({ message: `${shownFrom(join(folder, "b.md"))}: no such file or folder` });
});

test("of other errors, and of codes that are not known, the system's own sentence stays", () => {
  expect(systemText(new Error("the index is being written"), "en")).toBe("the index is being written");
  const odd = Object.assign(new Error("EXDEV: cross-device link not permitted, rename 'a' -> 'b'"), {
    code: "EXDEV",
    syscall: "rename",
  });
  expect(systemText(odd, "en")).toBe("cross-device link not permitted");
  expect(failureOf(new TypeError("x is not a function"), "en")).toBeUndefined();
});

test("that an index may not be written is said of its folder, with what helps", () => {
  const folder = join(temporaryFolder(), "none");
  const error = thrownBy(() => takeLock(folder));
  expect(systemText(error, "en")).toBe(`${shownFrom(folder)}: no such file or folder`);
  const remark = { kind: "index-unsaved", reason: reasonOf(error), isForbidden: true } as const;
  expect(remarkText(remark, "en")).toMatch(/no such file or folder; --index DIR keeps it elsewhere$/);
  expect(remarkText(remark, "de")).toMatch(/; mit --index ORDNER liegt er woanders$/);
  expect(remarkText({ ...remark, isForbidden: false }, "en")).toMatch(/no such file or folder$/);
});

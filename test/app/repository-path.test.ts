import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryPath } from "../../src/app/repository-path.ts";

const outside = realpathSync(mkdtempSync(join(tmpdir(), "drs-repository-")));
const council = join(outside, "town/council");
mkdirSync(join(outside, "town/.git"), { recursive: true });
mkdirSync(council);

test("a path is told as seen from the repository's folder", () => {
  expect(repositoryPath("papers/a.md", council)).toBe("council/papers/a.md");
  expect(repositoryPath("../b.md", council)).toBe("b.md");
  expect(repositoryPath(join(council, "c.md"), council)).toBe("council/c.md");
});

test("a path outside of the repository, or of any, stays as it is", () => {
  expect(repositoryPath("../../d.md", council)).toBe("../../d.md");
  expect(repositoryPath("papers/a.md", outside)).toBe("papers/a.md");
});

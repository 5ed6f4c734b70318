import { configDefaults, defineConfig } from "vitest/config";

// What takes long by its nature: histories and papers at random, kills and damage, full disks, crowds, and sessions with browsers,
// editors, servers, pagers and shells.
// `npm test` leaves these out, `npm run check` does not.
const thorough = [
  "action",
  "app/check/many-of-one",
  "app/check/since/changed-lines-hostile",
  "app/news-edits",
  "bin/kept-code",
  "bin/news",
  "cli/may-build",
  "cli/pager",
  "cli/shells",
  "engine/one-node",
  "engine/what-breaks",
  "eval/eval",
  "export/oparl-folder",
  "export/postgres",
  "fuzz/*",
  "lsp/crowd",
  "lsp/editor",
  "lsp/neovim",
  "mcp/survives",
  "municipality/generated-numbers",
  "oparl/quirks",
  "oparl/round-trip",
  "page/page",
  "paper/hostile",
  "paper/robustness",
  "render/hostile",
  "render/whole-text",
  "serve/clients",
  "serve/renewed",
  "serve/same-answers",
  "store/clock",
  "store/exact-updates",
  "store/exactness",
  "store/few-files",
  "store/flips",
  "store/forged",
  "store/full-disk",
  "store/history",
  "store/kill",
  "store/kill-any-time",
  "store/near-terms",
  "store/readers",
  "store/run-in-threads",
  "store/updates",
  "text/invisible",
].map((name) => `test/${name}.test.ts`);

// These look at a module while it is loaded, or put another in its place. All others share what each worker has loaded, which
// halves the time of most: nothing in `src` keeps anything that another test would notice.
const alone = ["test/store/replaced-meanwhile.test.ts", "test/text/patterns.test.ts"];

const project = (name: string, include: readonly string[], exclude: readonly string[], isolate: boolean) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...configDefaults.exclude, ...exclude], isolate },
});

export default defineConfig({
  test: {
    projects: [
      project("quick", ["test/**/*.test.ts"], [...thorough, ...alone], false),
      project("thorough", thorough, [], false),
      project("thorough, alone", alone, [], true),
    ],
    setupFiles: ["test/own-cache.ts"],
    testTimeout: 60_000,
    // Left to itself it leaves one core idle: on two of them the tests would take twice as long.
    maxWorkers: "100%",
    env: { LC_ALL: "C" },
    coverage: {
      include: ["src/**/*.ts"],
      // Most tests of `cli` and `app` run the built program, which is not counted: sessions cover these.
      exclude: ["src/cli/**", "src/app/**", "src/index.ts", "src/store/write/batch-worker.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 88, functions: 85, branches: 83, statements: 86 },
    },
  },
});

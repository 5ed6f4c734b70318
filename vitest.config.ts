import { defineConfig } from "vitest/config";

// These look at a module while it is loaded, or put another in its place. All others share what each worker has loaded, which
// halves the time of most: nothing in `src` keeps anything that another test would notice.
const alone = ["test/text/patterns.test.ts", "test/store/replaced-meanwhile.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
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

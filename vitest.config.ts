import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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

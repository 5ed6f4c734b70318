import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/own-cache.ts"],
    testTimeout: 60_000,
    env: { LC_ALL: "C" },
  },
});

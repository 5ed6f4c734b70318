import { join } from "node:path";
import { defineConfig } from "rolldown";

// What is loaded late and has many modules is one file, too.
const fromChunks = (code) => code.replace('require("yaml")', 'require("./yaml.cjs")');

/**
 * The program as a few files that are read at once: looking up some hundred modules takes Node longer than a search does.
 * CommonJS, because Node starts it sooner. What only some runs need stays outside, and is loaded when it is needed.
 */
export default defineConfig({
  input: { drs: "src/cli/main.ts", yaml: "yaml" },
  platform: "node",
  // Commander loads it for subcommands that are programs of their own; drs has none, and it takes as long as 5 % of a search.
  resolve: { alias: { "node:child_process": join(import.meta.dirname, "src/cli/no-child-process.ts") } },
  plugins: [{ name: "late", transform: (code, id) => (id.endsWith("corpus/late.ts") ? fromChunks(code) : undefined) }],
  external: ["gray-matter", "tinypool", "chokidar", "picomatch"],
  output: {
    dir: "dist/bin",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
  },
});

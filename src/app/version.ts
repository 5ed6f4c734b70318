import { readFileSync } from "node:fs";

// It stands beside `dist/` and `src/` alike.
const manifest: { readonly version: string; readonly homepage?: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** The version in package.json. */
export const version: string = manifest.version;

/** Where the documentation is, if package.json says it. */
export const homepage: string | undefined = manifest.homepage;

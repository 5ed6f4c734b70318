import { createRequire } from "node:module";

// These take longer to load than a search takes, and most runs meet neither settings nor front matter.
const require = createRequire(import.meta.url);

export const lateYaml = (): typeof import("yaml") => require("yaml");

export const lateMatter = (): typeof import("gray-matter") => require("gray-matter");

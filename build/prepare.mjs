import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/*
 * Builds drs when npm installs or packs it from a folder or from git. For `npm install --global git+…`, as pre-commit does
 * it, npm runs this in a fresh clone without having installed what the build needs.
 *
 * All output goes to standard error: on standard output, pre-commit expects nothing but the name that `npm pack` prints.
 */
const project = resolve(import.meta.dirname, "..");

if (!existsSync(join(project, "node_modules/typescript"))) {
  npm(["ci", "--global=false", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
}
npm(["run", "build"]);

function npm(args) {
  const { status, error } = spawnSync("npm", args, {
    cwd: project,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A plugin that puts the licences of the bundled packages beside the bundle, since all of them ask for that. A package
 * without a licence fails the build.
 */
export const licences = {
  name: "licences",
  generateBundle(_options, files) {
    const modules = Object.values(files).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(
      modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []),
    );
    const [name] = Object.keys(files);
    this.emitFile({
      type: "asset",
      fileName: `${name}.LICENSES.txt`,
      source: [...folders].sort().flatMap(read).join("\n"),
    });
  },
};

// What packages hold of others, without their licences.
const within = { unpdf: ["pdf.js"] };

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const own = `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return [own, ...(within[name] ?? []).map(readWithin)];
}

function readWithin(name) {
  const text = readFileSync(join(import.meta.dirname, "licences", `${name}.txt`), "utf8");
  return `${name}\n\n${text.trim()}\n`;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Ajv from "ajv";
import { proseErrors } from "./oparl-checks.mjs";

/*
 * Checks a folder that `drs export oparl` wrote by the official schema files of OParl 1.1 and by the prose.
 *
 *   node eval/check-oparl.mjs --api DIR --base URL --schema DIR
 *
 * The schema files are those of the repository OParl/spec. They are not part of this project.
 */
const { api, base, schema } = parseArgs({
  options: { api: { type: "string" }, base: { type: "string" }, schema: { type: "string" } },
}).values;

const paths = readdirSync(api, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(api.replace(/\/*$/, "/").length));
const isJson = (path) => path.endsWith(".json") && !path.startsWith("document/");
const files = new Map(paths.filter(isJson).map((path) => [path, JSON.parse(readFileSync(join(api, path), "utf8"))]));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("url", (text) => URL.canParse(text));
ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/);
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)$/);
const schemas = readdirSync(schema).filter((name) => name.endsWith(".json"));
for (const name of schemas) ajv.addSchema(standard(JSON.parse(readFileSync(join(schema, name), "utf8"))), name);

/** The files say with words of their own which schema an embedded object has. */
function standard(value) {
  if (Array.isArray(value)) return value.map(standard);
  if (typeof value !== "object" || value === null) return value;
  // What is outside is a list of its own: here its address stands.
  if (value.type === "string") {
    const { items: _, schema: __, ...rest } = value;
    return rest;
  }
  if (typeof value.schema === "string" && value.type === "object")
    return { $ref: value.schema.replace(/(?<!\.json)$/, ".json") };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, standard(inner)]));
}

const errors = [];
let objects = 0;
for (const [path, json] of files) {
  for (const object of Array.isArray(json.data) ? json.data : [json]) {
    objects++;
    const name = `${String(object.type).split("/").at(-1)}.json`;
    if (object.deleted === true) continue;
    const validate = ajv.getSchema(name);
    if (!validate) errors.push(`${path}: ${object.type} has no schema`);
    else if (!validate(object))
      errors.push(...validate.errors.map((error) => `${path}: ${error.instancePath} ${error.message}`));
  }
}
const prose = proseErrors(files, paths, base);
for (const error of [...errors, ...prose].slice(0, 20)) process.stdout.write(`${error}\n`);
process.stdout.write(`${objects} objects: ${errors.length} errors by the schema, ${prose.length} by the prose\n`);
process.exitCode = errors.length + prose.length > 0 ? 1 : 0;

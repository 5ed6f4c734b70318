import fs from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";

/*
 * Runs the built program again and again in one process, which takes a fraction of starting Node each time. Each run
 * loads `bin/drs.js` anew, with variables of its own, in the folder and the environment of whoever asks.
 *
 * Asked by `resident-drs.sh` over a socket: fields that end with NUL, first the secret, then the number of arguments, the arguments,
 * the folder, what standard input holds in base64, the environment, and the secret again. It answers with the name of a
 * script that prints what the program printed and exits as it did.
 */
const [secret, answers] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const bin = resolve(import.meta.dirname, "../bin");
// What loads the program, in its built form.
const start = resolve(import.meta.dirname, "../dist/bin/start.cjs");
const { writeSync } = fs;

let number = 0;
let turn = Promise.resolve();

createServer((socket) => {
  let request = "";
  socket.on("error", () => {});
  socket.setEncoding("utf8").on("data", (text) => {
    request += text;
    if (!request.endsWith(`\0${secret}\0`)) return;
    turn = turn.then(() => answer(request, socket));
  });
}).listen(0, "127.0.0.1", function listening() {
  process.send(this.address().port);
});
const leave = process.exit;
process.on("disconnect", () => leave.call(process));

async function answer(request, socket) {
  const [asked, count, ...fields] = request.split("\0");
  if (asked !== secret) return socket.destroy();
  const args = fields.splice(0, Number(count));
  const [cwd, input, ...env] = fields.slice(0, -2);
  const script = join(answers, String(number++));
  fs.writeFileSync(script, await run({ args, cwd, input, env }), "latin1");
  socket.end(`${script}\n`);
}

/** Runs the program once; resolves to lines of a shell that print and exit likewise. */
async function run({ args, cwd, input, env }) {
  const lines = [];
  fs.writeSync = (stream, bytes, offset = 0, ...rest) => {
    if (stream !== 1 && stream !== 2) return writeSync(stream, bytes, offset, ...rest);
    lines.push(`printf '${quoted(bytes.subarray(offset))}' ${stream === 1 ? "2> /dev/null" : ">&2"}`);
    return bytes.length - offset;
  };
  for (const name of Object.keys(process.env)) delete process.env[name];
  // What is compiled is kept in this process alone.
  Object.assign(process.env, Object.fromEntries(env.map(variable)), { NODE_DISABLE_COMPILE_CACHE: "1" });
  Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(input, "base64")]), configurable: true });
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  process.chdir(cwd);
  const status = await exited();
  fs.writeSync = writeSync;
  return `${lines.join("\n")}\nexit ${status}\n`;
}

/** Resolves to the exit code. What is printed by no `writeSync` is the answer to `--version`, which loads no program. */
function exited() {
  return new Promise((resolve) => {
    process.exit = resolve;
    process.stdout.write = (text) => fs.writeSync(1, Buffer.from(text));
    delete require.cache[start];
    delete require.cache[join(bin, "drs.js")];
    require(join(bin, "drs.js"));
    if (!(start in require.cache)) resolve(0);
  });
}

const variable = (field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)];

/** As `printf` takes it. */
const quoted = (bytes) =>
  bytes
    .toString("latin1")
    .replace(/[\\%'\0]/g, (mark) => ({ "\\": "\\\\", "%": "%%", "'": "'\\''", "\0": "\\000" })[mark]);

// The last step of the build: runs what has to answer at once, and keeps what V8 compiled for it.
const { execFileSync } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { loadProgram } = require("./load-program.js");

const corpus = join(__dirname, "../corpus");
const questions = [
  ["search", "Digitalisierungsstrategie"],
  ["search", "Digitalisierungsstrategei"],
  ["search", "interkommunale", "Zusammenarbeit", "Stadt"],
  ["search", '"Stadt Braunschweig" -Wolfenbüttel art:antrag'],
  ["show", "25-26577"],
  ["refs", "25-26577"],
  ["refs"],
];
const readings = [
  ["parse", corpus],
  ["parse", corpus, "--municipality", "karlsruhe"],
];

async function keepCompiled() {
  const index = mkdtempSync(join(tmpdir(), "drs-"));
  try {
    // By another process: what builds an index has time to compile.
    execFileSync(process.execPath, [join(__dirname, "drs.js"), "index", corpus, "--index", index]);
    const { main, keep } = loadProgram();
    for (const args of questions) await main([...args, "--index", index]);
    for (const args of readings) await main(args);
    keep();
  } finally {
    rmSync(index, { recursive: true });
  }
}

keepCompiled();

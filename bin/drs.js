#!/usr/bin/env node
// Any Node can read this file, however old, so that it can say what is missing. All other files need Node 20.
var fs = require("fs");
var path = require("path");

var home = path.join(__dirname, "..");
var obstacle = oldNode() || missingBuild() || missingFolder();
if (obstacle === undefined) start(process.argv.slice(2));
else {
  process.stderr.write("drs: " + obstacle + "\n");
  process.exitCode = 2;
}

// A version that is asked for alone, as scripts do, needs no program: loading it takes as long as starting Node.
function start(args) {
  if (args.length === 1 && args[0] === "--version") process.stdout.write(require("../package.json").version + "\n");
  else run(args);
}

// Both are there when the program is built.
function run(args) {
  var loadProgram = require(path.join(home, "dist/bin/start.cjs"));
  var program = loadProgram(path.join(home, "dist/bin/drs.cjs"), args);
  program.main(args).then(function (code) {
    program.keep(code);
    // Everything is written: waiting for what V8 still compiles would take longer than the answer did.
    process.exit(code);
  });
}

function oldNode() {
  if (parseInt(process.versions.node, 10) < 20) {
    return isGerman()
      ? "braucht Node.js 20 oder neuer, und dies ist " + process.version + ": siehe https://nodejs.org"
      : "needs Node.js 20 or newer, and this is " + process.version + ": see https://nodejs.org";
  }
}

function missingBuild() {
  if (!fs.existsSync(path.join(home, "dist/bin/drs.cjs"))) {
    return isGerman()
      ? "noch nicht gebaut: npm ci && npm run build aufrufen in " + path.resolve(home)
      : 'not built yet: run "npm ci && npm run build" in ' + path.resolve(home);
  }
}

/** As the program decides it, but for the settings of a corpus: there is none yet. */
function isGerman() {
  var asked = /(?:^|\0)--lang(?:=|\0)([a-z]*)/.exec(process.argv.slice(2).join("\0"));
  var env = process.env;
  return asked ? asked[1] === "de" : /^de(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
}

function missingFolder() {
  try {
    process.cwd();
  } catch (_error) {
    return isGerman()
      ? "der aktuelle Ordner wurde gelöscht oder verschoben: in einen anderen wechseln"
      : "the folder that you are in was deleted or moved: change to another one";
  }
}

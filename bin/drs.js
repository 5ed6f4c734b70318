#!/usr/bin/env node
const { main } = require("./load-program.js").loadProgram();

// A reader that has seen enough, such as head, closes the pipe: that is success.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") process.stderr.write(`drs: cannot write to standard output: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

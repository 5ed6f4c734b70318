#!/usr/bin/env node
const { main } = require("./load-program.js").loadProgram();

main(process.argv.slice(2)).then((code) => {
  // All is written: to wait for what V8 still compiles would take longer than to print what was found.
  process.exit(code);
});

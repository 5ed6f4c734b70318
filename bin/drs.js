#!/usr/bin/env node
const { main } = require("./load-program.js").loadProgram();

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

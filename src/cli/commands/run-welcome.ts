import { corpusHere } from "../../app/corpus-root.ts";
import { printablePath } from "../../render/printable.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { print } from "../output.ts";

/** `drs` alone: what to do next, here. */
export function runWelcome(): ExitCode {
  const corpus = corpusHere();
  const place =
    corpus === undefined
      ? "There is no corpus here: go to a folder of papers (.txt, .md), or name it: drs index FOLDER"
      : `The papers are in ${printablePath(corpus)}.`;
  print(`drs reads, searches and checks the Drucksachen of a German town council.
${place}

  drs search Radweg          find papers by their words
  drs search --unanswered    questions that wait for an answer
  drs show 25-26577          read one paper, by its number or file
  drs refs                   check that every cited Drucksache exists
  drs --help                 all commands; drs search --help says more of one
`);
  return exitCode.fine;
}

/** What each kind of problem is: the sentence that explains it in the documentation and in reports. */
export const kinds = {
  unreadable: "The file or folder could not be read; the message holds the system's reason.",
  "not-text": "The file holds no text (a PDF, an image, an archive), or is too large to be a paper.",
  "empty-text": "The file holds no text at all, or nothing after its front matter.",
  "no-text": "The file holds pages, but next to no letters: a scan, a drawing, a photograph.",
  "link-loop": "A symbolic link leads to a folder above itself and was not followed.",
  encoding: "The file is not UTF-8 and was read as Windows-1252 or UTF-16, or holds bytes that no encoding explains.",
  "front-matter-syntax": "The block between the `---` lines at the top is no valid YAML and was read as text.",
  "front-matter-key": "The front matter has a key that drs does not know.",
  "front-matter-value": "A front matter key has a value of the wrong type or form and was left out.",
  "missing-number": "Neither the text, nor the front matter, nor the file name holds the paper's own number.",
  "missing-kind": "Nothing says whether the paper is a motion, a question, an answer or a bill.",
  "missing-betreff": "The paper has no subject.",
  "missing-sender": "Nothing says who wrote the paper.",
  "missing-date": "The paper has no date.",
  "missing-beratungsfolge": "The paper names no committee that it goes to.",
  "missing-questions": "The paper is a question (Anfrage), but no question was found in it.",
  "malformed-number": "What is in the place of the paper's number does not have the town's form.",
  "impossible-date": "A date does not exist, such as 31.02.2024.",
  "too-many-parts":
    "The paper has more citations, questions or the like than any real one: those below this place are not read.",
  unresolved: "A cited Drucksache is not in the corpus and not listed as known.",
  impossible:
    "A cited number cannot be right: its year, its counter or its digits are none that the town can have given out.",
  mismatch: "The sentence says of the cited paper what it is not: another kind, group or day.",
  self: "A paper cites its own number.",
  ambiguous: "Several papers carry the cited number, and the sentence does not say which is meant.",
  "later-version": "The cited paper has a later member in its family.",
  "duplicate-number": "Several papers of the same kind carry the same number.",
  "stale-exception":
    "An exception (of the settings, the baseline or a remark in a paper) excuses nothing, or gives no reason.",
};

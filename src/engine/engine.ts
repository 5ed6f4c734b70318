/**
 * What other rooms use of an engine for many towns. It is a bundle of its own, loaded only where an engine is asked.
 */

export { openEngine } from "./read/open-engine.ts";
export { sendCorpus } from "./write/send-corpus.ts";

// A process that writes an index, for tests that end it or that read meanwhile. Its arguments: the options of `openIndex`
// without the municipality, as JSON.
import { braunschweig } from "../../dist/municipality/braunschweig.js";
import { openIndex } from "../../dist/store/read/open-index.js";

await openIndex({ municipality: braunschweig, ...JSON.parse(process.argv[2] ?? "{}") });

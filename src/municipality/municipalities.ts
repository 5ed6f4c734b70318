import { braunschweig } from "./braunschweig.ts";
import { karlsruhe } from "./karlsruhe.ts";
import type { Municipality } from "./municipality.ts";

/** The towns that drs knows by itself. The first one is the default. */
export const municipalities = [braunschweig, karlsruhe] as const satisfies readonly Municipality[];

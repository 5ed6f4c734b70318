import { berlin } from "./berlin.ts";
import { braunschweig } from "./braunschweig.ts";
import { frankfurt } from "./frankfurt.ts";
import { hamburg } from "./hamburg.ts";
import { hannover } from "./hannover.ts";
import { karlsruhe } from "./karlsruhe.ts";
import { koeln } from "./koeln.ts";
import { leipzig } from "./leipzig.ts";
import { magdeburg } from "./magdeburg.ts";
import { muenchen } from "./muenchen.ts";
import type { Municipality } from "./municipality.ts";

/** The towns that drs knows by itself. The first one is the default. */
export const municipalities = [
  braunschweig,
  karlsruhe,
  berlin,
  frankfurt,
  hamburg,
  hannover,
  koeln,
  leipzig,
  magdeburg,
  muenchen,
] as const satisfies readonly Municipality[];

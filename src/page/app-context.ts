import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PageOverview } from "../app/overview.ts";
import type { Address } from "./address/address.ts";
import type { Backend } from "./backend.ts";
import type { Texts } from "./language/texts.ts";

/** What all parts of the page have in common. */
export interface App {
  readonly backend: Backend;
  readonly address: Address;
  readonly texts: Texts;
  /** Missing until it is known. */
  readonly corpus?: PageOverview | undefined;
}

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("outside of the page");
  return app;
}

import { readAddress } from "./address/address.ts";
import type { Backend } from "./backend.ts";
import { httpBackend } from "./http-backend.ts";
import { textsIn } from "./language/texts.ts";

/** Where this page's answers come from: its own HTML says so. */
export async function chooseBackend(page: Document): Promise<Backend> {
  return httpBackend(page.baseURI, () => textsIn(readAddress(location.search)["lang"]).code);
}

import type { Backend } from "./backend.ts";
import { httpBackend } from "./http-backend.ts";

/** Where this page's answers come from: its own HTML says so. */
export async function chooseBackend(page: Document): Promise<Backend> {
  return httpBackend(page.baseURI);
}

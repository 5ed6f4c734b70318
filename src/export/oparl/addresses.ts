/** The folders of the API, one for each kind of object. */
export type Folder =
  | "organization"
  | "meeting"
  | "agenda-item"
  | "paper"
  | "consultation"
  | "file"
  | "legislative-term";

/** The path of an object below the API's folder, and below its address. */
export function pathOf(folder: Folder, name: string): string {
  return `${folder}/${name}.json`;
}

/** @param base where the API is served, with a slash at its end */
export function addressOf({ base }: { readonly base: string }, folder: Folder, name: string): string {
  return base + pathOf(folder, name);
}

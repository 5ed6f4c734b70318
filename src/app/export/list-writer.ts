import { listPage, PAGE_SIZE, pagePath } from "../../export/oparl/list-page.ts";
import type { OParlObject } from "../../export/oparl/oparl-object.ts";
import { toJson } from "../../text/json.ts";
import type { ExportFolder } from "./export-folder.ts";

interface ListPlace {
  /** Where the API is served. */
  readonly base: string;
  readonly folder: ExportFolder;
  /** The list's name: `papers`. */
  readonly name: string;
}

/** A list that is written page by page, so that no more than one page is kept. */
export interface OpenList {
  add(object: OParlObject): void;
  end(): void;
}

/** @param total how many objects will be added */
export function openList({ base, folder, name: list }: ListPlace, total: number): OpenList {
  let page = 1;
  let data: OParlObject[] = [];
  const end = (): void => {
    folder.write(pagePath(list, page), `${toJson(listPage(data, { base, list, page, total }), 2)}\n`);
    page++;
    data = [];
  };
  return {
    add(object) {
      if (data.length === PAGE_SIZE) end();
      data.push(object);
    },
    end,
  };
}

export function writeList(place: ListPlace, objects: readonly OParlObject[]): void {
  const list = openList(place, objects.length);
  for (const object of objects) list.add(object);
  list.end();
}

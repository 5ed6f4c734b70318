/*
 * What the prose of OParl 1.1 asks of an API, and its schema files do not: checked over a folder of files that is such an API.
 */

// Lists of a Body, and the key that leads from each embedded object back to the one that holds it.
const embeddedIn = {
  Body: { legislativeTerm: ["body"] },
  Paper: { mainFile: ["paper"], auxiliaryFile: ["paper"], consultation: ["paper"] },
  Meeting: {
    invitation: ["meeting", "paper"],
    resultsProtocol: ["meeting", "paper"],
    verbatimProtocol: ["meeting", "paper"],
    auxiliaryFile: ["meeting", "paper"],
    agendaItem: ["meeting"],
  },
};
const mainTypes = ["System", "Body", "Organization", "Meeting", "Paper", "File"];
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)$/;

/**
 * @param files the parsed JSON of every file by its path below the folder
 * @param paths all paths below the folder, those of documents too
 * @param base where the folder is served
 * @returns what is wrong, a sentence each
 */
export function proseErrors(files, paths, base) {
  const errors = [];
  const known = new Set(paths);
  const report = (where, what) => errors.push(`${where}: ${what}`);
  for (const [path, json] of files) {
    if (Array.isArray(json.data)) checkPage(path, json, { files, base, report });
    else checkObject(path, json, { files, base, report, holder: undefined });
    walk(json, path, (value, at) => {
      if (typeof value === "string" && value.startsWith(base) && value !== base && !known.has(value.slice(base.length)))
        report(at, `nothing is at ${value}`);
    });
  }
  for (const key of reachable(files, base)) known.delete(key);
  for (const path of known) if (!isDeleted(files.get(path))) report(path, "is not reached from the system");
  return errors;
}

const typeOf = ({ type }) => String(type).split("/").at(-1);
const isDeleted = (json) => json?.deleted === true;

function checkObject(path, object, context) {
  const { files, base, report, holder } = context;
  const where = holder ?? path;
  if (!/^https:\/\/schema\.oparl\.org\/1\.1\/[A-Z][A-Za-z]+$/.test(object.type)) report(where, `type ${object.type}`);
  for (const key of ["created", "modified"])
    if (!dateTime.test(object[key] ?? "")) report(where, `${key} is ${object[key]}`);
  if (object.modified < object.created && Date.parse(object.modified) < Date.parse(object.created))
    report(where, "modified before it was created");
  if (holder === undefined && object.id !== base + path) report(where, `its id is ${object.id}`);
  if (isDeleted(object)) {
    const more = Object.keys(object).filter((key) => !["id", "type", "created", "modified", "deleted"].includes(key));
    if (more.length > 0) report(where, `is deleted and still has ${more}`);
    if (!mainTypes.includes(typeOf(object))) report(where, "is no object that stays when it is deleted");
    return;
  }
  walk(object, where, (value, at) => {
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    const isEmptyObject =
      typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
    if (isEmpty || isEmptyObject) report(at, "has no value");
  });
  for (const [key, back] of Object.entries(embeddedIn[typeOf(object)] ?? {})) {
    for (const inner of [object[key] ?? []].flat()) {
      const at = `${where} ${key}`;
      if (typeof inner !== "object") {
        report(at, "is not embedded");
        continue;
      }
      checkObject(path, inner, { ...context, holder: at });
      for (const one of back) if (one in inner) report(at, `leads back by ${one}`);
      const alone = files.get(inner.id.slice(base.length));
      if (!alone) report(at, `${inner.id} is not there by itself`);
      else if (!back.some((one) => one in alone)) report(at, `${inner.id} by itself does not lead back`);
      else if (different(inner, alone, back)) report(at, `${inner.id} is another by itself`);
    }
  }
}

function checkPage(path, page, { files, base, report }) {
  const { totalElements, elementsPerPage, currentPage, totalPages } = page.pagination ?? {};
  if (page.links?.self !== base + path) report(path, "self");
  if (page.data.length > elementsPerPage) report(path, "is too long");
  if ((page.links.next === undefined) !== (currentPage === totalPages)) report(path, "next");
  if ((page.links.prev === undefined) !== (currentPage === 1)) report(path, "prev");
  for (const object of page.data) {
    const alone = files.get(String(object.id).slice(base.length));
    if (!alone || different(object, alone, [])) report(path, `${object.id} is another by itself`);
    if (isDeleted(object)) report(path, `${object.id} is deleted`);
  }
  if (currentPage !== 1) return;
  const ids = [];
  for (let next = page; next; next = files.get(next.links.next?.slice(base.length)))
    ids.push(...next.data.map(({ id }) => id));
  if (new Set(ids).size !== totalElements || ids.length !== totalElements)
    report(path, "its pages have other elements");
}

function different(one, other, without) {
  const plain = (object) =>
    JSON.stringify(
      Object.entries(object)
        .filter(([key]) => !without.includes(key))
        .sort(),
    );
  return plain(one) !== plain(other);
}

function walk(value, at, visit) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(inner, `${at} ${key}`);
    walk(inner, `${at} ${key}`, visit);
  }
}

/** The paths that are reached from the system, by any address. */
function reachable(files, base) {
  const found = new Set(["system.json"]);
  for (const path of found) {
    walk(files.get(path) ?? {}, path, (value) => {
      if (typeof value === "string" && value.startsWith(base)) found.add(value.slice(base.length));
    });
  }
  return found;
}

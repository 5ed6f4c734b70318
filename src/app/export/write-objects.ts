import { pathOf } from "../../export/oparl/addresses.ts";
import {
  bodyLists,
  bodyObject,
  bodyPath,
  systemObject,
  systemPath,
  termObject,
} from "../../export/oparl/body-objects.ts";
import { agendaItemObject, consultationName, consultationObject } from "../../export/oparl/consultation-objects.ts";
import { documentPath, fileObject } from "../../export/oparl/file-object.ts";
import { meetingObject } from "../../export/oparl/meeting-object.ts";
import type { OParlObject } from "../../export/oparl/oparl-object.ts";
import { organizationObject } from "../../export/oparl/organization-object.ts";
import { paperObject } from "../../export/oparl/paper-object.ts";
import type { Plan } from "../../export/oparl/plan.ts";
import type { Paper } from "../../paper/record.ts";
import { toJson } from "../../text/json.ts";
import type { ExportFolder } from "./export-folder.ts";
import type { ReadFile } from "./exported-papers.ts";
import { openList, writeList } from "./list-writer.ts";
import { stamper } from "./stamp.ts";
import { withdrawLeft } from "./withdraw-left.ts";

interface Target {
  readonly folder: ExportFolder;
  readonly read: (paper: Paper) => ReadFile;
  /** A date-time. */
  readonly now: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The first file that is written: by it a folder is known. */
export const markPath = "bodies.json";

/** Stamps an object and writes it to the file that holds it by itself. */
type Save = (path: string, object: OParlObject) => OParlObject;

/** Writes all objects of an export, each by itself and in its list. The system, where clients begin, comes last. */
export function writeObjects(plan: Plan, target: Target): void {
  const { folder, now } = target;
  const stamp = stamper(folder, { now, isUpdate: folder.read(systemPath) !== undefined });
  const save: Save = (path, object) => {
    const stamped = stamp(path, object);
    folder.write(path, `${toJson(stamped, 2)}\n`);
    return stamped;
  };
  const list = { base: plan.base, folder };
  writeList({ ...list, name: "bodies" }, [stamp(bodyPath, bodyObject(plan))]);
  save(bodyPath, bodyObject(plan));
  const organizations = Array.from(plan.organizations.names, ([name, address]) =>
    save(pathOf("organization", address), organizationObject(plan, name)),
  );
  writeList({ ...list, name: bodyLists.organization }, organizations);
  writePapers(plan, target, save);
  writeMeetings(plan, target, { save, stamp });
  const term = save(pathOf("legislative-term", "1"), termObject(plan, "alone"));
  writeList({ ...list, name: bodyLists.legislativeTermList }, [term]);
  for (const name of [bodyLists.person, bodyLists.locationList, bodyLists.membership]) writeList({ ...list, name }, []);
  withdrawLeft(folder, { now, base: plan.base });
  save(systemPath, systemObject(plan));
}

function writePapers(plan: Plan, { folder, read, onProgress }: Target, save: Save): void {
  const list = (name: string, total: number) => openList({ base: plan.base, folder, name }, total);
  const { length } = plan.papers;
  const papers = list(bodyLists.paper, length);
  const files = list(bodyLists.file, length);
  const consultations = list(
    bodyLists.consultation,
    plan.papers.flatMap(({ beratungsfolge }) => beratungsfolge).length,
  );
  for (const [i, paper] of plan.papers.entries()) {
    const content = read(paper);
    const name = plan.names.get(paper.file) ?? "";
    folder.write(documentPath(plan, paper), content.bytes);
    const file = save(pathOf("file", name), fileObject(plan, paper, content));
    const parts = paper.beratungsfolge.map((consultation, place) => {
      const planned = { paper, place, consultation };
      return save(pathOf("consultation", consultationName(plan, planned)), consultationObject(plan, planned));
    });
    papers.add(save(pathOf("paper", name), paperObject(plan, paper, { file, consultations: parts })));
    files.add(file);
    for (const part of parts) consultations.add(part);
    onProgress?.(i + 1, length);
  }
  for (const one of [papers, files, consultations]) one.end();
}

function writeMeetings(plan: Plan, { folder, read }: Target, { save, stamp }: Record<"save" | "stamp", Save>): void {
  const { meetings, nameOf } = plan.meetings;
  const list = (name: string, total: number) => openList({ base: plan.base, folder, name }, total);
  const listed = list(bodyLists.meeting, meetings.length);
  const agendaItems = list(bodyLists.agendaItem, meetings.flatMap(({ items }) => items).length);
  const fileOf = (paper: Paper | undefined): OParlObject | undefined =>
    paper && stamp(pathOf("file", plan.names.get(paper.file) ?? ""), fileObject(plan, paper, read(paper)));
  for (const meeting of meetings) {
    const items = meeting.items.map((planned, order) =>
      save(pathOf("agenda-item", consultationName(plan, planned)), agendaItemObject(plan, planned, order)),
    );
    const parts = { agendaItems: items, invitation: fileOf(meeting.invitation), minutes: fileOf(meeting.minutes) };
    listed.add(save(pathOf("meeting", nameOf(meeting) ?? ""), meetingObject(plan, meeting, parts)));
    for (const item of items) agendaItems.add(item);
  }
  for (const one of [listed, agendaItems]) one.end();
}

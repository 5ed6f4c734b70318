import type { PaperKind } from "../../paper/record.ts";
import type { KeptObjects } from "../read/keep.ts";
import type { KeptMeeting } from "../read/objects.ts";
import { noticeKind } from "./kinds.ts";
import { type Fields, filled, type PlannedDocument } from "./planned-document.ts";
import type { References } from "./references.ts";
import { stationAt } from "./stations.ts";

/** Invitation, minutes, decisions and annexes of a meeting, each with the papers that it is about. */
export function meetingDocuments(
  meeting: KeptMeeting,
  objects: KeptObjects,
  { paperAt }: References,
): readonly PlannedDocument[] {
  const items = meeting.agendaItems.flatMap((id) => objects.agendaItem.get(id) ?? []);
  const related = filled([...new Set(items.flatMap((item) => paperAt(item)?.reference ?? []))]);
  const whole = { beratungsfolge: filled(stationAt(meeting, objects)) };
  const document = (id: string | undefined, kind: PaperKind, more: Fields): PlannedDocument[] =>
    documentOf(meeting, objects, { id, kind, more });
  const ofItems = items.flatMap((item) => {
    const paper = paperAt(item);
    const about = { belongsTo: paper?.reference, beratungsfolge: filled(stationAt(meeting, objects, item)) };
    return [
      ...document(item.resolutionFile, "beschluss", { ...about, betreff: item.name ?? paper?.name }),
      ...item.auxiliaryFiles.flatMap((id) => document(id, "anlage", about)),
    ];
  });
  const { invitation, resultsProtocol, verbatimProtocol, auxiliaryFiles } = meeting;
  return [
    ...document(invitation, noticeKind(objects.file.get(invitation ?? "")?.name), { ...whole, related }),
    ...document(resultsProtocol, "protokoll", { ...whole, related }),
    ...document(verbatimProtocol, "protokoll", { ...whole, related }),
    ...ofItems,
    ...auxiliaryFiles.flatMap((id) => document(id, "anlage", whole)),
  ];
}

function documentOf(
  { id: meeting, name, date, deleted }: KeptMeeting,
  { file: files }: KeptObjects,
  { id, kind, more }: { readonly id: string | undefined; readonly kind: PaperKind; readonly more: Fields },
): PlannedDocument[] {
  const file = files.get(id ?? "");
  if (!file) return [];
  const subject = file.name ?? name;
  const fields = { kind, betreff: subject, date: date ?? file.date, ...more, oparl: { meeting, file: file.id } };
  const named = { subject: [date, subject].filter((part) => part !== undefined).join(" ") };
  return [{ id: file.id, file, isPaper: false, withdrawn: deleted === true, named, fields }];
}

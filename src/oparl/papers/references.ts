import type { KeptObjects } from "../read/keep.ts";
import type { KeptAgendaItem, KeptConsultation, KeptPaper } from "../read/objects.ts";

/** What leads from one object to another, whichever of the two says so. */
export interface References {
  consultationsOf(paper: KeptPaper): readonly KeptConsultation[];
  itemOf(consultation: KeptConsultation): KeptAgendaItem | undefined;
  paperAt(item: KeptAgendaItem): KeptPaper | undefined;
  /** The papers that a paper is subordinate to. */
  above(paper: KeptPaper): readonly KeptPaper[];
}

export function referencesIn({ consultation, agendaItem, paper }: KeptObjects): References {
  const ofPaper = new Map<string, KeptConsultation[]>();
  const ofItem = new Map<string, KeptConsultation>();
  for (const one of consultation.values()) {
    if (one.paper !== undefined) ofPaper.set(one.paper, [...(ofPaper.get(one.paper) ?? []), one]);
    if (one.agendaItem !== undefined) ofItem.set(one.agendaItem, one);
  }
  const above = new Map<string, string[]>();
  for (const one of paper.values()) {
    for (const below of one.subordinated ?? []) above.set(below, [...(above.get(below) ?? []), one.id]);
  }
  const items = new Map(Array.from(agendaItem.values(), (item) => [item.consultation ?? "", item]));
  return {
    consultationsOf({ id, consultations }) {
      const named = consultations.flatMap((one) => consultation.get(one) ?? []);
      const others = (ofPaper.get(id) ?? []).filter((one) => !consultations.includes(one.id));
      return [...named, ...others].filter(({ deleted }) => !deleted);
    },
    itemOf: (one) => agendaItem.get(one.agendaItem ?? "") ?? items.get(one.id),
    paperAt(item) {
      const about = consultation.get(item.consultation ?? "") ?? ofItem.get(item.id);
      return paper.get(about?.paper ?? "");
    },
    above({ id, superordinated }) {
      const ids = new Set([...superordinated, ...(above.get(id) ?? [])]);
      return [...ids].flatMap((one) => paper.get(one) ?? []);
    },
  };
}

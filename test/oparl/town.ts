import type { Server } from "./server.ts";

const schema = "https://schema.oparl.org/1.1/";
const times = { created: "2024-05-01T10:00:00+02:00", modified: "2024-05-02T10:00:00+02:00" };

export type Json = Record<string, unknown>;

/** The objects of a small town, by the keys of its lists; tests change them as servers do. */
export interface Town {
  readonly system: Json;
  readonly body: Json;
  readonly organization: Json[];
  readonly meeting: Json[];
  readonly paper: Json[];
  readonly file: Json[];
}

/** A question, its answer with an annex, and the meeting in which both were discussed. */
export function smallTown({ home }: Pick<Server, "home">): Town {
  const object = (type: string, path: string, values: Json): Json => ({
    ...{ id: home + path, type: `${schema}${type}` },
    ...values,
    ...times,
  });
  const file = (name: string, values: Json): Json =>
    object("File", `file/${name}`, {
      ...{ mimeType: "text/plain", accessUrl: `${home}view/${name}.txt`, downloadUrl: `${home}download/${name}.txt` },
      ...values,
    });
  const consultation = (n: number): Json =>
    object("Consultation", `consultation/${n}`, {
      ...{ organization: [`${home}organization/1`], role: "Beantwortung" },
      ...{ meeting: `${home}meeting/1`, agendaItem: `${home}item/${n}` },
    });
  return {
    system: object("System", "system", { oparlVersion: schema, body: `${home}bodies` }),
    body: object("Body", "body/1", {
      ...{ name: "Gemeinde Musterdorf", organization: `${home}organizations`, person: `${home}persons` },
      ...{ meeting: `${home}meetings`, paper: `${home}papers`, file: `${home}files`, legislativeTerm: [] },
    }),
    organization: [object("Organization", "organization/1", { name: "Bauausschuss", body: `${home}body/1` })],
    paper: [
      object("Paper", "paper/1", {
        ...{ name: "Radweg am Wall", reference: "DS 5/2024", date: "2024-05-01", paperType: "Anfrage" },
        originatorOrganization: [`${home}organization/1`],
        mainFile: file("question", { name: "Anfrage", fileName: "anfrage.txt" }),
        consultation: [consultation(1)],
      }),
      object("Paper", "paper/2", {
        ...{ name: "Radweg am Wall: Antwort", reference: "DS 6/2024", date: "2024-06-01", paperType: "Stellungnahme" },
        relatedPaper: [`${home}paper/1`],
        mainFile: file("answer", { name: "Antwort" }),
        auxiliaryFile: [file("plan", { name: "Lageplan", date: "2024-05-30" })],
        consultation: [consultation(2)],
      }),
    ],
    meeting: [
      object("Meeting", "meeting/1", {
        ...{ name: "Bauausschuss (3. Sitzung)", start: "2024-06-14T18:00:00+02:00" },
        organization: [`${home}organization/1`],
        invitation: file("invitation", { name: "Einladung" }),
        resultsProtocol: file("minutes", { name: "Niederschrift" }),
        agendaItem: [1, 2].map((n) =>
          object("AgendaItem", `item/${n}`, {
            ...{ number: `${n}`, order: n, name: `Radweg ${n}`, public: true, result: "zur Kenntnis genommen" },
            consultation: `${home}consultation/${n}`,
            ...(n === 2 && { resolutionFile: file("decision", { name: "Beschluss" }) }),
          }),
        ),
      }),
    ],
    file: [],
  };
}

export const texts: Readonly<Record<string, string>> = {
  question: "Wir fragen die Verwaltung:\n1. Wann wird der Radweg gebaut?\n",
  answer: "Die Verwaltung antwortet: im Sommer.\n",
  plan: "Anlage\nLageplan des Radwegs\n",
  invitation: "Einladung zur Sitzung\n",
  minutes: "Niederschrift über die Sitzung des Bauausschusses\n",
  decision: "Der Ausschuss nimmt Kenntnis.\n",
};

/** Has a server give out a town, every list on one page. */
export function serve(server: Server, town: Town): void {
  const { home, routes } = server;
  routes.set("system", () => town.system);
  routes.set("bodies", () => ({ data: [town.body], links: {} }));
  routes.set("body/1", () => town.body);
  for (const key of ["organization", "meeting", "paper", "file"] as const) {
    routes.set(`${key}s`, () => ({ data: town[key], links: { first: `${home}${key}s` } }));
    for (const one of town[key]) routes.set(String(one["id"]).slice(home.length), () => one);
  }
  for (const [name, text] of Object.entries(texts)) routes.set(`download/${name}.txt`, text);
}

interface Count {
  readonly n: number;
}

/** What is said about one paper. */
export const germanPaper = {
  paper: {
    text: "Wortlaut",
    sender: "Von",
    recipient: "An",
    office: "Amt",
    submitted: "Eingereicht",
    public: "Öffentlich",
    notPublic: "nicht öffentlich",
    withdrawn: "Zurückgezogen",
    belongsTo: "Gehört zu",
    thread: "Verlauf der Sache",
    cite: "Zitieren",
    copy: "Kopieren",
    copied: "Kopiert",
    download: "Text laden",
    print: "Drucken",
    marks: ({ n, at, query }: { readonly n: number; readonly at: number; readonly query: string }) =>
      n === 0
        ? `„${query}“ steht nicht im Text`
        : `${at > 0 ? `${at} von ` : ""}${n} ${n === 1 ? "Stelle" : "Stellen"} zu „${query}“`,
    markBefore: "Vorige Stelle",
    markNext: "Nächste Stelle",
    several: ({ n, number }: Count & { readonly number: string }) => `${n} Papiere haben die Nummer ${number}`,
    missing: "Diese Nummer wird genannt, aber kein Papier des Bestands trägt sie.",
    exchange: "Fragen und Antworten",
    question: "Frage",
    answer: "Antwort",
    toNone: "Zu keiner der Fragen",
    noAnswer: "Keine Antwort gefunden.",
    answerIn: "Ganze Antwort lesen",
    timeline: "Verlauf",
    undated: "ohne Datum",
    readAnswer: "Antwort lesen",
    answeredBy: "Beantwortet durch",
    answerTo: "Antwort auf",
    citedBy: "Genannt von",
    family: "Gleiche Nummernfamilie",
    graph: {
      title: "Umgebung",
      citing: "nennt dieses Papier",
      cited: "wird hier genannt",
      said: ({ citing, cited }: { readonly citing: number; readonly cited: number }) =>
        `${citing} Papiere nennen dieses, ${cited} werden hier genannt. Die Tabelle darunter zählt sie auf.`,
      shown: ({ shown, total }: { readonly shown: number; readonly total: number }) =>
        `${shown} von ${total} im Bild, alle in der Tabelle.`,
      paper: "Papier",
      how: "Beziehung",
    },
  },
  stations: {
    asked: "Gefragt",
    moved: "Beantragt",
    tabled: "Vorgelegt",
    discussed: "Beraten",
    decided: "Entschieden",
    answered: "Beantwortet",
  },
  answeredHow: {
    cites: "nennt die Anfrage",
    number: "gleiche Nummer",
    subject: "gleicher Betreff und gleiche Sitzung",
    item: "gleicher Tagesordnungspunkt",
    family: "nächste der Nummernfamilie",
    file: "in derselben Datei",
  } as Readonly<Record<string, string>>,
  verdicts: {
    unresolved: "nicht im Bestand",
    impossible: "unmögliche Nummer",
    mismatch: "anderes Papier?",
    ambiguous: "mehrdeutig",
    "later-version": "es gibt eine neuere Fassung",
    self: "eigene Nummer",
    excused: "nicht im Bestand, bekannt",
  } as Readonly<Record<string, string>>,
  bodies: {
    bundestag: "Drucksache des Bundestags",
    bundesrat: "Drucksache des Bundesrats",
    landtag: "Drucksache eines Landtags",
  },
};

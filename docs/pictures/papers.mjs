/** Papers of an invented council, for pictures: name to text. */
export function inventedPapers() {
  return Object.fromEntries(
    papers.map(({ number, kind, betreff, date, sender, committee, meets = date, text }) => [
      `${number}.txt`,
      [
        "Stadt Braunschweig",
        ...(sender ? [`Absender:\n${sender}`] : []),
        number,
        `${kind} (öffentlich)`,
        `Betreff:\n${betreff}`,
        `Datum:\n${date}`,
        `Beratungsfolge:\n\n${committee}\n\nStatus\n\n${meets}\n\nÖ`,
        text,
        "",
      ].join("\n\n"),
    ]),
  );
}

const mobility = "Ausschuss für Mobilität";
const sports = "Sportausschuss";
const spd = "SPD-Fraktion im Rat der Stadt";
const greens = "Fraktion Bündnis 90 - DIE GRÜNEN im Rat der Stadt";
const cdu = "CDU-Fraktion im Rat der Stadt";

const papers = [
  {
    ...{ number: "24-30001", kind: "Anfrage", betreff: "Radweg an der Uferstraße", date: "04.03.2024", sender: spd },
    ...{ committee: `${mobility} (zur Beantwortung)`, meets: "18.03.2024" },
    text: `Sachverhalt:
Der Radweg an der Uferstraße ist an drei Stellen schmaler als ein Fahrrad mit Anhänger. Wir fragen die Verwaltung:

1. Wann wird der Radweg verbreitert?
2. Was kostet der Umbau?
3. Wie werden Kinder auf dem Schulweg bis dahin geschützt?`,
  },
  {
    ...{ number: "24-30001-01", kind: "Stellungnahme", betreff: "Radweg an der Uferstraße", date: "15.03.2024" },
    ...{ committee: `${mobility} (zur Kenntnis)`, meets: "18.03.2024" },
    text: `Sachverhalt:
Zur Anfrage der SPD-Fraktion vom 04.03.2024 (24-30001) wird wie folgt Stellung genommen:

Zu Frage 1:
Der Radweg wird im Jahr 2025 auf zwei Meter verbreitert. Die Planung liegt vor.

Zu Frage 2:
Für den Umbau sind 420.000 Euro vorgesehen.

Zu Frage 3:
Vor der Schule gilt seit Februar Tempo 30. Der Radweg wird dort mit Markierungen vom Gehweg getrennt, wie in 23-29114 vorgeschlagen.`,
  },
  {
    ...{ number: "24-30100", kind: "Antrag", betreff: "Beleuchtung des Radwegs an der Uferstraße", date: "02.05.2024" },
    ...{ sender: greens, committee: `${mobility} (Entscheidung)`, meets: "21.05.2024" },
    text: `Beschlussvorschlag:
Der Radweg an der Uferstraße wird mit Leuchten versehen, die nur leuchten, wenn jemand kommt.

Sachverhalt:
Die Antwort 24-30001-01 kündigt den Umbau des Radwegs an. Die Leitungen können dabei gleich verlegt werden.`,
  },
  {
    ...{ number: "24-30100-01", kind: "Änderungsantrag", date: "17.05.2024", sender: cdu },
    ...{ betreff: "Änderungsantrag zu 24-30100: Beleuchtung des Radwegs an der Uferstraße" },
    ...{ committee: `${mobility} (Entscheidung)`, meets: "21.05.2024" },
    text: `Beschlussvorschlag:
Die Leuchten werden zuerst zwischen Schule und Brücke gebaut.

Sachverhalt:
Zum Antrag 24-30100. Dort fahren die meisten.`,
  },
  {
    ...{ number: "24-30100-02", kind: "Stellungnahme", betreff: "Beleuchtung des Radwegs an der Uferstraße" },
    ...{ date: "20.05.2024", committee: `${mobility} (zur Kenntnis)`, meets: "21.05.2024" },
    text: `Sachverhalt:
Zum Antrag 24-30100 nimmt die Verwaltung Stellung: Die Beleuchtung ist möglich und kostet 96.000 Euro.`,
  },
  {
    ...{ number: "25-31007", kind: "Anfrage", betreff: "Radweg am Nordbahnhof", date: "11.02.2025", sender: greens },
    ...{ committee: `${mobility} (zur Beantwortung)`, meets: "25.02.2025" },
    text: `Sachverhalt:
Der Radweg endet am Nordbahnhof vor einem Zaun. Wir fragen:

1. Seit wann ist das bekannt?
2. Wann geht der Radweg weiter?`,
  },
  {
    ...{ number: "25-31240", kind: "Anfrage", betreff: "Öffnungszeiten des Freibads", date: "06.05.2025", sender: cdu },
    ...{ committee: `${sports} (zur Beantwortung)`, meets: "20.05.2025" },
    text: `Sachverhalt:
Im letzten Sommer war das Freibad an heißen Tagen ab 18 Uhr geschlossen. Wir fragen:

1. Warum?
2. Bleibt das so?`,
  },
  {
    ...{ number: "25-31302", kind: "Mitteilung", betreff: "Stand der Radwege", date: "02.06.2025" },
    ...{ committee: `${mobility} (zur Kenntnis)`, meets: "17.06.2025" },
    text: `Sachverhalt:
Von den 38 Radwegen, die im Jahr 2024 als zu schmal galten, sind elf verbreitert, darunter der Radweg an der Uferstraße (24-30001-01).`,
  },
  {
    ...{ number: "22-28010", kind: "Antrag", betreff: "Ein Netz sicherer Radwege zu den Schulen", date: "08.11.2022" },
    ...{ sender: spd, committee: `${mobility} (Entscheidung)`, meets: "22.11.2022" },
    text: `Beschlussvorschlag:
Die Verwaltung zeigt in einem Plan, welche Schulen über einen Radweg erreicht werden und welche nicht.`,
  },
];

/*
 * Invented papers as data: what stands in their heads and in their text, so that it is known what a reader would find. The same
 * number always gives the same paper.
 */

/** @returns `fields` of the head, `stations`, and `parts`: a heading with paragraphs, of which lists are lists */
export function inventedPaper(n) {
  const random = randomFrom(n + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, count) => Array.from({ length: count }, () => pick(list));
  const number = () =>
    `${18 + Math.floor(random() * 8)}-${String(10_000 + Math.floor(random() * 16_000))}${random() < 0.3 ? "-01" : ""}`;
  const own = `25-${26_000 + n}`;
  const kind = pick(["Antrag (öffentlich)", "Anfrage (öffentlich)", "Beschlussvorlage", "Mitteilung"]);
  const day = () => `${two(1 + Math.floor(random() * 28))}.${two(1 + Math.floor(random() * 12))}.2025`;
  const sentence = () => {
    const text = pick(sentences)
      .replace("PLACE", pick(places))
      .replace("OFFICE", pick(offices))
      .replace("COUNT", String(2 + Math.floor(random() * 90)));
    if (random() < 0.16)
      return text.replace(
        /\.$/,
        ` ${pick(["(Ds. #)", "(vgl. Drs. #)", "gemäß der Vorlage #", "(DS # und DS #)"])}.`.replace(/#/g, number),
      );
    return text;
  };
  const paragraph = () =>
    some([0], 2 + Math.floor(random() * 5))
      .map(sentence)
      .join(" ");
  const questions = kind.startsWith("Anfrage")
    ? [1, 2, 3].map((i) => `${i}. ${pick(asked).replace("PLACE", pick(places))}`)
    : [];
  return {
    own,
    kind,
    betreff: `${pick(matters)} ${pick(places)}`,
    sender: kind.startsWith("Beschluss") || kind === "Mitteilung" ? pick(offices) : pick(groups),
    date: day(),
    stations: some(committees, 1 + Math.floor(random() * 4)).map((committee) => ({
      committee,
      role: pick(roles),
      date: day(),
      status: "Ö",
    })),
    parts: [
      { heading: kind.startsWith("Anfrage") ? "Sachverhalt:" : "Beschlussvorschlag:", paragraphs: [paragraph()] },
      {
        heading: "Begründung:",
        paragraphs: [
          ...some([0], 3 + Math.floor(random() * 12)).map(paragraph),
          ...(questions.length > 0 ? ["Dazu fragen wir die Verwaltung:", ...questions] : []),
        ],
      },
    ],
    table:
      random() < 0.5
        ? [
            ["Maßnahme", "Ort", "Kosten"],
            ...some([0], 3).map(() => [pick(matters), pick(places), `${1 + Math.floor(random() * 900)}.000 Euro`]),
          ]
        : undefined,
  };
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (n) => String(n).padStart(2, "0");

const places = [
  "am Lindenplatz",
  "in der Weststadt",
  "an der Mühlenstraße",
  "am Nordbad",
  "im Stadtpark Süd",
  "in der Östlichen Vorstadt",
  "am Güterbahnhof",
  "im Gewerbegebiet Hafenstraße",
];
const matters = [
  "Erneuerung der Straßenbeleuchtung",
  "Sanierung des Spielplatzes",
  "Einrichtung einer Fahrradstraße",
  "Neubau einer Kindertagesstätte",
  "Verkehrsberuhigung und Querungshilfe",
  "Begrünung von Haltestellendächern",
];
const groups = ["Fraktion Bürger für Bäume", "Fraktion Stadt und Land im Rat der Stadt", "Gruppe Die Mitte"];
const offices = ["Fachbereich Tiefbau und Verkehr", "Fachbereich Stadtplanung und Geoinformation", "Referat Schule"];
const committees = [
  "Ausschuss für Mobilität, Tiefbau und Auftragsvergaben",
  "Verwaltungsausschuss",
  "Rat der Stadt Braunschweig",
  "Stadtbezirksrat im Stadtbezirk 221 Weststadt",
  "Ausschuss für Planung und Hochbau",
];
const roles = ["Vorberatung", "Entscheidung", "zur Kenntnis"];
const asked = [
  "Wann beginnt die Verwaltung mit den Arbeiten PLACE?",
  "Welche Kosten sind der Stadt PLACE bisher entstanden?",
  "Wie viele Anwohnerinnen und Anwohner wurden PLACE beteiligt?",
  "Welche Fördermittel können für die Umgestaltung PLACE beantragt werden?",
];
const sentences = [
  "Die Anlage PLACE ist in die Jahre gekommen und entspricht nicht mehr den heutigen Anforderungen an Barrierefreiheit.",
  "Der OFFICE hat die Flächen geprüft und COUNT Standorte vorgeschlagen, von denen drei kurzfristig verfügbar sind.",
  "Nach den Zählungen des vergangenen Jahres nutzen täglich COUNT Kinder und Jugendliche den Weg PLACE.",
  "Für die Umsetzung stehen im Haushalt Mittel bereit, die in das kommende Jahr übertragen werden können.",
  "Der Stadtbezirksrat hat sich mit der Angelegenheit mehrfach befasst und um eine zügige Lösung gebeten.",
  "Die Beleuchtung PLACE soll auf energiesparende Leuchten umgestellt werden, wodurch der Verbrauch um COUNT Prozent sinkt.",
  "Ein Grunderwerb ist nicht erforderlich, da sich sämtliche Grundstücke im Eigentum der Stadt befinden.",
  "Während der Bauzeit werden Umleitungen ausgeschildert und Ersatzhaltestellen für den öffentlichen Nahverkehr eingerichtet.",
  "Die Verwaltung berichtet dem Ausschuss halbjährlich über den Stand der Arbeiten und die Höhe der Ausgaben.",
];

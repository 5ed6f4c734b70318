import type { verified as english } from "../english/verified.ts";

export const verified: typeof english = {
  kinds: { quote: "Zitat", statement: "Aussage" },
  verdicts: {
    same: "wie in der Drucksache",
    similar: "kann stimmen: nachlesen",
    differs: "weicht ab",
    absent: "nicht in der Drucksache",
    "wrong-paper": "in einer anderen Drucksache",
    "unknown-paper": "keine solche Drucksache",
    unnamed: "nennt keine Drucksache",
  },
  differences: { negation: "Verneinung", date: "Datum", number: "Zahl", name: "Name", word: "Wort" },
  instead: ({ draft, paper }) => {
    if (draft === "") return `ausgelassen: „${paper}“`;
    return paper === "" ? `steht nicht da: „${draft}“` : `„${draft}“, in der Drucksache: „${paper}“`;
  },
  near: ({ near }) => `ähnlich: ${near.join(", ")}`,
  nowhere: "auch in anderen Drucksachen nicht gefunden",
  summary: ({ claims, wrong, open }) => {
    const counted = `${claims} ${claims === 1 ? "Stelle" : "Stellen"}`;
    const others = open > 0 ? `, ${open} nachzulesen` : "";
    return wrong > 0
      ? `${counted}: ${wrong} nicht wie in den Drucksachen${others}`
      : `${counted}: keiner widersprochen${others}`;
  },
  nothing: "kein Zitat und keine Aussage über eine Drucksache gefunden",
};

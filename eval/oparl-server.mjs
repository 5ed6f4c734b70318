import { createServer } from "node:http";

/*
 * A council's OParl server on this machine, made of real objects, one a line, as a server gave them. Its documents are PDFs of
 * invented text, which says nothing of what the objects say, or something else.
 */
const PAGE = 100;

/** @param objects papers and meetings with what is embedded in them. @returns its address, what it was asked, and how to end it */
export async function serveObjects(objects) {
  const routes = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const url = new URL(request.url, "http://x");
    const answer = routes.get(url.pathname)?.(url.searchParams);
    if (answer === undefined) return response.writeHead(404).end();
    const isBytes = answer instanceof Uint8Array;
    response.writeHead(200, { "content-type": isBytes ? "application/octet-stream" : "application/json" });
    response.end(isBytes ? answer : JSON.stringify(answer));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const home = `http://127.0.0.1:${server.address().port}`;
  const town = JSON.parse(JSON.stringify(objects).replaceAll(new URL(objects[0].id).origin, home));
  const isMeeting = ({ id }) => id.includes("/meeting/");
  const lists = { meeting: town.filter(isMeeting), paper: town.filter((one) => !isMeeting(one)) };
  lists.organization = organizationsOf(lists.meeting);
  const body = { id: `${home}/body`, type: "https://schema.oparl.org/1.1/Body", name: "Gemeinde", legislativeTerm: [] };
  for (const [key, all] of Object.entries(lists)) {
    body[key] = `${home}/${key}s`;
    routes.set(`/${key}s`, (query) => {
      // Nothing changes here: as real servers do, it says that there is no such list.
      if (query.has("modified_since")) return undefined;
      const page = Number(query.get("page") ?? "1");
      const next = page * PAGE < all.length ? { next: `/${key}s?page=${page + 1}` } : {};
      return { data: all.slice((page - 1) * PAGE, page * PAGE), links: next };
    });
  }
  routes.set("/system", () => ({
    id: `${home}/system`,
    oparlVersion: "https://schema.oparl.org/1.1/",
    body: `${home}/bodies`,
  }));
  routes.set("/bodies", () => ({ data: [body], links: {} }));
  for (const file of filesIn(town)) routes.set(new URL(file.downloadUrl).pathname, () => documentOf(file.id));
  return { home, lists, asked, close: () => server.close() };
}

function organizationsOf(meetings) {
  const names = new Map();
  for (const { organization, name } of meetings) {
    for (const id of organization) names.set(id, name.replace(/\s*\([^()]*\)\s*$/, ""));
  }
  return Array.from(names, ([id, name]) => ({ id, type: "https://schema.oparl.org/1.1/Organization", name }));
}

export function filesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.downloadUrl === "string" ? [value] : [];
  return [...own, ...Object.values(value).flatMap(filesIn)];
}

const sentences = [
  "Der Weg am Bach soll breiter werden.",
  "Die Verwaltung hat dazu Angebote eingeholt.",
  "Die Kosten sind im Haushalt enthalten.",
  "Der Spielplatz bekommt eine neue Schaukel.",
  "Dem Vorschlag wird gefolgt.",
  "Die Anwohner wurden unterrichtet.",
];

/** A PDF of one or two pages; the same name gives the same one. */
function documentOf(name) {
  let state = 7;
  for (const sign of name) state = (state * 31 + sign.charCodeAt(0)) % 2147483647;
  const pick = (n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
  const lines = Array.from({ length: 10 + pick(50) }, () => sentences[pick(sentences.length)]);
  const head = ["Vorlage Nr. 999/1999", "Betreff: Etwas ganz anderes", "Datum: 01.01.1999", "", "Sachverhalt:"];
  const all = [...(pick(2) === 0 ? head : []), `Zeichen: ${state}`, ...lines];
  return pdfOf([all.slice(0, 40), all.slice(40)].filter((page) => page.length > 0));
}

function pdfOf(pages) {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const [i, lines] of pages.entries()) {
    const content = `BT /F1 11 Tf 60 790 Td 14 TL ${lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n")} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = pdf.length;
  const size = objects.length + 1;
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, "latin1");
}

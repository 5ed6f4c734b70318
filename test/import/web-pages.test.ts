import { expect, test } from "vitest";
import { convertDocument } from "../../src/import/convert-document.ts";

/* Pages of council information systems, as browsers save them: layouts that are real, papers that are invented. */

const read = async (html: string, name = "vorlage.html"): Promise<string> => {
  const conversion = await convertDocument({ bytes: Buffer.from(html), name });
  return conversion.kind === "text" ? conversion.text : JSON.stringify(conversion);
};

test("ALLRIS, with tables for layout", async () => {
  const text = await read(`<html><head><title>ALLRIS - Vorlage</title><script>var a = "Skript";</script></head><body>
    <div id="rismenue"><ul><li><a href="/a">Startseite</a></li><li><a href="/b">Gremien</a></li></ul></div>
    <div id="risinhalt"><div id="allriscontainer" class="tw"><h1 class="title">Vorlage - 18-09238</h1>
    <table class="risdeco"><tr><td><table class="tk1">
      <tr><td class="kb1">Betreff:</td><td class="text1">Klimaschutz im Stadtgebiet</td></tr>
      <tr><td class="kb1">Status:</td><td>öffentlich</td><td class="kb1">Vorlage-Art:</td><td>Antrag (öffentlich)</td></tr>
      <tr><td class="kb1">Beratungsfolge:</td></tr>
      <tr><td>Ausschuss für Umwelt</td><td>Vorberatung</td><td>14.06.2018</td></tr></table>
    <a name="allrisSV"></a><h3>Sachverhalt</h3><p>Der Rat m&ouml;ge beschlie&szlig;en:<br/>1. Ein Konzept.<br/>2. Ein Bericht.</p>
    <p><span>Siehe <strong>Ds.</strong> 17-04046.</span></p><h3>Anlagen:</h3><ul><li><a href="___tmp/1.pdf">Plan (PDF)</a></li></ul></td></tr></table></div></div>
    <div id="footer">Impressum · Datenschutz</div></body></html>`);
  expect(text).toBe(`Vorlage - 18-09238

Betreff:\tKlimaschutz im Stadtgebiet
Status:\töffentlich\tVorlage-Art:\tAntrag (öffentlich)
Beratungsfolge:
Ausschuss für Umwelt\tVorberatung\t14.06.2018

Sachverhalt

Der Rat möge beschließen:
1. Ein Konzept.
2. Ein Bericht.

Siehe Ds. 17-04046.

Anlagen:

- Plan (PDF)
`);
});

test("SessionNet, with menus beside the paper", async () => {
  const menu = ["Übersicht", "Kalender", "Sitzungen", "Gremien"].map((name) => `<li><a href="si.php">${name}</a></li>`);
  const text =
    await read(`<!DOCTYPE html><html lang="de"><head><title>Vorlage - 0459/2021</title></head><body class="smc-body">
    <a class="skip-link" href="#inhalt">Zum Inhalt</a><header role="banner">Stadt Musterstadt</header>
    <nav class="smc-nav-main navbar"><ul>${menu.join("")}</ul></nav>
    <div class="breadcrumb">Sie sind hier: Bürgerinfo</div>
    <main id="smc-content"><h1 class="smc-h1">Vorlage - 0459/2021</h1>
    <div class="smc-table"><div class="smc-table-row"><div class="smc-cell-head">Betreff</div><div class="smc-cell">Neubau der Sportanlage Kapellenstraße</div></div>
    <div class="smc-table-row"><div class="smc-cell-head">Art</div><div class="smc-cell">Beschlussvorlage</div></div></div>
    <h2>Beratungsfolge</h2><table><thead><tr><th>Gremium</th><th>Datum</th></tr></thead><tbody><tr><td><a href="to.php">Sportausschuss</a></td><td>04.02.2021</td></tr><tr><td>Rat</td><td>16.09.2021</td></tr></tbody></table>
    <button>Drucken</button><div style="display: none">versteckt</div></main>
    <aside>Kontakt: Ratsbüro</aside><footer>Software: SessionNet</footer></body></html>`);
  expect(text).toBe(`Vorlage - 0459/2021

Betreff
Neubau der Sportanlage Kapellenstraße
Art
Beschlussvorlage

Beratungsfolge

Gremium\tDatum
Sportausschuss\t04.02.2021
Rat\t16.09.2021
`);
});

test("SD.NET, whose content says what it is", async () => {
  const text =
    await read(`<html><body><div class="page"><div id="mainNavigation">Sitzungsdienst Menü Suche</div><div class="leftnav"><a href="a">A</a></div>
    <div id="mainContent"><h2>Drucksache 12/2024</h2><dl><dt>Titel</dt><dd>Spielplatz am Wall</dd></dl>
    <ol start="3"><li>Wer baut ihn, und wann ist mit dem Beginn der Arbeiten zu rechnen?</li><li>Wann?</li></ol></div></div></body></html>`);
  expect(text).toBe(`Drucksache 12/2024

Titel
Spielplatz am Wall

3. Wer baut ihn, und wann ist mit dem Beginn der Arbeiten zu rechnen?
4. Wann?
`);
});

test.each([
  [
    "that does not say where its content is",
    "<body><div class='x'><p>Antrag der Gruppe</p></div></body>",
    "Antrag der Gruppe\n",
  ],
  [
    "whose content has the name of a menu",
    "<body><div id='menu'><p>Antrag der Gruppe, die Wege zu erneuern</p></div></body>",
    "Antrag der Gruppe, die Wege zu erneuern\n",
  ],
  [
    "without any end tags",
    "<p>Antrag<p>Betreff: Weg<table><tr><td>a<td>b<tr><td>c<td>d",
    "Antrag\n\nBetreff: Weg\n\na\tb\nc\td\n",
  ],
  ["of ANSI letters", Buffer.from("<p>Stra\xDFe f\xFCr alle</p>", "latin1"), "Straße für alle\n"],
])("a page %s", async (_, html, text) => {
  const bytes = Buffer.from(html);
  const conversion = await convertDocument({ bytes, name: "a.html" });
  expect(conversion).toMatchObject({ text });
});

test("a page without text is a failure", async () => {
  expect(await read("<html><body><script>x</script></body></html>")).toContain("holds-nothing");
});

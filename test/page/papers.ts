/** Papers of an invented council, as its page shows them: a matter from question to decision, and some more years. */
export const papers: Readonly<Record<string, string>> = {
  "24-20001.txt": `Stadt Braunschweig

Absender:
SPD-Fraktion im Rat der Stadt

24-20001

Anfrage (öffentlich)

Betreff:
Radweg am Ring

Datum:
04.03.2024

Beratungsfolge:

Ausschuss für Mobilität (zur Beantwortung)

Status

18.03.2024

Ö

Sachverhalt:
Der Radweg am Ring ist schmal. Wir fragen die Verwaltung:

1. Wann wird der Radweg verbreitert?
2. Was kostet der neue Radweg?
`,
  "24-20001-01.txt": `Stadt Braunschweig

24-20001-01

Stellungnahme (öffentlich)

Betreff:
Radweg am Ring

Datum:
15.03.2024

Beratungsfolge:

Ausschuss für Mobilität (zur Kenntnis)

Status

18.03.2024

Ö

Sachverhalt:
Zur Anfrage der SPD-Fraktion vom 04.03.2024 (24-20001) wird wie folgt Stellung genommen:

Zu Frage 1:
Der Radweg wird im Jahr 2025 verbreitert.

Zu Frage 2:
Der neue Radweg kostet 400.000 Euro.
`,
  "24-20100.txt": `Stadt Braunschweig

Absender:
CDU-Fraktion im Rat der Stadt

24-20100

Antrag (öffentlich)

Betreff:
Beleuchtung des Radwegs am Ring

Datum:
02.05.2024

Beratungsfolge:

Ausschuss für Mobilität (Vorberatung)

Status

13.05.2024

Ö

Rat der Stadt Braunschweig (Entscheidung)

Status

28.05.2024

Ö

Beschlussvorschlag:
Der Radweg am Ring wird beleuchtet.

Sachverhalt:
Nach der Anfrage (24-20001) und der Mitteilung (Drs. 24-20077) fehlt noch das Licht. Der Bund fördert es (Bundestagsdrucksache
20/1234).
`,
  "24-20100-01.txt": `Stadt Braunschweig

Absender:
Fraktion BÜNDNIS 90/DIE GRÜNEN im Rat der Stadt

24-20100-01

Änderungsantrag (öffentlich)

Betreff:
Änderungsantrag zu 24-20100: Beleuchtung des Radwegs am Ring

Datum:
10.05.2024

Beratungsfolge:

Rat der Stadt Braunschweig (Entscheidung)

Status

28.05.2024

Ö

Beschlussvorschlag:
Die Beleuchtung geht an, wenn jemand kommt.
`,
  "minutes.txt": `Protokoll

Sitzung: Rat der Stadt Braunschweig
Datum: 28.05.2024

Der Vorsitzende eröffnet die Sitzung und begrüßt die Anwesenden.
\fTOP 4 Beleuchtung des Radwegs am Ring, 24-20100

Der Rat stimmt dem Antrag zu: die Laternen kommen an den Radweg.
\f`,
  "22-18500.txt": `Stadt Braunschweig

Absender:
FDP-Fraktion im Rat der Stadt

22-18500

Anfrage (öffentlich)

Betreff:
Schwimmbad im Norden

Datum:
12.09.2022

Beratungsfolge:

Sportausschuss (zur Beantwortung)

Status

20.09.2022

Ö

Sachverhalt:
Wir fragen:

1. Wann öffnet das Schwimmbad?
`,
  "23-19700.txt": `Stadt Braunschweig

Absender:
SPD-Fraktion im Rat der Stadt

23-19700

Anfrage (öffentlich)

Betreff:
Radweg an der Schule

Datum:
06.02.2023

Beratungsfolge:

Ausschuss für Mobilität (zur Beantwortung)

Status

14.02.2023

Ö

Sachverhalt:
Wir fragen:

1. Wer räumt den Radweg?
`,
};

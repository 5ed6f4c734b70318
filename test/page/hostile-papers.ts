/** What would run, load or move something if a page took it for more than text. Each sets `window.ran` or asks elsewhere. */
const injections = [
  `<script>window.ran = 1</script>`,
  `<img src="https://elsewhere.example/x.png" onerror="window.ran = 1">`,
  `"><svg onload="window.ran = 1"><animate onbegin="window.ran = 1">`,
  `' onmouseover='window.ran = 1' autofocus onfocus='window.ran = 1`,
  `<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>`,
  `[hier](javascript:window.ran=1) javascript:window.ran=1`,
  `<style>*{display:none!important}</style><link rel=stylesheet href=https://elsewhere.example/x.css>`,
  `<base href="https://elsewhere.example/"><meta http-equiv=refresh content="0;url=https://elsewhere.example/">`,
  `<form action=https://elsewhere.example/><button>weiter</button></form><template><b>x</b></template>`,
  `\u001b]8;;https://elsewhere.example/\u0007Klick\u001b]8;;\u0007 \u001b[2J\u001b[31m`,
  `\u202eגל\u202c \u2066\u202erückwärts \u200f`,
  `{{constructor.constructor("window.ran=1")()}} \${window.ran=1} %3Cscript%3Ewindow.ran=1%3C/script%3E &lt;b&gt;`,
  `__proto__ constructor ${"Ä\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308".repeat(3)}`,
];

/** A paper for each of them, with it in every field; and files that are called so. */
export function hostilePapers(): Readonly<Record<string, string>> {
  const numbered = injections.map((injection, i): readonly [string, string] => [
    `25-2100${String(i).padStart(2, "0").slice(-2)}.txt`,
    paperWith(`25-210${String(i).padStart(2, "0")}`, injection),
  ]);
  const named = [
    `img src=x onerror=window.ran=1.txt`,
    `<img src=x onerror=window.ran=1>.txt`,
    `javascript:window.ran=1.txt`,
  ].map((name): readonly [string, string] => [name, "Betreff:\nFeindseliger Name\n\nEin Text über Ungemach.\n"]);
  return Object.fromEntries([...numbered, ...named]);
}

function paperWith(number: string, injection: string): string {
  return `Stadt Braunschweig

Absender:
Fraktion ${injection}

${number}

Anfrage (öffentlich)

Betreff:
Ungemach ${injection}

Empfänger:
${injection}

Datum:
03.06.2025

Beratungsfolge:

Ausschuss ${injection} (zur ${injection})

Status

17.06.2025

Ö

Sachverhalt:
${injection}

Ungemach nach Drs. 25-29${number.slice(-3)} ${injection} und ${injection}:

1. Warum Ungemach ${injection}?
2. ${injection}

Gremium        ${injection}        Termin

Anlagen: ${injection}

gez. ${injection}
`;
}

/** What keeps a server's answer from being used. */
export const fetch = {
  "server-says": ({ status }: { readonly status: number }) =>
    `the server answers with status ${status}${meanings[status] === undefined ? "" : ` (${meanings[status]})`}`,
  "server-asks-to-wait": ({ minutes }: { readonly minutes: number }) =>
    `the server asks to come back in ${minutes} minutes`,
  "server-unreachable": ({ why }: { readonly why: string }) => `the server does not answer (${why})`,
  "strange-redirect": () => "the server sends elsewhere, to what is no address",
  "too-many-redirects": () => "the server sends from address to address",
  "answer-too-large": ({ mebibytes }: { readonly mebibytes: number }) => `larger than ${mebibytes} MiB`,
  "is-web-page": () => "is a web page, not an OParl interface",
  "is-no-json": () => "the answer is no JSON",
  "is-no-list": () => "the answer is no list of objects",
  "no-body": () => "leads to no body of an OParl interface",
  "host-not-allowed": ({ host }: { readonly host: string }) => `leads to ${host}; --allow-host ${host} follows it`,
  "private-address": ({ host }: { readonly host: string }) => `${host} is inside a private network`,
  "page-instead-of-document": () => "a web page came instead of the document",
  "is-scan": ({ pages }: { readonly pages: number }) =>
    `a scan without text (${pages} ${pages === 1 ? "page" : "pages"})`,
  "no-address": () => "the server gives no address of the document",
};

const meanings: Readonly<Record<number, string>> = {
  401: "not without a password",
  403: "not allowed",
  404: "not found",
  410: "gone",
  429: "too many requests",
  500: "an error of its own",
  502: "an error of the server behind it",
  503: "busy",
  504: "too slow",
};

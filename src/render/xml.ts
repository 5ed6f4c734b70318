import XMLBuilder from "fast-xml-builder";

/** An XML document from plain data: keys are elements, keys with `@` are attributes, lists are repeated elements. */
export function toXml(root: Readonly<Record<string, unknown>>): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...root });
}

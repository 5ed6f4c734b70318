import { type ChildNode, type Element, isTag, isText } from "./parse-markup.ts";

export type Parent = { readonly children: readonly ChildNode[] };

/** The elements below a node, at any depth, that have a name, in the order of the document. */
export function findAll(parent: Parent, name: string): Element[] {
  return parent.children
    .filter(isTag)
    .flatMap((child) => (child.name === name ? [child, ...findAll(child, name)] : findAll(child, name)));
}

/** The first child with a name. */
export function childOf(parent: Parent | undefined, name: string): Element | undefined {
  return parent?.children.filter(isTag).find((child) => child.name === name);
}

/** What stands between its tags. */
export function contentOf(parent: Parent | undefined): string {
  return (parent?.children ?? [])
    .map((node) => (isText(node) ? node.data : isTag(node) ? contentOf(node) : ""))
    .join("");
}

import { sep } from "node:path";

/** Without `.` parts and superfluous slashes. `..` stays: after a link it does not lead back. */
export function tidyPath(path: string): string {
  const [lead = ""] = /^\/*/.exec(slashed(path)) ?? [];
  const parts = slashed(path).slice(lead.length).split("/");
  const tidy = lead + parts.filter((part) => part !== "" && part !== ".").join("/");
  return tidy === "" && path !== "" ? "." : tidy;
}

/** With `/` between the parts on every system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

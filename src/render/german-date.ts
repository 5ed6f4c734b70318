/** `2026-04-15` as German papers print it: `15.04.2026`. */
export function germanDate(iso: string): string {
  return iso.split("-").reverse().join(".");
}

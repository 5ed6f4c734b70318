/** Where a screen reader is told what has changed, see `frame/page.tsx`. */
export const HEARD = "heard";

/** Says something to those who hear the page. */
export function announce(text: string): void {
  const region = document.getElementById(HEARD);
  if (region && region.textContent !== text) region.textContent = text;
}

import type { Municipality } from "./municipality.ts";

/** What a town prints in the heads of its papers besides values. */
export type PrintedWords = Pick<Municipality, "labels" | "form">;

/** The labels and column titles that a town prints in the heads of its papers. */
export function printedLabels({ labels, form }: PrintedWords): string[] {
  return [...Object.values(labels).flat(), ...Object.values(form?.columns ?? {}).flat()];
}

import { sep } from "node:path";
import { isAbsolute } from "node:path/posix";

/** Says whether a value that was read has the form that was written. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === "string";

/** A whole number from 0 on. */
export const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const isTime: Shape = (value) => Number.isFinite(value);

/** A path below the corpus' folder: one that leads out of it would show a stranger's choice of files. */
export const isPathBelow: Shape = (value) =>
  typeof value === "string" &&
  value !== "" &&
  !isAbsolute(value) &&
  !/(?:^|\/)\.\.(?:\/|$)|\0/.test(value) &&
  // Elsewhere a backslash is a letter like others.
  !(sep === "\\" && /[\\:]/.test(value));

export function isOneOf(values: readonly string[]): Shape {
  return (value) => values.includes(value as string);
}

export function isListOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

export function isTuple(shapes: readonly Shape[]): Shape {
  return (value) =>
    Array.isArray(value) && value.length === shapes.length && shapes.every((shape, i) => shape(value[i]));
}

/**
 * An object with these keys; others are of no interest.
 * @param optional keys that may be missing
 */
export function isObject(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const needed = Object.entries(required);
  const possible = Object.entries(optional);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    return (
      needed.every(([key, shape]) => shape(object[key])) &&
      possible.every(([key, shape]) => object[key] === undefined || shape(object[key]))
    );
  };
}

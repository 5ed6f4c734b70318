import { DocumentError } from "./document-error.ts";

// Of smaller ones no one fills the memory between two looks at it, and asking costs time.
const LARGE = 1024 * 1024;

const bounded = [
  "ArrayBuffer",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int8Array",
  "Uint16Array",
  "Int16Array",
  "Uint32Array",
  "Int32Array",
  "Float32Array",
  "Float64Array",
] as const;

type Constructor = new (...args: readonly unknown[]) => object;

/** What bounds the buffers of a thread. */
export interface BufferBound {
  /** Whether one was refused since this was asked last: a library may go on without it. */
  wasReached(): boolean;
  release(): void;
}

/**
 * Refuses buffers that a thread has no room for. What V8 lets a thread have does not count them, and whoever watches from outside sees a
 * large one only when it is there.
 *
 * @param most bytes of all buffers of the thread
 */
export function boundBuffers(most: number): BufferBound {
  let isReached = false;
  const world = globalThis as unknown as Record<string, Constructor>;
  const before = bounded.map((name) => [name, world[name] as Constructor] as const);
  for (const [name, built] of before) {
    const { BYTES_PER_ELEMENT: width = 1 } = built as { readonly BYTES_PER_ELEMENT?: number };
    world[name] = new Proxy(built, {
      construct(target, args: readonly unknown[], made) {
        const bytes = width * lengthOf(args[0]);
        if (bytes >= LARGE && process.memoryUsage().arrayBuffers + bytes > most) {
          isReached = true;
          throw new DocumentError({ id: "document-takes-memory", megabytes: Math.round(most / LARGE) });
        }
        return Reflect.construct(target, args, made);
      },
    });
  }
  return {
    wasReached() {
      const was = isReached;
      isReached = false;
      return was;
    },
    release() {
      for (const [name, built] of before) world[name] = built;
    },
  };
}

/** Of what a buffer is to be made of; none for a view of one that is there. */
function lengthOf(source: unknown): number {
  if (typeof source === "number") return source;
  if (typeof source !== "object" || source === null || source instanceof ArrayBuffer) return 0;
  return "length" in source && typeof source.length === "number" ? source.length : 0;
}

// What JSON leaves as it is and a terminal obeys: control characters behind ASCII, direction and zero-width marks.
const steering = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON that is safe to print. @param indent blanks a level, 0 for one line */
export function toJson(value: unknown, indent = 0): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, undefined, indent).replace(steering, escaped);
}

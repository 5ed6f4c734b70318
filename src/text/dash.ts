/** All hyphens and dashes, for the classes of patterns: `[${DASHES}/]`. Official papers mix them within one number. */
export const DASHES = "\\-\\u2010-\\u2015\\u2212";
/** Source of a pattern for one of them. */
export const DASH = `[${DASHES}]`;

const dashes = new RegExp(DASH, "g");

/** The text with `-` for every dash; places stay. */
export const plainDashes = (text: string): string => text.replace(dashes, "-");

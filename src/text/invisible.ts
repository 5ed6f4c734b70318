/**
 * What a person cannot see, or what steers a terminal: control characters after ASCII, format characters (direction,
 * zero-width, tags, soft hyphens), what Unicode says is not to be drawn, separators of lines, lone surrogates; and combining
 * marks after the fourth on one letter, which would climb over the lines above. Line ends and whatever else is below U+0020 are
 * not among them: what they mean depends on the format.
 */
export const invisible = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]|\p{M}(?<=\p{M}{5})/gu;

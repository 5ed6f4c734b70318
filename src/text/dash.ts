/** Regular expression source for one hyphen or dash of any kind: official papers mix them within one number. */
export const DASH = "[-\\u2010-\\u2015\\u2212]";

export interface Pattern {
  readonly pattern: string;
}

/** What is wrong with a pattern, of numbers or of files, in a settings file. */
export const pattern = {
  "pattern-no-digits": ({ pattern }: Pattern) => `"${pattern}" has no {n…} or {yy…}: it would match words`,
  "pattern-nested-bracket": ({ pattern }: Pattern) => `"${pattern}" has a bracket inside a bracket`,
  "pattern-repeats-without-separator": ({ pattern }: Pattern) =>
    `"${pattern}": what repeats must begin with a separator, such as [-{n2}]*`,
  "pattern-closes-nothing": ({ pattern }: Pattern) => `"${pattern}" closes a bracket that it did not open`,
  "pattern-unpaired-brace": ({ pattern, at }: Pattern & { readonly at: number }) =>
    `"${pattern}" has an unpaired brace at character ${at}`,
  "pattern-open-bracket": ({ pattern }: Pattern) => `"${pattern}" opens a bracket that it does not close`,
  "pattern-impossible-count": ({ pattern, name }: Pattern & { readonly name: string }) =>
    `"${pattern}": {${name}} asks for no possible count of digits`,
  "pattern-unknown-placeholder": ({ pattern, name }: Pattern & { readonly name: string }) =>
    `"${pattern}": {${name}} is none of {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}`,
  "pattern-too-long": ({ length, most }: { readonly length: number; readonly most: number }) =>
    `the pattern has ${length} characters; ${most} are the most`,
  "pattern-may-be-missing": ({ pattern }: Pattern) =>
    `"${pattern}" may be missing as a whole; put a {n…} or {yy…} outside of its brackets`,
  "pattern-too-many-brackets": ({ pattern, most }: Pattern & { readonly most: number }) =>
    `"${pattern}" has more than ${most} brackets`,
  "pattern-repeats-twice": ({ pattern }: Pattern) => `"${pattern}" repeats two parts; one […]* is the most`,
  "pattern-two-blanks": ({ pattern }: Pattern) => `"${pattern}" has two blanks in a row; one also stands for two`,
  "pattern-not-parted": ({ pattern, name }: Pattern & { readonly name: string }) =>
    `"${pattern}": nothing parts {${name}} from the one before it; put a separator between them`,
  "file-pattern-negated": ({ pattern }: Pattern) => `"${pattern}": a pattern cannot say what is not meant`,
  "file-pattern-leads-out": ({ pattern }: Pattern) =>
    `"${pattern}" leads out of the corpus; paths are below its folder`,
};

/**
 * How many citations, questions or other parts of one kind are read of one paper. A report on a year's motions has some
 * hundreds; what has more than this is a list made by a program, or to keep one busy.
 */
export const MOST_PARTS = 10_000;

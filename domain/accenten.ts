/** One spelling for letters that carry an accent, so that "Coöperatie" is found as "Cooperatie". */

/** Capitals stay; what only looks like another letter (a ligature, a letter of full width) becomes that letter. */
export const zonderAccenten = (tekst: string): string => tekst.normalize('NFKD').replace(/\p{M}/gu, '');

/** A list of words and phrases, written as a paragraph with semicolons: easier to read and to add to than one per line. */
export const lijst = (tekst: string): readonly string[] =>
  tekst
    .split(';')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');

/** Writes a CSV that a spreadsheet shows as text: semicolons, every cell in quotes, nothing that reads as a formula. */

/** A cell that begins like a formula gets an apostrophe; a reader of the file takes it off again. */
const veilig = (cel: string): string => (/^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);
const tussenAanhalingstekens = (cel: string): string => `"${veilig(cel).replaceAll('"', '""')}"`;

/** With a byte order mark, because spreadsheets otherwise guess the letters wrong. */
export const csvTekst = (rijen: readonly (readonly string[])[]): string =>
  `\ufeff${rijen.map((rij) => rij.map(tussenAanhalingstekens).join(';')).join('\r\n')}\r\n`;

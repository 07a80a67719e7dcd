/** Text that must fit on a card; what was cut off ends with an ellipsis, never halfway a character. */

export function inkorten(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst;
  const tekens = [...tekst];
  return tekens.length <= max ? tekst : `${tekens.slice(0, max - 1).join('')}…`;
}

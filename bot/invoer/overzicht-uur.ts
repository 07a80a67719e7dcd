/** "overzicht om 8 uur": the hour of the daily overview in a whole message, and nothing else. */

const patroon =
  /^(?:(?:mijn|het|dagelijks|dagelijkse|graag)\s+)*overzicht\s+(?:graag\s+)?om\s+(\d{1,2})(?:[.:]00)?(?:\s*uur)?\.?$/i;

/** Null when the text asks for no hour; whether that hour can be chosen is for the verb to say. */
export function overzichtUurIn(tekst: string): number | null {
  const uur = patroon.exec(tekst.trim())?.[1];
  return uur === undefined ? null : Number(uur);
}

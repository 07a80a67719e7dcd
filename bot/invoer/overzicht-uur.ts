/** "overzicht om 8 uur": the hour of the daily overview in a whole message, and nothing else. Half past is an hour too, and one that cannot be chosen. */

const patroon =
  /^(?:(?:mijn|het|een|dagelijks|dagelijkse|graag|stuur|geef|doe|zet|ik wil|me|mij)\s+)*(?:dag)?overzicht\s+(?:maar\s+)?(?:graag\s+|elke (?:dag|werkdag)\s+)?om\s+(\d{1,2})(?:[.:](\d{2}))?(?:\s*uur)?\.?$/i;

/** Null when the text asks for no hour; whether that hour can be chosen is for the verb to say. */
export function overzichtUurIn(tekst: string): number | null {
  const [, uur, minuten = '0'] = patroon.exec(tekst.trim()) ?? [];
  return uur === undefined ? null : Number(uur) + Number(minuten) / 60;
}

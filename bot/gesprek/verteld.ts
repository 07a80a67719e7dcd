/** What somebody tells of a conversation already, in the sentence with which he begins its report. */
import { maskeer } from '../../domain/persoonsgegevens';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';

/** Words that only say that there was a conversation, with whom and when. */
const AANLOOP: ReadonlySet<string> = new Set(
  'ik wij we terug weer kom komen heb hebben had hadden ben was waren net zojuist vandaag vanmiddag vanmorgen vanochtend gisteren eergisteren met bij van een het de en om op over voor nieuw nieuwe mijn ons onze accountgesprek gesprek kwartaalgesprek jaargesprek gespreksverslag verslag gesproken geweest gebeld overleg overlegd gehad gevoerd langs bezoek bezocht sprak vastleggen vast leg leggen maken maak invoeren registreren loggen uitwerken opslaan graag wil willen even wou bestuurder directeur controller'.split(
    ' ',
  ),
);
/** Behind the first of these stands what was said, when before it only stands with whom. */
const SCHEIDING = /[:;,\n]|\s[–-]\s/;

const woordenErbij = (lezer: Lezer, tekst: string): number =>
  leesBericht(lezer, tekst).lezing.woorden.filter((woord) => /^[a-z\d]/.test(woord) && !AANLOOP.has(woord)).length;

/** The two sides of the first mark; all of it is after it where there is none. */
function gedeeld(tekst: string): readonly [voor: string, na: string] {
  const { index = -1 } = SCHEIDING.exec(tekst) ?? {};
  return [tekst.slice(0, Math.max(0, index)), tekst.slice(index + 1).replace(/^[\s–-]+/, '')];
}

/** Without what may not be kept; null when nothing is told yet. */
export function verteldIn(lezer: Lezer, tekst: string): string | null {
  if (woordenErbij(lezer, tekst) === 0) return null;
  const [voor, na] = gedeeld(tekst);
  return maskeer((na !== '' && woordenErbij(lezer, voor) === 0 ? na : tekst).trim());
}

/** "Verslag van Wilgenhoeve, veel ziekteverzuim": written down, and not asked for. */
export const isVerslag = (lezer: Lezer, tekst: string): boolean => {
  const [voor, na] = gedeeld(tekst);
  return voor !== '' && woordenErbij(lezer, voor) === 0 && woordenErbij(lezer, na) > 1;
};

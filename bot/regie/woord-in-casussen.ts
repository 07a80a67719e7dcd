/** "Casussen over werving", "zoek kwartaalcijfers": a word that is looked for in the casussen somebody may see. */
import { casussenInzien } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { keurVelden } from '../../domain/persoonsgegevens/velden';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';

/** What is looked for stands behind these words, to the end. */
const NAAR = [
  /^(?:alle |welke |de |zoek (?:naar |in )?(?:de |alle )?)?(?:casussen|zaken|dossiers) (?:(?:die )?gaa?n? (?:het )?over|die te maken hebben met|over|met|rond|waarin|waar het gaat over|op|naar) (?<wat>.+)$/,
  /^(?:zoek|doorzoek|vind)(?: maar| even| eens)?(?: naar| op)? (?<wat>.+)$/,
] as const;
const OMHEEN = /^(?:een |de |het |"|'|‘|“)+|["'’”?.! ]+$/g;
const [kortste, langste] = [3, 40];

/** Null when nothing is looked for, or what may not be kept: that is looked for nowhere. */
export function woordGezocht(klein: string): VrijeTekst | null {
  const wat = NAAR.map((patroon) => patroon.exec(klein)?.groups?.['wat']).find((een) => een !== undefined);
  const kern = wat?.replace(OMHEEN, '') ?? '';
  if (kern.length < kortste || kern.length > langste) return null;
  const gekeurd = keurVelden([['woord', kern]]).get('woord');
  return gekeurd !== undefined && gekeurd.tekst === kern ? gekeurd.tekst : null;
}

/** Null when there is none for him: then the words are read as they were, and no casus of others shows in a number. */
export async function casussenMetWoord(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const { aanbieder, kandidaten, casusnummer, meldingsnummer, gemeente, regio } = begrepen.slots;
  if ((aanbieder ?? kandidaten ?? casusnummer ?? meldingsnummer ?? gemeente ?? regio) !== undefined) return null;
  const woord = woordGezocht(klein);
  const gevonden = woord === null ? null : await voerUit(beurt, casussenInzien, { woord, aantal: 1 });
  if (woord === null || gevonden?.ok !== true || gevonden.value.totaal === 0) return null;
  return handlers['casussen.inzien'](beurt, { woord });
}

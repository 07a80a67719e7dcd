/** "Verander voor Venlo de ondertekenaar in J. de Vries": what is said of the letter to one council opens the form of that gemeente, filled in. Nothing is kept before its own buttons. */
import { gemeenteInvullen } from '../../app/gemeente-invullen';
import { voerUit } from '../../app/use-case';
import type { Invulgemeenteveld } from '../../domain/gemeentegegevens';
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openGemeente } from '../handlers/gemeente-invullen';
import { genoemdeCasus } from '../namen/genoemd';
import { ZONDER_NAAM } from './zonder-naam';

const veldwoorden: readonly (readonly [RegExp, Invulgemeenteveld])[] = [
  [/(?<!\p{L})functie(?!\p{L})/iu, 'functie'],
  [/(?<!\p{L})(?:ondertekenaar|ondertekening|handtekening|ondertekent|tekent)(?!\p{L})/iu, 'ondertekenaar'],
  [/(?<!\p{L})afzender(?!\p{L})/iu, 'afzender'],
  [/(?<!\p{L})portefeuillehouder(?!\p{L})/iu, 'portefeuille'],
];
/** Of the letter to that council, and not something that happens there. */
const VOOR_WIE =
  /(?<!\p{L})(?:voor|van|bij|aan|in) (?:de |het )?(?:raad |gemeente |gemeenteraad |college |brief )?(?:van |aan |in )?\p{Lu}/u;
const VRAAGT = /^(?:en |maar )?(?:wie|wat|waar|welke|wanneer|hoe|is|heeft|klopt)(?!\p{L})|\?/iu;
/** "… is J. de Vries", "verander … in J. de Vries": what stands behind the last of these words. */
const GRENS = /\s*:\s*|(?<!\p{L})(?:is|wordt|heet|naar|in|moet) /u;
const SLOT = /(?: (?:zijn|worden))?[.!]*$/u;

/** Null without a casus before him or named, and for who may not give it for that gemeente. */
export async function gemeenteInZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { begrepen } = leesBericht(beurt, tekst);
  const { gemeente } = begrepen.slots;
  const veld = veldwoorden.find(([woord]) => woord.test(tekst))?.[1];
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus;
  if (gemeente === undefined || veld === undefined || casus === undefined) return null;
  if (VRAAGT.test(tekst.trim()) || !VOOR_WIE.test(tekst) || !magBlijven(beurt, tekst)) return null;
  const wat = { casus, gemeente };
  if (!(await voerUit(beurt, gemeenteInvullen, wat)).ok) return null;
  const waarde = waardeIn(tekst, gemeente);
  return openGemeente(beurt, wat, waarde === null ? {} : { [veld]: waarde });
}

/** The gemeente itself is none, and neither is that the name is to come. */
function waardeIn(tekst: string, gemeente: string): string | null {
  const [eerste, ...meer] = tekst.trim().split(GRENS);
  const waarde = (meer.at(-1) ?? '').replace(SLOT, '').trim();
  const past = eerste !== undefined && /^\p{L}[^,;?!]{2,80}$/u.test(waarde);
  return past && !waarde.includes(gemeente) && !ZONDER_NAAM.test(waarde) ? waarde : null;
}

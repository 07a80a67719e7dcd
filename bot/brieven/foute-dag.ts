/** "De datum van de melding is verkeerd, moet 12 februari zijn", with a letter before him: which of its days is meant. */
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { welkeDag } from './welke-dag';

/** That it is wrong is said of the day itself; of a term or a task people say the same with other words. */
const FOUT =
  /^(?:(?:en|maar|nee|oeps|sorry)[ ,]+)*(?:de|die|deze|dat|een) (?:datum|dag)(?![a-z])(?: (?:van|waarop|in) .{2,60}?)? (?:klopt niet|klopte niet|is (?:niet goed|niet juist|fout|verkeerd|onjuist)|staat (?:fout|verkeerd))(?![a-z])/;

export function foutDagIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  return brief === undefined || !FOUT.test(gelezen.klein) || !magBlijven(beurt, tekst)
    ? null
    : welkeDag(beurt, brief, gelezen);
}

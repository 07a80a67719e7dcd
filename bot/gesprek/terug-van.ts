/** "Terug van Zevenvlinder. wachttijd is 14 weken": from who keeps accountgesprekken the report of a talk, and no melding. The form keeps what he told; nothing is recorded before its button. */
import { geenZaak, mag } from '../../domain/policy';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { eenVan } from '../invoer/zinnen';
import { elders } from '../invoer/verwijzen';
import { gesprekspartner } from '../namen/genoemd';

const GEWEEST = eenVan(
  '^(?:(?:ik|we|wij|ben|zijn|net|weer|zojuist|kom|komen|zo|hoi|hallo|dag)[, ]+)*terug (?:van|bij)(?![a-z]) ',
  '^(?:(?:ik|we|wij|ben|zijn|was|waren|kom|komen|heb|hebben|net|zojuist|vandaag|vanmiddag|vanochtend|vanmorgen|gisteren)[, ]+)*(?:bij|met) .{2,60}? (?:geweest|langs geweest|gezeten|om tafel gezeten|op bezoek geweest)(?![a-z])',
);

/** Null from who keeps none, and where the organisation is not surely known. */
export async function terugVan(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (!GEWEEST.test(klein) || !mag(beurt.actor, 'accountgesprek.plannen', geenZaak)) return null;
  if (/(?<![a-z])meld/.test(klein) || elders(beurt, tekst) !== null || begrepen.slots.kandidaten !== undefined)
    return null;
  const partij = await gesprekspartner(beurt, begrepen.slots);
  return partij === undefined ? null : beurt.volg('accountgesprek.vastleggen', tekst);
}

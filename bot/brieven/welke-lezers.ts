/** "Die voor onze eigen gemeenten graag" under the question for whom a letter is: one of the readers it offers. Read only while that question stands there. */
import { briefKeuzeTekst } from '../../texts/briefkeuze';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import { toegelaten } from '../getoond/toegelaten';

/** A longer message tells more than for whom. */
const LANGSTE = 60;
/** In order: "buiten onze eigen regio" holds the words of the other one. */
const lezers: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![a-z])(?:buiten|andere|anderen|overige|omliggende|elders|rest|verderop|niet accounthoudende)(?![a-z])/,
    'raad-andere-regio',
  ],
  [/(?<![a-z])(?:eigen|onze|ons|binnen|hier|mijn|onszelf)(?![a-z])/, 'raad-eigen-regio'],
];
const BEIDE = /(?<![a-z])(?:beide|allebei|alle ?twee|alletwee|voor iedereen)(?![a-z])/;
const ONTKENT = /(?<![a-z])(?:niet|geen|nooit)(?! accounthoudende)(?![a-z])/;

export function welkeLezers(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | BeurtAntwoord | null {
  const keuzes = beurt.huis.getoond.rij(beurt.inbound, beurt.nu, 'brief.opstellen');
  const { klein, begrepen } = leesBericht(beurt, tekst);
  // A command asks for something else, and beside the way to its casus a letter is only one of the things to do.
  const alleenDit = beurt.huis.getoond.rij(beurt.inbound, beurt.nu, 'casus.inzien').length === 0;
  if (begrepen.zekerheid === 1 || !alleenDit) return null;
  if (keuzes.length < 2 || klein.length > LANGSTE || klein.includes('?') || ONTKENT.test(klein)) return null;
  if (BEIDE.test(klein)) return zeg(briefKeuzeTekst.eenVoorEen);
  const bedoeld = lezers.find(([woorden]) => woorden.test(klein))?.[1];
  const knop = bedoeld === undefined ? null : toegelaten(keuzes.find(({ publiek }) => publiek === bedoeld));
  return knop === null ? null : beurt.druk(knop);
}

/** From what somebody means to the casus or aanbieder it is about: the one that is named, the one before him, or the question which one. */
import { casusberichtTekst } from '../../texts/casusbericht';
import { hulpTekst } from '../../texts/hulp';
import { bedoeldeCasus } from '../regie/bedoelde-casus';
import type { Begrepen } from '../begrip/begrepen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { eigenAanbieder, genoemdeCasus } from '../namen/genoemd';
import { kandidatenVraag, vreemdeNaam } from '../namen/kandidaten';
import { vraagCasus } from '../regie/welke-casus';

export type Ingang = (beurt: Beurt, begrepen: Begrepen, tekst: string) => Promise<BeurtAntwoord>;

export type Over = (beurt: Beurt, over: string) => Promise<BeurtAntwoord>;

/** Who works for an aanbieder and asks about "us" means his own. */
export const onzeAanbieder = (beurt: Beurt, tekst: string): string | undefined =>
  /(?<![a-z])(?:wij|we|ons|onze|onszelf)(?![a-z])/i.test(tekst) ? eigenAanbieder(beurt)?.id : undefined;

/** Runs with the casus before somebody, and asks which one when there is none. */
const overOnderwerp =
  (zin: string, doe: Over): Ingang =>
  async (beurt, { intent }, tekst) => {
    const casus = await bedoeldeCasus(beurt, intent);
    return casus === null ? vraagCasus(beurt, intent, tekst, zin) : doe(beurt, casus);
  };

export const opOnderwerp = (doe: Over): Ingang => overOnderwerp(hulpTekst.welkeCasus, doe);

/** Runs with the aanbieder or casus that the text names; asks for one when it names none. */
export const overAanbieder =
  (zin: string, doe: Over): Ingang =>
  async (beurt, begrepen, tekst) => {
    const { kandidaten } = begrepen.slots;
    if (kandidaten) return kandidatenVraag(beurt, begrepen.intent, kandidaten, tekst);
    const over = genoemdeCasus(beurt.register, begrepen.slots) ?? onzeAanbieder(beurt, tekst);
    if (over !== undefined) return doe(beurt, over);
    return (await vreemdeNaam(beurt, begrepen.intent, tekst)) ?? overOnderwerp(zin, doe)(beurt, begrepen, tekst);
  };

export const opCasus = (doe: Over): Ingang => overAanbieder(hulpTekst.welkeCasus, doe);

/** The casus that is named, or else the one this channel belongs to. */
export const opKanaalcasus =
  (doe: Over): Ingang =>
  async (beurt, begrepen, tekst) => {
    const { casusnummer, aanbieder, kandidaten } = begrepen.slots;
    if (casusnummer ?? aanbieder ?? kandidaten) return opCasus(doe)(beurt, begrepen, tekst);
    if (beurt.inbound.plek !== 'kanaal') {
      // An update tells of people and places we need not know; with such a name in it nothing is taken for granted.
      const vreemd = await vreemdeNaam(beurt, begrepen.intent, tekst);
      if (vreemd !== null && begrepen.intent !== 'casus.bijwerken') return vreemd;
      const casus = vreemd === null ? await bedoeldeCasus(beurt, begrepen.intent) : null;
      return casus === null ? vraagCasus(beurt, begrepen.intent, tekst, hulpTekst.welkeCasus) : doe(beurt, casus);
    }
    const vanKanaal = await bedoeldeCasus(beurt, begrepen.intent);
    return vanKanaal === null ? zeg(casusberichtTekst.welkeCasus) : doe(beurt, vanKanaal);
  };

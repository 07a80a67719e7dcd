/** A letter of a casus that somebody asks for by its kind. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { briefKeuzeTekst, publiekNaam } from '../texts/briefkeuze';
import { woordSleutel, zeg } from './beurt';
import { handlers } from './handlers';
import type { Over } from './ingang';

/** Which councils a letter is for is a person's choice; a press release has one audience. */
export const briefMaker =
  (soort: string): Over =>
  (beurt, casus) => {
    const publieken = beurt.huis.briefwerk.soorten.find((een) => een.soort === soort)?.publieken ?? [];
    const [enige] = publieken;
    if (enige !== undefined && publieken.length === 1) {
      return handlers['brief.opstellen'](beurt, { casus, soort, publiek: enige, sleutel: woordSleutel(beurt) });
    }
    const knoppen = publieken.map((publiek) =>
      button(publiekNaam(publiek), 'brief.opstellen', { casus, soort, publiek, sleutel: beurt.nieuweSleutel() }),
    );
    return Promise.resolve(zeg(berichtKaart({ kop: briefKeuzeTekst.kop, alineas: [briefKeuzeTekst.uitleg], knoppen })));
  };

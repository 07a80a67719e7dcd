/** A letter of a casus that somebody asks for by its kind. */
import { magBriefOpstellen } from '../../app/brief-opstellen';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { briefKeuzeTekst, lezersKnop } from '../../texts/briefkeuze';
import { woordSleutel, zeg } from '../beurt';
import { handlers } from '../handlers';
import type { Over } from '../ingangen/ingang';

/** In order: "buiten de regio" holds the words of the other one. */
const gezegd: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:buiten|andere|overige|omliggende) (?:(?:de|het|onze|eigen) )*regio/i, 'raad-andere-regio'],
  [/(?<![a-z])(?:binnen|in|uit|van|eigen|onze) (?:(?:de|het|onze|eigen) )*regio/i, 'raad-eigen-regio'],
];
const publiekIn = (tekst: string): string | undefined => gezegd.find(([woorden]) => woorden.test(tekst))?.[1];

/** Which councils a letter is for is a person's choice, unless he said so; a press release has one audience. */
export const briefMaker =
  (soort: string, tekst: string): Over =>
  async (beurt, casus) => {
    const publieken = beurt.huis.briefwerk.soorten.find((een) => een.soort === soort)?.publieken ?? [];
    const genoemd = publieken.filter((publiek) => publiek === publiekIn(tekst));
    const [publiek, ander] = genoemd.length > 0 ? genoemd : publieken;
    // Who may not draw it up is refused there, and asked nothing first.
    const meteen = ander === undefined || !(await magBriefOpstellen(beurt, { casus, soort }));
    if (publiek !== undefined && meteen) {
      return handlers['brief.opstellen'](beurt, { casus, soort, publiek, sleutel: woordSleutel(beurt) });
    }
    const knoppen = publieken.map((een) =>
      button(lezersKnop(een), 'brief.opstellen', { casus, soort, publiek: een, sleutel: beurt.nieuweSleutel() }),
    );
    return zeg(berichtKaart({ kop: briefKeuzeTekst.kop, alineas: [briefKeuzeTekst.uitleg], knoppen }));
  };

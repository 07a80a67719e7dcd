/** A letter of a casus that somebody asks for by its kind. */
import { magBriefOpstellen } from '../../app/brief-opstellen';
import { lezersgebied } from '../../app/lezersgebied';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { briefKeuzeTekst, lezersKnop } from '../../texts/briefkeuze';
import { leesBericht } from '../bericht-lezen';
import { woordSleutel, zeg } from '../beurt';
import type { Beurt } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import type { Over } from '../ingangen/ingang';
import { metMeegezegd } from './meegezegd';

/** In order: "buiten de regio" holds the words of the other one. */
const gezegd: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:buiten|andere|overige|omliggende) (?:(?:de|het|onze|eigen) )*regio/i, 'raad-andere-regio'],
  [/(?<![a-z])(?:binnen|in|uit|van|eigen|onze) (?:(?:de|het|onze|eigen) )*regio/i, 'raad-eigen-regio'],
];
/** "Onze eigen raden", "de gemeenteraad": of which gemeenten, says who asks or the name behind it. */
const ONZE_RADEN =
  /(?<![a-z])(?:onze|ons|eigen|mijn) (?:(?:onze|eigen) )*(?:gemeente)?(?:raad|raden|raadsleden)(?![a-z])/i;
const RAAD = /(?<![a-z])(?:gemeente)?(?:raad|raden|raadsleden|raads(?:informatie)?brief)(?![a-z])/i;

async function publiekIn(beurt: Beurt, casus: string, tekst: string): Promise<string | undefined> {
  const woordelijk = gezegd.find(([woorden]) => woorden.test(tekst))?.[1];
  if (woordelijk !== undefined) return woordelijk;
  const { lezing } = leesBericht(beurt, tekst);
  const gemeenten = lezing.gemeenten.map(({ ids: [id = -1] }) => beurt.register.gemeenten[id]?.naam ?? '');
  if (gemeenten.length > 0 && RAAD.test(tekst)) return (await lezersgebied(beurt, { casus, gemeenten })) ?? undefined;
  return ONZE_RADEN.test(tekst) ? ((await lezersgebied(beurt, { casus })) ?? undefined) : undefined;
}

const SOORTWOORDEN = ['rib', 'persbericht', 'aanbiedingsbrief'] as const;

/** Who is to read it says which letter it is, where no kind is named: "een briefje voor de ouders". */
const lezerswoorden: readonly (readonly [RegExp, BriefsoortNaam])[] = [
  [naarLezers('(?:ouders|clienten|gezinnen|jeugdigen|kinderen)'), 'clientenbrief'],
  [naarLezers('(?:medewerkers|personeel|mensen die er werken)'), 'medewerkersbrief'],
  [naarLezers('(?:pers|media|krant|kranten|journalisten)'), 'persbericht'],
  [naarLezers('woordvoerder'), 'vragen-en-antwoorden'],
];

function naarLezers(wie: string): RegExp {
  return new RegExp(`(?<![a-z])(?:aan|voor|naar) (?:(?:de|het|alle|al|hun|onze) )*${wie}(?![a-z])`, 'u');
}

/** "Raden buiten de regio" names readers and no kind: that of the letter before him, or else the first that is written for them. */
async function soortVoor(beurt: Beurt, soort: string, tekst: string, publiek: string | undefined): Promise<string> {
  const { lezing, klein } = leesBericht(beurt, tekst);
  if (SOORTWOORDEN.some((woord) => lezing.kenmerken.has(woord))) return soort;
  const voorWie = lezerswoorden.find(([woorden]) => woorden.test(klein))?.[1];
  if (publiek === undefined || voorWie !== undefined) return voorWie ?? soort;
  const voorLezers = beurt.huis.briefwerk.soorten.filter(({ publieken }) => publieken.includes(publiek));
  const brief = onderwerpVan(beurt).brief;
  const vorige = brief === undefined ? undefined : (await beurt.eenheid.brief.vind(brief))?.soort;
  return (voorLezers.find((een) => een.soort === vorige) ?? voorLezers[0])?.soort ?? soort;
}

/** Which councils a letter is for is a person's choice, unless he said so; a press release has one audience. */
export const briefMaker =
  (begrepen: string, tekst: string): Over =>
  async (beurt, casus) => {
    const bedoeld = await publiekIn(beurt, casus, tekst);
    const soort = await soortVoor(beurt, begrepen, tekst, bedoeld);
    const publieken = beurt.huis.briefwerk.soorten.find((een) => een.soort === soort)?.publieken ?? [];
    const genoemd = publieken.filter((publiek) => publiek === bedoeld);
    const [publiek, ander] = genoemd.length > 0 ? genoemd : publieken;
    // Who may not draw it up is refused there, and asked nothing first.
    const meteen = ander === undefined || !(await magBriefOpstellen(beurt, { casus, soort }));
    if (publiek !== undefined && meteen) {
      const brief = await handlers['brief.opstellen'](beurt, { casus, soort, publiek, sleutel: woordSleutel(beurt) });
      return metMeegezegd(beurt, { casus, soort, tekst }, brief);
    }
    const knoppen = publieken.map((een) =>
      button(lezersKnop(een), 'brief.opstellen', { casus, soort, publiek: een, sleutel: beurt.nieuweSleutel() }),
    );
    const vraag = zeg(berichtKaart({ kop: briefKeuzeTekst.kop, alineas: [briefKeuzeTekst.uitleg], knoppen }));
    // A fact is the same for all readers, so what was said along need not wait for the choice.
    return metMeegezegd(beurt, { casus, soort, tekst }, vraag);
  };

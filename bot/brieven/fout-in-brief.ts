/** "Maak een rectificatie", "er staat een fout in de brief": how a fault is put right, and for whom that can be done. Nothing is made. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { magOpstellen } from '../../domain/opstelrecht';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import { raden } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';
import { briefKnop } from '../../texts/brief';
import { briefgangTekst } from '../../texts/briefgang';
import { brievenTekst } from '../../texts/brieven';
import { rechtzettingTekst } from '../../texts/rechtzetting';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';

const BRIEF = '(?:[a-z]*brief|rib|persbericht)(?![a-z])';
const FOUT = '(?<![a-z])(?:fout(?:je|en)?|vergissing|onjuistheid|verkeerd|onjuist|niet juist)(?![a-z])';
/** The same of what went out, where nobody says that it is in the letter. */
const FOUTE =
  '(?<![a-z])(?:(?:tik|typ|type|spel|schrijf|reken)?fout(?:je|en|e|ieve?)?|vergissing|onjuistheid|verkeerde?|onjuiste?|klopte? niet|niet klopte?|kloppen niet|niet kloppen|niet juist)(?![a-z])';
const WEG =
  '(?:weg|de deur uit|uit|verstuurd|verzonden|gestuurd|gemaild|verschenen|gepubliceerd|naar buiten|bij de raden|bij de pers|geplaatst|rondgestuurd)(?![a-z])';
const GING_UIT = `(?:${BRIEF}|(?<![a-z])(?:hij|die))(?: (?:is|was|zijn|dan|nu|straks|gisteren|vandaag))* (?:al |net |eenmaal |inmiddels )*${WEG}`;
/** Told or asked of a letter, and no news of what is wrong with the organisation. */
export const FOUT_IN_BRIEF = new RegExp(
  [
    // With a colon behind it, it is the correction of a message about the casus.
    '^(?:(?:en|graag|nu|dan) )*(?:maak|schrijf|stuur|stel|plaats|doe|publiceer|kan|kun|mag|moet|moeten|wil|hoe|ik|we|wij|er moet)(?![a-z]).{0,50}(?<![a-z])(?:rectificatie|rechtzetting)(?![a-z])(?!\\s*:)',
    `${FOUT}.{0,30} (?:in|op) .{0,25}(?<![a-z])${BRIEF}`,
    `${GING_UIT}.{0,60}${FOUTE}`,
    `${FOUTE}.{0,60}(?<![a-z])(?:maar|en|terwijl|als|nadat|want) (?:de |het |dit |deze )?${GING_UIT}`,
    `(?<![a-z])in (?:de |het |onze |die |dat |deze |dit )${BRIEF}.{0,40} (?:staat|stond|zit|zat|is|was) .{0,25}${FOUT}`,
  ].join('|'),
  'u',
);

export const foutInBrief = async (beurt: Beurt, casus: string): Promise<BeurtAntwoord> =>
  zeg(
    berichtKaart({
      kop: rechtzettingTekst.uitlegKop,
      alineas: [...rechtzettingTekst.uitleg],
      knoppen: [
        button(briefgangTekst.knop.feiten, 'feiten.inzien', { casus }),
        button(brievenTekst.alle, 'brieven.inzien', { casus }),
        ...(await rechtzettingsbrieven(beurt, casus)),
      ],
    }),
  );

/** Which letter puts it right, by who read the fault. */
const rechtzetter: readonly (readonly [BriefsoortNaam, Publiek])[] = [
  ...raden.map((publiek) => ['rechtzettingsbrief', publiek] as const),
  ['persrechtzetting', 'pers'],
];

/** To those who read the fault: where nothing left for them, there is nothing to put right. */
async function rechtzettingsbrieven(beurt: Beurt, over: string): Promise<readonly Knop[]> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  if (casus === null) return [];
  const knoppen: Knop[] = [];
  for (const [soort, publiek] of rechtzetter) {
    const mag = magOpstellen(beurt.actor, casus, soort);
    const vorige = mag ? await beurt.eenheid.brief.vorige({ casusId: casus.id, soort, publiek }, '') : null;
    const wat = { casus: casus.id, soort, publiek, sleutel: beurt.nieuweSleutel() };
    if (vorige !== null) knoppen.push(button(briefKnop(soort, publiek), 'brief.opstellen', wat));
  }
  return knoppen;
}

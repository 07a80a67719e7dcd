/** "Maak een rectificatie", "er staat een fout in de brief": how a fault is put right, and for whom that can be done. Nothing is made. */
import { casusbrieven } from '../../app/brieven-inzien';
import { gemeenteInvullen } from '../../app/gemeente-invullen';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { mag } from '../../domain/policy';
import { magOpstellen } from '../../domain/opstelrecht';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import { raden } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';
import { briefKnop } from '../../texts/brief';
import { briefgangTekst } from '../../texts/briefgang';
import { brievenTekst } from '../../texts/brieven';
import { rechtzettingTekst } from '../../texts/rechtzetting';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';

/** `gelezen`: what somebody said of it, where he did. */
export const foutInBrief = async (beurt: Beurt, casus: string, gelezen?: Bericht): Promise<BeurtAntwoord> =>
  zeg(
    berichtKaart({
      kop: rechtzettingTekst.uitlegKop,
      alineas: [...rechtzettingTekst.uitleg],
      knoppen: [
        button(briefgangTekst.knop.feiten, 'feiten.inzien', { casus }),
        button(brievenTekst.alle, 'brieven.inzien', { casus }),
        ...(await vanEenRaad(beurt, casus, gelezen?.begrepen.slots.gemeente)),
        ...(await rechtzettingsbrieven(beurt, casus)),
        ...(await anderPersbericht(beurt, casus)),
      ],
    }),
  );

/** What one council read in a letter of its own: the form of the gemeente that was named, or the list of all. */
async function vanEenRaad(beurt: Beurt, over: string, gemeente: string | undefined): Promise<readonly Knop[]> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'gemeentegegevens.inzien', casus)) return [];
  const wat = gemeente === undefined ? null : { casus: casus.id, gemeente };
  const kan = wat !== null && (await voerUit(beurt, gemeenteInvullen, wat)).ok;
  return kan
    ? [button(rechtzettingTekst.vanRaad(wat.gemeente), 'gemeentegegevens.invullen', wat)]
    : [button(rechtzettingTekst.eenRaad, 'gemeentegegevens.inzien', { casus: casus.id })];
}

/** Cards show about six buttons. */
const meesteAndere = 2;

/** The correction is of the last release that left; where more left, another can be chosen: the fact opens with its number, and who saves it decides. */
async function anderPersbericht(beurt: Beurt, over: string): Promise<readonly Knop[]> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  const mag = casus !== null && magOpstellen(beurt.actor, casus, 'persrechtzetting');
  const gevonden = mag ? await voerUit(beurt, casusbrieven, { casus: casus.id }) : null;
  if (casus === null || gevonden?.ok !== true) return [];
  const weg = gevonden.value.brieven.filter(({ soort, status }) => soort === 'persbericht' && WEG.has(status));
  const [, ...eerdere] = [...weg].sort((een, ander) => ander.nummer.localeCompare(een.nummer));
  return eerdere.slice(0, meesteAndere).map(({ nummer: genoemd }) =>
    button(rechtzettingTekst.overAnder(genoemd), 'feit.inzien', {
      ...{ casus: casus.id, feit: 'persrechtzetting.vanKenmerk', genoemd },
    }),
  );
}
const WEG: ReadonlySet<string> = new Set(['vrijgegeven', 'verzonden']);

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

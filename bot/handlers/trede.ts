/** Answers about a trede and about the register of organisations. */
import { registerOpvragen } from '../../app/register-opvragen';
import { tredeHistorieInzien } from '../../app/trede-historie-inzien';
import { tredeOpvragen } from '../../app/trede-opvragen';
import type { Tredeantwoord } from '../../app/trede-opvragen';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { registerKaart } from '../../cards/register';
import { tredeKaart } from '../../cards/trede';
import { tredeOpDag } from '../../cards/trede-op-dag';
import { historieKaart } from '../../cards/trede-historie';
import { geenZaak, mag } from '../../domain/policy';
import { regieTekst } from '../../texts/regie';
import { tredeTekst } from '../../texts/trede';
import { bepalingTekst } from '../../texts/tredebepaling';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { anderGenoemd } from './ander-genoemd';
import { briefKnoppen } from './briefknoppen';

/** `over`: id of an aanbieder, or number or id of a casus; `toen`: the day that was asked about. */
export async function tredeAntwoord(beurt: Beurt, over: string, toen?: string): Promise<BeurtAntwoord> {
  const gevraagd = await voerUit(beurt, tredeOpvragen, { over });
  if (gevraagd.ok)
    return metTrede(beurt, gevraagd.value, { genoemd: await anderGenoemd(beurt, over, gevraagd.value), toen });
  return (await vanConcern(beurt, over, toen)) ?? weiger(beurt, gevraagd.fout);
}

/** Of a deelneming about which this person reads nothing: that of its concern, with whose it is, and nothing of whether it has one of its own. Null for anybody else. */
async function vanConcern(beurt: Beurt, over: string, toen?: string): Promise<BeurtAntwoord | null> {
  const deelneming = await beurt.eenheid.partij.vind(over);
  if (deelneming === null) return null;
  for (const concern of await beurt.eenheid.partij.naar(over, 'deelneming-van', beurt.vandaag)) {
    const gevraagd = await voerUit(beurt, tredeOpvragen, { over: concern.id });
    if (gevraagd.ok) return metTrede(beurt, gevraagd.value, { genoemd: deelneming.naam, toen });
  }
  return null;
}

interface Gevraagd {
  /** The deelneming that was asked for. */
  readonly genoemd: string | null;
  readonly toen: string | undefined;
}

function metTrede(beurt: Beurt, antwoord: Tredeantwoord, { genoemd, toen }: Gevraagd): BeurtAntwoord {
  const zinnen = [
    ...(genoemd === null ? [] : [tredeTekst.vanConcern(genoemd, antwoord.aanbieder)]),
    ...(toen === undefined ? [] : tredeOpDag(antwoord, toen)),
  ];
  return toon(beurt, tredeKaart(antwoord, knoppen(beurt, antwoord), zinnen));
}

/** Only what this person may do next; the verb behind each button checks again. */
const knoppen = (beurt: Beurt, { casusId, vervolg, historie }: Tredeantwoord): readonly Knop[] => [
  ...(vervolg.includes('casus.inzien') ? [button(tredeTekst.knop.casus, 'casus.inzien', { casus: casusId })] : []),
  ...(historie.length > 0 ? [button(tredeTekst.knop.historie, 'trede.historie', { over: casusId })] : []),
  ...(vervolg.includes('tredebepaling.voorleggen')
    ? [button(tredeTekst.knop.vaststellen, 'tredebepaling.openen', { casus: casusId })]
    : []),
  ...(vervolg.includes('brief.opstellen')
    ? briefKnoppen(beurt, { id: casusId }, (soort) => soort === 'raadsinformatiebrief')
    : []),
];

async function historieAntwoord(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevraagd = await voerUit(beurt, tredeHistorieInzien, { over });
  if (!gevraagd.ok) return weiger(beurt, gevraagd.fout);
  const terug = button(bepalingTekst.knop.trede, 'trede.opvragen', { over: gevraagd.value.casus.id });
  return toon(beurt, historieKaart(gevraagd.value, [terug]));
}

/** Public everywhere: the register holds names and regions, nothing of a casus. */
async function registerAntwoord(beurt: Beurt, partijId: string): Promise<BeurtAntwoord> {
  const gevraagd = await voerUit(beurt, registerOpvragen, { partijId });
  if (!gevraagd.ok) return weiger(beurt, gevraagd.fout);
  // Whether a casus runs is said when it is opened, to who may open one; the register tells nobody.
  const openen = mag(beurt.actor, 'casus.openen', geenZaak)
    ? [button(regieTekst.openFormulier.knop, 'casus.openformulier', { partijId })]
    : [];
  return toon(beurt, registerKaart(gevraagd.value, openen));
}

export const tredeHandlers = {
  'trede.opvragen': (beurt, { over }) => tredeAntwoord(beurt, over),
  'trede.historie': (beurt, { over }) => historieAntwoord(beurt, over),
  'register.opvragen': (beurt, { partijId }) => registerAntwoord(beurt, partijId),
} as const satisfies Partial<Handlers>;

/** Deciding about a trede together: put forward, answer, set, take back. People decide; the bot keeps the record. */
import { tredebepalingInzien } from '../../app/tredebepaling-inzien';
import { tredebepalingenVoorgelegd } from '../../app/tredebepalingen-voorgelegd';
import type { Bepalingantwoord } from '../../app/tredebepaling-inzien';
import { tredebepalingIntrekken } from '../../app/tredebepaling-intrekken';
import type { GezienPlan } from '../../app/tredebepaling-plan';
import { tredebepalingReageren } from '../../app/tredebepaling-reageren';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { voerUit } from '../../app/use-case';
import { genoemdeStap } from '../../app/volgende-stap';
import type { Payload } from '../../cards/actions';
import { bepalingKaart, langsteToelichting, wachtendeKaart } from '../../cards/tredebepaling';
import { bepalingFormulier, langsteGrond } from '../../cards/tredebepaling-formulier';
import type { BepalingWaarden } from '../../cards/tredebepaling-formulier';
import type { Fout } from '../../domain/fout';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { correctieVan, geldendOp } from '../../domain/tredebepaling';
import { foutZin } from '../../texts/fouten';
import { bepalingTekst } from '../../texts/tredebepaling';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { anderGenoemd } from './ander-genoemd';
import { weigerOpCasus } from './casus-weigering';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { gezienPlan } from '../regie/gezien-plan';
import { gebruikelijk, gevraagdKunnenWorden } from '../regie/bepaling-partijen';
import { leesBepaling } from '../regie/tredebepaling-invoer';

type Melding = { readonly kop: string; readonly regels: readonly string[] };

const gedaan = (zin: string): Melding => ({ kop: bepalingTekst.gedaan, regels: [zin] });
const nietGelukt = (...zinnen: string[]): Melding => ({ kop: bepalingTekst.nietGelukt, regels: zinnen });

/** The card of one decision as it stands now, with what just happened on top. */
export async function bepalingAntwoord(
  beurt: Beurt,
  bepalingId: string,
  melding: Melding | null = null,
  toelichting = '',
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, tredebepalingInzien, { bepalingId });
  return gevonden.ok
    ? toon(beurt, bepalingKaart({ ...alsView(beurt, gevonden.value), melding, toelichting }))
    : weiger(beurt, gevonden.fout);
}

const alsView = ({ actor, nieuweSleutel }: Beurt, antwoord: Bepalingantwoord) => ({
  ...antwoord,
  zelfVoorgelegd: antwoord.bepaling.voorgelegdDoor === actor.persoonId,
  magCasus: mag(actor, 'casus.inzien', antwoord.casus),
  partijId: actor.partijId,
  sleutel: nieuweSleutel(),
});

/** What waits comes first: two people rarely mean to put the same thing forward twice. */
async function open(beurt: Beurt, { casus, ...vooraf }: Payload<'tredebepaling.openen'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, tredebepalingenVoorgelegd, { casus });
  if (!gevonden.ok) return (await gevraagdeBepaling(beurt, casus)) ?? weigerOpCasus(beurt, casus, gevonden.fout);
  const { open: wachtend, casus: dossier } = gevonden.value;
  if (dossier.status === 'gesloten') {
    return weiger(beurt, {
      soort: 'kan-niet-in-deze-status',
      status: dossier.status,
      stap: bepalingTekst.formulier.kop,
    });
  }
  if (wachtend.length > 0)
    return toon(beurt, wachtendeKaart(dossier, wachtend, await anderGenoemd(beurt, casus, dossier), vooraf));
  return formulier(beurt, { casus, ...vooraf });
}

/** Who may put nothing forward may be asked what his partij thinks: then that decision is what he means. Its own verb judges whether he may see it. */
async function gevraagdeBepaling(beurt: Beurt, over: string): Promise<BeurtAntwoord | null> {
  const { eenheid, actor, vandaag } = beurt;
  const casus = (await eenheid.casus.vind(over, vandaag)) ?? (await eenheid.casus.zoek(over, vandaag));
  const open = casus === null ? [] : await eenheid.tredebepaling.voorgelegd(casus.id);
  const gevraagd = open.find(({ invoer }) => invoer.partijen.some(({ partijId }) => partijId === actor.partijId));
  return gevraagd === undefined ? null : bepalingAntwoord(beurt, gevraagd.id);
}

/** The decision that people have yet to answer, for who may see it; null when none waits for him. */
export async function wachtendBesluit(beurt: Beurt, casus: string): Promise<BeurtAntwoord | null> {
  const gevonden = await voerUit(beurt, tredebepalingenVoorgelegd, { casus });
  if (!gevonden.ok) return gevraagdeBepaling(beurt, casus);
  const [enige, tweede] = gevonden.value.open;
  if (enige === undefined) return null;
  return tweede === undefined
    ? bepalingAntwoord(beurt, enige.id)
    : toon(beurt, wachtendeKaart(gevonden.value.casus, gevonden.value.open));
}

type Ingevuld = {
  readonly waarden: BepalingWaarden;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
};

async function formulier(
  beurt: Beurt,
  { casus, ingangsdatum = beurt.vandaag, correctie, gezegd, trede }: Payload<'tredebepaling.formulier'>,
  ingevuld?: Ingevuld & { readonly sleutel: string },
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, tredebepalingenVoorgelegd, { casus });
  if (!gevonden.ok) return (await gevraagdeBepaling(beurt, casus)) ?? weigerOpCasus(beurt, casus, gevonden.fout);
  const { casus: dossier, historie } = gevonden.value;
  const partijen = await gevraagdKunnenWorden(beurt, dossier);
  const geldend = geldendOp(historie, beurt.vandaag);
  const corrigeerbaar = historie.filter((bepaling) => correctieVan(bepaling, historie) === null);
  // Who says that a decision has to be corrected means the one that holds; which it is stands on the form to be changed.
  const fout = correctie === undefined ? undefined : corrigeerbaar.find(({ id }) => id === geldend?.id);
  const vooraf = {
    ...{ ingangsdatum, partijen: gebruikelijk(partijen) },
    ...(fout === undefined ? {} : { corrigeert: fout.id }),
    ...(gezegd === undefined ? {} : { grond: gezegd.slice(0, langsteGrond) }),
    ...(trede === undefined ? {} : { trede }),
  };
  return toon(
    beurt,
    bepalingFormulier({
      casus: dossier,
      over: await anderGenoemd(beurt, casus, dossier),
      ...{ geldend, partijen, corrigeerbaar },
      ...(ingevuld ?? { waarden: vooraf, fouten: [], gevonden: [], sleutel: beurt.nieuweSleutel() }),
    }),
  );
}

async function legVoor(beurt: Beurt, payload: Payload<'tredebepaling.voorleggen'>): Promise<BeurtAntwoord> {
  const { casus, sleutel } = payload;
  const gevonden = await voerUit(beurt, tredebepalingenVoorgelegd, { casus });
  if (!gevonden.ok) return (await gevraagdeBepaling(beurt, casus)) ?? weigerOpCasus(beurt, casus, gevonden.fout);
  const partijen = await gevraagdKunnenWorden(beurt, gevonden.value.casus);
  const gelezen = leesBepaling(payload, {
    partijen: partijen.map(({ id }) => id),
    corrigeerbaar: gevonden.value.historie.map(({ id }) => id),
  });
  if (!gelezen.ok) return formulier(beurt, { casus }, { sleutel, ...gelezen.formulier });
  const casusId = gevonden.value.casus.id;
  const uit = await voerUit(beurt, tredebepalingVoorleggen, { casusId, ...gelezen.invoer }, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  return bepalingAntwoord(beurt, uit.value.id, gedaan(bepalingTekst.voorgelegd(uit.value.zonderMensen)));
}

async function reageer(beurt: Beurt, payload: Payload<'tredebepaling.reageren'>): Promise<BeurtAntwoord> {
  const { bepaling, standpunt, sleutel } = payload;
  return metToelichting(beurt, payload, async (reden) => {
    const invoer = { bepalingId: bepaling, standpunt, reden, ...metPlan(payload) };
    const uit = await voerUit(beurt, tredebepalingReageren, invoer, sleutel);
    return na(beurt, bepaling, uit, bepalingTekst.gereageerd, reden ?? '');
  });
}

const trekIn = (beurt: Beurt, payload: Payload<'tredebepaling.intrekken'>): Promise<BeurtAntwoord> =>
  metToelichting(beurt, payload, async (reden) =>
    na(
      beurt,
      payload.bepaling,
      await voerUit(beurt, tredebepalingIntrekken, { bepalingId: payload.bepaling, reden }, payload.sleutel),
      bepalingTekst.ingetrokken,
    ),
  );

const metPlan = ({ plan }: { readonly plan?: string | undefined }): GezienPlan =>
  plan === undefined ? {} : { gezienPlan: gezienPlan(plan) };

async function stelVast(beurt: Beurt, payload: Payload<'tredebepaling.vaststellen'>): Promise<BeurtAntwoord> {
  const { bepaling, sleutel } = payload;
  const invoer = { bepalingId: bepaling, gezien: payload.gezien === '' ? null : payload.gezien, ...metPlan(payload) };
  const uit = await voerUit(beurt, tredebepalingVaststellen, invoer, sleutel);
  if (!uit.ok) return na(beurt, bepaling, uit, '');
  return bepalingAntwoord(beurt, bepaling, {
    kop: bepalingTekst.gedaan,
    regels: [bepalingTekst.vastgesteld, ...(await stapDieBlijft(beurt, uit.value.casusId))],
  });
}

/** Nobody wrote that it was done: it stands until a message names another. */
async function stapDieBlijft({ actor, eenheid, vandaag }: Beurt, casusId: string): Promise<readonly string[]> {
  const casus = await eenheid.casus.vind(casusId, vandaag);
  const stap = casus && mag(actor, 'casus.inzien', casus) ? genoemdeStap(actor, casus) : null;
  return stap === null ? [] : [bepalingTekst.stapBlijft(stap.wat)];
}

/** The guard comes before anything is kept; what was found is not on the card that comes back either. */
async function metToelichting(
  beurt: Beurt,
  payload: { readonly bepaling: string; readonly toelichting?: string | undefined },
  doe: (reden: VrijeTekst | null) => Promise<BeurtAntwoord>,
): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const reden = formulier.tekst('toelichting', bepalingTekst.toelichting, langsteToelichting);
  if (formulier.goed()) return doe(reden);
  return bepalingAntwoord(
    beurt,
    payload.bepaling,
    nietGelukt(...formulier.gevonden, ...formulier.fouten),
    formulier.waarden['toelichting'],
  );
}

/** After a step: the card as it stands now. No right reads the same as no such decision. */
function na(beurt: Beurt, bepalingId: string, uit: Result<unknown>, zin: string, getypt = ''): Promise<BeurtAntwoord> {
  if (uit.ok) return bepalingAntwoord(beurt, bepalingId, gedaan(zin));
  if (uit.fout.soort === 'geen-toegang') return Promise.resolve(weiger(beurt, uit.fout));
  return bepalingAntwoord(beurt, bepalingId, nietGelukt(waarom(uit.fout)), getypt);
}

const waarom = (fout: Fout): string => (fout.soort === 'verouderd' ? bepalingTekst.andersGeworden : foutZin(fout));

export const tredebepalingHandlers = {
  'tredebepaling.openen': open,
  'tredebepaling.formulier': (beurt, payload) => formulier(beurt, payload),
  'tredebepaling.voorleggen': legVoor,
  'tredebepaling.inzien': (beurt, { bepaling }) => bepalingAntwoord(beurt, bepaling),
  'tredebepaling.reageren': reageer,
  'tredebepaling.vaststellen': stelVast,
  'tredebepaling.intrekken': trekIn,
} as const satisfies Partial<Handlers>;

/** Releasing in order, planning and deviating, recording that a letter was sent, and the register of who was told. */
import { briefPlannen, planAfzeggen } from '../../app/brief-plannen';
import { briefVerzenden } from '../../app/brief-verzenden';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import type { Briefuitkomst } from '../../app/brief-zaak';
import { informerenInzien, informerenNoteren, sleutelVan } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { voerUit } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { informerenKaart } from '../../cards/informeren';
import type { InformerenInvoer } from '../../cards/informeren';
import { verzendKaart, vrijgaveKaart } from '../../cards/vrijgave';
import type { VrijgaveView } from '../../cards/vrijgave';
import { manieren } from '../../domain/informeren';
import type { Manier } from '../../domain/informeren';
import { informerenTekst } from '../../texts/feitgang';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Result } from '../../domain/result';
import { briefgangTekst } from '../../texts/briefgang';
import { datumVoluit } from '../../texts/datum';
import { foutZin } from '../../texts/fouten';
import { invulTekst } from '../../texts/invullen';
import { volgordeTekst } from '../../texts/volgorde';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { gekozen } from '../invoer/vrije-invoer';
import { naStap } from './briefgang';
import { toonStand } from './briefstand';

/** An old card asked for something whose moment is past, or has not come. */
const nuNiet = (status: string, stap: string): string => foutZin({ soort: 'kan-niet-in-deze-status', status, stap });

interface Erbij {
  /** What was refused, or what the step before has to say. */
  readonly meldingen?: readonly string[];
  /** What is asked about a day or an hour that somebody said: only who can plan is asked. */
  readonly gezegd?: readonly string[];
  readonly moment?: NonNullable<VrijgaveView['moment']>;
}

export async function vrijgave(
  beurt: Beurt,
  brief: string,
  { meldingen = [], gezegd = [], moment = {} }: Erbij = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { status } = gevonden.value;
  if (status !== 'vastgesteld') {
    const waarom = briefgangTekst.vrijgave.eerstNog(status);
    // A day that nothing keeps is not swallowed: who said it hears when to say it.
    const nogNiet = waarom === undefined ? [nuNiet(status, 'vrijgeven')] : [waarom, ...nietBewaard(gezegd, moment)];
    return toonStand(beurt, brief, { melding: meldingen[0] ?? nogNiet.join(' ') });
  }
  return toon(beurt, vrijgaveKaart({ ...gevonden.value, moment }, beurt.nieuweSleutel(), [...meldingen, ...gezegd]));
}

/** A day that nothing keeps is named, so that nobody counts on it. */
export const nietBewaard = (
  gezegd: readonly string[],
  { datum, tijd }: NonNullable<Erbij['moment']>,
): readonly string[] =>
  datum === undefined && tijd === undefined && gezegd.length === 0
    ? []
    : [volgordeTekst.nietBewaard(datum === undefined ? null : datumVoluit(datum))];

/** The card with the order again: with what was refused, or with what is arranged now. */
export const opnieuw = (beurt: Beurt, brief: string, uitkomst: Result<Briefuitkomst>): Promise<BeurtAntwoord> => {
  if (uitkomst.ok) return vrijgave(beurt, brief);
  const { soort } = uitkomst.fout;
  return soort === 'geen-toegang' || soort === 'al-gedaan' || soort === 'verouderd'
    ? naStap(beurt, brief, uitkomst)
    : vrijgave(beurt, brief, { meldingen: [foutZin(uitkomst.fout)] });
};

async function geefVrij(beurt: Beurt, { brief, sleutel }: Payload<'brief.vrijgeven'>): Promise<BeurtAntwoord> {
  const { briefwerk, volgorde } = beurt.huis;
  const verb = briefVrijgeven({ briefwerk, volgorde, hash: (tekst) => beurt.huis.hash(tekst) });
  const uitkomst = await voerUit(beurt, verb, { brief }, sleutel);
  return uitkomst.ok ? naStap(beurt, brief, uitkomst) : opnieuw(beurt, brief, uitkomst);
}

async function plan(beurt: Beurt, { brief, sleutel, datum, tijd }: Payload<'brief.plannen'>): Promise<BeurtAntwoord> {
  const moment = `${datum ?? ''}T${tijd ?? ''}`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(moment) || Number.isNaN(Date.parse(`${moment}:00Z`))) {
    return vrijgave(beurt, brief, { meldingen: [briefgangTekst.vrijgave.momentNodig] });
  }
  return opnieuw(beurt, brief, await voerUit(beurt, briefPlannen, { brief, moment }, sleutel));
}

async function zegAf(beurt: Beurt, { brief, sleutel }: Payload<'brief.plan-afzeggen'>): Promise<BeurtAntwoord> {
  return opnieuw(beurt, brief, await voerUit(beurt, planAfzeggen, { brief }, sleutel));
}

async function verzending(beurt: Beurt, brief: string, meldingen: readonly string[] = []): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { status } = gevonden.value;
  if (status !== 'vrijgegeven')
    return toonStand(beurt, brief, { melding: meldingen[0] ?? nuNiet(status, 'verzenden') });
  const view = { ...gevonden.value, vandaag: beurt.vandaag };
  return toon(beurt, verzendKaart(view, beurt.nieuweSleutel(), meldingen));
}

interface Hoe {
  readonly hoe?: string | undefined;
  readonly wanneer?: string | undefined;
  readonly bewijs?: VrijeTekst | undefined;
}

/** How and when somebody was told, as both cards ask it; a sentence when it cannot be kept. */
export function leesHoe(beurt: Beurt, { hoe, wanneer, bewijs }: Hoe) {
  const manier: Manier | undefined = manieren.find((een) => een === hoe);
  const dag = wanneer ?? beurt.vandaag;
  if (manier === undefined) return invulTekst.fout.keuze;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag) || Number.isNaN(Date.parse(dag))) return invulTekst.fout.datum;
  return { hoe: manier, wanneer: dag, bewijs: ingevuld(bewijs) };
}

async function verzend(beurt: Beurt, payload: Payload<'brief.verzenden'>): Promise<BeurtAntwoord> {
  const { brief, sleutel, aan } = payload;
  const gelezen = leesHoe(beurt, payload);
  if (typeof gelezen === 'string') return verzending(beurt, brief, [gelezen]);
  const uitkomst = await voerUit(beurt, briefVerzenden, { brief, aan: gekozen(aan), ...gelezen }, sleutel);
  const invoerfout = !uitkomst.ok && uitkomst.fout.soort === 'veld-ongeldig';
  return invoerfout ? verzending(beurt, brief, [foutZin(uitkomst.fout)]) : naStap(beurt, brief, uitkomst);
}

export const register = (
  beurt: Beurt,
  overzicht: Informeeroverzicht,
  meldingen: readonly string[] = [],
  gezegd: InformerenInvoer = {},
): BeurtAntwoord => {
  const ontbreekt = overzicht.ontbreekt.map((rij) => ({ ...rij, sleutel: sleutelVan(rij) }));
  const view = { ...overzicht, ontbreekt, vandaag: beurt.vandaag };
  return toon(beurt, informerenKaart(view, beurt.nieuweSleutel(), meldingen, gezegd));
};

export async function toonRegister(
  beurt: Beurt,
  casus: string,
  meldingen: readonly string[] = [],
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, informerenInzien, { casus });
  return gevonden.ok ? register(beurt, gevonden.value, meldingen) : weiger(beurt, gevonden.fout);
}

async function noteer(beurt: Beurt, payload: Payload<'informeren.noteren'>): Promise<BeurtAntwoord> {
  const { casus, sleutel, wie } = payload;
  const gelezen = leesHoe(beurt, payload);
  if (typeof gelezen === 'string') return toonRegister(beurt, casus, [gelezen]);
  const waarom = payload.bereikt === 'nee' ? ingevuld(payload.waarom) : undefined;
  if (waarom === null) return zonderWaarom(beurt, payload, gelezen);
  const erbij = waarom === undefined ? {} : { nietBereikt: waarom };
  const invoer = { casus, wie: gekozen(wie), nummer: null, ...gelezen, ...erbij };
  const uitkomst = await voerUit(beurt, informerenNoteren, invoer, sleutel);
  if (uitkomst.ok) return register(beurt, uitkomst.value);
  const invoerfout = uitkomst.fout.soort === 'veld-ongeldig';
  return invoerfout ? toonRegister(beurt, casus, [foutZin(uitkomst.fout)]) : weiger(beurt, uitkomst.fout);
}

/** What was filled in comes back, with what is missing. */
async function zonderWaarom(
  beurt: Beurt,
  { casus, wie }: Payload<'informeren.noteren'>,
  { hoe, wanneer, bewijs }: Exclude<ReturnType<typeof leesHoe>, string>,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, informerenInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const gezegd = { wie: gekozen(wie), hoe, wanneer, bewijs: bewijs ?? '', nietBereikt: true } as const;
  return register(beurt, gevonden.value, [informerenTekst.waaromNodig], gezegd);
}

export const vrijgaveHandlers = {
  'brief.vrijgave': (beurt, { brief }) => vrijgave(beurt, brief),
  'brief.vrijgeven': geefVrij,
  'brief.plannen': plan,
  'brief.plan-afzeggen': zegAf,
  'brief.verzending': (beurt, { brief }) => verzending(beurt, brief),
  'brief.verzenden': verzend,
  'informeren.inzien': (beurt, { casus }) => toonRegister(beurt, casus),
  'informeren.noteren': noteer,
} as const satisfies Partial<Handlers>;

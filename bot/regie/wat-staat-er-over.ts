/** What somebody asks about the casus before him that no page of ours answers: what was written of it, or that nothing was. Nothing is made up, and nothing is concluded. */
import { casusDoorzoeken } from '../../app/casus-doorzoeken';
import { casusMeldingenDoorzoeken } from '../../app/casus-meldingen-doorzoeken';
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import type { Knop } from '../../cards/button';
import { doorzoekKaart } from '../../cards/doorzoeken';
import type { DoorzoekView, GevondenFeit, GevondenMelding } from '../../cards/doorzoeken';
import { groepenVanBrief } from '../../domain/briefdag';
import { feitUit, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { stapVan } from '../../domain/gebeurtenis';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { gaatOver } from '../../domain/onderwerpen';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { gebeurtenisZin } from '../../texts/gebeurtenis';
import { casusvraagTekst } from '../../texts/casusvraag';
import { feitWaarde } from '../../texts/feiten';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { meldingpassages } from '../melding/passages';
import { vraagbaak } from '../getoond/vraagbaak';
import { toon } from '../prive';
import { kanSignaal, meldknop } from '../getoond/vervolg-gok';
import { genoemdeCasus } from '../namen/genoemd';
import { casusgokken, STAPPEN } from './casusvragen';
import { gesprekkenOver } from './doorzocht-gesprek';
import { gezochtIn, teZoekenIn, vraagtVooraan } from './doorzoek-vraag';
import type { Gezocht } from './doorzoek-vraag';

/** The head of one letter says nothing of the casus. */
const VAN_BRIEVEN: ReadonlySet<string> = new Set(groepenVanBrief);

/** Null where no casus is meant that he may read, or what he asks belongs to a page of its own. */
export const watStaatErOver = (beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> =>
  doorzoek(beurt, leesBericht(beurt, tekst), gezochtIn);

/** Of what nothing else was understood. */
export const watErOverStaat = (beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> =>
  doorzoek(beurt, gelezen, teZoekenIn);

async function doorzoek(
  beurt: Beurt,
  gelezen: Bericht,
  zoekIn: (gelezen: Bericht) => readonly Gezocht[],
): Promise<BeurtAntwoord | null> {
  const over = waarover(beurt, gelezen);
  const gezocht = over === null || gelezen.begrepen.zekerheid === 1 ? [] : zoekIn(gelezen);
  if (over === null || gezocht.length === 0 || !maakVrijeTekst(gelezen.tekst).ok) return null;
  const view = (await inCasus(beurt, gelezen, over, gezocht)) ?? (await inGesprekken(beurt, over, gezocht));
  if (view === null) return null;
  const melden = kanSignaal(gelezen) ? [meldknop(gelezen)] : [];
  const woorden = gezocht.map(({ woord }) => woord);
  return {
    ...toon(beurt, doorzoekKaart({ ...view, woorden, gokken: [...view.gokken, ...melden] })),
    nietBewaren: true,
  };
}

type Gevonden = Omit<DoorzoekView, 'woorden'>;

async function inCasus(
  beurt: Beurt,
  gelezen: Bericht,
  over: string,
  gezocht: readonly Gezocht[],
): Promise<Gevonden | null> {
  const gevonden = await voerUit(beurt, casusDoorzoeken, { casus: over });
  if (!gevonden.ok) return null;
  const { casus, gebeurtenissen } = gevonden.value;
  return {
    naam: casus.aanbiederNaam,
    casus,
    gebeurtenissen: gebeurtenissen.filter(
      ({ gebeurtenis, stand }) => stand !== 'ingetrokken' && raakt(woordenVan(gebeurtenis), gezocht),
    ),
    feiten: await feitenOver(beurt, casus.id, gezocht),
    verslagen: (await gesprekkenOver(beurt, casus.aanbiederId, gezocht)) ?? [],
    meldingen: await meldingenOver(beurt, casus.id, gezocht),
    wie: await vraagbaak(beurt),
    gokken: await andereGokken(beurt, gelezen, casus.id),
  };
}

/** Of an organisation without a casus that he may read. */
async function inGesprekken(beurt: Beurt, over: string, gezocht: readonly Gezocht[]): Promise<Gevonden | null> {
  const partij = beurt.register.aanbieders.find(({ id }) => id === over);
  const verslagen = partij === undefined ? null : await gesprekkenOver(beurt, partij.id, gezocht);
  if (partij === undefined || verslagen === null) return null;
  return {
    naam: partij.naam,
    casus: null,
    gebeurtenissen: [],
    feiten: [],
    verslagen,
    meldingen: [],
    wie: [],
    gokken: [],
  };
}

async function meldingenOver(
  beurt: Beurt,
  casus: string,
  gezocht: readonly Gezocht[],
): Promise<readonly GevondenMelding[]> {
  const gevonden = await voerUit(beurt, casusMeldingenDoorzoeken, { casus });
  const over = gezocht.flatMap(({ onderwerpen }) => onderwerpen);
  return gevonden.ok ? gevonden.value.flatMap((een) => meldingpassages(een, over)) : [];
}

/** The timeline and the facts stand below already, and who only asks is offered no step. */
const NIET_ERBIJ: ReadonlySet<string> = new Set(
  [...STAPPEN, 'tijdlijn' as const, 'feiten' as const].map((vraag) => casusvraagTekst.naam[vraag]),
);
const andereGokken = async (beurt: Beurt, gelezen: Bericht, casus: string): Promise<readonly Knop[]> =>
  (await casusgokken(beurt, gelezen, casus)).filter(({ title }) => !NIET_ERBIJ.has(title)).slice(0, 2);

/** The casus or organisation that he names, or that stands before him; with a letter or a melding on the last card it is asked of that. */
function waarover(beurt: Beurt, gelezen: Bericht): string | null {
  const { slots } = gelezen.begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots);
  // What may be a signal about an organisation that somebody names is no question about its casus, unless it is one by its form.
  if (genoemd !== undefined) return kanSignaal(gelezen) && !vraagtVooraan(gelezen) ? null : genoemd;
  const { casus, partijId, brief, melding } = onderwerpVan(beurt);
  // From a melding to its casus: it is before him still, and behind the casus with the others.
  const dezeMelding = casus === undefined || netVan(beurt)?.soort === 'melding' ? melding : undefined;
  const ander = brief ?? dezeMelding ?? slots.kandidaten ?? slots.meldingsnummer;
  return ander === undefined ? (casus ?? partijId ?? null) : null;
}

/** What it says, with the task or the step that it is about. */
const woordenVan = (gebeurtenis: Gebeurtenis): string =>
  [gebeurtenisZin(gebeurtenis), gebeurtenis.tekst ?? '', stapVan(gebeurtenis).stap?.wat ?? ''].join(' ');

const raakt = (tekst: string, gezocht: readonly Gezocht[]): boolean =>
  gezocht.some(({ onderwerpen }) => onderwerpen.some((onderwerp) => gaatOver(tekst, onderwerp)));

/** What is known first, and then what nobody knows yet; what is not there, or is kept back, tells nothing of what was asked. */
async function feitenOver(beurt: Beurt, casus: string, gezocht: readonly Gezocht[]): Promise<readonly GevondenFeit[]> {
  const gevonden = await voerUit(beurt, feitenInzien, { casus });
  const dossier = gevonden.ok ? gevonden.value.dossier : null;
  if (dossier === null) return [];
  const alle = tabelregels
    .filter((regel) => !VAN_BRIEVEN.has(regel.groep) && raakt(leesbaar(dossier, regel), gezocht))
    .map(({ id, groep, sleutel }) => ({ id, feit: feitUit(dossier, groep, sleutel) }));
  return (['bekend', 'onbekend'] as const).flatMap((status) => alle.filter(({ feit }) => feit.status === status));
}

function leesbaar(dossier: Dossier, { groep, sleutel, rij }: (typeof tabelregels)[number]): string {
  const feit = feitUit(dossier, groep, sleutel);
  return feit.status === 'bekend' ? `${rij.omschrijving} ${feitWaarde(rij.soort.naam, feit.waarde)}` : rij.omschrijving;
}

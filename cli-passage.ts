/** The operator's door for standing texts: the verbs of the chat, as the beheerder whose identity is given. */
import {
  eigenPassageBeproeven,
  eigenPassageOpenen,
  eigenPassageSchrijven,
  eigenPassagesInzien,
  eigenPassageTerugdraaien,
  eigenPassageVervallen,
  eigenPassageWijzigingen,
} from './app/passages-eigen';
import type { Passageinvoer } from './app/passages-eigen';
import { passageNazien, passageOpenen, passagesInzien, passageToewijzen } from './app/passages';
import type { Passageregel } from './app/passages';
import { doe, langsteReden, vrij, werkplaats as formuleerwerk } from './cli-formulering';
import type { Formuleervraag } from './cli-formulering';
import type { Uitslag } from './cli-wereld';
import type { Turn } from './db/world';
import { langstePassage, langstePassagenaam } from './domain/eigen-passage';
import { isTermijn } from './domain/passage';
import { treden } from './domain/trede';
import { faal, ok } from './domain/result';
import type { Result } from './domain/result';
import { briefwerk } from './reports/briefwerk';
import { alsRuw } from './reports/ruw';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

const werkplaats = {
  soorten: briefwerk.soorten,
  beproefPassage: formuleerwerk.beproefPassage.bind(formuleerwerk),
};

/** Ours, whose text is code, and those that beheerders added. */
export async function lijst(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const vast = await doe(turn, vraag, passagesInzien, null);
  if (!vast.ok) return vast;
  const eigen = await doe(turn, vraag, eigenPassagesInzien, null);
  if (!eigen.ok) return eigen;
  return ok([
    ...vast.value.map((regel) => ({ eigen: false, ...alsRegel(regel) })),
    ...eigen.value.map((regel) => {
      const { soort, publiek, thema } = regel.eigen;
      return { eigen: true, ...alsRegel(regel), soort, publiek, thema };
    }),
  ]);
}

const alsRegel = ({ passage: { id, naam, treden: bij }, stand }: Passageregel) => ({
  ...{ id, naam, treden: bij },
  ...{ eigenaar: stand?.eigenaar ?? '', nazienVoor: stand?.nazienVoor ?? null, verlopen: stand?.verlopen ?? false },
});

/** What `zet` takes, with what was done to it and by whom. */
export async function toon(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const passage = vraag.gegeven('passage');
  const open = await doe(turn, vraag, eigenPassageOpenen, { passage });
  if (!open.ok) return open;
  const lijstje = await doe(turn, vraag, eigenPassageWijzigingen, { sleutel: passage });
  if (!lijstje.ok) return lijstje;
  const wijzigingen = lijstje.value.map(({ id, op, persoonId, reden, nieuw }) => ({ id, op, persoonId, reden, nieuw }));
  return ok({ ...open.value.passage, wijzigingen });
}

/** Tried on the sample case first, always; with `--proef` nothing is kept. */
export async function zet(turn: Turn, vraag: Formuleervraag, tekst: string): Promise<Uitslag> {
  const [invoer, reden] = [leesPassage(tekst), vrij(vraag.gegeven('reden'), langsteReden)];
  if (!invoer.ok) return invoer;
  if (!reden.ok) return reden;
  const proef = await doe(turn, vraag, eigenPassageBeproeven(werkplaats), invoer.value);
  if (!proef.ok || vraag.proef) return proef.ok ? ok({ ...proef.value, geschreven: false }) : proef;
  const open = await doe(turn, vraag, eigenPassageOpenen, { passage: invoer.value.id });
  if (!open.ok) return open;
  const nieuw = { ...invoer.value, reden: reden.value, gezien: open.value.gezien };
  const uit = await doe(turn, vraag, eigenPassageSchrijven(werkplaats), nieuw);
  return uit.ok ? ok({ ...proef.value, id: uit.value.passage, geschreven: true }) : uit;
}

const tekstvelden = ['naam', 'soort', 'publiek', 'thema', 'tekst'] as const;

/** The guard stands at this door too; the verb judges what it says. */
function leesPassage(bestand: string): Result<Passageinvoer, readonly string[]> {
  const ruw = alsRuw(leesJson(bestand));
  const { id = null, treden: gekozen } = ruw;
  if (!tekstvelden.every((veld) => typeof ruw[veld] === 'string') || !Array.isArray(gekozen))
    return faal([zinnen.geenPassage]);
  if (id !== null && typeof id !== 'string') return faal([zinnen.geenPassage]);
  const [naam, tekst] = [vrij(String(ruw['naam']), langstePassagenaam), vrij(String(ruw['tekst']), langstePassage)];
  if (!naam.ok) return naam;
  if (!tekst.ok) return tekst;
  const [soort, publiek, thema] = [String(ruw['soort']), String(ruw['publiek']), String(ruw['thema'])];
  const bij = treden.filter((trede) => gekozen.includes(trede));
  return ok({ id, soort, publiek, thema, naam: naam.value, tekst: tekst.value, treden: bij });
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

export async function vervalt(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const [passage, reden] = [vraag.gegeven('passage'), vrij(vraag.gegeven('reden'), langsteReden)];
  if (!reden.ok) return reden;
  const open = await doe(turn, vraag, eigenPassageOpenen, { passage });
  if (!open.ok) return open;
  const invoer = { passage, reden: reden.value, gezien: open.value.gezien };
  const uit = await doe(turn, vraag, eigenPassageVervallen, invoer);
  return uit.ok ? ok({ id: passage, vervallen: true }) : uit;
}

export async function terug(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const wijzigingId = vraag.gegeven('wijziging');
  const uit = await doe(turn, vraag, eigenPassageTerugdraaien, { wijzigingId });
  return uit.ok ? ok({ wijziging: wijzigingId, teruggedraaid: true }) : uit;
}

/** Ours as well: whoever owns it keeps it, for a year more. */
export async function nazien(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const passage = vraag.gegeven('passage');
  const reden = vrij(vraag.gegeven('reden'), langsteReden);
  if (!reden.ok) return reden;
  const uit = await doe(turn, vraag, passageNazien, { passage, reden: reden.value });
  return uit.ok ? standVan(turn, vraag, passage) : uit;
}

/** By the name of somebody of the same organisation who may own it. */
export async function wijsToe(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const [passage, naam] = [vraag.gegeven('passage'), vraag.gegeven('eigenaar').trim().toLowerCase()];
  const reden = vrij(vraag.gegeven('reden'), langsteReden);
  if (!reden.ok) return reden;
  const open = await doe(turn, vraag, passageOpenen, { passage });
  if (!open.ok) return open;
  const { mensen, gezien } = open.value;
  const [wie, nogEen] = mensen.filter((mens) => mens.naam.toLowerCase() === naam);
  if (wie === undefined || nogEen !== undefined) return faal([zinnen.geenEigenaar(mensen.map((mens) => mens.naam))]);
  const invoer = { passage, eigenaar: wie.id, nazienVoor: vraag.gegeven('voor'), reden: reden.value, gezien };
  if (!isTermijn(invoer.nazienVoor, vraag.vandaag)) return faal([zinnen.geenTermijn(open.value.uiterlijk)]);
  const uit = await doe(turn, vraag, passageToewijzen, invoer);
  return uit.ok ? standVan(turn, vraag, passage) : uit;
}

async function standVan(turn: Turn, vraag: Formuleervraag, passage: string): Promise<Uitslag> {
  const nu = await doe(turn, vraag, passageOpenen, { passage });
  return nu.ok ? ok(alsRegel(nu.value)) : nu;
}

/** The operator's door for the wording of sentences: as the beheerder whose identity is given, with the rights that person has now. */
import {
  formuleringBeproeven,
  formuleringenInzien,
  formuleringOpenen,
  formuleringWijzigen,
} from './app/formulering-beheren';
import { voerUit } from './app/use-case';
import type { Verb, Werk } from './app/use-case';
import type { Uitslag } from './cli-wereld';
import { voorbeelddossiers } from './db/voorbeeld/dossiers';
import type { Turn } from './db/world';
import { langsteFormulering } from './domain/formulering';
import type { Zinplek } from './domain/formulering';
import { maakVrijeTekst } from './domain/persoonsgegevens';
import type { VrijeTekst } from './domain/persoonsgegevens';
import { faal, ok } from './domain/result';
import type { Result } from './domain/result';
import { maakFormuleerwerk } from './reports/formuleerwerk';
import { foutZin } from './texts/fouten';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export interface Formuleervraag {
  /** What was typed behind a flag; empty when it was not. */
  readonly gegeven: (naam: string) => string;
  readonly proef: boolean;
  readonly nu: string;
  readonly vandaag: string;
}

export const werkplaats = maakFormuleerwerk(voorbeelddossiers);

/** Without a person there is no right: an unknown identity hears no more than that. */
async function als(eenheid: Turn, { gegeven, nu, vandaag }: Formuleervraag): Promise<Werk | null> {
  const actor = await eenheid.persoon.actor(gegeven('aad'), gegeven('tenant'), vandaag);
  return actor && { actor, nu, vandaag, eenheid };
}

/** In the name of the person behind `--aad`; a refusal in sentences. */
export async function doe<I, U>(
  turn: Turn,
  vraag: Formuleervraag,
  verb: Verb<I, U>,
  invoer: I,
): Promise<Result<U, readonly string[]>> {
  const werk = await als(turn, vraag);
  if (werk === null) return faal([zinnen.geenPersoon]);
  const uit = await voerUit(werk, verb, invoer);
  if (uit.ok) return uit;
  return faal(uit.fout.soort === 'formulering-past-niet' ? uit.fout.redenen : [foutZin(uit.fout)]);
}

const plek = ({ gegeven }: Formuleervraag): Zinplek => ({
  soort: gegeven('soort'),
  publiek: gegeven('publiek'),
  zin: gegeven('zin'),
});

/** Every sentence of one letter, or those with this word in them. */
export async function lijst(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const { soort, publiek } = plek(vraag);
  const uit = await doe(turn, vraag, formuleringenInzien(werkplaats), { soort, publiek });
  if (!uit.ok) return uit;
  const woord = vraag.gegeven('zoek').toLowerCase();
  const regels = uit.value.map(({ zin, voorbeeld, sjabloon, gekozen, vervallen }) => ({
    ...{ zin, voorbeeld, sjabloon, gekozen, vervallen },
  }));
  return ok(regels.filter((regel) => JSON.stringify(regel).toLowerCase().includes(woord)));
}

export async function toon(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const uit = await doe(turn, vraag, formuleringOpenen(werkplaats), plek(vraag));
  return uit.ok ? ok(uit.value.zin) : uit;
}

/** Tried on the sample case first, always; with `--proef` nothing is kept. */
export async function zet(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const tekst = vrij(vraag.gegeven('tekst'), langsteFormulering);
  if (!tekst.ok) return tekst;
  const proef = await doe(turn, vraag, formuleringBeproeven(werkplaats), { ...plek(vraag), tekst: tekst.value });
  if (!proef.ok) return proef;
  const gewijzigd = vraag.proef ? ok(null) : await wijzig(turn, vraag, tekst.value);
  return gewijzigd.ok ? ok({ ...plek(vraag), ...proef.value, geschreven: !vraag.proef }) : gewijzigd;
}

/** Our own sentence again. */
export async function terug(turn: Turn, vraag: Formuleervraag): Promise<Uitslag> {
  const uit = await wijzig(turn, vraag, null);
  return uit.ok ? ok({ ...plek(vraag), geschreven: true }) : uit;
}

async function wijzig(
  turn: Turn,
  vraag: Formuleervraag,
  tekst: VrijeTekst | null,
): Promise<Result<null, readonly string[]>> {
  const reden = vrij(vraag.gegeven('reden'), langsteReden);
  if (!reden.ok) return reden;
  const open = await doe(turn, vraag, formuleringOpenen(werkplaats), plek(vraag));
  if (!open.ok) return open;
  const invoer = { ...plek(vraag), tekst, reden: reden.value, gezien: open.value.gezien };
  return doe(turn, vraag, formuleringWijzigen(werkplaats), invoer);
}

export const langsteReden = 400;

/** The guard stands at this door too. */
export function vrij(ruw: string, langste: number): Result<VrijeTekst, readonly string[]> {
  if (ruw.trim() === '' || ruw.length > langste) return faal([zinnen.teLang(langste)]);
  const tekst = maakVrijeTekst(ruw);
  return tekst.ok ? ok(tekst.tekst) : faal([zinnen.persoonsgegevens]);
}

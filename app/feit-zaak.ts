/** Writing a new version of a fact, and what that does to every letter of the casus that rests on it. */
import type { Dossierbestand } from '../domain/briefwerk';
import type { GeraakteZin } from '../domain/briefcontrole';
import type { CasusDossier } from '../domain/casus';
import { parseDossier, regelVan } from '../domain/dossier';
import type { TabelRegel } from '../domain/dossier';
import { geraaktSinds } from '../domain/feitenblad';
import type { NieuwFeit } from '../domain/feitversie';
import { volgtUitBesluit } from '../domain/feitversie';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { meldAanSchrijvers } from './brief-zaak';
import { raakReeksen, vervalt } from './briefreeks-raken';
import type { GeraakteReeks } from './briefreeks-raken';
import { zoekZichtbaar } from './casus-inzien';
import { volgFeiten } from './taak-starten';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Voorwerp, Werk } from './use-case';

export interface Feitvraag {
  readonly casus: string;
  readonly feit: string;
  /** The version that was on the screen; 0 when nobody had recorded this fact by itself. */
  readonly versie: number;
}

export const feitZaak = async (werk: Werk, invoer: { readonly casus: string }): Promise<CasusDossier | null> =>
  zoekZichtbaar(werk, invoer.casus);

export const feitVoorwerp = (
  invoer: { readonly casus: string },
  uit: { readonly casusId: string } | null,
): Voorwerp => ({
  soort: 'casus',
  id: uit?.casusId ?? invoer.casus,
});

export interface GeraakteBrief {
  readonly briefId: string;
  readonly nummer: string;
  readonly soort: string;
  readonly publiek: string;
  /** The approval of before does not stand any more. */
  readonly vervallen: boolean;
  readonly zinnen: readonly GeraakteZin[];
}

export interface Feitgevolg {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly feit: string;
  readonly omschrijving: string;
  /** How many tasks got another term, or started, because of this day. */
  readonly termijnen: number;
  readonly brieven: readonly GeraakteBrief[];
  readonly reeksen: readonly GeraakteReeks[];
}

/** The row of a fact that people may change; a decision is changed by another decision. */
export function wijzigbaar(feit: string): Result<TabelRegel> {
  const regel = regelVan(feit);
  if (regel === undefined) return faal({ soort: 'niet-gevonden', wat: 'dit feit' });
  return volgtUitBesluit(feit)
    ? faal({ soort: 'veld-ongeldig', veld: regel.rij.omschrijving, uitleg: 'alleen-besluit' })
    : ok(regel);
}

type NieuweWaarde = Pick<NieuwFeit, 'waarde' | 'reden'> & Required<Pick<NieuwFeit, 'wijze'>>;

export async function schrijfFeit(
  werk: Werk,
  casus: CasusDossier,
  regel: TabelRegel,
  { versie, ...nieuw }: NieuweWaarde & { readonly versie: number },
): Promise<Result<Feitgevolg>> {
  const { actor, eenheid, nu } = werk;
  const rij = { casusId: casus.id, feit: regel.id, persoonId: actor.persoonId, op: nu, versie: versie + 1 };
  const vooraf = await stelDossierSamen(werk, casus);
  const [laatste] = await eenheid.feit.versies(casus.id, regel.id);
  const nuVersie = laatste?.versie ?? 0;
  const bewaard = nuVersie === versie && (await eenheid.feit.bewaar({ ...nieuw, ...rij }));
  if (!bewaard) return faal({ soort: 'verouderd', versie, nu: Math.max(nuVersie, versie + 1) });
  const dossierJson = await stelDossierSamen(werk, casus);
  const leesbaar = parseDossier(dossierJson);
  const fout = leesbaar.ok ? undefined : leesbaar.fout.find((zin) => zin.startsWith(`${regel.id}:`));
  if (fout !== undefined) return faal({ soort: 'veld-ongeldig', veld: regel.rij.omschrijving, uitleg: 'past-niet' });
  const termijnen = await volgFeiten(werk, casus.id);
  const brieven = await raakBrieven(werk, casus.id, { vooraf, nu: dossierJson });
  const reeksen = await raakReeksen(werk, casus, { feit: regel.id, vooraf, nu: dossierJson });
  const { id: casusId, nummer: casusNummer } = casus;
  return ok({
    casusId,
    casusNummer,
    feit: regel.id,
    omschrijving: regel.rij.omschrijving,
    termijnen,
    brieven,
    reeksen,
  });
}

/** Exactly the letters with a touched sentence; approval of those falls and their writers hear of it. */
async function raakBrieven(
  werk: Werk,
  casusId: string,
  dossier: { readonly vooraf: Dossierbestand; readonly nu: Dossierbestand },
): Promise<readonly GeraakteBrief[]> {
  const geraakt: GeraakteBrief[] = [];
  for (const brief of await werk.eenheid.brief.vanCasus(casusId)) {
    if (brief.status === 'verzonden' || brief.status === 'ingetrokken') continue;
    const zinnen = geraaktSinds(brief, dossier.vooraf, dossier.nu);
    if (zinnen.length === 0) continue;
    const vervallen = await vervalt(werk, brief);
    await meldAanSchrijvers(werk, brief, 'brief-geraakt');
    const { id: briefId, nummer, soort, publiek } = brief;
    geraakt.push({ briefId, nummer, soort, publiek, vervallen, zinnen });
  }
  return geraakt;
}

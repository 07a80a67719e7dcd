/** The facts for a letter from a file: a dossier, or a whole casus as it was exported. */
import type { EigenAlinea } from '../domain/brief-eigen';
import { briefSleutel, casusbestandSoort } from '../domain/casusbestand';
import { parseDossier } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { passagethemas } from '../domain/eigen-passage';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Formulering, Formuleringen } from '../domain/formulering';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { opdrachtzinnen as zinnen } from '../texts/opdrachtregel';

interface Feitenbestand {
  readonly dossier: Dossier;
  readonly formuleringen: Formuleringen;
  readonly passages: readonly EigenPassage[];
  readonly eigen: readonly EigenAlinea[];
}

type Ruw = Readonly<Record<string, unknown>>;
type Lezer = { readonly soort: string; readonly publiek: string } | null;

/** `lezer`: an export holds what this letter reads otherwise than the others. Every mistake at once. */
export function leesFeitenbestand(tekst: string, lezer: Lezer): Result<Feitenbestand, readonly string[]> {
  const ruw = leesJson(tekst);
  if (ruw === undefined) return faal([zinnen.dossierGeenJson]);
  if (!isRuw(ruw) || ruw['soort'] !== casusbestandSoort)
    return metDossier(ruw, { formuleringen: {}, passages: [], eigen: [] });
  if (ruw['versie'] !== 1) return faal([zinnen.andereExport]);
  const brieven = isRuw(ruw['brieven']) ? ruw['brieven'] : { dossier: ruw['feiten'] };
  const afwijkend =
    isRuw(brieven['afwijkend']) && lezer ? brieven['afwijkend'][briefSleutel(lezer.soort, lezer.publiek)] : {};
  const formuleringen = leesFormuleringen(brieven['formuleringen']);
  if (!formuleringen.ok) return formuleringen;
  const passages = leesPassages(brieven['passages']);
  if (!passages.ok) return passages;
  const eigen = leesEigen(lezer && alsRuw(brieven['eigen'])[briefSleutel(lezer.soort, lezer.publiek)]);
  if (!eigen.ok) return eigen;
  const woorden = { formuleringen: formuleringen.value, passages: passages.value, eigen: eigen.value };
  return metDossier({ ...alsRuw(brieven['dossier']), ...alsRuw(afwijkend) }, woorden);
}

function metDossier(ruw: unknown, woorden: Omit<Feitenbestand, 'dossier'>): Result<Feitenbestand, readonly string[]> {
  const dossier = parseDossier(ruw);
  return dossier.ok ? ok({ dossier: dossier.value, ...woorden }) : dossier;
}

/** Judged again where it is used, as every wording is; here only the guard stands at the door. */
function leesFormuleringen(ruw: unknown): Result<Formuleringen, readonly string[]> {
  const uit: Record<string, Formulering> = {};
  for (const [sleutel, een] of Object.entries(alsRuw(ruw))) {
    const { basis, tekst } = alsRuw(een);
    if (typeof basis !== 'string' || typeof tekst !== 'string') continue;
    const vrij = maakVrijeTekst(tekst);
    if (!vrij.ok) return faal([`${sleutel}: ${zinnen.persoonsgegevens}`]);
    uit[sleutel] = { basis, tekst: vrij.tekst };
  }
  return ok(uit);
}

function leesPassages(ruw: unknown): Result<readonly EigenPassage[], readonly string[]> {
  const uit: EigenPassage[] = [];
  for (const een of Array.isArray(ruw) ? ruw.map(alsRuw) : []) {
    const [naam, tekst] = [een['naam'], een['tekst']].map((deel) =>
      maakVrijeTekst(typeof deel === 'string' ? deel : ''),
    );
    if (naam?.ok !== true || tekst?.ok !== true) return faal([`${String(een['id'])}: ${zinnen.persoonsgegevens}`]);
    const thema = passagethemas.find((naamVan) => naamVan === een['thema']) ?? 'vervolg';
    const treden = ([1, 2, 3, 4, 5] as const).filter(
      (trede) => Array.isArray(een['treden']) && een['treden'].includes(trede),
    );
    const [id, soort, publiek] = ['id', 'soort', 'publiek'].map((sleutel) => String(een[sleutel]));
    uit.push({
      id: id ?? '',
      soort: soort ?? '',
      publiek: publiek ?? '',
      thema,
      treden,
      naam: naam.tekst,
      tekst: tekst.tekst,
      vervallen: false,
    });
  }
  return ok(uit);
}

/** What people wrote in this letter; only the guard stands at the door. */
function leesEigen(ruw: unknown): Result<readonly EigenAlinea[], readonly string[]> {
  const uit: EigenAlinea[] = [];
  for (const een of Array.isArray(ruw) ? ruw.map(alsRuw) : []) {
    const soort = (['vervangt', 'achter', 'weg'] as const).find((naam) => naam === een['soort']);
    const { sleutel, basis, tekst } = een;
    if (soort === undefined || typeof sleutel !== 'string' || typeof basis !== 'string' || typeof tekst !== 'string')
      return faal([zinnen.andereExport]);
    const vrij = maakVrijeTekst(tekst);
    if (tekst !== '' && !vrij.ok) return faal([`${sleutel}: ${zinnen.persoonsgegevens}`]);
    uit.push({ sleutel, soort, basis, tekst });
  }
  return ok(uit);
}

const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
const alsRuw = (ruw: unknown): Ruw => (isRuw(ruw) ? ruw : {});

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

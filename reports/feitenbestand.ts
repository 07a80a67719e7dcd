/** The facts for a letter from a file: a dossier, or a whole casus as it was exported. */
import type { EigenAlinea } from '../domain/brief-eigen';
import type { Dossierbestand } from '../domain/briefwerk';
import { briefSleutel, casusbestandSoort } from '../domain/casusbestand';
import { uitCasusvorm } from '../domain/casusvorm';
import { leesDossierbestand } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { leesNadruk } from '../domain/nadruk';
import { passagethemas } from '../domain/eigen-passage';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Formulering, Formuleringen } from '../domain/formulering';
import type { Gemeentelogo } from '../domain/gemeentegegevens';
import { kringVoor } from '../domain/kring';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { isTeDiep, verdachtePlekken } from '../domain/persoonsgegevens/plekken';
import type { Publiek } from '../domain/publiek';
import { genoemdeGemeente } from '../domain/raadsdossier';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { opdrachtzinnen as zinnen } from '../texts/opdrachtregel';
import { leesGemeentebestand } from './gemeentebestand';
import type { Gemeentelezing } from './gemeentebestand';
import { logoUit, raadUitBestand } from './raad-uit-bestand';
import type { Raadsbrief, Raadvraag } from './raad-uit-bestand';
import { alsRuw, isRuw } from './ruw';
import type { Ruw } from './ruw';

interface Woorden {
  readonly formuleringen: Formuleringen;
  readonly passages: readonly EigenPassage[];
  readonly eigen: readonly EigenAlinea[];
}

export interface Feitenbestand extends Woorden {
  readonly dossier: Dossier;
  readonly publiek: Publiek;
  /** Empty for a letter that is not to one council alone. */
  readonly gemeente: string;
  /** The picture above the letter of a gemeente; null for the look of the sender. */
  readonly logo: Gemeentelogo | null;
}

/** Which letter is asked for: an export holds what it reads otherwise than the others. */
export interface Lezer {
  readonly soort: string;
  readonly publiek: Publiek;
}

/** One of those for an audience, or the one of a single council. Every mistake at once. */
export function leesFeitenbestand(tekst: string, lezer: Lezer | Raadvraag): Result<Feitenbestand, readonly string[]> {
  const ruw = leesJson(tekst);
  if (ruw === undefined) return faal([zinnen.dossierGeenJson]);
  if (isTeDiep(ruw)) return faal([zinnen.teDiep]);
  if (!isRuw(ruw) || ruw['soort'] !== casusbestandSoort) {
    if ('gemeente' in lezer) return faal([zinnen.geenRaden]);
    const leeg = { formuleringen: {}, passages: [], eigen: [] };
    const gelezen = uitCasusvorm(ruw);
    if (!gelezen.ok) return gelezen;
    return metDossier({ feiten: alsDossier(gelezen.value), publiek: lezer.publiek, gemeente: '', logo: null }, leeg);
  }
  if (ruw['versie'] !== 1) return faal([zinnen.andereExport]);
  const verdacht = geweigerd(zonderPlaatjes(ruw));
  if (!verdacht.ok) return verdacht;
  const brieven = isRuw(ruw['brieven']) ? ruw['brieven'] : { dossier: ruw['feiten'] };
  const gegevens = leesGemeentebestand(ruw['gemeentegegevens']);
  if (!gegevens.ok) return gegevens;
  const brief =
    'gemeente' in lezer ? raadUitBestand(brieven, gegevens.value, lezer) : ok(vanAllen(brieven, gegevens.value, lezer));
  if (!brief.ok) return brief;
  const { publiek, gemeente } = brief.value;
  const woorden = leesWoorden(brieven, briefSleutel(lezer.soort, publiek, gemeente));
  return woorden.ok ? metDossier(brief.value, woorden.value) : woorden;
}

/** What an export holds per gemeente, for who takes it over. */
export function leesGegevensUitBestand(tekst: string): Result<Gemeentelezing, readonly string[]> {
  const ruw = alsRuw(leesJson(tekst));
  return leesGemeentebestand(ruw['soort'] === casusbestandSoort ? ruw['gemeentegegevens'] : {});
}

/** What is no object is for the parser to refuse. */
const alsDossier = (ruw: unknown): Dossierbestand => ruw as Dossierbestand;

function vanAllen(brieven: Ruw, gegevens: Gemeentelezing, { soort, publiek }: Lezer): Raadsbrief {
  const afwijkend = alsRuw(alsRuw(brieven['afwijkend'])[briefSleutel(soort, publiek)]);
  const feiten = { ...alsRuw(brieven['dossier']), ...afwijkend };
  const genoemd = kringVoor(publiek) === 'raad' ? genoemdeGemeente(feiten) : null;
  return { feiten, publiek, gemeente: '', logo: genoemd === null ? null : logoUit(gegevens, genoemd) };
}

function leesWoorden(brieven: Ruw, sleutel: string): Result<Woorden, readonly string[]> {
  const formuleringen = leesFormuleringen(brieven['formuleringen']);
  if (!formuleringen.ok) return formuleringen;
  const passages = leesPassages(brieven['passages']);
  if (!passages.ok) return passages;
  const eigen = leesEigen(alsRuw(brieven['eigen'])[sleutel]);
  if (!eigen.ok) return eigen;
  return ok({ formuleringen: formuleringen.value, passages: passages.value, eigen: eigen.value });
}

/** The guard at the door: what may not be kept is told by its place, and never said again. */
function geweigerd(ruw: unknown): Result<null, readonly string[]> {
  const plekken = verdachtePlekken(ruw);
  return plekken.length === 0 ? ok(null) : faal(plekken.map((plek) => `${plek}: ${zinnen.persoonsgegevens}`));
}

/** What is said per gemeente has its own reader with its own guard: the bytes of a picture are no text. */
const zonderPlaatjes = (ruw: Ruw): Ruw => ({
  ...ruw,
  gemeentegegevens: Object.keys(alsRuw(ruw['gemeentegegevens'])),
});

function metDossier({ feiten, ...brief }: Raadsbrief, woorden: Woorden): Result<Feitenbestand, readonly string[]> {
  const verdacht = geweigerd(feiten);
  if (!verdacht.ok) return verdacht;
  const dossier = leesDossierbestand(feiten);
  return dossier.ok ? ok({ dossier: dossier.value, ...brief, ...woorden }) : dossier;
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
    const als = (['punt', 'kop'] as const).find((naam) => naam === een['als']);
    const nadruk = leesNadruk(een['nadruk'], tekst);
    if (nadruk === null || !nadruk.every(({ url = 'x' }) => maakVrijeTekst(url).ok)) return faal([zinnen.andereExport]);
    const meer = { ...(als === undefined ? {} : { als }), ...(nadruk.length === 0 ? {} : { nadruk }) };
    uit.push({ sleutel, soort, basis, tekst, ...meer });
  }
  return ok(uit);
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

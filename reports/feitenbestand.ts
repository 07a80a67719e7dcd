/** The facts for a letter from a file: a dossier, or a whole casus as it was exported. */
import { briefSleutel, casusbestandSoort } from '../domain/casusbestand';
import { parseDossier } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import type { Formulering, Formuleringen } from '../domain/formulering';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { opdrachtzinnen as zinnen } from '../texts/opdrachtregel';

interface Feitenbestand {
  readonly dossier: Dossier;
  readonly formuleringen: Formuleringen;
}

type Ruw = Readonly<Record<string, unknown>>;
type Lezer = { readonly soort: string; readonly publiek: string } | null;

/** `lezer`: an export holds what this letter reads otherwise than the others. Every mistake at once. */
export function leesFeitenbestand(tekst: string, lezer: Lezer): Result<Feitenbestand, readonly string[]> {
  const ruw = leesJson(tekst);
  if (ruw === undefined) return faal([zinnen.dossierGeenJson]);
  if (!isRuw(ruw) || ruw['soort'] !== casusbestandSoort) return metDossier(ruw, {});
  if (ruw['versie'] !== 1) return faal([zinnen.andereExport]);
  const brieven = isRuw(ruw['brieven']) ? ruw['brieven'] : { dossier: ruw['feiten'] };
  const afwijkend =
    isRuw(brieven['afwijkend']) && lezer ? brieven['afwijkend'][briefSleutel(lezer.soort, lezer.publiek)] : {};
  const formuleringen = leesFormuleringen(brieven['formuleringen']);
  if (!formuleringen.ok) return formuleringen;
  return metDossier({ ...alsRuw(brieven['dossier']), ...alsRuw(afwijkend) }, formuleringen.value);
}

function metDossier(ruw: unknown, formuleringen: Formuleringen): Result<Feitenbestand, readonly string[]> {
  const dossier = parseDossier(ruw);
  return dossier.ok ? ok({ dossier: dossier.value, formuleringen }) : dossier;
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

const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
const alsRuw = (ruw: unknown): Ruw => (isRuw(ruw) ? ruw : {});

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

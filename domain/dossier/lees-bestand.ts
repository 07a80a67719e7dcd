/** A dossier that somebody wrote by hand: a word that a fact does not have, such as a misspelt `wooGrond`, is said and not passed over. */
import { faal } from '../result';
import type { Result } from '../result';
import { parseDossier } from './lees';
import { regelVan } from './tabel';
import type { Dossier } from './tabel';

/** As the published schema has them; `lees.ts` reads no other. */
const velden = new Set([
  ...['waarde', 'bron', 'datum', 'bevestigdDoor', 'ongecontroleerd', 'wooGrond', 'zicht', 'ook'],
  ...['afwezig', 'vragenAan', 'gevraagdAan', 'gevraagdOp'],
]);

export function leesDossierbestand(ruw: unknown): Result<Dossier, readonly string[]> {
  const gelezen = parseDossier(ruw);
  const onbekend = isRuw(ruw) ? onbekendeVelden(ruw) : [];
  if (onbekend.length === 0) return gelezen;
  return faal(gelezen.ok ? onbekend : [...gelezen.fout, ...onbekend]);
}

const onbekendeVelden = (ruw: Ruw): readonly string[] =>
  Object.entries(ruw).flatMap(([groep, feiten]) =>
    isRuw(feiten) ? Object.entries(feiten).flatMap(([sleutel, feit]) => inFeit(`${groep}.${sleutel}`, feit)) : [],
  );

const inFeit = (id: string, feit: unknown): readonly string[] =>
  isRuw(feit) && regelVan(id) !== undefined
    ? Object.keys(feit)
        .filter((veld) => !velden.has(veld))
        .map((veld) => `${id}: het veld ${JSON.stringify(veld.slice(0, 40))} bestaat niet.`)
    : [];

type Ruw = Readonly<Record<string, unknown>>;

const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

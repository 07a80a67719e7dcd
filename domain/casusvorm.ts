/**
 * A casus in the words of the documents it was described in, as `"case_id"` at its beginning shows, put in the words of the dossier.
 * Bron: the reference case of 2023 was written down so, with names of its own for the same facts. See docs/adr/0167.
 */
import { omzettingen } from './casusvorm/omzettingen';
import { isRuw } from './casusvorm/omzetting';
import type { Feitwaarden, Omzetting, Ruw } from './casusvorm/omzetting';
import { regelVan } from './dossier/tabel';
import { verdachtePlekken } from './persoonsgegevens/plekken';
import { faal, ok } from './result';
import type { Result } from './result';

/**
 * What is written in another form is given back as it came; every field that no row knows is named, and none is passed over. Null, of a field or of a
 * whole group, is what the documents do not say: it stays unknown. An empty list says that there are none. The guard goes over the file as it came: a field that is left out has passed it too, and no sentence about a mistake says again what may not be kept. See docs/adr/0171.
 */
export function uitCasusvorm(ruw: unknown): Result<unknown, readonly string[]> {
  if (!isRuw(ruw) || !('case_id' in ruw)) return ok(ruw);
  const verdacht = verdachtePlekken(ruw);
  if (verdacht.length > 0) return faal(verdacht.map((plek) => `${plek}: ${geweigerd}`));
  const fouten: string[] = [];
  const dossier: Record<string, Record<string, unknown>> = {};
  for (const [plek, waarde] of plekken(ruw)) {
    if (waarde === null && (tabel.has(plek) || isGroep(plek))) continue;
    const uit = tabel.get(plek)?.(waarde, ruw) ?? 'dit veld bestaat niet in een casusbestand.';
    if (typeof uit === 'string') fouten.push(`${plek}: ${uit}`);
    else voegToe(dossier, uit);
  }
  return fouten.length > 0 ? faal(fouten) : ok({ casus: ruw['case_id'], bron: 'casusbestand', ...dossier });
}

const geweigerd = 'hier staat een BSN of iets over één kind. Haal dat eruit en lees het bestand opnieuw in.';

/** Nothing but its rows: an object also answers to `constructor` and `__proto__`. */
const tabel: ReadonlyMap<string, Omzetting> = new Map(Object.entries(omzettingen));

/** Whether rows stand below it. */
const isGroep = (plek: string): boolean => Object.keys(omzettingen).some((rij) => rij.startsWith(`${plek}.`));

/** Down to where a row of the table knows what to do: below that it looks itself. */
function plekken(ruw: Ruw, boven = ''): readonly (readonly [plek: string, waarde: unknown])[] {
  return Object.entries(ruw).flatMap(([sleutel, waarde]) => {
    const plek = `${boven}${sleutel}`;
    if (tabel.has(plek) || !isRuw(waarde)) return [[plek, waarde] as const];
    return plekken(waarde, `${plek}.`);
  });
}

function voegToe(dossier: Record<string, Record<string, unknown>>, feiten: Feitwaarden): void {
  for (const [id, waarde] of Object.entries(feiten)) {
    const [groep = '', sleutel = ''] = id.split('.');
    const feit = isLeeg(waarde) ? geenVan(id) : waarde;
    if (feit !== null && feit !== undefined) (dossier[groep] ??= {})[sleutel] = feit;
  }
}

const isLeeg = (waarde: unknown): boolean => Array.isArray(waarde) && waarde.length === 0;

/** Where a letter can do without; elsewhere it asks. */
const geenVan = (id: string): unknown => (regelVan(id)?.rij.weglaatbaar === true ? { afwezig: 'geen' } : null);

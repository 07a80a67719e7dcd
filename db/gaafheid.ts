/** Watches for rows that no longer hold what was written: damaged by a disk or by hand. Such a row fails alone; this makes it seen. */
import type { OpenWorld } from './world';

/** Every column that holds JSON, with the columns that name its row; a new one belongs here. */
const kolommen = [
  ['melding', ['id'], 'invoer'],
  ['accountgesprek', ['id'], 'invoer'],
  ['tredebepaling', ['id'], 'invoer'],
  ['feit', ['casus_id', 'feit', 'versie'], 'waarde'],
  ['brief', ['id'], 'document'],
  ['briefreeks_rij', ['reeks_id', 'volgnummer'], 'geraakt'],
  ['gemeentegegevens', ['gemeente_id', 'aanbieder_id', 'versie'], 'gegevens'],
  ['gebiedeninlezing', ['id'], 'stappen'],
  ['concept', ['persoon_id', 'dialoog'], 'antwoorden'],
  ['melding_aanvulling', ['melding_id', 'op'], 'bijlagen'],
  ['losse_bijlage', ['id'], 'bijlagen'],
] as const;

/** Kind and id of a row; never what stands in it. */
export interface Beschadigd {
  readonly tabel: string;
  readonly id: string;
}

const perKeer = 500;
/** Enough to know that something is wrong; an operator restores a backup rather than reading a long list. */
const grens = 20;

/** Reads all of it, page by page, each page a unit of its own so that turns pass in between. */
async function zoekBeschadigd(wereld: OpenWorld): Promise<readonly Beschadigd[]> {
  const gevonden: Beschadigd[] = [];
  for (const kolom of kolommen) gevonden.push(...(await inKolom(wereld, kolom)));
  return gevonden.slice(0, grens);
}

async function inKolom(
  wereld: OpenWorld,
  [tabel, sleutel, kolom]: (typeof kolommen)[number],
): Promise<readonly Beschadigd[]> {
  const id = sleutel.map((deel) => `cast(${deel} as text)`).join(` || ' ' || `);
  const sql = `select ${id} as id, ${kolom} as inhoud from ${tabel} where ${id} > ? order by 1 limit ${String(perKeer)}`;
  const gevonden: Beschadigd[] = [];
  let na: string | undefined = '';
  while (na !== undefined && gevonden.length < grens) {
    const rijen = await pagina(wereld, sql, na);
    gevonden.push(...rijen.filter(({ inhoud }) => !isJson(inhoud)).map((rij) => ({ tabel, id: rij.id })));
    na = rijen.length < perKeer ? undefined : rijen.at(-1)?.id;
  }
  return gevonden;
}

const pagina = (wereld: OpenWorld, sql: string, na: string): Promise<readonly { id: string; inhoud: string }[]> =>
  wereld.eenheid(({ db }) => db.rijen<{ id: string; inhoud: string }>(sql, [na]));

function isJson(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
}

const versMs = 5 * 60_000;

/**
 * Answers whether everything could be read, looking again when the last look is older than five minutes by this clock.
 * `meld` is told of each damaged row once per look.
 */
export function gaafheidswacht(
  wereld: OpenWorld,
  nu: () => string,
  meld: (rij: Beschadigd) => void,
): () => Promise<boolean> {
  let laatste: { readonly op: number; readonly gaaf: boolean } | null = null;
  let bezig: Promise<boolean> | null = null;
  const kijk = async (op: number): Promise<boolean> => {
    const kapot = await zoekBeschadigd(wereld);
    kapot.forEach(meld);
    laatste = { op, gaaf: kapot.length === 0 };
    return laatste.gaaf;
  };
  return () => {
    const op = Date.parse(nu());
    if (laatste && Math.abs(op - laatste.op) < versMs) return Promise.resolve(laatste.gaaf);
    bezig ??= kijk(op).finally(() => {
      bezig = null;
    });
    return bezig;
  };
}

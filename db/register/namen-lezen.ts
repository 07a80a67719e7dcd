/** The names of all partijen, read without opening the whole world: from the database when there is one, else from the files. */
import { existsSync } from 'node:fs';
import type { Partij } from '../../domain/partij';
import { dialectVan, openKnex } from '../connection';
import { leesCsv, gesplitst } from '../import-csv';
import type { Rijfout } from '../import-csv';
import { voorbeeldregister } from '../voorbeeld/register';
import { leesRegisterbestanden } from '.';

export type Naamrij = Pick<Partij, 'id' | 'soort' | 'naam' | 'aliassen'>;

/** Null when there is no database yet, or nothing in it. */
export async function namenUitDatabase(databaseUrl: string): Promise<readonly Naamrij[] | null> {
  if (dialectVan(databaseUrl) === 'sqlite' && !existsSync(databaseUrl.slice('sqlite:'.length))) return null;
  const knex = openKnex(databaseUrl);
  try {
    if (!(await knex.schema.hasTable('partij'))) return null;
    const rijen = (await knex('partij').select('id', 'soort', 'naam').orderBy('naam')) as Omit<Naamrij, 'aliassen'>[];
    const aliassen = (await knex('partij_alias').orderBy('alias')) as { partij_id: string; alias: string }[];
    const perPartij = new Map<string, string[]>();
    for (const { partij_id, alias } of aliassen) perPartij.set(partij_id, [...(perPartij.get(partij_id) ?? []), alias]);
    return rijen.length === 0 ? null : rijen.map((rij) => ({ ...rij, aliassen: perPartij.get(rij.id) ?? [] }));
  } finally {
    await knex.destroy();
  }
}

/** What a fresh installation knows: the gemeenten, the regio's and the aanbieders of the demo world. */
export const namenUitBestanden = (): readonly Naamrij[] => [
  ...leesRegisterbestanden().partijen,
  ...voorbeeldregister.partijen,
];

/** The aanbieders of a file instead of those of the register; only their names are looked at. */
export function namenUitCsv(inhoud: Uint8Array): {
  readonly namen: readonly Naamrij[];
  readonly fouten: readonly Rijfout[];
} {
  const verplicht = ['naam', 'aliassen'];
  const extra = ['kvk', 'soort', 'accounthoudende_regio', 'vestigingsplaats', 'rsin'];
  const { rijen, fouten } = leesCsv(inhoud, { verplicht, extra });
  const aanbieders = rijen
    .filter(({ velden }) => velden['naam'] !== '')
    .map(({ rij, velden }) => ({
      id: `rij-${rij}`,
      soort: 'aanbieder' as const,
      naam: velden['naam'] ?? '',
      aliassen: gesplitst(velden['aliassen'] ?? ''),
    }));
  return { namen: [...leesRegisterbestanden().partijen, ...aanbieders], fouten };
}

/** The names by what they are, as the bot looks them up. */
export function verdeelNamen(namen: readonly Naamrij[]) {
  const van = (...soorten: readonly Naamrij['soort'][]) => namen.filter(({ soort }) => soorten.includes(soort));
  return {
    aanbieders: van('aanbieder', 'gecertificeerde-instelling'),
    gemeenten: van('gemeente').map((rij) => ({ ...rij, code: rij.id })),
    regios: van('jeugdregio', 'samenwerkingsverband').map((rij) => ({ ...rij, code: rij.id })),
  };
}

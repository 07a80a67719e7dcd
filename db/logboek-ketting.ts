/** The chain of the logboek: each row carries the hash of the one before it. */
import { createHash } from 'node:crypto';
import type { LogboekRegel } from '../domain/ports';

export interface Logboekrij {
  readonly volgnummer: number;
  readonly op: string;
  readonly persoon_id: string;
  readonly handeling: string;
  readonly soort: string;
  readonly object_id: string;
  readonly uitkomst: string;
  readonly spoor: string | null;
  readonly vorige_hash: string;
  readonly hash: string;
}

export const logboekkolommen = [
  'volgnummer',
  'op',
  'persoon_id',
  'handeling',
  'soort',
  'object_id',
  'uitkomst',
  'spoor',
  'vorige_hash',
  'hash',
] as const satisfies readonly (keyof Logboekrij)[];

/** Where the chain ends. */
export type Staart = Pick<Logboekrij, 'volgnummer' | 'hash'>;

/** What the first row points at. */
export const begin: Staart = { volgnummer: 0, hash: '0'.repeat(64) };

export const laatsteRegel = 'select volgnummer, hash from logboek order by volgnummer desc limit 1';

const hashVan = (rij: Omit<Logboekrij, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        rij.volgnummer,
        rij.op,
        rij.persoon_id,
        rij.handeling,
        rij.soort,
        rij.object_id,
        rij.uitkomst,
        rij.vorige_hash,
        // Rows from before there were traces keep their hash.
        ...(rij.spoor === null ? [] : [rij.spoor]),
      ]),
    )
    .digest('hex');

/** These lines as the rows that follow on `staart`, in this order. */
export function ketting(regels: readonly LogboekRegel[], staart: Staart): readonly Logboekrij[] {
  let vorige = staart;
  return regels.map((regel) => {
    const kaal = {
      volgnummer: vorige.volgnummer + 1,
      op: regel.op,
      persoon_id: regel.persoonId,
      handeling: regel.handeling,
      soort: regel.soort,
      object_id: regel.objectId,
      uitkomst: regel.uitkomst,
      spoor: regel.spoor ?? null,
      vorige_hash: vorige.hash,
    };
    const rij = { ...kaal, hash: hashVan(kaal) };
    vorige = rij;
    return rij;
  });
}

export const sluitAan = (rij: Logboekrij, vorige: Staart): boolean =>
  rij.volgnummer === vorige.volgnummer + 1 && rij.vorige_hash === vorige.hash && rij.hash === hashVan(rij);

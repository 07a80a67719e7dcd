/** Keeps what was filled in so far: begins a draft, or writes on in the one that is there. */
import { gesprekNa } from '../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { gesprekZaak } from './accountgesprek-zaak';
import type { Verb, Werk } from './use-case';

export interface Bewaring {
  /** Null begins a new one. */
  readonly gesprek: string | null;
  /** The version the person had before him. */
  readonly versie: number;
  readonly invoer: AccountgesprekInvoer;
}

interface BewaarZaak extends Zaak {
  readonly gesprek: Accountgesprek | null;
}

/** A new record; its number is given out once and never again. */
export async function nieuwGesprek(
  { actor, eenheid, nu, vandaag }: Werk,
  invoer: AccountgesprekInvoer,
  rest: Pick<Accountgesprek, 'status' | 'vervangt'>,
): Promise<Result<Accountgesprek>> {
  const partij = await eenheid.partij.vind(invoer.partijId);
  if (!partij) return faal({ soort: 'veld-ongeldig', veld: 'partijId', uitleg: 'niet-in-de-lijst' });
  const gesprek: Accountgesprek = {
    id: eenheid.nieuwId(nu),
    nummer: await eenheid.nummer('G', Number(vandaag.slice(0, 4))),
    invoer,
    partijNaam: partij.naam,
    makerId: actor.persoonId,
    vastgelegdOp: nu,
    versie: 1,
    vervangenDoorId: null,
    ...rest,
  };
  await eenheid.accountgesprek.voegToe(gesprek);
  return ok(gesprek);
}

export const accountgesprekBewaren: Verb<Bewaring, Accountgesprek, BewaarZaak> = {
  handeling: 'accountgesprek.bewaren',
  async zaak(werk, { gesprek }) {
    if (gesprek === null) return { ...geenZaak, makerId: werk.actor.persoonId, gesprek: null };
    return gesprekZaak(werk, gesprek);
  },
  async doe(werk, { versie, invoer }, { gesprek }) {
    if (gesprek === null) return nieuwGesprek(werk, invoer, { status: 'concept', vervangt: null });
    const status = gesprekNa(gesprek.status, 'bewaren');
    if (status === null) return faal({ soort: 'kan-niet-in-deze-status', status: gesprek.status, stap: 'bewaren' });
    const bewaard = await werk.eenheid.accountgesprek.werkBij(gesprek.id, versie, { invoer, status, op: werk.nu });
    if (!bewaard) return faal({ soort: 'verouderd', versie, nu: gesprek.versie });
    const partij = await werk.eenheid.partij.vind(invoer.partijId);
    return ok({ ...gesprek, invoer, status, versie: versie + 1, partijNaam: partij?.naam ?? gesprek.partijNaam });
  },
  voorwerp: (invoer, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? invoer.gesprek ?? '' }),
};

/** A copy of one's own melding: first a proof for one person, then the copy itself, with rights checked and recorded both times. */
import type { Ontvangst } from '../domain/ontvangst';
import { naamOp } from '../domain/partij';
import { faal, ok } from '../domain/result';
import { meldingDossier } from './melding-dossier';
import type { MeldingDossier } from './melding-dossier';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import type { Verb, Werk } from './use-case';

interface Gevraagd {
  readonly melding: string;
  /** Only this hash is kept: who reads the database cannot fetch the copy. */
  readonly tokenHash: string;
}

const geldigMs = 15 * 60_000;

interface Aanbod {
  readonly nummer: string;
  readonly verlooptOp: string;
}

export const afschriftAanbieden: Verb<Gevraagd, Aanbod, MeldingZaak> = {
  handeling: 'melding.afschrift',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ actor, eenheid, nu }, { tokenHash }, { melding }) {
    const verlooptOp = new Date(Date.parse(nu) + geldigMs).toISOString();
    const { persoonId } = actor;
    await eenheid.afschrift.bewaar({ tokenHash, meldingId: melding.id, persoonId, verlooptOp, gebruiktOp: null });
    return ok({ nummer: melding.nummer, verlooptOp });
  },
  voorwerp: (invoer) => ({ soort: 'melding', id: invoer.melding }),
};

/** Uses the proof up; a second try, or one after its term, finds nothing. */
export const afschriftAfgeven: Verb<Gevraagd, null, MeldingZaak> = {
  handeling: 'melding.afschrift',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ eenheid, nu }, { tokenHash }) {
    return (await eenheid.afschrift.verbruik(tokenHash, nu)) ? ok(null) : faal({ soort: 'bestand-verlopen' });
  },
  voorwerp: (invoer) => ({ soort: 'melding', id: invoer.melding }),
};

export interface AfschriftBron {
  readonly dossier: MeldingDossier;
  readonly ontvangst: Ontvangst | null;
  /** The name of the authority on that day; empty when nobody entered it. */
  readonly autoriteit: string;
}

/** What stands on it, as far as this person may read it; the verb that hands it over judges and records that. */
export async function afschriftBron(werk: Werk, melding: string): Promise<AfschriftBron | null> {
  const dossier = await meldingDossier(werk, melding);
  if (dossier === null) return null;
  const ontvangst = await werk.eenheid.melding.ontvangst(dossier.melding.nummer);
  const namen = await werk.eenheid.partij.autoriteitsnamen();
  return { dossier, ontvangst, autoriteit: naamOp(namen, werk.vandaag)?.naam ?? '' };
}

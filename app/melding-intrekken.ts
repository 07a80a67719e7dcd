/** Withdraws one's own melding; it stays readable, with its new status. */
import { meldingOvergangen } from '../domain/melding';
import type { Melding } from '../domain/melding';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import type { Verb } from './use-case';

export const meldingIntrekken: Verb<{ readonly melding: string }, Melding, MeldingZaak> = {
  handeling: 'melding.intrekken',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ eenheid }, _, { melding }) {
    const stappen: Readonly<Record<string, string>> = meldingOvergangen[melding.status];
    if (stappen['intrekken'] !== 'ingetrokken') {
      return faal({ soort: 'kan-niet-in-deze-status', status: melding.status, stap: 'intrekken' });
    }
    const gelukt = await eenheid.melding.zetStatus(melding.id, melding.versie, 'ingetrokken');
    if (!gelukt) return faal({ soort: 'verouderd', versie: melding.versie, nu: melding.versie + 1 });
    return ok({ ...melding, status: 'ingetrokken', versie: melding.versie + 1 });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

/** What everybody may know of the register: the jeugdregio of a gemeente, the accounthoudende regio of an aanbieder. */
import type { Partij } from '../domain/partij';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb } from './use-case';

export interface Registerantwoord {
  readonly partij: Partij;
  readonly jeugdregio: Partij | null;
  readonly samenwerkingsverbanden: readonly Partij[];
  readonly accounthouder: Partij | null;
  readonly gemeenten: readonly Partij[];
}

export const registerOpvragen: Verb<{ readonly partijId: string }, Registerantwoord> = {
  handeling: 'register.opvragen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, vandaag }, { partijId }) {
    const partij = await eenheid.partij.vind(partijId);
    if (!partij) return faal({ soort: 'niet-gevonden', wat: 'partij' });
    const [jeugdregio] = await eenheid.partij.naar(partijId, 'ligt-in', vandaag);
    const [accounthouder] = await eenheid.partij.naar(partijId, 'accounthouder', vandaag);
    const samenwerkingsverbanden = await eenheid.partij.naar(partijId, 'neemt-deel-aan', vandaag);
    const soort = partij.soort === 'samenwerkingsverband' ? 'neemt-deel-aan' : 'ligt-in';
    const gemeenten = await eenheid.partij.van(partijId, soort, vandaag);
    return ok({
      partij,
      jeugdregio: jeugdregio ?? null,
      accounthouder: accounthouder ?? null,
      samenwerkingsverbanden,
      gemeenten,
    });
  },
  voorwerp: (invoer) => ({ soort: 'partij', id: invoer.partijId }),
};

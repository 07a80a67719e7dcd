/** Its author takes back a message that still waits for a second person: nobody had it, and he may write it again. */
import type { Berichtvoorstel } from '../domain/casusbericht';
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { voorstelZaak } from './casusbericht-vrijgeven';
import type { VoorstelZaak } from './casusbericht-vrijgeven';
import type { Verb } from './use-case';

interface Teruggenomen {
  readonly casus: CasusDossier;
  readonly bericht: Berichtvoorstel['bericht'];
}

export const casusberichtTerugnemen: Verb<{ readonly voorstel: string }, Teruggenomen, VoorstelZaak> = {
  handeling: 'casusbericht.intrekken',
  async zaak(werk, invoer) {
    const gevonden = await voorstelZaak(werk, invoer);
    return gevonden && { ...gevonden, makerId: gevonden.voorstel.makerId };
  },
  async doe({ eenheid, actor, nu }, _, { voorstel, ...casus }) {
    if (!(await eenheid.casusbericht.beslis(voorstel.id, actor.persoonId, nu, 'teruggenomen'))) {
      const status = (await eenheid.casusbericht.voorstel(voorstel.id))?.status ?? voorstel.status;
      return faal({ soort: 'kan-niet-in-deze-status', status, stap: 'terugnemen' });
    }
    return ok({ casus, bericht: voorstel.bericht });
  },
  voorwerp: ({ voorstel }) => ({ soort: 'bericht-voorstel', id: voorstel }),
};

/** Agreements of accountgesprekken that are near or late: whoever minds them hears it, once a day at most. */
import { overdag } from './bewaker';
import type { Bewaker } from './bewaker';
import { dagenLater } from '../domain/termijn';

const dagenVooraf = 2;

const bewaker = (naam: string, verschil: number): Bewaker => ({
  voorwerp: 'gespreksafspraak',
  async vind({ eenheid, vandaag }, grens) {
    const rijen = await eenheid.gespreksafspraak.vervallend(dagenLater(vandaag, verschil), naam, grens);
    return rijen.map(({ id, termijn }) => ({ objectId: id, datum: termijn }));
  },
  async herinner({ eenheid, nu, vandaag }, { objectId, datum }) {
    const afspraak = await eenheid.gespreksafspraak.vind(objectId);
    if (afspraak?.status !== 'open' || afspraak.termijn !== datum) return;
    const { persoonId } = afspraak;
    const soort = 'afspraken-herinnering' as const;
    if (!(await eenheid.bewaking.neem({ soort: `${soort} vandaag`, objectId: persoonId, datum: vandaag, op: nu })))
      return;
    await eenheid.outbox.voegToe({
      id: eenheid.nieuwId(nu),
      soort,
      objectId: persoonId,
      ontvangerId: persoonId,
      op: nu,
    });
  },
});

export const afspraakBewakers = {
  'afspraak-nadert': overdag(bewaker('afspraak-nadert', dagenVooraf)),
  'afspraak-te-laat': overdag(bewaker('afspraak-te-laat', -1)),
} as const;

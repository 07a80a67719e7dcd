/** Says what may be posted in a linked channel, and lets it go again. */
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import { ok } from '../domain/result';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { verversKanaal } from './kanaal-verversen';
import { kanaalZaak } from './kanaal-zaak';
import type { KanaalZaak } from './kanaal-zaak';
import type { Verb } from './use-case';
import { koppeling } from './casus-koppelen';
import type { Koppeling } from './casus-koppelen';

type Kanaalkeuze = { readonly kanaal: string; readonly keuze: Zichtbaarheid | 'los' };

export const kanaalInstellen: Verb<Kanaalkeuze, Koppeling | null, KanaalZaak> = {
  handeling: 'casus.koppelen',
  zaak: (werk, { kanaal }) => kanaalZaak(werk, kanaal),
  async doe(werk, { keuze }, { kanaal, ...casus }) {
    const { kanaalId, naam } = kanaal;
    if (keuze === 'los') {
      await werk.eenheid.kanaal.zetStatus(kanaalId, 'ontkoppeld');
      await werk.eenheid.outbox.geefVrij(`kanaal:${kanaalId}`, werk.nu, false);
      await noteerGebeurtenis(werk, casus.id, { soort: 'kanaal', stap: 'ontkoppeld', naam });
      return ok(null);
    }
    await werk.eenheid.kanaal.zetZicht(kanaalId, keuze);
    await verversKanaal(werk, casus.id, kanaalId);
    return ok(koppeling(casus, { ...kanaal, zicht: keuze }));
  },
  voorwerp: (_, uit) => ({ soort: 'casus', id: uit?.casusId ?? 'kanaal' }),
};

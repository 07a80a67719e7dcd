/** A colleague's message in a chat, put on the timeline as it read at that moment: his words, his name, his time. */
import type { CasusDossier } from '../domain/casus';
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import type { Identiteit } from '../domain/persoon';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { publiekVan } from './casusbericht-publiek';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb } from './use-case';

export interface Overname {
  readonly casus: string;
  readonly zicht: Zichtbaarheid;
  readonly tekst: VrijeTekst;
  /** Web address of the message; the same message goes on a timeline once. */
  readonly bron: string;
  readonly auteur: Identiteit;
  readonly auteurNaam: VrijeTekst;
  readonly geschrevenOp: string;
  /** Of the readers that were shown. */
  readonly kenmerk: string;
}

export const berichtOvernemen: Verb<Overname, { readonly casusId: string; readonly nummer: string }, CasusDossier> = {
  handeling: 'casus.bijwerken',
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, overname, casus) {
    const { eenheid, vandaag } = werk;
    // Two people may keep the same message at the same moment: it stands there once.
    await eenheid.casus.vergrendel(casus.id);
    const eerder = await eenheid.gebeurtenis.vanBron(casus.id, overname.bron);
    if (eerder) {
      const door = await eenheid.persoon.vind(eerder.vastgelegdDoor);
      return faal({ soort: 'al-gedaan', door: door?.naam ?? '', op: eerder.vastgelegdOp });
    }
    const publiek = await publiekVan(werk, casus, overname.zicht);
    if (publiek.kenmerk !== overname.kenmerk) return faal({ soort: 'publiek-gewijzigd' });
    const { aadObjectId, tenantId } = overname.auteur;
    const auteur = await eenheid.persoon.actor(aadObjectId, tenantId, vandaag);
    await noteerGebeurtenis(
      werk,
      casus.id,
      { soort: 'overgenomen-bericht' },
      {
        zichtbaarheid: overname.zicht,
        gebeurdOp: overname.geschrevenOp,
        tekst: overname.tekst,
        bron: overname.bron,
        auteur: { id: auteur?.persoonId ?? null, naam: auteur?.naam ?? overname.auteurNaam },
      },
    );
    return ok({ casusId: casus.id, nummer: casus.nummer });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

/** The casus behind a melding, on the card of who filed it: shown only to who may see the casus itself, not to who may hear its trede. */
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingDossier } from '../../app/melding-dossier';
import { meldingKoppelen } from '../../app/melding-koppelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { voerUit } from '../../app/use-case';
import type { Verb, Werk } from '../../app/use-case';
import type { OpenWorld, Turn } from '../../db/world';
import type { Zaak } from '../../domain/policy';
import { tredeZicht } from '../../domain/trede';
import { melderVan, proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

const begin = '2026-03-02T10:00:00.000Z';
const vandaag = begin.slice(0, 10);

describe.each(databases())('de casus achter een melding op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterAll(() => ruimOp());

  const met = <T>(doe: (werk: Werk, turn: Turn) => Promise<T>, wie = 'meldpunt'): Promise<T> =>
    wereld.eenheid((turn) => doe({ actor: melderVan(wie), nu: begin, vandaag, eenheid: turn }, turn));
  const gelukt = async <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: I, wie?: string): Promise<U> => {
    const klaar = await met((werk) => voerUit(werk, verb, invoer), wie);
    if (!klaar.ok) throw new Error(JSON.stringify(klaar.fout));
    return klaar.value;
  };

  /** Trede 4, with the gemeente of the melder among those it concerns. */
  const maakErnstig = (melding: string): Promise<void> =>
    met(async ({ eenheid }, { db }) => {
      const casusId = (await eenheid.melding.casusId(melding)) ?? '';
      const invoer = {
        ...{ trede: 4 as const, ingangsdatum: '2026-03-01', grond: tekst('grond'), bewijs: null, plan: null },
        ...{ partijen: [], opmerking: null, corrigeert: null },
      };
      const id = `trede-${casusId}`;
      await eenheid.tredebepaling.voegToe({ id, casusId, invoer, voorgelegdDoor: 'adviseur', voorgelegdOp: begin });
      await eenheid.tredebepaling.stelVast(id, 'adviseur2', begin, vandaag);
      await db.voer('insert into casus_betrokken (casus_id, partij_id) values (?, ?)', [casusId, 'gm']);
      const casus = await eenheid.casus.zoek(casusId, vandaag);
      expect(casus && tredeZicht(melderVan('p1'), casus, 4)).toBe('beperkt');
    });

  it('wie wel de trede van de casus mag horen en haar niet mag zien, leest op zijn eigen melding geen casus', async () => {
    const { id } = await gelukt(meldingRegistreren, proefInvoer, 'p1');
    const { versie } = await gelukt(meldingBeoordelen, { melding: id, versie: 1 });
    await gelukt(meldingKoppelen, { melding: id, versie, casus: null, ook: [] });
    await maakErnstig(id);
    expect(await met((werk) => meldingDossier(werk, id), 'p1')).toMatchObject({ eigen: true, casus: null });
    expect((await met((werk) => meldingDossier(werk, id)))?.casus).not.toBeNull();
  });
});

/** Which meldingen behind a casus are looked through, for whom: all for who judges them, his own for a melder, and none for who may not see the casus. */
import { casusMeldingenDoorzoeken } from '../../app/casus-meldingen-doorzoeken';
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingIntrekken } from '../../app/melding-intrekken';
import { meldingKoppelen } from '../../app/melding-koppelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { voerUit } from '../../app/use-case';
import type { Verb, Werk } from '../../app/use-case';
import type { OpenWorld, Turn } from '../../db/world';
import type { Zaak } from '../../domain/policy';
import { melderVan, proefInvoer, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

const begin = '2026-03-02T10:00:00.000Z';
const vandaag = begin.slice(0, 10);

describe.each(databases())('de meldingen achter een casus doorzoeken op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;
  const van: Record<string, string> = {};

  const met = <T>(doe: (werk: Werk, turn: Turn) => Promise<T>, wie = 'meldpunt'): Promise<T> =>
    wereld.eenheid((turn) => doe({ actor: melderVan(wie), nu: begin, vandaag, eenheid: turn }, turn));
  const gelukt = async <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: I, wie?: string): Promise<U> => {
    const klaar = await met((werk) => voerUit(werk, verb, invoer), wie);
    if (!klaar.ok) throw new Error(JSON.stringify(klaar.fout));
    return klaar.value;
  };
  const gevonden = async (wie: string): Promise<readonly string[] | null> => {
    const uit = await met((werk) => voerUit(werk, casusMeldingenDoorzoeken, { casus }), wie);
    return uit.ok ? uit.value.map(({ id }) => id) : null;
  };
  const rolOpCasus = (wie: string): Promise<void> =>
    met(({ eenheid }) => eenheid.casus.wijsToe(casus, wie, 'regievoerder', vandaag));

  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
    for (const wie of ['p1', 'regio1', 'p2']) {
      const { id } = await gelukt(meldingRegistreren, proefInvoer, wie);
      const { versie } = await gelukt(meldingBeoordelen, { melding: id, versie: 1 });
      van[wie] = id;
      const naar = await met(({ eenheid }) => eenheid.casus.vanAanbieder('noorderlicht', vandaag));
      await gelukt(meldingKoppelen, { melding: id, versie, casus: naar?.id ?? null, ook: [] });
    }
    casus = (await met(({ eenheid }) => eenheid.casus.vanAanbieder('noorderlicht', vandaag)))?.id ?? '';
    await gelukt(meldingIntrekken, { melding: van['p2'] ?? '' }, 'p2');
  });
  afterAll(() => ruimOp());

  it.each(['meldpunt', 'adviseur'])('%s leest ze alle, behalve die is ingetrokken', async (wie) => {
    expect([...((await gevonden(wie)) ?? [])].sort()).toEqual([van['p1'], van['regio1']].sort());
  });

  it('wie op de casus een rol heeft en zelf meldde, leest alleen zijn eigen melding', async () => {
    await rolOpCasus('regio1');
    expect(await gevonden('regio1')).toEqual([van['regio1']]);
  });

  it.each(['accountmanager', 'rvb', 'beheer', 'p1'])('%s leest er geen', async (wie) => {
    expect(await gevonden(wie)).toBeNull();
  });

  it('in het logboek staat elke melding die is doorzocht, en bij wie niets mocht geen een', async () => {
    const regels = (wie: string) =>
      met((__, { db }) =>
        db.rijen<{ soort: string; uitkomst: string }>(
          "select soort, uitkomst from logboek where persoon_id = ? and handeling = 'melding.inzien'",
          [wie],
        ),
      );
    const gelezen = (await gevonden('adviseur2')) ?? [];
    expect((await regels('adviseur2')).filter(({ soort }) => soort === 'melding')).toHaveLength(gelezen.length);
    await gevonden('accountmanager');
    const geweigerd = await regels('accountmanager');
    expect(geweigerd.every(({ soort, uitkomst }) => soort === 'casus' && uitkomst === 'geweigerd')).toBe(true);
  });
});

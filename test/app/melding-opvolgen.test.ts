/** A new melding that nobody takes up: one warning to the meldpunt, later one to who comes next, and never a storm after a standstill. */
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { MeldingInvoer } from '../../domain/melding';
import { meldpuntTermijnen } from '../../domain/meldpunt';
import { melderVan, proefInvoer, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

/** A Thursday. */
const gemeldOp = '2026-03-05T10:00:00.000Z';
const rustig: MeldingInvoer = { ...proefInvoer, acuut: 'nee' };

describe.each(databases())('een melding die blijft liggen op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterEach(() => ruimOp());

  const meld = async (nu = gemeldOp, invoer = rustig): Promise<string> => {
    const uit = await wereld.eenheid((eenheid) =>
      voerUit({ actor: melderVan('p1'), nu, vandaag: nu.slice(0, 10), eenheid }, meldingRegistreren, invoer),
    );
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value.id;
  };
  const ronde = (nu: string): Promise<number> =>
    bewaakTermijnen(wereld, {
      nu,
      vandaag: nu.slice(0, 10),
      defect: (fout) => {
        throw fout;
      },
    });
  const verteld = async (soort: string): Promise<readonly string[]> => {
    const sql = 'select ontvanger_id, proactief from outbox where soort = ? order by ontvanger_id, id';
    const rijen = await wereld.eenheid(({ db }) => db.rijen<{ ontvanger_id: string; proactief: number }>(sql, [soort]));
    return rijen.map((rij) => `${rij.ontvanger_id} ${rij.proactief === 1 ? 'overzicht' : 'direct'}`);
  };
  const zonderMeldpunt = (): Promise<number> =>
    wereld.eenheid(({ db }) => db.voer("delete from persoon_rol where rol = 'meldpuntmedewerker'", []));

  it('het meldpunt hoort het na de termijn één keer, geteld in werkdagen', async () => {
    expect([meldpuntTermijnen.nietOpgepakt.werkdagen, meldpuntTermijnen.oppakken.werkdagen]).toEqual([2, 5]);
    await meld();
    // The weekend lies in between: two werkdagen later is Monday.
    await ronde('2026-03-09T10:00:00.000Z');
    expect(await verteld('melding-niet-opgepakt')).toEqual([]);
    for (const moment of ['2026-03-09T10:01:00.000Z', '2026-03-09T10:02:00.000Z', '2026-03-10T09:00:00.000Z'])
      await ronde(moment);
    expect(await verteld('melding-niet-opgepakt')).toEqual(['meldpunt overzicht']);
  });

  it('een acute melding wacht niet op het dagoverzicht', async () => {
    await meld(gemeldOp, { ...rustig, acuut: 'ja' });
    await ronde('2026-03-10T09:00:00.000Z');
    expect(await verteld('melding-niet-opgepakt')).toEqual(['meldpunt direct']);
  });

  it('blijft zij ook daarna liggen, dan hoort de adviseur het één keer', async () => {
    await meld();
    await ronde('2026-03-09T10:01:00.000Z');
    await ronde('2026-03-12T10:00:00.000Z');
    expect(await verteld('melding-blijft-liggen')).toEqual([]);
    await ronde('2026-03-12T10:02:00.000Z');
    await ronde('2026-03-13T10:02:00.000Z');
    expect(await verteld('melding-blijft-liggen')).toEqual(['adviseur overzicht', 'adviseur2 overzicht']);
    expect(await verteld('melding-niet-opgepakt')).toHaveLength(1);
  });

  it('na drie weken stilstand komt er één waarschuwing per melding, en pas later iets voor wie daarna komt', async () => {
    await meld();
    await meld('2026-03-06T10:00:00.000Z');
    for (const minuut of ['00', '01', '02']) await ronde(`2026-03-26T10:${minuut}:00.000Z`);
    expect(await verteld('melding-niet-opgepakt')).toEqual(['meldpunt overzicht', 'meldpunt overzicht']);
    expect(await verteld('melding-blijft-liggen')).toEqual([]);
  });

  it('wat is opgepakt geeft geen waarschuwing, ook niet aan wie daarna komt', async () => {
    const [eerste, tweede] = [await meld(), await meld()];
    const neem = (melding: string, nu: string) =>
      wereld.eenheid((eenheid) =>
        voerUit({ actor: melderVan('meldpunt'), nu, vandaag: nu.slice(0, 10), eenheid }, meldingBeoordelen, {
          ...{ melding, versie: 1 },
        }),
      );
    expect((await neem(eerste, '2026-03-06T10:00:00.000Z')).ok).toBe(true);
    await ronde('2026-03-09T11:00:00.000Z');
    expect(await verteld('melding-niet-opgepakt')).toHaveLength(1);
    expect((await neem(tweede, '2026-03-10T10:00:00.000Z')).ok).toBe(true);
    await ronde('2026-03-20T11:00:00.000Z');
    expect(await verteld('melding-blijft-liggen')).toEqual([]);
  });

  it('is er niemand bij het meldpunt, dan hoort de adviseur het meteen, en niet nog eens', async () => {
    await meld();
    await zonderMeldpunt();
    await ronde('2026-03-09T10:01:00.000Z');
    expect(await verteld('melding-blijft-liggen')).toEqual(['adviseur overzicht', 'adviseur2 overzicht']);
    await ronde('2026-03-20T10:01:00.000Z');
    expect(await verteld('melding-blijft-liggen')).toHaveLength(2);
  });
});

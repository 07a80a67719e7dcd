/** Wie lang niet is gesproken: eerst de eigen organisaties, en alle andere geteld. */
import { accountgesprekAfronden } from '../../app/accountgesprek-afronden';
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { accountgesprekCorrigeren } from '../../app/accountgesprek-corrigeren';
import { accountgesprekVastleggen } from '../../app/accountgesprek-vastleggen';
import { gesprekkenPlannen } from '../../app/gesprekken-plannen';
import { gesprekGepland } from '../../app/gesprekken-bewaken';
import { planningKaart } from '../../cards/gesprek-planning';
import type { OpenWorld } from '../../db/world';
import { leegVerslag } from '../../domain/accountgesprek';
import { systeem } from '../../domain/actor';
import { voer } from '../bot/handlers/support/beurt';
import { tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

it.each(databases())(
  'op %s: zestig nooit gesproken organisaties verbergen de eigen niet, en de rest klopt',
  async (_, open) => {
    const { wereld, ruimOp } = await open();
    await wereld.eenheid(async (turn) => {
      await vulRegister(turn);
      const leeg = { aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code: null };
      for (let teller = 0; teller < 60; teller += 1)
        await turn.partij.bewaar({
          id: `a${String(teller)}`,
          naam: `Zorghuis ${String(teller)}`,
          soort: 'aanbieder',
          ...leeg,
        });
      const invoer = { ...leegVerslag, datum: '2024-03-01', soort: 'aanbieder', partijId: 'noorderlicht' } as const;
      await turn.accountgesprek.voegToe({
        ...{ id: 'g1', nummer: 'G-2024-0001', partijNaam: 'Stichting Het Noorderlicht', invoer, status: 'definitief' },
        ...{ makerId: 'accountmanager', vastgelegdOp: '2024-03-01T10:00:00.000Z', versie: 1, vervangt: null },
        vervangenDoorId: null,
      });
    });
    const uit = await voer(wereld, 'accountmanager', gesprekkenPlannen, {});
    if (!uit.ok) throw new Error(uit.fout.soort);
    const { maanden, eigen, overig } = uit.value;
    expect(eigen.map(({ partijId }) => partijId)).toEqual(['noorderlicht']);
    // The sixty, and the regio.
    expect(overig).toHaveLength(61);
    const blad = (vanaf: number) =>
      JSON.stringify(planningKaart({ maanden, eigen, overig, vanaf, vandaag: '2026-03-02' }));
    const kaart = blad(0);
    expect(kaart.indexOf('Stichting Het Noorderlicht')).toBeLessThan(kaart.indexOf('Zorghuis'));
    expect(kaart).toContain('1 tot en met 15 van 62');
    // Every one of them can be reached.
    const alle = [0, 15, 30, 45, 60].map(blad).join('');
    for (const { partijNaam } of overig) expect(alle).toContain(`"${partijNaam}"`);
    expect(blad(60)).toContain('61 tot en met 62 van 62');
    expect(blad(60)).not.toContain('Volgende organisaties');
    await ruimOp();
  },
);

describe.each(databases())('het volgende gesprek op %s', (_, open) => {
  const gesprek = { ...leegVerslag, datum: '2026-03-02', soort: 'aanbieder', partijId: 'noorderlicht' } as const;
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterEach(() => ruimOp());
  const leg = async (volgendGesprek: string) => {
    const uit = await voer(wereld, 'accountmanager', accountgesprekVastleggen, { ...gesprek, volgendGesprek });
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value;
  };
  const plannen = async () => {
    const alle = await wereld.eenheid((turn) => turn.accountgesprek.open('accountmanager', 10));
    return alle.filter(({ status }) => status === 'gepland').map(({ invoer }) => invoer.datum);
  };
  const ronde = (dag: string) =>
    wereld.eenheid(async (turn) => {
      const werk = { actor: systeem, nu: `${dag}T09:00:00.000Z`, vandaag: dag, eenheid: turn };
      return (await gesprekGepland.vind(werk, 10)).map(({ datum }) => datum);
    });

  it('staat gepland, wordt herinnerd, en is te laat als die dag voorbijgaat', async () => {
    await leg('2026-05-04');
    await leg('2026-05-04');
    expect(await plannen()).toEqual(['2026-05-04']);
    expect(await ronde('2026-05-01')).toEqual([]);
    expect(await ronde('2026-05-02')).toEqual(['2026-05-04']);
    expect(await ronde('2026-05-05')).toEqual(['2026-05-04 voorbij']);
    const stand = await wereld.eenheid((turn) => turn.accountgesprek.zonderGesprek('2025-11-05', '2026-05-05', 50));
    expect(stand.find(({ partijId }) => partijId === 'noorderlicht')).toMatchObject({ gepland: '2026-05-04' });
    const ervoor = await wereld.eenheid((turn) => turn.accountgesprek.zonderGesprek('2025-11-04', '2026-05-04', 50));
    expect(ervoor.map(({ partijId }) => partijId)).not.toContain('noorderlicht');
  });

  it('is gedaan met het verslag van die dag: niemand hoort dan nog dat het er niet is', async () => {
    await leg('2026-03-02');
    expect(await plannen()).toEqual(['2026-03-02']);
    await leg('2026-06-01');
    expect(await plannen()).toEqual(['2026-06-01']);
  });

  it('schuift mee als het verslag wordt verbeterd', async () => {
    const eerste = await leg('2026-05-04');
    const invoer = { gesprek: eerste.id, reden: tekst('Andere dag') };
    const concept = await voer(wereld, 'accountmanager', accountgesprekCorrigeren, invoer);
    if (!concept.ok) throw new Error(concept.fout.soort);
    const anders = { ...concept.value.invoer, volgendGesprek: '2026-06-01' };
    const bewaring = { gesprek: concept.value.id, versie: concept.value.versie, invoer: anders };
    const bewaard = await voer(wereld, 'accountmanager', accountgesprekBewaren, bewaring);
    if (!bewaard.ok) throw new Error(bewaard.fout.soort);
    const klaar = { gesprek: bewaard.value.id, versie: bewaard.value.versie };
    expect((await voer(wereld, 'accountmanager', accountgesprekAfronden, klaar)).ok).toBe(true);
    expect(await plannen()).toEqual(['2026-06-01']);
  });
});

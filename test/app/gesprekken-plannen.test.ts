/** Wie lang niet is gesproken: eerst de eigen organisaties, en alle andere geteld. */
import { gesprekkenPlannen } from '../../app/gesprekken-plannen';
import { planningKaart } from '../../cards/gesprek-planning';
import { leegVerslag } from '../../domain/accountgesprek';
import { voer } from '../bot/handlers/support/beurt';
import { vulRegister } from '../support/proefregister';
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
    const kaart = JSON.stringify(planningKaart(maanden, eigen, overig));
    expect(kaart.indexOf('Stichting Het Noorderlicht')).toBeLessThan(kaart.indexOf('Zorghuis'));
    expect(kaart).toContain('47');
    await ruimOp();
  },
  60_000,
);

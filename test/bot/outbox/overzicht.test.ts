/** What can be done with a message that stands in an overview. */
import { overzichtKaart } from '../../../bot/outbox/overzicht';
import { ritmeKaart } from '../../../cards/ritme';
import { berichtKaart } from '../../../cards/bericht';
import { button } from '../../../cards/button';
import type { Wachtend } from '../../../domain/traffic';
import { delen } from '../../cards/support/keuring';

const rij = (soort: Wachtend['soort'], op: string): Wachtend => ({
  ...{ id: op, soort, objectId: 'c1', ontvangerId: 'p1', op, casusId: 'c1', trede: null, spoed: 1 },
  ...{ wijze: 'gespreid', verlooptOp: null, pogingen: 0, onzeker: 0, spoor: null },
});
const casus = { id: 'c1', nummer: 'C-2026-0001', aanbiederNaam: 'Vuurbaak', rolhouders: [] };
const ritme = {
  ...{ casusId: 'c1', dagen: 7, bericht: '2026-03-01T09:00:00.000Z', vanaf: '2026-02-01T09:00:00.000Z' },
  ...({ trede: 3, begin: 'trede', uitgesteldTot: null, uitgesteldOp: null } as const),
  ...{ ingetrokkenOp: null, herinnerdOp: null },
};

it('een herinnering aan een bericht biedt ook daar uitstellen aan, en opent eerst wat om de reden vraagt', () => {
  const laat = ritmeKaart({ casus, ritme, soort: 'herinnering', sleutel: 'sleutel-12345678' });
  const knop = button('Taak tonen', 'taak.inzien', { taak: 't1' });
  const taak = berichtKaart({ kop: 'Taak', alineas: ['Bellen'], knoppen: [knop, knop] });
  const kaart = overzichtKaart([
    { rij: rij('casusritme-herinnering', '2026-03-09T09:00:00.000Z'), bericht: { soort: 'kaart', kaart: laat } },
    { rij: rij('taken-herinnering', '2026-03-09T09:01:00.000Z'), bericht: { soort: 'kaart', kaart: taak } },
  ]);
  const knoppen = delen(kaart.inhoud).filter(({ type }) => type === 'Action.Execute');
  expect(knoppen.map(({ title, verb }) => [title, verb])).toEqual([
    ['Bericht schrijven', 'casusbericht.aanpassen'],
    ['Uitstellen', 'ritme.tonen'],
    ['Taak tonen', 'taak.inzien'],
  ]);
  expect(knoppen.every(({ data }) => (data as { blijft?: boolean }).blijft === true)).toBe(true);
});

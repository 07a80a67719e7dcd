/** When the daily overview leaves: an hour of the Dutch clock, in winter and in summer. */
import { overzichtNa, wachtTot } from '../../domain/bezorgmoment';

it.each([
  ['winter, ervoor', '2026-01-12T08:00:00.000Z', 15, '2026-01-12T14:00:00.000Z'],
  ['winter, op het uur zelf', '2026-01-12T14:00:00.000Z', 15, '2026-01-13T14:00:00.000Z'],
  ['zomer', '2026-07-13T08:00:00.000Z', 15, '2026-07-13T13:00:00.000Z'],
  ['over de zomertijd heen', '2026-03-28T15:00:00.000Z', 15, '2026-03-29T13:00:00.000Z'],
  ['over de wintertijd heen', '2026-10-24T15:00:00.000Z', 15, '2026-10-25T14:00:00.000Z'],
  ['een ander uur', '2026-01-12T08:00:00.000Z', 7, '2026-01-13T06:00:00.000Z'],
])('%s', (_, op, uur, verwacht) => {
  expect(overzichtNa(op, uur)).toBe(verwacht);
});

it('een bericht onder de gekozen trede wacht op het gekozen uur, trede 5 nooit', () => {
  const op = '2026-01-12T08:00:00.000Z';
  const bericht = { nu: op, op, directVanaf: 4, laatste: null, uur: 17, wijze: 'overzicht' } as const;
  expect(wachtTot({ ...bericht, trede: 2 })).toEqual({
    ...{ tot: '2026-01-12T16:00:00.000Z', reden: 'dagoverzicht' },
  });
  expect(wachtTot({ ...bericht, trede: 4, laatste: op })).toEqual({ tot: '2026-01-12T08:10:00.000Z', reden: 'rust' });
  expect(wachtTot({ ...bericht, trede: 4 })).toBeNull();
  expect(wachtTot({ ...bericht, trede: 5 })).toBeNull();
});

/** When the daily overview leaves: an hour of the Dutch clock, in winter and in summer. */
import { overzichtNa, overzichtUren, spoedVan, wachtTot } from '../../domain/bezorgmoment';

it.each([
  ['winter, ervoor', '2026-01-12T08:00:00.000Z', 15, '2026-01-12T14:00:00.000Z'],
  ['winter, op het uur zelf', '2026-01-12T14:00:00.000Z', 15, '2026-01-13T14:00:00.000Z'],
  ['zomer', '2026-07-13T08:00:00.000Z', 15, '2026-07-13T13:00:00.000Z'],
  ['over de zomertijd heen', '2026-03-28T15:00:00.000Z', 15, '2026-03-29T13:00:00.000Z'],
  ['over de wintertijd heen', '2026-10-24T15:00:00.000Z', 15, '2026-10-25T14:00:00.000Z'],
  ['kort na middernacht', '2026-01-12T23:30:00.000Z', 15, '2026-01-13T14:00:00.000Z'],
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

it('trede 5 en wie meteen vraagt wachten ook niet op de rust na een vorig bericht', () => {
  const op = '2026-01-12T08:00:00.000Z';
  const bericht = { nu: op, op, directVanaf: 4, laatste: op } as const;
  expect(wachtTot({ ...bericht, wijze: 'overzicht', trede: 5 })).toBeNull();
  expect(wachtTot({ ...bericht, wijze: 'meteen', trede: null })).toBeNull();
  expect(wachtTot({ ...bericht, wijze: 'gespreid', trede: null })).toMatchObject({ reden: 'rust' });
});

it('op het uur van het overzicht wacht het nog op de rust, als er net iets anders kwam', () => {
  const stilte = { op: '2026-01-12T08:00:00.000Z', trede: 1, wijze: 'overzicht', directVanaf: 4 } as const;
  expect(wachtTot({ ...stilte, nu: '2026-01-12T14:00:00.000Z', laatste: '2026-01-12T13:55:00.000Z' })).toEqual({
    ...{ tot: '2026-01-12T14:05:00.000Z', reden: 'rust' },
  });
});

it('trede 5 gaat voor alles, en een uur voor het overzicht is er een van 6 tot en met 22', () => {
  expect(([null, 1, 2, 3, 4, 5] as const).map(spoedVan)).toEqual([1, 1, 1, 1, 1, 0]);
  expect([overzichtUren[0], overzichtUren.at(-1), overzichtUren.length]).toEqual([6, 22, 17]);
});

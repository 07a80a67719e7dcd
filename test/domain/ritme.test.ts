/** Het ritme van een casus: de termijn loopt vanaf het laatste bericht, of vanaf het begin van de trede die er nu is. */
import {
  isUitgesteld,
  langsteRitme,
  ritmeEscaleert,
  ritmeEscaleertVoor,
  ritmeHerhaalt,
  ritmeVervalt,
  uitsteldagen,
} from '../../domain/ritme';
import type { Ritme } from '../../domain/ritme';
import { ritmeTekst } from '../../texts/ritme';

const ritme = (anders: Partial<Ritme> = {}): Ritme => ({
  ...{ casusId: 'c1', trede: 4, dagen: 2, bericht: '2026-03-02T10:00:00.000Z', vanaf: '2026-03-09T10:00:00.000Z' },
  ...({ begin: 'trede', uitgesteldTot: null, uitgesteldOp: null, ingetrokkenOp: null, herinnerdOp: null } as const),
  ...anders,
});

it('een hogere trede begint met een eigen termijn, hoe oud het laatste bericht ook is', () => {
  expect(ritmeVervalt(ritme())).toBe('2026-03-11');
  expect(ritmeVervalt(ritme({ bericht: '2026-03-10T10:00:00.000Z' }))).toBe('2026-03-12');
  expect(ritmeVervalt(ritme({ vanaf: '2026-04-01' }))).toBe('2026-04-03');
});

it('de kaart zegt waarvan de termijn telt, en alleen als dat niet het laatste bericht is', () => {
  expect(ritmeTekst.uitleg(ritme())).toBe(
    'Het laatste bericht is van 2 maart 2026. Sinds 9 maart 2026 geldt trede 4. Bij deze trede is het ritme: elke 2 dagen (voorbeeld, niet officieel).',
  );
  expect(ritmeTekst.uitleg(ritme({ bericht: '2026-03-10T10:00:00.000Z' }))).not.toContain('Sinds');
  expect(ritmeTekst.uitleg(ritme({ begin: 'heropening' }))).toContain('De casus is heropend op 9 maart 2026.');
  const nieuw = ritmeTekst.uitleg(ritme({ bericht: null, trede: 0, dagen: 30, begin: 'opening' }));
  expect(nieuw).toBe(
    'Er is nog geen bericht gestuurd. De casus staat hier sinds 9 maart 2026. Zonder trede is het ritme: elke 30 dagen (voorbeeld, niet officieel).',
  );
});

it('uitstel bij een lagere trede geldt niet meer bij de hogere', () => {
  const eerder = { uitgesteldTot: '2026-03-14', uitgesteldOp: '2026-03-07T10:00:00.000Z' };
  expect(ritmeVervalt(ritme(eerder))).toBe('2026-03-11');
  expect(isUitgesteld(ritme({ ...eerder, uitgesteldTot: '2026-03-11' }))).toBe(false);
  const nu = ritme({ ...eerder, uitgesteldOp: '2026-03-10T10:00:00.000Z' });
  expect([ritmeVervalt(nu), isUitgesteld(nu)]).toEqual(['2026-03-14', true]);
});

it('wie bij de vorige trede herinnerd is, is dat bij deze nog niet', () => {
  const stil = ritme({ herinnerdOp: '2026-03-08T09:00:00.000Z' });
  expect(ritmeEscaleert(stil, '2026-03-12T10:00:00.000Z', '2026-03-12')).toBe(false);
  const daarna = ritme({ herinnerdOp: '2026-03-11T09:00:00.000Z' });
  expect(ritmeEscaleert(daarna, '2026-03-12T10:00:00.000Z', '2026-03-12')).toBe(true);
});

it('een bericht van na middernacht telt voor de nieuwe dag, ook in de nacht dat de klok verzet wordt', () => {
  const bericht = (op: string) => ritmeVervalt(ritme({ vanaf: '2026-01-05', bericht: op }));
  expect(bericht('2026-03-09T23:30:00.000Z')).toBe('2026-03-12');
  // 29 March 2026, half past three in the morning, just after the clock went forward; and the last hour of 24 October.
  expect(bericht('2026-03-29T01:30:00.000Z')).toBe('2026-03-31');
  expect(bericht('2026-03-28T23:30:00.000Z')).toBe('2026-03-31');
  expect(bericht('2026-10-24T21:59:00.000Z')).toBe('2026-10-26');
  expect(bericht('2026-10-24T22:00:00.000Z')).toBe('2026-10-27');
  expect(bericht('2026-10-25T23:00:00.000Z')).toBe('2026-10-28');
});

it('na een ingetrokken bericht is het de dag erna stil, ook als eerder iets herinnerd is', () => {
  const ingetrokken = { ingetrokkenOp: '2026-03-12T10:00:00.000Z' };
  expect(ritmeVervalt(ritme(ingetrokken))).toBe('2026-03-13');
  // Taken back before the term is over: that term stands.
  expect(ritmeVervalt(ritme({ ingetrokkenOp: '2026-03-09T12:00:00.000Z' }))).toBe('2026-03-11');
  const eerderHerinnerd = ritme({ ...ingetrokken, herinnerdOp: '2026-03-11T09:00:00.000Z' });
  expect(ritmeEscaleert(eerderHerinnerd, '2026-03-20T10:00:00.000Z', '2026-03-20')).toBe(false);
  const daarnaHerinnerd = ritme({ ...ingetrokken, herinnerdOp: '2026-03-13T09:00:00.000Z' });
  expect(ritmeEscaleert(daarnaHerinnerd, '2026-03-14T08:59:59.999Z', '2026-03-14')).toBe(false);
  expect(ritmeEscaleert(daarnaHerinnerd, '2026-03-14T09:00:00.000Z', '2026-03-14')).toBe(true);
});

it('zonder herinnering, of voor de uiterste dag, hoort de plaatsvervanger niets', () => {
  expect(ritmeEscaleert(ritme(), '2026-03-20T10:00:00.000Z', '2026-03-20')).toBe(false);
  const uitgesteld = { uitgesteldTot: '2026-03-25', uitgesteldOp: '2026-03-12T10:00:00.000Z' };
  const herinnerd = ritme({ ...uitgesteld, herinnerdOp: '2026-03-11T09:00:00.000Z' });
  expect(ritmeEscaleert(herinnerd, '2026-03-20T10:00:00.000Z', '2026-03-20')).toBe(false);
  expect(ritmeEscaleert(herinnerd, '2026-03-25T10:00:00.000Z', '2026-03-25')).toBe(true);
});

it('vanaf trede 4 wordt een stille casus opnieuw gezegd, steeds twee keer zo lang erna, hoogstens vier weken', () => {
  const stil = ritme({ herinnerdOp: '2026-03-11T09:00:00.000Z' });
  const voor = (vandaag: string, anders: Partial<Ritme> = {}): string =>
    ritmeEscaleertVoor({ ...stil, ...anders }, vandaag);
  // Two days after the reminder's own day, then four, eight, sixteen, and 28 from there on.
  expect(voor('2026-03-13')).toBe('2026-03-11');
  expect(voor('2026-03-14')).toBe('2026-03-14');
  expect(voor('2026-03-17')).toBe('2026-03-14');
  expect(voor('2026-03-18')).toBe('2026-03-18');
  expect(voor('2026-03-26')).toBe('2026-03-26');
  expect(voor('2026-04-11')).toBe('2026-04-11');
  expect(voor('2026-05-08')).toBe('2026-04-11');
  expect(voor('2026-05-09')).toBe('2026-05-09');
  expect(voor('2026-06-06')).toBe('2026-06-06');
  // A cadence of one day still lies a day apart, a long one four weeks, and none is nought.
  expect(voor('2026-03-13', { dagen: 0 })).toBe('2026-03-13');
  expect(voor('2026-04-08', { dagen: 90 })).toBe(ritmeVervalt({ ...stil, dagen: 90 }));
  expect(voor('2026-04-09', { dagen: 90 })).toBe('2026-04-09');
});

it('op een lagere trede, of zonder herinnering, blijft het bij die ene dag', () => {
  const lang = '2026-09-01';
  expect(ritmeEscaleertVoor(ritme({ trede: 3, herinnerdOp: '2026-03-11T09:00:00.000Z' }), lang)).toBe('2026-03-11');
  expect(ritmeEscaleertVoor(ritme({ herinnerdOp: null }), lang)).toBe('2026-03-11');
  expect([3, 4, 5].map((trede) => ritmeHerhaalt(ritme({ trede })))).toEqual([false, true, true]);
});

it('een dag en een moment op die dag tellen gelijk', () => {
  expect(ritmeVervalt(ritme({ vanaf: '2026-04-01' }))).toBe(ritmeVervalt(ritme({ vanaf: '2026-04-01T10:00:00.000Z' })));
});

it('uitstellen kan een, drie of zeven dagen, en een ritme is hoogstens een jaar', () => {
  expect([uitsteldagen, langsteRitme]).toEqual([[1, 3, 7], 365]);
});

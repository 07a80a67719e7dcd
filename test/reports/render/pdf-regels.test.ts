/** Regels van een alinea: waar zij breken, en wat nooit alleen op de laatste regel staat. */
import type { Letters } from '../../../reports/render/pdf-letters';
import type { Loop } from '../../../reports/render/pdf-loop';
import { breekRegels } from '../../../reports/render/pdf-regels';

/** Every sign one point wide: what fits can be counted. */
const letters = { gewoon: { breedte: (tekst: string) => tekst.length } } as unknown as Letters;
const loop = (tekst: string, anders: Partial<Loop> = {}): Loop => ({
  ...{ tekst, letter: 'gewoon', maat: 10, kleur: '#000000' },
  ...anders,
});
const breek = (breedte: number, ...loops: readonly Loop[]): readonly string[] =>
  breekRegels(loops, breedte, letters).map(({ fragmenten }) =>
    fragmenten
      .map(({ tekst }) => tekst)
      .join('')
      .trim(),
  );

it.each([
  [
    'een kort woord neemt er een mee',
    36,
    'dat is de informatie die nu bekend is.',
    ['dat is de informatie die nu', 'bekend is.'],
  ],
  [
    'een lang woord staat alleen',
    27,
    'dat is de informatie die nu samenwerken.',
    ['dat is de informatie die nu', 'samenwerken.'],
  ],
  ['twee woorden ook', 30, 'dat is de informatie die er nu wel is.', ['dat is de informatie die er nu', 'wel is.']],
  ['uit twee woorden komt er geen mee', 12, 'jeugdhulp nu is.', ['jeugdhulp nu', 'is.']],
])('%s', (_, breedte, tekst, verwacht) => {
  expect(breek(breedte, loop(tekst))).toEqual(verwacht);
});

it('na een woord dat in tekens uiteenvalt sluit de punt aan: samen zijn zij smaller dan ieder apart', () => {
  const smal = {
    gewoon: { breedte: (tekst: string) => tekst.length - 0.1 * (tekst.length - 1) },
  } as unknown as Letters;
  const [regel] = breekRegels([loop('xxxxxxxxxxxxxxxxxxxxxxxx'), loop('.')], 20, smal).slice(-1);
  const [woord, punt] = regel?.fragmenten ?? [];
  expect(punt?.x).toBeCloseTo((woord?.x ?? 0) + smal.gewoon.breedte(woord?.tekst ?? '', 10));
});

it('laat een getal bij het woord waarvan het is, ook als het uit de feiten komt', () => {
  expect(breek(26, loop('De situatie hoort bij trede 3 van het model'))).toEqual([
    'De situatie hoort bij',
    'trede 3 van het model',
  ]);
  expect(breek(26, loop('De situatie hoort bij trede '), loop('3'), loop(' van het model'))).toEqual([
    'De situatie hoort bij',
    'trede 3 van het model',
  ]);
  expect(breek(18, loop('Het overleg is op 12 november in Venlo'))).toEqual([
    'Het overleg is op',
    '12 november in',
    'Venlo',
  ]);
  expect(breek(13, loop('Wie optreden 3 keer'))).toEqual(['Wie optreden', '3 keer']);
});

it('breekt een adres niet op zijn streepje, en een woord wel', () => {
  const link = { soort: 'link', url: 'https://www.sociaal-domein.example', tekst: '' } as const;
  expect(breek(26, loop('Lees meer op '), loop('www.sociaal-domein.example', { merk: link }))).toEqual([
    'Lees meer op',
    'www.sociaal-domein.example',
  ]);
  expect(breek(27, loop('Lees meer over het sociaal-domeinwerk'))).toEqual([
    'Lees meer over het sociaal-',
    'domeinwerk',
  ]);
});

/** Of a line in a list only a button that shows more is meant by words that point at it. */
import { rijenOp } from '../../../bot/getoond/lijstrij';
import { button } from '../../../cards/button';
import { lijstKaart } from '../../../cards/lijst';

const knoppen = {
  herhalen: button('Opnieuw versturen', 'bezorging.herhalen', { bericht: 'bericht-1' }),
  inzien: button('Bekijken', 'melding.inzien', { melding: 'M-2026-0001' }),
};
const rijen = (...van: readonly (keyof typeof knoppen)[]) =>
  rijenOp([
    lijstKaart({
      kop: 'Lijst',
      items: [
        { titel: 'Rob Janssen', regels: ['niet aangekomen'], knoppen: van.map((naam) => knoppen[naam]) },
        { titel: 'Lotte', regels: ['gelezen'], knoppen: [knoppen.inzien] },
      ],
    }),
  ]);

it('a line whose only button sends again is not pointed at', () => {
  expect(rijen('herhalen').map(({ woorden }) => woorden)).toEqual(['lotte gelezen']);
});

it('the button that shows is meant, whatever stands before it', () => {
  expect(rijen('herhalen', 'inzien').map(({ data }) => data['action'])).toEqual(['melding.inzien', 'melding.inzien']);
});

/** When something began or is expected, as it is read back: words that shift with the day they are read get the moment they meant. */
import { leesMoment, toonMoment } from '../../../bot/dialogues/moment-vraag';
import { vrijeTekstUitOpslag } from '../../../domain/persoonsgegevens';
import { register } from '../begrip/register-voorbeeld';

const toont = (tekst: string): string => {
  const gelezen = leesMoment(vrijeTekstUitOpslag(tekst), { register, vandaag: '2026-03-12' });
  return gelezen.ok ? toonMoment(gelezen.waarde) : '';
};

it.each([
  ['over een maand', 'over een maand (rond april 2026)'],
  ['sinds drie weken', 'sinds drie weken (rond half februari 2026)'],
  ['over drie maanden', 'over drie maanden (rond juni 2026)'],
  ['over tien dagen', 'over tien dagen (rond eind maart 2026)'],
  ['volgende week', 'volgende week (rond half maart 2026)'],
  ['volgend jaar', 'volgend jaar (2027)'],
  ['vorig jaar', 'vorig jaar (2025)'],
  ['volgend kwartaal', 'volgend kwartaal (tweede kwartaal van 2026)'],
  ['in maart volgend jaar', 'in maart volgend jaar (maart 2027)'],
  ['al twee jaar', 'al twee jaar (rond 2024)'],
  ['volgende maand', 'volgende maand (april 2026)'],
  ['per 1 mei', 'per 1 mei (1 mei 2026)'],
  ['sinds het najaar', 'sinds het najaar'],
  ['over een paar weken', 'over een paar weken'],
])('%s', (gezegd, staatEr) => {
  expect(toont(gezegd)).toBe(staatEr);
});

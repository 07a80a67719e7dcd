/** Which day behind us a message says it happened on; none where it may be the day of something else. */
import { voorvalIn } from '../../../bot/regie/dag-van-voorval';

// A Thursday.
const vandaag = '2026-03-12';

it.each([
  ['Gisteren gebeld met de bank.', '2026-03-11'],
  ['Ik heb eergisteren de wethouder gesproken', '2026-03-10'],
  ['gistermiddag belde de accountant', '2026-03-11'],
  ['De inspectie is dinsdag langs geweest', '2026-03-10'],
  ['Vorige week dinsdag overleg gehad met de raad van toezicht', '2026-03-03'],
  ['Drie dagen geleden is de bestuurder vertrokken', '2026-03-09'],
  ['Dinsdag gebeld met de bank', '2026-03-10'],
  ['Vrijdag overleg gehad met de raad', '2026-03-06'],
  ['3 maart: gesprek met de bank', '2026-03-03'],
  ['Op 3 maart sprak ik de bank, het plan komt 20 maart', '2026-03-03'],
  ['Gisteren gebeld met de bank, morgen komt het plan', '2026-03-11'],
  ['Gisteren gebeld. De bank wist het gisteren ook al.', '2026-03-11'],
])('‘%s’ gebeurde op %s', (tekst, dag) => {
  expect(voorvalIn(tekst, vandaag)?.dag).toBe(dag);
});

it.each([
  'Gebeld met de bank.',
  'Vanochtend gebeld met de bank.',
  'Dinsdag bel ik de bank',
  'Morgen bel ik de bank.',
  'De jaarrekening van 31 december is goedgekeurd',
  'De brief van gisteren is gelezen',
  'Sinds dinsdag is de bestuurder ziek',
  'In februari is de omzet gedaald',
  'Vorige week ging het beter',
  'Maandag gebeld en gisteren nog eens',
  'Het plan komt uiterlijk 20 maart',
  'Op 20 maart vergadert de raad',
  'De huur is per 1 maart opgezegd',
])('‘%s’ zegt geen dag waarop het gebeurde', (tekst) => {
  expect(voorvalIn(tekst, vandaag)).toBeNull();
});

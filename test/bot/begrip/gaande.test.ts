/** Violence that goes on now is for 112; what was done before, or is told of, for Veilig Thuis. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { isGaande } from '../../../bot/begrip/gaande';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const naar = (tekst: string): string | undefined => begrijp(tekst, register, NU).slots.naar;

it.each([
  'een kind wordt geslagen op de groep, nu op dit moment',
  'er wordt nu een kind geslagen door een begeleider',
  'mijn buurjongen wordt op dit moment mishandeld',
  'hij slaat haar nu',
  'er wordt momenteel een meisje mishandeld op de woongroep',
  'er wordt geslagen op de groep en het is nu aan de gang',
  'ik hoor dat er nu geslagen wordt bij de buren',
])('%s', (tekst) => {
  expect(naar(tekst)).toBe('112');
});

it.each([
  'een kind wordt thuis geslagen',
  'vorig jaar werd een kind geslagen, het woont nu bij oma',
  'een meisje wordt thuis mishandeld en verblijft nu bij haar tante',
  'ik denk dat een jongen wordt geslagen door zijn vader',
])('%s', (tekst) => {
  expect(naar(tekst)).toBe('Veilig Thuis');
});

it('een tekst van alleen "wordt" wordt niet bij elk woord opnieuw gelezen', () => {
  const lengte = 5_000;
  let gelezen = 0;
  const woorden = new Proxy(
    Array.from({ length: lengte }, () => 'wordt'),
    {
      get: (doel, sleutel, self): unknown => {
        gelezen += 1;
        return Reflect.get(doel, sleutel, self);
      },
    },
  );
  expect(isGaande(woorden)).toBe(false);
  expect(gelezen).toBeLessThan(100 * lengte);
});

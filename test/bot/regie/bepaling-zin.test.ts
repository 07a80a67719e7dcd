/** What a sentence says of a tredebepaling somebody wants to put forward: which trede, from when and why, on either side of a colon. */
import { bepalingIn, kopVan } from '../../../bot/regie/bepaling-zin';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const april = '2026-04-01';

it.each([
  [
    'ik wil een tredebepaling voorleggen voor Lindewal: van trede 5 naar 4 per 1 april, het voorschot is binnen',
    { trede: '4', ingangsdatum: april, gezegd: 'Het voorschot is binnen' },
  ],
  [
    'tredebepaling Lindewal: van 5 naar 4, ingaande 1 april, want het voorschot is binnen, en de lonen ook',
    { trede: '4', ingangsdatum: april, gezegd: 'Het voorschot is binnen, en de lonen ook' },
  ],
  ['ik wil een tredebepaling voorleggen voor Lindewal: trede 4 per 1 april', { trede: '4', ingangsdatum: april }],
  ['voorstel: Lindewal van 4 naar 3 per maandag', { trede: '3', ingangsdatum: '2026-03-16' }],
  [
    'tredebepaling Lindewal: naar 3 per 1 april omdat de bank stopt',
    { trede: '3', ingangsdatum: april, gezegd: 'De bank stopt' },
  ],
  ['leg Lindewal voor: trede 4 want de helft is weg', { trede: '4', gezegd: 'De helft is weg' }],
  ['tredebepaling Lindewal: trede 4 werkt niet meer', { gezegd: 'Trede 4 werkt niet meer' }],
  ['tredebepaling Lindewal: de bank stopt, want er is geen plan', { gezegd: 'De bank stopt, want er is geen plan' }],
  [
    'Lindewal moet naar trede 5 per 16 maart, grond: de bank stopte op 10 maart',
    { trede: '5', ingangsdatum: '2026-03-16', gezegd: 'De bank stopte op 10 maart' },
  ],
  [
    'Lindewal terug van 5 naar 4 per 1 april, het voorschot is binnen en de lonen zijn gedekt tot juli',
    { trede: '4', ingangsdatum: april, gezegd: 'Het voorschot is binnen en de lonen zijn gedekt tot juli' },
  ],
] as const)('%s', (zin, verwacht) => {
  expect(bepalingIn(lezer, zin)).toEqual(verwacht);
});

it('wat voor de grond staat, is de opdracht', () => {
  expect(kopVan('tredebepaling Lindewal: van 5 naar 4, ingaande 1 april, want het is binnen')).toBe(
    'tredebepaling Lindewal van 5 naar 4 ingaande 1 april',
  );
});

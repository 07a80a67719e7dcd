/** Het embargo van een persbericht in Nederlandse tijd, in zomer en winter, en hoe het in een dossier kan staan. */
import { embargoIn } from '../../app/brief-hindernissen';

const op = (embargo: unknown) => embargoIn({ persbericht: { embargo } });

it.each([
  ['winter', '2026-03-02T12:00', '2026-03-02T11:00:00.000Z'],
  ['zomer', '2026-07-02T12:00', '2026-07-02T10:00:00.000Z'],
  ['de nacht voor de zomertijd', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['de ochtend van de zomertijd', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['de ochtend van de wintertijd', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
])('%s', (_, lokaal, utc) => {
  expect(op(lokaal)).toBe(utc);
  expect(op({ waarde: lokaal, bron: 'woordvoerder' })).toBe(utc);
});

it('zonder moment is er geen embargo', () => {
  expect([null, undefined, '2026-03-02', { waarde: null }].map(op)).toEqual([null, null, null, null]);
  expect(embargoIn({})).toBeNull();
});

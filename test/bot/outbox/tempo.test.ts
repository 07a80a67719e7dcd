/** The tempo of a tenant: a reply never waits there, and what we send ourselves makes room for it. */
import { Tempo } from '../../../bot/outbox/tempo';

/** How many requests of the outbox get through in this second, each in a conversation of its own. */
const uitbak = (tempo: Tempo, tenant: string, nu: number): number =>
  Array.from({ length: 60 }, (_, nummer) => tempo.vraag(tenant, `uit ${String(nummer)}`, nu)).filter((ms) => ms === 0)
    .length;
const antwoorden = (tempo: Tempo, aantal: number, nu: number): readonly number[] =>
  Array.from({ length: aantal }, (_, nummer) => tempo.antwoord('regio', `in ${String(nummer)}`, nu));

it('leaves at fifty a second where nobody talks to us', () => {
  expect(uitbak(new Tempo(), 'regio', 10_000)).toBe(50);
});

it('keeps ten places free while people talk, in their own tenant only, and takes them again two seconds later', () => {
  const tempo = new Tempo();
  antwoorden(tempo, 1, 9_500);
  expect(uitbak(tempo, 'regio', 10_000)).toBe(39);
  expect(uitbak(tempo, 'elders', 10_000)).toBe(50);
  expect(uitbak(tempo, 'regio', 11_600)).toBe(50);
});

it('sends nothing of itself in a second in which people ask fifty things, and no reply waits', () => {
  const tempo = new Tempo();
  expect(antwoorden(tempo, 70, 10_000)).toEqual(Array.from({ length: 70 }, () => 0));
  expect(uitbak(tempo, 'regio', 10_500)).toBe(0);
  expect(uitbak(tempo, 'regio', 11_100)).toBe(40);
});

/** The direct sentence of an indirect question and of a polite order (ADR 0245). */
import { andersGezegd } from '../../../bot/invoer/anders-gezegd';
import { breektAf } from '../../../bot/invoer/breekt-af';
import { directeOpdracht, directeVraag } from '../../../bot/invoer/zinsbouw';

it.each([
  ['kun je me vertellen wie de adviseur is', 'wie is de adviseur?'],
  ['weet jij of er al een curator is?', 'is er al een curator?'],
  ['ik wil graag weten wat er nog moet gebeuren', 'wat moet er nog gebeuren?'],
  ['ik vroeg me af wat er nog gebeuren moet', 'wat moet er nog gebeuren?'],
  ['kunt u mij zeggen sinds wanneer dit loopt', 'sinds wanneer loopt dit?'],
  ['kan je zeggen wat wij nu moeten doen', 'wat moeten wij nu doen?'],
  ['kun je even nakijken of de brief al weg is', 'is de brief al weg?'],
  ['ik vraag me af of wij de raad moeten informeren als het misgaat', 'moeten wij de raad informeren als het misgaat?'],
  ['ik wil alleen weten welke gemeenten meedoen', null],
  ['weet je het al', null],
  ['ik wil weten wie dat is. En wanneer.', null],
])('%s: %s', (gezegd, bedoeld) => {
  expect(directeVraag(gezegd)).toBe(bedoeld);
});

it.each([
  ['kun je de laatste intrekken', 'trek de laatste in'],
  ['zou je de tweede willen openen', 'open de tweede'],
  ['ik wil graag de eerste aan Henk geven', 'geef de eerste aan Henk'],
  ['kun je mij even bijpraten', 'praat bij'],
  ['kunt u mij toegang geven', null],
  ['ik wil graag een melding doen', null],
  ['kun je me helpen', null],
  ['ze kunnen de salarissen niet betalen', null],
])('%s: %s', (gezegd, bedoeld) => {
  expect(directeOpdracht(gezegd)).toBe(bedoeld);
});

it.each([
  ['vanaf wanneer loopt dit', 'sinds wanneer loopt dit'],
  ['ik wil hem naar 5 hebben', 'leg trede 5 voor'],
  ['ik wil hem naar huis hebben', 'ik wil hem naar huis hebben'],
  ['is mijn bericht al weg?', 'wie heeft mijn bericht gekregen'],
])('%s: %s', (gezegd, bedoeld) => {
  expect(andersGezegd(gezegd)).toBe(bedoeld);
});

it.each([
  ['laat maar, wie is de adviseur', 'wie is de adviseur'],
  ['nee laat maar zitten, ik wil alleen weten wie het doet', 'wie doet het?'],
  ['laat maar, het is al opgelost', undefined],
  ['laat maar zien', undefined],
])('%s: %s', (gezegd, dan) => {
  expect(breektAf(gezegd)?.dan).toBe(dan);
});

it('takes no longer for a wall of words', () => {
  const begin = Date.now();
  for (const woord of ['kun je ', 'weet je of ', 'wie ', 'laat maar, ', 'graag ', 'ik wil graag even ', 'de '])
    for (const lees of [directeVraag, directeOpdracht, breektAf, andersGezegd])
      lees(woord.repeat(4_000 / woord.length));
  expect(Date.now() - begin).toBeLessThan(500);
});

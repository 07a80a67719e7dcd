/** What is so, how somebody else sees it, and what the writer makes of it: three different things in a report. */
import { leegVerslag } from '../../../domain/accountgesprek';
import type { AccountgesprekInvoer } from '../../../domain/accountgesprek';
import { leesGezegd } from '../../../bot/gesprek/gezegd';
import { zienswijzeIn } from '../../../bot/gesprek/zienswijze';
import { register } from '../begrip/register-voorbeeld';

it.each([
  ...['de directeur vindt dat het wel meevalt', 'de directeur is van mening dat het team tevreden is'],
  ...['volgens de bestuurder is het verzuim geen probleem', 'de controller denkt dat de financien op orde komen'],
  ...['over de financien maakt de directeur zich geen zorgen', 'de rvt verwacht geen problemen met het geld'],
  ...['mevrouw van de directie vond het verzuim erg hoog', 'de bestuurder gelooft niet dat het misgaat'],
  ...['hij vindt de financien zorgelijk', 'over tarieven: ze vinden ze te laag', 'het valt mee, vindt de directeur'],
  ...['medewerkers ervaren een hoge werkdruk', 'de gemeente heeft het gevoel dat ze niets hoort'],
])('beleving: %s', (zin) => {
  expect(zienswijzeIn(zin)).toBe('beleving');
});

it.each([
  ...['ik heb de indruk dat ze het mooier voorstellen', 'wij denken dat het verzuim verder oploopt'],
  ...[
    'mijn inschatting is dat ze het niet redden',
    'dat redden ze niet, denk ik',
    'volgens mij klopt de begroting niet',
  ],
])('duiding: %s', (zin) => {
  expect(zienswijzeIn(zin)).toBe('duiding');
});

it.each([
  ...['er zijn 12 vacatures', 'de directeur zei dat het verzuim 8% is', 'ze kunnen geen personeel vinden'],
  ...['het overleg met de gemeente vindt in mei plaats', 'volgens de jaarrekening is er een tekort'],
  ...[
    'ze verwachten een tekort van 2 ton',
    'ze hebben een hoop ervaren medewerkers',
    'de cijfers worden in mei verwacht',
  ],
])('feit: %s', (zin) => {
  expect(zienswijzeIn(zin)).toBeNull();
});

const gelezen = (zin: string): AccountgesprekInvoer['themas'] =>
  leesGezegd({ register, vandaag: '2026-03-12' }, zin, {
    ...{ datum: '2026-03-12', soort: 'anders', partijId: 'p1' },
    ...leegVerslag,
  } as unknown as AccountgesprekInvoer).invoer.themas;

it('takes no judgement from how the other party sees it', () => {
  expect(gelezen('de controller denkt dat de financiën op orde komen').financien).toMatchObject({
    ...{ feit: null, beleving: 'De controller denkt dat de financiën op orde komen' },
  });
  expect(gelezen('de controller denkt dat de financiën op orde komen').financien?.status).not.toBe('geen-zorgen');
});

it('keeps who says so with what he says', () => {
  expect(gelezen('het personeel is moe, zegt de directeur').personeel?.feit).toBe(
    'Het personeel is moe, zegt de directeur',
  );
});

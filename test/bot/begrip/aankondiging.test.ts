/** Announcements: who only says that he wants to tell something has told nothing yet. */
import { isAankondiging } from '../../../bot/begrip/aankondiging';
import { lees } from '../../../bot/begrip/lezing';
import { intentRegels } from '../../../bot/begrip/intents';
import { register } from './register-voorbeeld';

const leest = (tekst: string): boolean => isAankondiging(lees(tekst, register, '2026-03-12'));

it.each([
  'goedemiddag, even een vraagje, kan ik hier iets kwijt over een jeugdhulpaanbieder?',
  'ik heb een vraag over een aanbieder',
  'mag ik hier ook iets melden over een gemeente',
  'Ik wil graag een melding doen.',
  'ik wil een melding namens iemand doen',
  'mag ik iets melden namens een collega',
  'ik wil iets doorgeven over een zorgaanbieder',
  'hallo, ik zou graag iets met jullie willen delen over een organisatie',
])('announces: %s', (tekst) => {
  expect(leest(tekst)).toBe(true);
});

it.each([
  'ik wil melden dat de salarissen niet meer betaald worden',
  'er is een wachtlijst bij een aanbieder in onze regio, dat wil ik melden',
  'twee groepen dicht en dat moet ik aan jullie doorgeven',
  'wij hebben geen geld meer',
  'namens iemand van de bank meld ik dat de lonen niet komen',
  'hallo',
])('tells something, or nothing of the kind: %s', (tekst) => {
  expect(leest(tekst)).toBe(false);
});

it('leaves the stories among the examples of a melding to be stories', () => {
  const verhalen = intentRegels
    .filter(({ intent }) => intent === 'melding.starten')
    .flatMap(({ voorbeelden }) => voorbeelden)
    .filter((tekst) => tekst.split(' ').length >= 5 && !/meld|signaal|zorgen|vraag|doorgeven|kwijt/i.test(tekst));
  expect(verhalen.length).toBeGreaterThan(5);
  expect(verhalen.filter(leest)).toEqual([]);
});

/** What is read in words to a draft: what goes out of its text, what goes in, and the order of words of a sentence of its own. */
import { erbijGezet } from '../../../bot/concept/erbij';
import { eruitGehaald } from '../../../bot/concept/eruit';
import { dagInWeek } from '../../../bot/concept/dag-in-week';
import type { Formulierveld } from '../../../bot/getoond/open-formulier';
import { hoofdzin } from '../../../bot/invoer/hoofdzin';

const veld = (waarde: string): readonly Formulierveld[] => [
  {
    id: 'tekst',
    soort: 'Input.Text',
    label: 'Wat is er gebeurd of besloten?',
    waarde,
    lang: true,
    meer: false,
    keuzes: [],
  },
];

it.each([
  ['ze nog niks naar buiten moeten brengen', 'ze moeten nog niks naar buiten brengen'],
  ['de bank morgen uitsluitsel geeft', 'de bank geeft morgen uitsluitsel'],
  ['de bank meeleest', 'de bank leest mee'],
  ['het herstelplan weer te laat was', 'het herstelplan was weer te laat'],
  ['ze vrijdag langskomen', 'ze komen vrijdag langs'],
  ['de gemeente venlo er vrijdag bij is', 'de gemeente venlo is er vrijdag bij'],
  ['de salarissen van februari niet betaald zijn', 'de salarissen van februari zijn niet betaald'],
  ['het vertrouwelijk is', 'het is vertrouwelijk'],
  ['de accountant akkoord is', 'de accountant is akkoord'],
  // Of these the order cannot be told, and it stays.
  ['de bank dringend geld nodig heeft', 'de bank dringend geld nodig heeft'],
  ['ze stoppen, als de bank niet meewerkt', 'ze stoppen, als de bank niet meewerkt'],
])('%s → %s', (bijzin, zin) => {
  expect(hoofdzin(bijzin)).toBe(zin);
});

const TEKST = 'bank wil tot eind maart wachten, maandag praten we met de curator';
it.each([
  ['haal dat woord curator er even uit', 'bank wil tot eind maart wachten, maandag praten we met de'],
  ['dat stuk over de bank hoeft er niet in', 'maandag praten we met de curator'],
  ['zonder die laatste zin graag', 'bank wil tot eind maart wachten'],
])('eruit: %s', (zin, over) => {
  expect(eruitGehaald(veld(TEKST), zin)?.waarden).toEqual({ tekst: over });
});

it('haalt niets weg wat er niet staat, en een bedrag met wat erbij hoort', () => {
  expect(eruitGehaald(veld(TEKST), 'haal het woord faillissement eruit')).toBeNull();
  expect(eruitGehaald(veld('Er is een tekort van € 3,2 miljoen.'), 'laat het bedrag weg')?.waarden).toEqual({
    tekst: 'Er is een tekort van.',
  });
});

it.each([
  ['o ja en dat ze nog niks naar buiten moeten brengen', 'Ze moeten nog niks naar buiten brengen'],
  ['vergeet niet te vermelden dat het om drie locaties gaat', 'Het gaat om drie locaties'],
  ['o ja, de huur is ook opgezegd, zet dat er ook in', 'De huur is ook opgezegd'],
  ['ook nog noemen: de gemeente is er vrijdag bij', 'De gemeente is er vrijdag bij'],
  ['als toelichting: ze wachten op de rechter', 'Ze wachten op de rechter'],
])('erbij: %s', (zin, erbij) => {
  expect(erbijGezet(veld('De bank belt'), zin)?.waarden).toEqual({ tekst: `De bank belt. ${erbij}` });
});

it('zet geen burgerservicenummer in een tekst', () => {
  expect(erbijGezet(veld('X'), 'zet erbij dat het nummer 123456782 is')).toBeNull();
});

it('een weekdag onder een plan dat ver weg is, is van die week', () => {
  expect(dagInWeek('donderdag kan toch beter', '2026-03-24', '2026-03-12')).toBe('2026-03-26');
  expect(dagInWeek('nee, volgende week vrijdag', '2026-03-24', '2026-03-12')).toBeNull();
  expect(dagInWeek('nee, vrijdag', '2026-03-16', '2026-03-12')).toBeNull();
});

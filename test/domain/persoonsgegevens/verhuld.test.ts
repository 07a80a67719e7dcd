/** Names of children written so that no list knows them, and children of whom little is said; what looks like them and is somebody or something else stays. */
import { maakVrijeTekst, maskeer } from '../../../domain/persoonsgegevens';
import { leesVerhuld } from '../../../domain/persoonsgegevens/verhuld';

const gestopt = (tekst: string): boolean => !maakVrijeTekst(tekst).ok;

it.each([
  'NOA kan nergens heen',
  'N.o.a moet overgeplaatst worden',
  'Noa1 zit nog op de groep',
  'Тимур woont nu bij zijn oma',
  'ISA M. MOET NAAR HUIS',
  'Isa M. kan niet terug naar huis',
  'D.a.a.n. wordt uit huis geplaatst',
  'S i e m kan niet blijven',
  'J@n (12) heeft geen behandelaar',
  'K.B. van 14 heeft nog geen plek',
  'R.d.J. van 16 gaat naar gesloten',
  'D. van 9 slaapt nu op een matras',
  'we maken ons zorgen om Fenna',
  'kunnen jullie iets doen voor Finn',
  'het gaat om Ravi, die zit er al twee jaar',
  'wij hebben drie cliënten zitten waaronder Tess van Loon uit Castricum',
  'Het gaat me om Pim; Pim heeft downsyndroom en woont al vier jaar bij de Wilgenhoeve',
])('a child: %s', (tekst) => {
  expect(gestopt(tekst)).toBe(true);
});

it.each([
  'NOA BV heeft geen accountantsverklaring',
  'VNG MOET NAAR TAFEL',
  'N.v.t.',
  'NOVA1 heeft de bank op bezoek gehad',
  'K.B. Zorg van 14 locaties terug naar 9',
  'H.K. Holding van 4 miljoen schuld',
  'R.v.T. van 16 maart gaat niet door',
  'het besluit van de R.v.B. van 12 is genomen',
  'mail naar j.devries@weert.example of J@n.example',
  'wij maken ons zorgen om Fenna Zorg',
  'het gaat om Ravi BV, die zit er al twee jaar',
  'kunnen jullie iets doen voor Finn van beleid',
  "Pim's rapport ligt stil",
  'er moet een plek komen voor Julia op de inkoopafdeling',
  'drie aanbieders waaronder Fenna Zorg en Ravi BV',
  'Москва is ver weg',
])('nobody, or somebody at work: %s', (tekst) => {
  expect(gestopt(tekst)).toBe(false);
});

it('takes out what stood there, and nothing beside it', () => {
  expect(maskeer('Gisteren: N.o.a moet overgeplaatst worden')).toBe(
    'Gisteren: [naam van een kind weggehaald] moet overgeplaatst worden',
  );
  expect(maskeer('Vandaag moet Тимур naar een andere groep')).not.toMatch(/\p{Script=Cyrillic}/u);
});

it.each([
  [
    'Het gaat om 6 kinderen, waaronder Tess van Loon, bij Boei',
    'Het gaat om 6 kinderen, waaronder [naam van een kind weggehaald], bij Boei',
  ],
  ['we maken ons zorgen om Fenna', 'we maken ons zorgen om [naam van een kind weggehaald]'],
])('leaves the words around it: %s', (tekst, schoon) => {
  expect(maskeer(tekst)).toBe(schoon);
});

it('knows of every character where it stood', () => {
  const gelezen = leesVerhuld('ja, N.o.a slaapt');
  expect(gelezen?.tekst).toBe('ja, Noa slaapt');
  expect([gelezen?.van.at(4), gelezen?.tot.at(6), gelezen?.van.at(7)]).toEqual([4, 9, 9]);
  expect(leesVerhuld('Noa slaapt')).toBeNull();
});

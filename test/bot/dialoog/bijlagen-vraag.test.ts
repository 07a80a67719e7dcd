/** Which documents came along is asked in a few words, and a story about documents is no such question. */
import { documentenVraag } from '../../../bot/dialoog/bijlagen-vraag';
import type { Open } from '../../../bot/dialoog/concept';

const met = (...namen: readonly string[]): Open =>
  ({ draft: { antwoorden: { bijlagen: namen.map((naam) => ({ naam })) } } }) as unknown as Open;

it.each([
  'welke bijlagen zitten erbij?',
  'welke documenten heb je al',
  'hoeveel bestanden zitten er bij',
  'heb je mijn bestand gekregen',
  'zijn de documenten binnen?',
])('“%s”', (zin) => {
  expect(documentenVraag(met(), zin)).toMatch(/^Er zitten nu geen documenten bij/);
  expect(documentenVraag(met('begroting.pdf'), zin)).toBe('Bij uw melding zit nu dit document: begroting.pdf.');
  expect(documentenVraag(met('a.pdf', 'b.pdf'), zin)).toBe(
    'Bij uw melding zitten nu deze 2 documenten: a.pdf en b.pdf.',
  );
});

it.each([
  'er gaan vier bijlagen mee',
  'bijlage volgt',
  'de documenten komen er nog aan',
  'ik heb een document vergeten mee te sturen',
  'ik stuur straks nog een paar bestanden na.',
  'wij willen twee documenten toevoegen',
])('“%s”', (zin) => expect(documentenVraag(met(), zin)).toMatch(/^Stuur het document als bestand/));

it.each([
  'er komen geen stukken',
  'nee, er zijn verder geen documenten bij',
  'we hebben geen stukken',
  'ik stuur geen bijlagen mee.',
  'geen bijlagen',
])('“%s” mag', (zin) => {
  const open = { ...met(), dialoog: { stappen: {} } } as unknown as Open;
  expect(documentenVraag(open, zin)).toMatch(/^Dat is goed: documenten hoeven/);
});

it.each([
  'ik stuur u het document waarin staat dat zij stoppen',
  'wij hebben de stukken van de bank gezien en die zijn slecht',
  'er komen geen documenten van de aanbieder',
  'wij hebben geen stukken gekregen van het bestuur',
  'de stukken volgen elkaar tegen',
  'er gaan vier gezinshuizen dicht',
])('“%s” kondigt niets aan', (zin) => expect(documentenVraag(met(), zin)).toBeNull());

it.each([
  'welke bijlagen mag ik sturen',
  'er zitten fouten in de documenten',
  'de documenten zijn zoek bij de aanbieder',
  'kan ik een bestand sturen',
])('“%s” vraagt dat niet', (zin) => expect(documentenVraag(met('a.pdf'), zin)).toBeNull());

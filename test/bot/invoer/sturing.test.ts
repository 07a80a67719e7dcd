/** What steers a dialogue in ordinary words, and what only looks like it. */
import { aanloop, opsmuk, sturen } from '../../../bot/begrip/lexicon/sturen';
import type { Sturing } from '../../../bot/begrip/lexicon/sturen';
import { kernVan, leesSturing } from '../../../bot/invoer/sturing';

const voorbeelden: Readonly<Record<Sturing, readonly string[]>> = {
  terug: ['Ga even terug', 'mag ik terug naar de vorige vraag?', 'nee wacht, een vraag terug', 'kan ik nog terug?'],
  overslaan: ['Sla deze vraag maar over', 'volgende vraag graag', 'laat dit maar open'],
  rest: [
    'sla de rest maar over',
    'Nou, sla de overige vragen dan maar over aub',
    'mag ik de rest overslaan?',
    'ga naar het einde',
  ],
  opnieuw: ['ik wil opnieuw beginnen', 'laten we helemaal opnieuw beginnen'],
  formulier: ['kan dat in een formulier?', 'liever een formulier', 'geef mij het formulier maar'],
  versturen: [
    'dat was het',
    'hij is goed zo',
    'de melding is goed zo',
    'Ok, zo is het wel goed.',
    'meer weet ik nu niet',
    'de rest weet ik niet',
    'stuur het nou maar op',
    'de rest weet ik niet, verstuur maar',
    'dat was het, verstuur hem maar',
    'sla de rest maar over en stuur maar op',
  ],
  'weet-niet': [
    'nee dat weet ik niet',
    'weet ik niet precies',
    'dat moet u aan hun vragen',
    'dat weten zij beter',
    "i'm not sure",
    'daar weet ik helaas niks van',
    'Dat zou ik niet durven zeggen hoor',
    'n.v.t.',
    '??',
    'dat is nog niet bekend',
  ],
  later: [
    'daar kom ik later op terug',
    'ik zoek het nog even op',
    'dat moet ik opzoeken',
    'can i tell you later?',
    'nu niet',
  ],
  weg: ['gooi dit maar weg', 'trek de melding maar in', 'Verwijder deze melding', 'annuleren graag'],
  'eigen-naam': ['doe maar op mijn eigen naam', 'dit is mijn eigen melding', 'nee, ik meld namens mijzelf'],
};

it.each(Object.entries(voorbeelden).flatMap(([soort, zinnen]) => zinnen.map((zin) => [zin, soort] as const)))(
  '%s: %s',
  (zin, soort) => {
    expect(leesSturing(zin)).toBe(soort);
  },
);

it.each([
  'ja',
  'nee',
  'nee hoor',
  'goed',
  'morgen',
  'weet u het niet?',
  'was dat alles?',
  'ze weten niet of de groep open blijft',
  'de rest van de medewerkers gaat later weg',
  'ze gaan opnieuw in gesprek',
  'zij stoppen met de opvang',
  'hoeft niet',
  'doe maar',
  'zelf',
  'het formulier van de bank ontbreekt',
  'de bank zegt op, verstuur maar',
  'de rest weet ik niet, dat moet u aan de bank vragen',
  '',
])('answers, asks or tells: %s', (zin) => {
  expect(leesSturing(zin)).toBeNull();
});

it('reads every line of the table as what it stands under, and none of them twice', () => {
  const regels = (Object.keys(sturen) as Sturing[]).flatMap((soort) =>
    sturen[soort].map((zin) => [zin, soort] as const),
  );
  const anders = regels.filter(([zin, soort]) => leesSturing(zin) !== soort);
  expect(anders).toEqual([]);
  expect(regels.map(([zin]) => kernVan(zin))).not.toContain('');
});

it('leaves nothing of words that only dress up', () => {
  expect([...opsmuk, ...aanloop].map(kernVan).filter((kern) => kern !== '')).toEqual([]);
});

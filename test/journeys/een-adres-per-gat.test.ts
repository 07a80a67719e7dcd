/** One address per gap: the same in the list on the card, in the marker that is read in the chat, and when the letter is looked through. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
});
afterAll(() => huis.ruimOp());

/** Of every gap that is shown with an address: which addresses it has. */
function adressen(tekst: string): ReadonlyMap<string, ReadonlySet<string>> {
  const gevonden = new Map<string, Set<string>>();
  for (const [, wat = '', wie = ''] of tekst.matchAll(/ontbreekt: ([^[\]\n]+?) — vragen aan: ([^\]\n.]+)/giu))
    gevonden.set(wat, (gevonden.get(wat) ?? new Set()).add(wie));
  return gevonden;
}

it.each([
  ['persbericht', 'naam begeleidend bureau'],
  ['eerste verklaring voor de pers', 'of de hulp aan jeugdigen doorgaat'],
  ['vragen en antwoorden voor de woordvoerder', 'of de hulp aan jeugdigen doorgaat'],
])('%s', async (soort, gat) => {
  const kaart = await esther.zeg(`${soort} Mutsaersstichting`);
  const lezen = await esther.klik('Hele brief lezen');
  const nakijken = await esther.klik('Nakijken');
  const alles = adressen([kaart, lezen, nakijken].join('\n'));
  expect([...alles.keys()]).toContain(gat);
  for (const [wat, wie] of alles) expect([wat, ...wie]).toHaveLength(2);
  expect([...(alles.get(gat) ?? [])]).toEqual(['wie de regie voert']);
  expect(lezen).not.toMatch(/regievoerder/iu);
  // That nobody has the role is told of the same words.
  expect(kaart).toContain('Wie de regie voert op deze casus: nog niemand; vraag het Anouk Wiersma, adviseur.');
});

it('een raadsbrief noemt de regievoerder, op de kaart en in de brief', async () => {
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  const kaart = await esther.klik('Raden in de eigen regio');
  const alles = adressen([kaart, await esther.klik('Hele brief lezen'), await esther.klik('Nakijken')].join('\n'));
  expect([...(alles.get('naam begeleidend bureau') ?? [])]).toEqual(['regievoerder']);
});

/** Who told it is not of whom it is told; and what an organisation is left with after an event is a melding, with whom to call above it. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { lees } from '../../../bot/begrip/lezing';
import { vermoedtGevaar } from '../../../bot/invoer/vermoeden';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const gelezen = (tekst: string): string => lees(tekst, register, NU).woorden.join(' ');
const begrepen = (tekst: string) => begrijp(tekst, register, NU);

it.each([
  ['van een leerling gehoord dat alle leiding op de groep weg is', 'gehoord dat alle leiding op de groep weg is'],
  [
    'een moeder zei dat er op de groep van haar zoon geen leiding meer is',
    'gehoord dat er op de groep geen leiding meer is',
  ],
  ['via een scholier vernomen dat de woongroep sluit', 'gehoord dat de woongroep sluit'],
  ['wijkagent vertelt dat er een inval was', 'gehoord dat er een inval was'],
])('reads the news without who brought it: %s', (tekst, zonder) => {
  expect(gelezen(tekst)).toBe(zonder);
  expect(begrepen(tekst).intent).toBe('melding.starten');
});

it.each([
  'van een leerling gehoord dat de leiding op de groep hem slaat',
  'een leerling zegt dat de leiding meisjes op de kamer opzoekt',
  'volgens een leerling sluit de leiding jongens op in de kelder',
  'leerling belt dat alle leiding weg is en er een jongen met een mes staat',
  'een jongere zegt dat het team ziek is en dat hij er een eind aan maakt',
  'wijkagent vertelt dat er een inval was en dat de kinderen ondervoed in een kelder zaten',
])('leaves who speaks of somebody as it stands: %s', (tekst) => {
  expect(gelezen(tekst)).not.toMatch(/^gehoord dat/);
  expect(['112', 'Veilig Thuis']).toContain(begrepen(tekst).slots.naar);
});

it.each([
  'na de suicide van een client ligt het team stil',
  'Het team is na de suïcide van een cliënt uitgevallen en de groep draait op invallers',
  'sinds het overlijden van een bewoner krijgt de aanbieder het rooster niet meer rond',
])('keeps the melding, and says whom to call: %s', (tekst) => {
  const uit = begrepen(tekst);
  expect(uit.intent).toBe('melding.starten');
  expect(vermoedtGevaar(tekst, uit)).toBe(true);
});

it.each([
  'suicide op de groep, wat moeten we doen',
  'er is net een client overleden, zelfmoord, team staat te trillen',
  'na de suicide van een client zegt een meisje op de groep dat ze ook niet meer wil leven',
  'sinds het overlijden van een jongere loopt het personeel weg en vanavond hangt er een touw in zijn kamer',
  'client nu suicidaal, team kan het niet meer aan',
  'brand op locatie zuid, financieel komt later wel',
])('sends on what is not over: %s', (tekst) => {
  expect(begrepen(tekst).slots.naar).toBe('112');
});

it.each([
  ['indexatie wordt geweigerd', 'Geschillencommissie'],
  ['de aanbesteding is niet eerlijk verlopen', 'Geschillencommissie'],
  ['wlz of jeugdwet, wie draait er voor op', 'Geschillencommissie'],
  ['kunnen we een voorschot krijgen', 'subsidie'],
  ['de sfeer tussen inkoop en aanbieder is om te snijden', 'OZJ'],
  ['in de clinch met de aanbieder maar het gaat alleen om communicatie', 'OZJ'],
])('knows whose dispute it is: %s', (tekst, naar) => {
  expect(begrepen(tekst)).toMatchObject({ intent: 'verwijzing', slots: { naar } });
});

it.each([
  'Noorderlicht krijgt geen indexatie en kan de lonen niet betalen',
  'aanbieder vraagt om een voorschot omdat het geld op is',
  'er is een bewindvoerder benoemd',
  'het brandt bij noorderlicht qua financien',
])('keeps the melding beside it: %s', (tekst) => {
  expect(begrepen(tekst).intent).toBe('melding.starten');
});

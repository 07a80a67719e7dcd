/** Danger is never missed, and an ordinary melding is never turned away. */
import { ZEKER } from '../../../bot/begrip/begrepen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

it.each([
  ['een jongen staat op het dak en wil springen', '112'],
  ['ze heeft een mes', '112'],
  ['een meisje van 14 heeft pillen geslikt', '112'],
  ['er is brand op de groep', '112'],
  ['mijn zoon wil dood', '112'],
  ['Noorderlicht gaat sluiten en een meisje dreigt zelfmoord te plegen', '112'],
  ['een kind wordt thuis mishandeld', 'Veilig Thuis'],
  ['vader slaat de kinderen', 'Veilig Thuis'],
  ['KINDERMISHANDELING', 'Veilig Thuis'],
  ['ik denk aan huiselijk geweld bij de buren', 'Veilig Thuis'],
  ['een begeleider heeft een kind misbruikt en de groep sluit', 'Veilig Thuis'],
])('refers with certainty: %s', (tekst, naar) => {
  const begrepen = begrijp(tekst, register, NU);
  expect(begrepen).toMatchObject({ intent: 'verwijzing', slots: { naar } });
  expect(begrepen.zekerheid).toBeGreaterThanOrEqual(ZEKER);
});

it.each([
  'de aanbieder dreigt om te vallen',
  'een crisisgroep sluit',
  'Noorderlicht bloedt leeg',
  'de gemeente zet Noorderlicht het mes op de keel met een terugvordering',
  'Noorderlicht kreeg een brandbrief van de bank en kan niet betalen',
  'de behandelgroep voor mishandelde kinderen van Noorderlicht stopt',
  'aanbieder van hulp na huiselijk geweld kan de salarissen niet betalen',
  'acuut gevaar voor de continuïteit bij Noorderlicht, faillissement dreigt',
  'Noorderlicht stopt met de afdeling voor suïcidale jongeren',
  'inspectie heeft verscherpt toezicht ingesteld bij Noorderlicht',
  'IGJ legt Noorderlicht een dwangsom op',
  'de helft van de gezinsvoogden van Noorderlicht zit ziek thuis en niemand neemt het over',
])('keeps the melding: %s', (tekst) => {
  expect(begrijp(tekst, register, NU).intent).toBe('melding.starten');
});

it.each([
  ['onze jurist vraagt of de gemeente of de zorgverzekeraar betaalt', 'Geschillencommissie'],
  ['is dit nu voor rekening van het zorgkantoor of betaalt de gemeente dit', 'Geschillencommissie'],
  ['de gezinsvoogd komt nooit opdagen', 'LMZ'],
  ['onze voogd zegt telkens weer af', 'LMZ'],
])('knows whose it is: %s', (tekst, naar) => {
  expect(begrijp(tekst, register, NU)).toMatchObject({ intent: 'verwijzing', slots: { naar } });
});

/** Danger and abuse in the words people use; 112 is also right where abuse is acute. */
const gevaar: readonly string[] = [
  'een jongen van 16 loopt met een vuurwapen rond op de groep',
  'ze dreigt voor de trein te springen',
  'mijn kind ademt niet',
  'er is iemand van het balkon gevallen',
  'hij heeft alle pillen tegelijk ingenomen',
  'een meisje heeft haar polsen doorgesneden',
  'Cliënt heeft suïcidepoging gedaan',
  'acute noodsituatie: jongen gijzelt begeleider',
  'Ik wil niet meer leven',
  'de groepsleider is neergeslagen en bloedt uit zijn hoofd',
  'brand!!!',
  'hij gaat zichzelf ophangen',
  'er wordt geschoten bij de instelling',
  'ze is weggelopen en heeft gezegd dat ze er een eind aan maakt',
  'a girl is trying to kill herself',
  'bewoner heeft gif gedronken',
  'iemand steekt hier mensen neer',
  'er staat een vent met een hakbijl voor het raam',
  'er is een kind in het water gevallen',
  'noodgeval bel een ambulance',
];

it.each(gevaar)('hears danger: %s', (tekst) => {
  expect(['112', 'Veilig Thuis']).toContain(begrijp(tekst, register, NU).slots.naar);
});

it.each([
  'het conflict met de gemeente escaleert en de aanbieder gooit de handdoek in de ring',
  'de bestuurder is overleden en er is geen opvolger bij Noorderlicht',
  'Noorderlicht staat met de rug tegen de muur',
  'de wachtlijst bij Noorderlicht loopt uit de hand',
  'de locatie voor meisjes die slachtoffer zijn van loverboys sluit',
  'brandveiligheid van het pand van Noorderlicht is afgekeurd, locatie moet dicht',
  'Noorderlicht ligt in een vechtscheiding met de gemeente',
  'de crisisdienst van Veilig Thuis heeft geen geld meer',
  'Er dreigt een gevaarlijke situatie: 30 kinderen staan straks op straat als De Horizon sluit',
  'Noorderlicht gaat dood aan de regeldruk en kan de lonen niet betalen',
  'zonder zorg voor suïcidale jongeren als Vuurtoren omvalt',
])('does not turn away: %s', (tekst) => {
  expect(begrijp(tekst, register, NU).intent).toBe('melding.starten');
});

it.each([
  'De groep van [gegevens van een kind weggehaald] van [school weggehaald] sluit in mei, er is geen personeel.',
  'Xonar betaalt de lonen niet, zie [BSN weggehaald] in de bijlage',
])('%s: wat wij zelf hebben weggehaald stuurt niemand ergens anders heen', (tekst) => {
  expect(begrijp(tekst, register, '2026-03-12').intent).toBe('melding.starten');
});

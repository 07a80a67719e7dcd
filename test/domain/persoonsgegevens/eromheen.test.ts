/** A child that is named through who stands around it, or through the help it gets; and the daughters that are a BV. */
import { maskeer } from '../../../domain/persoonsgegevens';

const weg = '[gegevens van een kind weggehaald]';

test.each([
  ['de zus van Amira belde', `de ${weg} belde`],
  ['de tante van kleine Fatima belde', `de ${weg} belde`],
  ['De mentor van Youssef meldt dat de groep dichtgaat', `De ${weg} meldt dat de groep dichtgaat`],
  ['jeugdbeschermer van Liam de Boer is ziek', `${weg} is ziek`],
  ['de plaatsing van Milan bij Noorderlicht loopt af', `de ${weg} bij Noorderlicht loopt af`],
  ['het traject van Sara stopt', `het ${weg} stopt`],
  ['de beschikking voor Daan is verlopen', `de ${weg} is verlopen`],
  ['er is geen passende plek voor Sara', `er is ${weg}`],
  ['nergens een bed voor Daan', weg],
  ['Voor Lieke is er nog geen veilige plek', weg],
  ['een tienerjongen genaamd Karim', `een ${weg}`],
  ['meisje van 12, Lotte, kan nergens terecht', `${weg}, kan nergens terecht`],
  ['een jongen (14 jaar) Youssef heeft geen plek', `een ${weg} heeft geen plek`],
  ['kleine Noah moet weg', `${weg} moet weg`],
  ['gisteren is bartje (8) gekomen', `gisteren is ${weg} gekomen`],
  ['GISTEREN IS BARTJE (8) GEKOMEN', `GISTEREN IS ${weg} GEKOMEN`],
  ['moeder van evaatje belt', `${weg} belt`],
  ['jongen (11) genaamd Sem zit thuis', `${weg} zit thuis`],
  ['gezin De Vries uit Weert', '[naam van een kind weggehaald] uit Weert'],
  ['gezin van der Meulen wacht', '[naam van een kind weggehaald] wacht'],
  ['broertjes Adam en Zakaria worden gescheiden', `${weg} worden gescheiden`],
  ['het gezin Bakker verhuist', 'het [naam van een kind weggehaald] verhuist'],
  ['gezin Yılmaz, Dorpsstraat 4', '[naam van een kind weggehaald], [adres weggehaald]'],
  ['kind uit de familie Jansen', 'kind uit de [naam van een kind weggehaald]'],
  ['dossiernummer kind: 2023-4471', '[nummer van een kind weggehaald]'],
  ['cliëntnummer van de jongere 884421', '[nummer van een kind weggehaald]'],
])('wordt weggehaald: %s', (tekst, verwacht) => {
  expect(maskeer(tekst)).toBe(verwacht);
});

test.each([
  'de behandeling van jongeren met autisme stopt',
  'de plaatsing van 12 jeugdigen is onzeker en er is geen plek voor jeugdigen uit Venlo',
  'voor Venlo is er geen crisisplek, het verblijf van meisjes in Assen stopt',
  'de behandelaar van Noorderlicht is weg en de begeleiders van Hai-5 vertrekken',
  'de zus van de Mutsaersstichting, Rubicon, gaat ook dicht',
  'de broer van de bestuurder zit in de RvT',
  'het dossier van Anouk en de zaak van Pieter zijn overgedragen',
  'het traject van De Linde en de beschikking van Rotterdam ontbreken',
  'de familie Jansen is eigenaar van het pand aan de Dorpsstraat 4',
  'Stichting Gezin Centraal stopt en Gezin en Kind BV ook',
  'broertjes en zusjes blijven bij elkaar, kinderen uit Venlo en jongens van Vuurbaak niet',
  'ieder gezin van De Lindewal en elk gezin de komende maand',
  'het gezin moet wachten, gezinnen ook; kleine groepen en kleine aanbieders stoppen',
  'een roosje (8) en een meesje (3)',
  'meisjes van 12 en jongens van 14, Venlo en Weert',
  'dochter Noorderlicht Zorg BV stopt, net als dochter Rubicon Jeugdhulp',
  'haar dochter Careander B.V. vraagt surseance aan',
])('blijft staan: %s', (tekst) => {
  expect(maskeer(tekst)).toBe(tekst);
});

test('achter een voornaam redt een bedrijfswoord niets', () => {
  expect(maskeer('haar dochter Emma Zorg')).toBe(`haar ${weg}`);
  expect(maskeer('haar dochter Xaviera krijgt van Noorderlicht Zorg niets')).toContain(weg);
});

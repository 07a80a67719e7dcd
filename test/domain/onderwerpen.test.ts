/** One subject in other words, and no more than that. */
import { zelfdeWoord, gaatOver, onderwerpenVan } from '../../domain/onderwerpen';

const overWoord = (woord: string, tekst: string): boolean =>
  [...onderwerpenVan(woord), zelfdeWoord(woord)].some((onderwerp) => gaatOver(tekst, onderwerp));

it.each([
  ['inspectie', 'De IGJ komt in juni terug.'],
  ['bank', 'De kredietlijn loopt af.'],
  ['schulden', 'Er zijn achterstanden bij de verhuurder.'],
  ['personeel', 'Veel medewerkers vertrekken.'],
  ['ouders', 'Cliënten krijgen een brief.'],
  ['rvt', 'De toezichthouder is akkoord.'],
  ['notaris', 'De akte ligt bij de notaris.'],
  ['bedrijfsarts', 'Er zijn twee bedrijfsartsen.'],
  ['accountants', 'Een accountant kijkt mee.'],
])('%s: %s', (woord, tekst) => {
  expect(overWoord(woord, tekst)).toBe(true);
});

it.each([
  ['bank', 'Er staat een zitbankje in de gang.'],
  ['inspectie', 'Het bestuur overlegt.'],
  ['locaties', 'De vestigingsplaats is Weert.'],
  ['or', 'Voor de zomer is er een besluit.'],
  ['curator', 'De bestuurder blijft.'],
  ['ouders', 'De portefeuillehouder tekent.'],
])('%s niet: %s', (woord, tekst) => {
  expect(overWoord(woord, tekst)).toBe(false);
});

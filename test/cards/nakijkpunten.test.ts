/** A fact that was filled in after the version was made is a changed fact, and not one that is missing. */
import { nakijkpunten, telBeletsels } from '../../cards/nakijkpunten';
import type { Gevonden } from '../../cards/nakijkpunten';
import { briefgangTekst } from '../../texts/briefgang';

const gaten = [
  { omschrijving: 'datum van de brief', vragenAan: 'communicatie', feit: 'rib.datum' },
  { omschrijving: 'of er een nieuwe Raad van Bestuur is, en sinds wanneer', vragenAan: 'aanbieder', feit: 'rvb.sinds' },
  { omschrijving: 'woorden die iemand typte', vragenAan: 'ons' },
];
const gevonden = (...feiten: readonly string[]): Gevonden => ({
  controle: { gaten, tegenspraken: [], gevoelig: [], beladen: [], nietVoorPubliek: [], taal: [], nakijken: [] },
  geraakt: feiten.map((feit) => ({ zinId: 'z', zin: 'Een zin.', feit })),
  ...{ pakket: [], verzonden: { onverklaard: [], sindsdien: [] }, brieven: [], verschillen: [] },
});
const ontbreekt = (alles: Gevonden): string =>
  nakijkpunten(alles)
    .filter(({ kop }) => kop === briefgangTekst.nakijken.gatenKop)
    .flatMap(({ regels }) => regels)
    .join(' | ');

it('wat niet is ingevuld ontbreekt', () => {
  expect(ontbreekt(gevonden())).toContain('datum van de brief');
  expect(telBeletsels(gevonden())).toBe(3);
});

it('wat is ingevuld staat bij de gewijzigde feiten, en telt één keer', () => {
  const alles = gevonden('datum van de brief', 'maand waarin de nieuwe Raad van Bestuur begon');
  expect(ontbreekt(alles)).not.toContain('datum van de brief');
  expect(ontbreekt(alles)).not.toContain('Raad van Bestuur');
  expect(ontbreekt(alles)).toContain('woorden die iemand typte');
  expect(telBeletsels(alles)).toBe(3);
});

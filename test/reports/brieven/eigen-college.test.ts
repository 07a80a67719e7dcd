/** Het college van een gemeente in de regio zelf, aan zijn eigen raad: het spreekt voor zichzelf en over zijn eigen gemeente. */
import { isEigenCollege } from '../../../domain/afzender';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { controleer, gaten } from '../../../reports/controle';
import { gebreken } from './gebreken';
import { brief, dossier, tekst, zonder } from './ondersteuning';

const soorten = ['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief'] as const;
const eigen = (anders: Record<string, unknown> = {}) =>
  dossier('mutsaers-2023', {
    'rib.van': 'College van burgemeester en wethouders van Roermond',
    'rib.ondertekenaar': 'A. de Wit',
    'rib.functie': 'burgemeester',
    'ontvanger.gemeente': 'Roermond',
    'ontvanger.portefeuillehouder': 'wethouder B. Vos',
    ...anders,
  });
const lees = (soort: BriefsoortNaam, bron = eigen()): string => tekst(brief(soort, 'raad-eigen-regio', bron));

it.each(soorten)('%s: namens niemand anders, en wat de regio deed heet niet wat het college deed', (soort) => {
  const uit = lees(soort);
  expect(uit).toContain('Namens het college van burgemeester en wethouders van Roermond,');
  expect(uit).not.toMatch(/Namens de 14 gemeenten|Algemeen Bestuur|\buw gemeente\b(?! )|[Oo]nze vorige brief/u);
  expect(uit).not.toMatch(/hebben wij (een melding|u een brief)|[Ww]ij volgen de|bereiden wij/u);
  expect(uit).toMatch(/[Vv]an de regio Limburg-Noord, de accounthoudende regio|gehoord van de regio Limburg-Noord/u);
  expect(gebreken(brief(soort, 'raad-eigen-regio', eigen()))).toEqual([]);
});

it('spreekt over de eigen gemeente, en van de regio als de eigen', () => {
  const uit = lees('raadsinformatiebrief');
  expect(uit).toContain('heeft de regio een melding gedaan');
  expect(uit).toContain('Onze gemeente is een van de 14 gemeenten in deze regio.');
  expect(uit).toContain('Gevolgen voor onze gemeente');
  expect(uit).toContain('de begroting van onze gemeente');
  expect(uit).toContain('Jeugdigen in onze regio krijgen hulp');
  expect(uit).not.toContain('gemeenten zoals de onze');
  expect(lees('afsluitingsbrief', eigen({ 'gevolgen.financieel': 'nog-niet-bekend' }))).toContain(
    'hoort u dat van ons',
  );
});

it('de aanbieder heeft ook tussen zijn onderdelen zijn lidwoord', () => {
  const bij = (namen: readonly string[]): string =>
    lees('raadsinformatiebrief', eigen({ 'ontvanger.onderdelenInGemeente': namen }));
  expect(bij(['Mutsaersstichting', 'Hai-5'])).toContain('In onze gemeente werken de Mutsaersstichting en Hai-5.');
  expect(bij(['Mutsaersstichting'])).toContain('In onze gemeente werkt de Mutsaersstichting.');
  expect(bij(['Hai-5'])).toContain('In onze gemeente werkt Hai-5.');
});

it('wie voor de regio schrijft, doet dat ook aan één raad nog', () => {
  const regio = { 'ontvanger.gemeente': 'Lindenbroek' };
  const uit = tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('stichting-2024', regio)));
  expect(uit).toContain('Namens de drie gemeenten in de regio Lindestreek informeren wij u');
  expect(lees('raadsinformatiebrief', eigen({ 'rib.van': 'Algemeen Bestuur MGR' }))).toContain(
    'Namens de 14 gemeenten',
  );
  const alle = { 'ontvanger.gemeente': { afwezig: 'geen' } };
  expect(lees('raadsinformatiebrief', eigen(alle))).toContain('Namens de 14 gemeenten');
});

it('dat het voor zichzelf ondertekent, is geen tegenspraak; voor een andere raad wel', () => {
  const mis = (bron = eigen()) =>
    controleer(brief('raadsinformatiebrief', 'raad-eigen-regio', bron), bron, 'raad-eigen-regio').tegenspraken.map(
      ({ feit }) => feit,
    );
  expect(mis()).not.toContain('accounthouder.bestuur');
  expect(mis(eigen({ 'ontvanger.gemeente': 'Venlo' }))).toContain('accounthouder.bestuur');
});

it('zonder afzender is er één gat', () => {
  const zonderVan = brief('raadsinformatiebrief', 'raad-eigen-regio', zonder(eigen(), 'rib.van'));
  expect(gaten(zonderVan).filter(({ feit }) => feit === 'rib.van')).toHaveLength(1);
});

it.each([
  ['College van Venlo', 'Venlo', null, 'Venlo', false],
  ['College van Venlo', 'Venlo', null, null, true],
  ['College van Bergen', 'Bergen (L)', 'Algemeen Bestuur', null, true],
  ['Het college van Venlo', 'Venlo', 'college van Venlo', null, false],
  ['Wethouder Jeugd van Venlo', 'Venlo', 'Algemeen Bestuur', null, false],
  ['College van Venlo', 'Roermond', 'Algemeen Bestuur', null, false],
] as const)('%s aan de raad van %s (bestuur %s, centrum %s): %s', (van, raad, bestuur, centrumgemeente, uit) => {
  expect(isEigenCollege(van, raad, { gemeenten: ['Venlo', 'Roermond'], bestuur, centrumgemeente })).toBe(uit);
  expect(isEigenCollege(van, raad, { gemeenten: ['Venlo'], bestuur, centrumgemeente })).toBe(false);
});

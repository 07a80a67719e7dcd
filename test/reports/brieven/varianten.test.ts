/** A list of gemeenten, and for each council the letter that is meant for it. */
import casusbestand from '../../../db/voorbeeld/mutsaers-2023.json';
import { metGemeente } from '../../../domain/met-gemeente';
import type { Gemeentegegevens } from '../../../domain/gemeentegegevens';
import { vrijeTekstUitOpslag } from '../../../domain/persoonsgegevens';
import { maakVoorGemeente } from '../../../reports/briefreeks';
import { tekst } from './ondersteuning';

const t = vrijeTekstUitOpslag;
const brief = (
  gemeente: string,
  gegevens: Gemeentegegevens = {},
  casus: Readonly<Record<string, unknown>> = casusbestand,
) => {
  const dossierJson = metGemeente(casus, gemeente, gegevens);
  return maakVoorGemeente({
    soort: 'raadsinformatiebrief',
    dossierJson,
    gemeente,
    formuleringen: {},
    kenmerk: 'B-2026-0001',
  });
};
const zinnen = (gemeente: string, gegevens?: Gemeentegegevens): string => {
  const gemaakt = brief(gemeente, gegevens);
  return gemaakt === null ? '' : tekst(gemaakt.document);
};

it('iedere raad krijgt de variant van zijn regio, met alleen de eigen naam', () => {
  expect(['Venlo', 'Maastricht', 'Bergen (L)'].map((naam) => brief(naam)?.publiek)).toEqual([
    'raad-eigen-regio',
    'raad-andere-regio',
    'raad-eigen-regio',
  ]);
  expect(zinnen('Venlo')).toContain('Gemeenteraad van Venlo');
  expect(zinnen('Venlo')).not.toMatch(/zoals de uwe|Maastricht/);
  expect(zinnen('Maastricht')).toContain('Gemeenteraad van Maastricht');
  expect(zinnen('Maastricht')).not.toMatch(/begroting|Venlo stelt/);
});

it('zonder namen van de eigen regio is er geen variant te kiezen', () => {
  const { gemeenten: _, ...accounthouder } = casusbestand.accounthouder;
  expect(brief('Venlo', {}, { ...casusbestand, accounthouder })).toBeNull();
});

it('wat van de gemeente is, staat in haar brief, en wat niemand opgaf is een gat met wie men het vraagt', () => {
  const gegevens: Gemeentegegevens = {
    afzender: t('College van Maastricht'),
    ondertekenaar: t('A. de Wit'),
    functie: t('burgemeester'),
    portefeuille: t('wethouder B. Vos'),
    onderdelen: [t('Hai-5'), t('Care4Kids')],
    segmenten: [t('wonen'), t('ambulante hulp'), t('crisishulp')],
  };
  const heel = zinnen('Maastricht', gegevens);
  expect(heel).toContain('In onze gemeente werken Hai-5 en Care4Kids.');
  expect(heel).toContain('Het gaat om wonen, ambulante hulp en crisishulp.');
  for (const woord of ['College van Maastricht', 'A. de Wit', 'Burgemeester', 'wethouder B. Vos'])
    expect(heel).toContain(woord);
  expect(brief('Maastricht')?.gaten.map(({ omschrijving, vragenAan }) => ({ omschrijving, vragenAan }))).toEqual(
    expect.arrayContaining([
      { omschrijving: 'portefeuillehouder in de gemeente', vragenAan: 'gemeente' },
      { omschrijving: 'onderdelen van de aanbieder die in de gemeente werken', vragenAan: 'accounthouder' },
      { omschrijving: 'soorten hulp in de gemeente', vragenAan: 'accounthouder' },
    ]),
  );
});

it('wat er niet is, laat geen gat en geen halve zin achter', () => {
  const zonder = zinnen('Maastricht', { portefeuille: null, onderdelen: null, segmenten: null });
  expect(zonder).not.toMatch(/portefeuillehouder in de gemeente|In uw gemeente (werk|gaat)/);
  const alleenSoorten = zinnen('Maastricht', { portefeuille: null, onderdelen: null, segmenten: [t('crisishulp')] });
  expect(alleenSoorten).toContain('In uw gemeente gaat het om crisishulp.');
});

describe('het college van een gemeente buiten de regio is de afzender', () => {
  const vanCollege: Gemeentegegevens = { afzender: t('College van burgemeester en wethouders van Maastricht') };

  it('het college zegt wij, en de regio is de ander', () => {
    const heel = zinnen('Maastricht', { ...vanCollege, gevolgen: null });
    expect(heel).toContain('hebben wij gehoord van de regio Limburg-Noord, de accounthoudende regio.');
    expect(heel).toContain('heeft de regio een melding gedaan');
    expect(heel).toContain(
      'De situatie heeft geen gevolgen voor de hulp in onze gemeente en voor onze afspraken met de Mutsaersstichting.',
    );
    expect(heel).toContain('Namens het college van burgemeester en wethouders van Maastricht,');
    expect(heel).not.toMatch(/[Nn]amens de 14 gemeenten|melding die wij|uw gemeente krijgen|onze regio|bereiden wij/);
  });

  it('wat dat college niet opgaf, is een gat: ook wie er ondertekent', () => {
    const gaten = brief('Maastricht', vanCollege)?.gaten.map(({ omschrijving }) => omschrijving);
    expect(gaten).toEqual(
      expect.arrayContaining([
        'gevolgen voor de hulp en de afspraken in de gemeente',
        'naam van de ondertekenaar',
        'functie van de ondertekenaar',
      ]),
    );
  });

  it('wat bij de casus over de gevolgen staat, geldt voor de gemeente die erbij genoemd is en voor geen ander', () => {
    const bij = (gemeente: unknown) => ({
      ...casusbestand,
      ontvanger: { ...casusbestand.ontvanger, gemeente, gevolgenInGemeente: 'geen' },
    });
    const gevolgen = 'gevolgen voor de hulp en de afspraken in de gemeente';
    const gaten = (gemeente: unknown) =>
      brief('Maastricht', vanCollege, bij(gemeente))?.gaten.map(({ omschrijving }) => omschrijving);
    for (const ander of [undefined, 'Heerlen', { waarde: 'Heerlen', bron: 'griffie' }])
      expect(gaten(ander)).toContain(gevolgen);
    for (const eigen of ['Maastricht', { waarde: 'Maastricht', bron: 'griffie' }])
      expect(gaten(eigen)).not.toContain(gevolgen);
  });

  it('het college van een gemeente in de regio spreekt als de regio', () => {
    const heel = zinnen('Maastricht', { afzender: t('College van Venlo') });
    expect(heel).toContain('Namens de 14 gemeenten');
    expect(heel).not.toContain('Gevolgen voor onze gemeente');
  });
});

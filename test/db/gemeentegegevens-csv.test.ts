/** The file with what differs per gemeente: every mistake with its row, nothing that a spreadsheet would run, nothing about a child. */
import { gegevenslezer } from '../../db/gemeentegegevens-csv';
import { leesCsv } from '../../db/import-csv';
import { nogNietBekend } from '../../domain/gemeentegegevens';
import type { Gegevenslezing } from '../../domain/gemeentegegevens';
import type { Partij, PartijSoort } from '../../domain/partij';
import { vrijeTekstUitOpslag } from '../../domain/persoonsgegevens';
import { faal, ok } from '../../domain/result';

const partij = (soort: PartijSoort, id: string, naam: string, code: string | null = null): Partij => ({
  ...{ id, soort, naam, aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code },
});
const partijen = [
  partij('gemeente', 'GM0983', 'Venlo', 'GM0983'),
  partij('gemeente', 'GM0796', "'s-Hertogenbosch", 'GM0796'),
  partij('gemeente', 'GM0893', 'Bergen (L)', 'GM0893'),
  partij('aanbieder', 'mutsaers', 'Mutsaersstichting'),
];
const kop = 'gemeente;aanbieder;afzender;ondertekenaar;functie;portefeuille;onderdelen;segmenten;logo;logo_tekst';
const lees = (regels: string, codering: 'utf8' | 'latin1' = 'utf8'): Gegevenslezing =>
  gegevenslezer.lees(Buffer.from(`${kop}\n${regels}\n`, codering), partijen, (naam, alt) =>
    naam === 'venlo.png'
      ? ok({ sleutel: `s-${alt}`, soort: 'png', base64: '', alt, breedte: 1, hoogte: 1 })
      : faal(`Het plaatje ${naam} is er niet.`),
  );
const uitleg = ({ fouten }: Gegevenslezing) => fouten.map(({ rij, uitleg: zin }) => `${rij} ${zin}`);

it('reads a row by name or by code, with lists, with what is not there and with a picture', () => {
  const { rijen, fouten } = lees(
    [
      'Venlo;Mutsaersstichting;College van Venlo;A. de Wit;burgemeester;geen;Hai-5|Care4Kids;wonen;venlo.png;Wapen van Venlo',
      'gm0796;;onbekend;;;;;;geen;',
      '*;Mutsaersstichting;;;;;;crisishulp;;',
    ].join('\n'),
  );
  expect(fouten).toEqual([]);
  expect(rijen).toMatchObject([
    {
      rij: 2,
      gemeenteId: 'GM0983',
      aanbiederId: 'mutsaers',
      velden: { afzender: 'College van Venlo', portefeuille: null, onderdelen: ['Hai-5', 'Care4Kids'] },
      logo: { alt: 'Wapen van Venlo' },
    },
    { rij: 3, gemeenteId: 'GM0796', aanbiederId: '', velden: { afzender: 'onbekend', logo: null }, logo: null },
    { rij: 4, gemeenteId: '*', aanbiederId: 'mutsaers', velden: { segmenten: ['crisishulp'] } },
  ]);
});

it('K75: names every mistake with its row, several in one row too', () => {
  const gelezen = lees(
    [
      'Venloo;;;;;;;;;',
      ';;;;;;;;;',
      'Venlo;Onbekende zorg;;;geen;;;;weg.png;',
      'Bergen;;;;;;Hai-5;;;',
      ';Mutsaersstichting;A;;;;;;;',
      'Venlo;;een;twee',
      `Venlo;;${'x'.repeat(201)};;;;;;;`,
      'Venlo;;College (van;;;;;;;',
    ].join('\n'),
  );
  expect(gelezen.rijen).toEqual([]);
  expect(uitleg(gelezen)).toEqual([
    '2 De gemeente "Venloo" staat niet in het register.',
    '4 De aanbieder "Onbekende zorg" staat niet in het register.',
    '4 functie: dit kan niet geen zijn. Vul het in, of schrijf onbekend.',
    '4 logo: Het plaatje weg.png is er niet.',
    '5 De gemeente "Bergen" staat niet in het register.',
    '5 Vul bij onderdelen, segmenten, gevolgen en rechtzetting ook de aanbieder in: die verschillen per aanbieder.',
    '6 De gemeente ontbreekt. Schrijf de naam of de code, bijvoorbeeld GM0983.',
    '7 Deze rij heeft 4 velden, en dat moeten er 10 zijn.',
    '8 afzender: langer dan 200 tekens.',
    '9 afzender: hierin staat een haakje los.',
  ]);
});

it('reads what a casus means for the afspraken of a gemeente, and takes no words of its own for it', () => {
  const rij = (cel: string): Gegevenslezing =>
    gegevenslezer.lees(Buffer.from(`gemeente;aanbieder;gevolgen\nVenlo;Mutsaersstichting;${cel}\n`), partijen, () =>
      faal('geen'),
    );
  expect(['Nog niet bekend', 'geen', 'onbekend'].map((cel) => rij(cel).rijen[0]?.velden.gevolgen)).toEqual([
    nogNietBekend,
    null,
    'onbekend',
  ]);
  expect(uitleg(rij('heel veel'))).toEqual([
    '2 gevolgen: schrijf ‘nog niet bekend’, ‘geen’ als er geen gevolgen zijn, of ‘onbekend’.',
  ]);
});

it('refuses the same gemeente twice, and two signatories for one gemeente', () => {
  const gelezen = lees('Venlo;;;A. de Wit;;;;;;\nVenlo;;;A. de Wit;;;;;;\nVenlo;Mutsaersstichting;;B. Bos;;;Hai-5;;;');
  expect(uitleg(gelezen)).toEqual([
    '3 Deze gemeente staat met deze aanbieder ook op rij 2.',
    '4 ondertekenaar: bij deze gemeente staat op rij 2 iets anders.',
  ]);
});

it.each(['=1+1', '+31 6', '-cmd', '@som', "'=HYPERLINK(1)", '＝1+1', '＠som'])(
  'I44: refuses %s, which a spreadsheet may run',
  (cel) => {
    expect(uitleg(lees(`Venlo;;${cel};;;;;;;`))).toEqual([
      '2 afzender: begint met een teken dat een rekenblad als formule leest. Begin met een letter of cijfer.',
    ]);
  },
);

it.each(['A. de \u202etiW', '\u200b=1+1', 'A. de\u2066 Wit'])(
  'I44: refuses %j, in which nobody sees all signs',
  (cel) => {
    expect(uitleg(lees(`Venlo;;${cel};;;;;;;`))).toEqual([
      '2 afzender: hierin staan tekens die niemand ziet. Typ de tekst opnieuw.',
    ]);
  },
);

it('keeps a name that begins with an apostrophe', () => {
  expect(lees("'s-Hertogenbosch;;'t Gewest;;;;;;;").rijen[0]).toMatchObject({
    gemeente: "'s-Hertogenbosch",
    velden: { afzender: "'t Gewest" },
  });
});

it('P31: does not say back what is about a child', () => {
  const gelezen = lees('Venlo;;;BSN 111222333;;;;;;');
  expect(gelezen.rijen).toEqual([]);
  expect(uitleg(gelezen).join()).toContain('gegevens van een kind of een BSN');
  expect(uitleg(gelezen).join()).not.toContain('111222333');
});

it('K75: reads what Excel on Windows saves, and refuses letters that were lost', () => {
  expect(lees('Venlo;;Coöperatie;;;;;;;', 'latin1').rijen[0]?.velden.afzender).toBe('Coöperatie');
  expect(uitleg(lees('Venlo;;Co\ufffdperatie;;;;;;;')).join()).toContain('Bewaar het bestand als CSV UTF-8');
});

it('I44: writes a file to fill in that reads back as it was, and in which nothing is a formula', () => {
  const tekst = vrijeTekstUitOpslag;
  const gegevens = {
    afzender: tekst('College; "van" Venlo'),
    portefeuille: null,
    onderdelen: [tekst('A'), tekst('B')],
    gevolgen: nogNietBekend,
  } as const;
  const csv = gegevenslezer.invulbestand([
    { gemeente: 'Venlo', aanbieder: 'Mutsaersstichting', gegevens },
    { gemeente: "'s-Hertogenbosch", aanbieder: '', gegevens: { functie: tekst('=1+1') } },
  ]);
  const { rijen, fouten } = gegevenslezer.lees(Buffer.from(csv), partijen, () => faal('geen'));
  expect(rijen).toMatchObject([{ gemeenteId: 'GM0983', velden: gegevens }]);
  expect(fouten).toHaveLength(1);
  expect(
    leesCsv(Buffer.from(csv), {
      ...{ verplicht: ['gemeente'], extra: [...kop.split(';').slice(1), 'gevolgen', 'rechtzetting'] },
    }).rijen[1]?.velden,
  ).toMatchObject({ functie: "'=1+1" });
});

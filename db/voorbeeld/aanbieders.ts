/** The aanbieders of the demo world: one from the reference case with its deelnemingen, the others invented. */
import type { Voorbeeldaanbieder } from './vorm';

/** Bron: the documents of November 2023. An earlier begin of the accounthouderschap or the deelneming was not found. */
const genoemdOp = '2023-11-07';

const referentie: readonly Voorbeeldaanbieder[] = [
  {
    id: 'AB-MUTSAERS',
    soort: 'aanbieder',
    naam: 'Mutsaersstichting',
    aliassen: ['Mutsaers', 'De Mutsaersstichting'],
    plaats: 'Venlo',
    kvk: null,
    accounthouders: [{ regio: 'SV-LIMBURG-NOORD', van: genoemdOp }],
  },
  {
    id: 'AB-HAI-5',
    soort: 'aanbieder',
    naam: 'Hai-5',
    aliassen: ['Hai 5', 'Hai5'],
    plaats: null,
    kvk: null,
    accounthouders: [],
    concern: { id: 'AB-MUTSAERS', van: genoemdOp },
  },
  {
    id: 'AB-CARE4KIDS',
    soort: 'aanbieder',
    naam: 'Care4Kids',
    aliassen: ['Care 4 Kids', 'Care for Kids'],
    plaats: null,
    kvk: null,
    accounthouders: [],
    concern: { id: 'AB-MUTSAERS', van: genoemdOp },
  },
];

type Kort = readonly [
  id: string,
  naam: string,
  aliassen: readonly string[],
  plaats: string,
  kvk: string,
  ...regios: (readonly [regio: string, van: string, tot?: string])[],
];

/** Invented, all of them; the numbers begin with zeros because no real KvK-nummer looks like that. */
const verzonnen: readonly Kort[] = [
  [
    'AB-NOORDERLICHT',
    'Stichting Het Noorderlicht',
    ['Noorderlicht', 'Het Noorderlicht'],
    'Groningen',
    '00000101',
    ['JZ01', '2020-01-01'],
  ],
  [
    'AB-WILGENHOEVE',
    'Stichting De Wilgenhoeve',
    ['De Wilgenhoeve', 'Wilgenhoeve', 'Wilgenhoeve Concern'],
    'Weert',
    '00000102',
    ['SV-LIMBURG-NOORD', '2021-01-01'],
  ],
  ['AB-KOMPASROOS', 'Stichting Kompasroos', ['Kompasroos'], 'Zwolle', '00000105', ['JZ07', '2021-01-01']],
  ['AB-KOMPASROOS-JEUGD', 'Kompasroos Jeugd', ['Kompasroos'], 'Almere', '00000106', ['JZ08', '2022-01-01']],
  [
    'AB-ZILVERWIER',
    'Jeugdhulp Zilverwier',
    ['Zilverwier'],
    'Middelburg',
    '00000107',
    ['JZ38', '2020-01-01', '2025-07-01'],
    ['JZ36', '2025-07-01'],
  ],
  [
    'AB-VUURBAAK',
    'Stichting Vuurbaak Jeugd-GGZ',
    ['De Vuurbaak', 'Vuurbaak', 'Vuurbaak GGZ'],
    'Kerkrade',
    '00000108',
    ['JZ41', '2020-01-01'],
  ],
  [
    'AB-LINDEWAL',
    'Behandelcentrum De Lindewal',
    ['De Lindewal', 'Lindewal'],
    'Tilburg',
    '00000109',
    ['JZ35', '2020-01-01'],
  ],
  ['AB-MAANVAREN', 'Gezinshuizen Maanvaren', ['Maanvaren'], 'Roermond', '00000110', ['SV-LIMBURG-NOORD', '2024-01-01']],
  [
    'AB-STERRENMOS',
    'Buro Sterrenmos B.V.',
    ['Sterrenmos', 'Buro Sterrenmos'],
    'Utrecht',
    '00000111',
    ['JZ22', '2022-01-01'],
  ],
  ['AB-HAZELKAMP', 'Pleegzorg Hazelkamp', ['Hazelkamp'], 'Enschede', '00000112', ['JZ14', '2020-01-01']],
  [
    'AB-KRAANVOGELHOF',
    'Stichting De Kraanvogelhof',
    ['De Kraanvogelhof', 'Kraanvogelhof'],
    'Assen',
    '00000113',
    ['JZ04', '2021-01-01'],
  ],
  [
    'AB-ZEVENVLINDER',
    'Zorggroep Zevenvlinder',
    ['Zevenvlinder', 'De Zevenvlinder'],
    'Nieuwegein',
    '00000114',
    ['JZ26', '2020-01-01'],
  ],
  ['AB-KIEZELPAD', 'Praktijk Kiezelpad', ['Kiezelpad'], 'Leeuwarden', '00000115', ['JZ02', '2023-01-01']],
  [
    'AB-DUINROOS',
    "Jeugdhuis 't Duinroosje",
    ['Duinroosje', "'t Duinroosje"],
    'Alkmaar',
    '00000116',
    ['JZ06', '2020-01-01'],
  ],
  ['AB-ZUIDERVUUR', 'Jeugdhulp Zuidervuur', ['Zuidervuur'], 'Maastricht', '00000117', ['JZ41', '2020-01-01']],
];

const wilgenhoeve = { id: 'AB-WILGENHOEVE', van: '2021-04-01' };

const deelnemingen: readonly Voorbeeldaanbieder[] = [
  {
    id: 'AB-RIETLAND',
    soort: 'aanbieder',
    naam: 'Buro Rietlandschap',
    aliassen: ['Rietlandschap'],
    plaats: 'Heerlen',
    kvk: '00000103',
    accounthouders: [],
    concern: wilgenhoeve,
  },
  {
    id: 'AB-SLUISJE',
    soort: 'aanbieder',
    naam: 'Zorghoeve Het Groene Sluisje',
    aliassen: ['Het Groene Sluisje', 'Groene Sluisje'],
    plaats: 'Helmond',
    kvk: '00000104',
    accounthouders: [],
    concern: wilgenhoeve,
  },
];

const gi: Voorbeeldaanbieder = {
  id: 'GI-WATERRIJK',
  soort: 'gecertificeerde-instelling',
  naam: 'Jeugdbescherming Waterrijk',
  aliassen: ['JB Waterrijk', 'Waterrijk', 'JBW'],
  plaats: 'Lelystad',
  kvk: '00000118',
  accounthouders: [{ regio: 'JZ08', van: '2020-01-01' }],
};

const voluit = ([id, naam, aliassen, plaats, kvk, ...regios]: Kort): Voorbeeldaanbieder => ({
  id,
  soort: 'aanbieder',
  naam,
  aliassen,
  plaats,
  kvk,
  accounthouders: regios.map(([regio, van, tot]) => (tot === undefined ? { regio, van } : { regio, van, tot })),
});

export const voorbeeldaanbieders: readonly Voorbeeldaanbieder[] = [
  ...referentie,
  ...verzonnen.map(voluit),
  ...deelnemingen,
  gi,
];

/** Provincies are no place of the register: the jeugdregio's and gemeenten that lie in one. Bron: the gemeenten of each jeugdregio; their provincie is general knowledge. */
import type { Register } from './register';

interface Provincie {
  readonly naam: string;
  /** Over lower case without diacritics. */
  readonly patroon: RegExp;
  /** Codes of jeugdregio's that lie in it whole. */
  readonly regios: readonly string[];
  /** Names of gemeenten whose jeugdregio lies mostly elsewhere. */
  readonly gemeenten?: readonly string[];
}

const woord = (keuzes: string): RegExp => new RegExp(`(?<![a-z-])(?:${keuzes})(?![a-z-])`);

/** Groningen, Friesland, Drenthe, Flevoland and Zeeland are a jeugdregio by the same name; "Utrecht" alone is the gemeente. */
const provincies: readonly Provincie[] = [
  {
    naam: 'Noord-Holland',
    patroon: /(?<!kop van )(?<![a-z-])(?:noord[- ]?holland|n-?h)(?![a-z-])/,
    regios: ['JZ03', 'JZ05', 'JZ06', 'JZ09', 'JZ10', 'JZ11', 'JZ13', 'JZ15', 'JZ16'],
    gemeenten: ['Wijdemeren'],
  },
  {
    naam: 'Zuid-Holland',
    patroon: /(?<![a-z-])(?:zuid[- ]?holland|z-?h)(?! zuid)(?![a-z-])/,
    regios: ['JZ18', 'JZ24', 'JZ27', 'JZ29', 'JZ31'],
  },
  {
    naam: 'Noord-Brabant',
    patroon:
      /(?<!midden )(?<!west )(?<!oost )(?<!noordoost )(?<!zuidoost )(?<!hart van )(?<![a-z-])(?:noord[- ]?)?brabant(?! oost| west)(?![a-z-])/,
    regios: ['JZ33', 'JZ34', 'JZ35', 'JZ36', 'JZ39'],
  },
  {
    naam: 'Gelderland',
    patroon: /(?<!centraal )(?<!bescherming )(?<![a-z-])gelderland(?![a-z-])/,
    regios: ['JZ12', 'JZ17', 'JZ25', 'JZ28', 'JZ30'],
    gemeenten: [
      ...['Barneveld', 'Ede', 'Nijkerk', 'Scherpenzeel'],
      ...['Berg en Dal', 'Beuningen', 'Druten', 'Heumen', 'Nijmegen', 'Wijchen'],
    ],
  },
  {
    naam: 'Overijssel',
    patroon: /(?<!bescherming )(?<![a-z-])overijssel(?![a-z-])/,
    regios: ['JZ07', 'JZ14'],
  },
  {
    naam: 'Limburg',
    patroon: woord('provincie limburg'),
    regios: ['JZ37', 'JZ41', 'JZ42', 'JZ43'],
    gemeenten: ['Mook en Middelaar'],
  },
  {
    naam: 'provincie Utrecht',
    patroon: woord('provincie utrecht'),
    regios: ['JZ20', 'JZ22', 'JZ23', 'JZ26'],
    gemeenten: [
      ...['De Ronde Venen', 'Montfoort', 'Oudewater', 'Stichtse Vecht', 'Woerden'],
      ...['Renswoude', 'Rhenen', 'Veenendaal'],
    ],
  },
];

export interface InProvincie {
  readonly naam: string;
  /** Codes of the jeugdregio's and gemeenten, as partijen. */
  readonly plaatsen: readonly string[];
  /** Names of the jeugdregio's that lie in it whole. */
  readonly regios: readonly string[];
}

/** `klein`: lower case, without diacritics. */
export function provincieIn(klein: string, register: Pick<Register, 'gemeenten' | 'regios'>): InProvincie | null {
  const gevonden = provincies.find(({ patroon }) => patroon.test(klein));
  if (!gevonden) return null;
  const regios = register.regios.filter(({ code }) => gevonden.regios.includes(code));
  const gemeenten = register.gemeenten.filter(({ naam }) => gevonden.gemeenten?.includes(naam));
  if (regios.length + gemeenten.length === 0) return null;
  return {
    naam: gevonden.naam,
    plaatsen: [...regios, ...gemeenten].map(({ code }) => code),
    regios: regios.map(({ naam }) => naam),
  };
}

/** The time line of a casus file: each line says in a few words what happened, and its day becomes the day of that fact. */
import { partijMetLidwoord } from './lidwoord';
import { isRuw, teksten } from './omzetting';
import type { Feitwaarden, Omzetting, Ruw } from './omzetting';

interface Gebeurtenis {
  /** One behind the other, with anything between them: each is looked for once, however long the text is. */
  readonly woorden: readonly RegExp[];
  readonly feiten: (regel: Ruw) => Feitwaarden;
}

/** The first that fits decides: the aanbieder itself is named after the words it shares with the regio. */
const gebeurtenissen: readonly Gebeurtenis[] = [
  { woorden: [/melding/i, / (door|van) /i, /regio/i], feiten: ({ datum }) => ({ 'melding.regioOp': datum }) },
  { woorden: [/melding/i, / (door|van) /i], feiten: ({ datum }) => ({ 'melding.aanbiederOp': datum }) },
  { woorden: [/regio/i, /\bmeld(?:t|den?|ing)\b/i], feiten: ({ datum }) => ({ 'melding.regioOp': datum }) },
  {
    woorden: [/aanbieder|bestuur|stichting|zelf/i, /\bmeld(?:t|den?|ing)\b/i],
    feiten: ({ datum }) => ({ 'melding.aanbiederOp': datum }),
  },
  { woorden: [/\bintern\b/i], feiten: () => ({ 'voorgeschiedenis.internGehouden': true }) },
  {
    woorden: [/nieuwe? /i, /raad van bestuur|rvb|bestuur/i],
    feiten: ({ datum, wat }) => ({ 'rvb.sinds': datum, 'rvb.omvang': omvang(String(wat)) }),
  },
  {
    woorden: [/(rvb|raad van bestuur) spreekt/i],
    feiten: ({ wat }) => ({ 'rvb.gesprekken': gesprekken(String(wat)) }),
  },
  {
    woorden: [/verdiepend onderzoek/i],
    feiten: ({ datum, wat }) => ({ 'onderzoek.op': datum, 'onderzoek.opVerzoekVan': verzoeker(String(wat)) }),
  },
  { woorden: [/\bigj\b|inspectie/i, /rapport/i], feiten: ({ datum }) => ({ 'igj.rapportOp': datum }) },
  { woorden: [/rapport/i, /\bigj\b|inspectie/i], feiten: ({ datum }) => ({ 'igj.rapportOp': datum }) },
  { woorden: [/inspectiebezoek/i], feiten: ({ datum }) => ({ 'igj.bezoekOp': datum }) },
  { woorden: [/\bigj\b|inspectie/i, /bezo(?:ek|cht)/i], feiten: ({ datum }) => ({ 'igj.bezoekOp': datum }) },
  { woorden: [/bezo(?:ek|cht)/i, /\bigj\b|inspectie/i], feiten: ({ datum }) => ({ 'igj.bezoekOp': datum }) },
  { woorden: [/tredebepaling|\btrede [1-5]\b/i], feiten: ({ datum }) => ({ 'trede.vastgesteldOp': datum }) },
  {
    woorden: [/persbericht/i],
    feiten: ({ datum, plaats }) => ({ 'persbericht.datum': datum, 'persbericht.plaats': plaats }),
  },
];

/** What did not happen is known, and no day of anything: these lines say so of a fact that a letter can do without. */
const nietGebeurd: readonly (readonly [wat: RegExp, feiten: Feitwaarden])[] = [
  [/^geen melding (?:door|van) (?:de )?\S*regio/iu, { 'melding.regioOp': [] }],
  [/^geen melding (?:door|van) /iu, { 'melding.aanbiederOp': [] }],
  [/^geen melding(?:en)?(?!\p{L})/iu, { 'melding.regioOp': [], 'melding.aanbiederOp': [] }],
  [/^geen (?:nieuwe? )?(?:raad van bestuur|rvb|bestuur)(?!\p{L})/iu, { 'rvb.sinds': [] }],
];

const zegtVanNiet = (wat: string): boolean => /(?<!\p{L})(?:geen|niet|nooit|zonder)(?!\p{L})/iu.test(wat);

function feitenVan(regel: Ruw): Feitwaarden | string {
  const [wat = ''] = teksten(regel['wat']);
  const niet = nietGebeurd.find(([woorden]) => woorden.test(wat.trim()));
  if (niet !== undefined) return niet[1];
  if (zegtVanNiet(wat))
    return `${JSON.stringify(wat)} zegt dat iets niet is gebeurd. Alleen "geen melding" en "geen nieuwe Raad van Bestuur" horen hier bij een feit.`;
  const gebeurtenis = gebeurtenissen.find(({ woorden }) => staanAchtereen(wat, woorden));
  return (
    gebeurtenis?.feiten(regel) ??
    `${JSON.stringify(wat)} hoort bij geen feit. Noem een melding, het bestuur, het onderzoek, de tredebepaling of het persbericht.`
  );
}

function staanAchtereen(tekst: string, woorden: readonly RegExp[]): boolean {
  let rest = tekst;
  for (const woord of woorden) {
    const gevonden = woord.exec(rest);
    if (gevonden === null) return false;
    rest = rest.slice(gevonden.index + gevonden[0].length);
  }
  return true;
}

const telwoorden = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'];

const omvang = (wat: string): number | null => {
  const plek = telwoorden.findIndex((woord) => new RegExp(String.raw`\b${woord}hoofdige`, 'i').test(wat));
  return plek < 0 ? null : plek + 1;
};

const gesprekken = (wat: string): readonly string[] | null => {
  const met = [
    ...(/\b(ja|nza|autoriteit)\b/i.test(wat) ? ['autoriteit'] : []),
    ...(/regio/i.test(wat) ? ['regio'] : []),
  ];
  return met.length === 0 ? null : met;
};

const verzoeker = (wat: string): string | null => {
  const wie = /op verzoek (?:van )?([^;,]+)/i.exec(wat)?.[1];
  return wie === undefined ? null : partijMetLidwoord(wie.trim());
};

const zegtNiets = (regel: unknown): boolean => regel === null || (isRuw(regel) && (regel['wat'] ?? null) === null);

export const tijdlijn: Omzetting = (waarde) => {
  const uit: Record<string, unknown> = {};
  for (const regel of Array.isArray(waarde) ? (waarde as readonly unknown[]) : []) {
    if (zegtNiets(regel)) continue;
    const feiten = feitenVan(isRuw(regel) ? regel : {});
    if (typeof feiten === 'string') return feiten;
    Object.assign(uit, feiten);
  }
  return uit;
};

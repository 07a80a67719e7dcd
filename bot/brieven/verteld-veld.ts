/** The ways in which people tell a field of a letter: its sender, its day, who signs it. */
/** The short name of a field of a letter, and the field. */
const namen: readonly (readonly [naam: string, veld: string])[] = [
  ['afzender', 'van'],
  ['geadresseerde|ontvanger', 'aan'],
  ['onderwerp|betreft', 'betreft'],
  ['(?:brief)?datum', 'datum'],
  ['kenmerk', 'kenmerk'],
  [
    '(?:naam van de )?ondertekenaar|(?:handtekening|ondertekening)|(?:[a-z]+ )?(?:die|wie) (?:(?:hem|de brief|deze brief|dit|er|het) )?(?:tekent|ondertekent|getekend heeft)',
    'ondertekenaar',
  ],
  ['functie(?: van de ondertekenaar)?', 'functie'],
  ['bijlagen?', 'bijlagen'],
  ['kop|titel', 'kop'],
  ['plaats', 'plaats'],
  ['(?:er (?:(?:geldt|is|komt) )?)?(?:een )?(?:einde van (?:het|dit) )?embargo', 'embargo'],
];
const AANLOOP = '(?:(?:en|nee,?|maar|zet|maak|neem|vul|als|de|het) )*';
const VAN_DE_BRIEF =
  '(?: (?:van|op|boven|onder|bij) (?:de |het |deze |die |dit )?(?:brief|persbericht|aanbiedingsbrief))?';
const IS =
  '(?:\\s*:|(?: (?:maar|nu|toch|graag|gewoon|even|alvast|ook))*(?: (?:is|wordt|heet|luidt|moet|mag|kan|zijn|worden|dan|op|naar|van))+(?!\\p{L})\\s*:?)';
const TOT = '(?:\\s*:|(?: (?:is|wordt|moet|loopt|geldt|duurt|dan|op|naar|tot))+(?!\\p{L}))';
/** An embargo in the words of who never says embargo. */
const PAS_NAAR_BUITEN =
  /^(?:(?:en|maar|nee,?) )*(?:het|dit|dat|ons) (?:pers)?bericht (?:mag|kan|moet) (?:pas|niet (?:eerder dan|voor|vóór)) (\S.{0,118}?) (?:naar buiten|de deur uit|gepubliceerd worden|openbaar worden|bekend worden)[.!]*$/iu;
const NAMENS =
  /^(?:(?:en|maar|nee,?) )*(?:het|dit|dat|hij|(?:de|deze) brief) (?:is|gaat|komt|moet|wordt) namens (\S.{0,118}?)(?: (?:zijn|uit|verstuurd))*[.!]*$/iu;
const HEM = "(?:hem|'?m|het|deze|dit|(?:de|het|deze) (?:[a-z]*brief|persbericht))";
/** A day without the word for it. */
const DATEER = new RegExp(
  `^(?:(?:en|maar|nee,?) )*(?:dateer ${HEM} (?:maar |dan )?(?:op )?|zet (?:er |maar )*(?:als datum )?)(?=\\d)(\\S.{0,60}?)(?: (?:erop|erboven|op|boven|als datum|in de kop|op de brief|boven de brief))*[.!]*$`,
  'iu',
);
/** Who signs, without the word for it. */
const GETEKEND = new RegExp(
  `^(?:(?:en|maar|nee,?) )*(?:(?:${HEM}|hij) (?:wordt|is|moet) )?(?:onderteken(?:d|en)|geteken(?:d|en))(?: worden)? door (\\S.{0,118}?)[.!]*$`,
  'iu',
);
const TEKENT = new RegExp(
  `^(?:(?:en|maar|nee,?) )*(?!wie|welke|niemand|wanneer|waar|mag|kan|moet|wil)(\\S.{2,80}?) (?:tekent|ondertekent|zet zijn handtekening onder|zet haar handtekening onder) ${HEM}[.!]*$`,
  'iu',
);
const LAAT_TEKENEN = new RegExp(
  `^(?:(?:en|maar|nee,?) )*laat (?:${HEM} door )?(?!mij|ons|een ander|iemand)(\\S.{2,80}?)(?: ${HEM})? (?:onder)?tekenen[.!]*$`,
  'iu',
);
/** `metDag`: only where a day was read. */
export const verteld: readonly { readonly veld: string; readonly patroon: RegExp; readonly metDag?: boolean }[] = [
  { veld: 'van', patroon: NAMENS },
  { veld: 'datum', patroon: DATEER, metDag: true },
  { veld: 'ondertekenaar', patroon: GETEKEND },
  { veld: 'ondertekenaar', patroon: TEKENT },
  { veld: 'ondertekenaar', patroon: LAAT_TEKENEN },
  { veld: 'embargo', patroon: PAS_NAAR_BUITEN },
  ...namen.map(([naam, veld]) => ({
    veld,
    // "De datum is fout" tells none, and the letter rests on more days than its own.
    metDag: veld === 'datum',
    patroon: new RegExp(
      `^${AANLOOP}(?:${naam})${VAN_DE_BRIEF}${veld === 'embargo' ? TOT : IS}\\s*(\\S.{0,118}?)(?: (?:zijn|worden))?[.!]*$`,
      'iu',
    ),
  })),
];

/** "De datum van de melding is 12 februari": not that of the letter. */
export const ANDERE_DAG =
  /(?<!\p{L})(?:dag|datum) van (?:de|het|een|dat|die|onze?) (?!\p{L}*(?:brief|bericht|verklaring|rechtzetting)(?!\p{L}))/iu;

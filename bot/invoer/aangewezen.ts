/** A line of a list that is pointed at within a sentence, and what is said of it: "de eerste is klaar", "leg die van Maanvaren maar voor". */
import type { Lijstrij } from '../getoond/lijstrij';
import { eenvoudig } from '../getoond/woorden-op-knop';
import { metRangwoorden, plekVan } from './rang';

export interface Aangewezen {
  /** More than one where the words fit several. */
  readonly rijen: readonly Lijstrij[];
  /** The sentence with "die" where the line was named. */
  readonly rest: string;
  /** He meant every one of these. */
  readonly allemaal?: boolean;
}

const WOORD = '(?:casus|taak|gesprek|verslag|brief|melding|bericht|regel|stap|actie|punt)';
const RANG =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste|bovenste|onderste|\\d{1,2}(?:e|de|ste)|(?:nummer|nr\\.?|punt) ?\\d{1,2})';
/** Before what else than the verb or a small word of the sentence it counts something: "de eerste week", "de laatste brief". */
const RANGEN = new RegExp(String.raw`(?<![\p{L}\p{N}])${RANG}(?![\p{L}\p{N}])`, 'giu');
const KLEIN =
  'is was kan mag moet heb heeft hebben gaat ga wordt word lukt haal red doe doen ook nog al niet wel even weer naar aan graag maar dan hoeft ligt staat zit wil blijft klopt voor af als toch door op in bij met van over terug weg uit precies eigenlijk nou nu hier daar kun kunnen kunt eens toe erbij en want omdat zijn krijgt komt dicht open klaar gereed toevoegen bekijken zien lezen iets niets niks wat wie waar wanneer hoe zo net de het een'.replaceAll(
    ' ',
    '|',
  );
const DEELWOORD = '(?:[a-z]*ge[a-z]{2,}|(?:be|ver|ont|her)[a-z]{3,})(?:d|t|en)';
/** Before any other word it counts something: "de eerste week", "de laatste alinea". */
const NIET_VERDER = `(?=[\\s.]*$|[,!?;:]|\\s+(?:${KLEIN}|${DEELWOORD})(?![a-z]))`;
const OP_PLEK = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:de|die|dat|het) )?(?<rang>${RANG})(?: ${WOORD})?${NIET_VERDER}`,
  'iu',
);

/** `naam`: as it was typed, with its official name. Null where nothing is pointed at, or nothing else is said. */
export function aangewezenIn(
  getypt: string,
  rijen: readonly Lijstrij[],
  naam?: { readonly getypt: string; readonly officieel: string },
): Aangewezen | null {
  const tekst = metRangwoorden(getypt);
  // Of several at once it is asked which.
  if ([...tekst.matchAll(RANGEN)].length > 1) return null;
  const plek = OP_PLEK.exec(tekst);
  const nummer = plek === null ? null : plekVan(plek.groups?.['rang'] ?? '', rijen.length);
  const rij = nummer === null ? undefined : rijen[nummer - 1];
  if (plek !== null && rij !== undefined) return met([rij], tekst, plek.index, plek[0]);
  const [wijst] = WIJST.exec(tekst) ?? [];
  if (wijst === undefined) return null;
  const vanaf = tekst.indexOf(wijst);
  const erna = tekst.slice(vanaf + wijst.length);
  const begin = naam === undefined ? -1 : erna.toLowerCase().indexOf(naam.getypt.toLowerCase());
  if (naam !== undefined && /^(?:de |het |stichting )?$/i.test(erna.slice(0, Math.max(begin, 0))) && begin >= 0)
    return met(metWoorden(rijen, naam.officieel), tekst, vanaf, wijst + erna.slice(0, begin + naam.getypt.length));
  return opWoorden(rijen, tekst, vanaf, wijst);
}

const ENKELVOUD: Readonly<Record<string, string>> = {
  zijn: 'is',
  kunnen: 'kan',
  moeten: 'moet',
  mogen: 'mag',
  worden: 'wordt',
  gaan: 'gaat',
  hoeven: 'hoeft',
  hebben: 'heeft',
  komen: 'komt',
  lukken: 'lukt',
  vallen: 'valt',
  liggen: 'ligt',
  staan: 'staat',
};
/** As below a rank, or before the verb of several. */
const HOUDT_OP = `(?=[\\s.]*$|[,!?;:]|\\s+(?:${KLEIN}|${DEELWOORD}|${Object.keys(ENKELVOUD).join('|')})(?![a-z]))`;
const TELT: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 6,
};
const MEERVOUD =
  '(?: (?:taken|casussen|gesprekken|verslagen|brieven|meldingen|berichten|regels|stappen|acties|punten))?';
const EERSTE_ZOVEEL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:de |die )?(?<kant>eerste|bovenste|laatste|onderste) (?<aantal>twee|drie|vier|vijf|zes|[2-6])${MEERVOUD}${HOUDT_OP}`,
  'iu',
);
const RIJTJE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:de |die )?${RANG}(?:(?: ?, ?| en | ?\+ ?|, en )(?:ook )?(?:de |die )?(?:${RANG}|\d{1,2}))+${MEERVOUD}${HOUDT_OP}`,
  'iu',
);
/** "1 en 4 zijn gedaan": bare numbers only in front. */
const NUMMERS = new RegExp(
  String.raw`^(?:nummers? |nrs?\.? )?\d{1,2}(?:, ?\d{1,2})* ?(?:en|\+|,) ?\d{1,2}${HOUDT_OP}`,
  'iu',
);
const ELKE =
  /(?<![\p{L}\p{N}])(?:(?:ze|die|deze) )?(?:allebei|alle ?(?:twee|drie|vier|vijf|zes)|allemaal|beide)(?![\p{L}\p{N}])/iu;

/** "De eerste twee zijn klaar", "1 en 3 kunnen naar Esther", "allebei naar Henk": several lines. Where they are more or fewer than he says, which ones is asked. */
export function meerAangewezenIn(getypt: string, rijen: readonly Lijstrij[]): Aangewezen | null {
  const tekst = metRangwoorden(getypt);
  const zoveel = EERSTE_ZOVEEL.exec(tekst);
  if (zoveel !== null) return eersteZoveel(tekst, rijen, zoveel);
  const rijtje = RIJTJE.exec(tekst) ?? NUMMERS.exec(tekst);
  const [woorden] = rijtje ?? [];
  if (rijtje !== null && woorden !== undefined) {
    const plekken = woorden
      .split(/,| en |\+| ?en ?(?=\d)/)
      .flatMap((deel) => plekVan(kaalRang(deel), rijen.length) ?? []);
    return alleVan(
      plekken.flatMap((plek) => rijen[plek - 1] ?? []),
      tekst,
      rijtje.index,
      woorden,
    );
  }
  const elke = ELKE.exec(tekst);
  if (elke === null) return null;
  const genoemd = /drie|vier|vijf|zes/i.exec(elke[0])?.[0].toLowerCase() ?? (/allemaal/i.test(elke[0]) ? '' : 'twee');
  const allemaal = genoemd === '' || TELT[genoemd] === rijen.length;
  const gevonden = met(rijen, tekst, elke.index, elke[0]);
  return gevonden === null ? null : { ...gevonden, rest: inEnkelvoud(gevonden.rest), allemaal };
}

function eersteZoveel(tekst: string, rijen: readonly Lijstrij[], gevonden: RegExpExecArray): Aangewezen | null {
  const { kant = '', aantal = '' } = gevonden.groups ?? {};
  const hoeveel = TELT[aantal.toLowerCase()] ?? 0;
  const bedoeld = /^(?:laatste|onderste)$/i.test(kant) ? rijen.slice(-hoeveel) : rijen.slice(0, hoeveel);
  return hoeveel > rijen.length ? null : alleVan(bedoeld, tekst, gevonden.index, gevonden[0]);
}

const kaalRang = (deel: string): string =>
  deel
    .trim()
    .replace(/^(?:ook |de |die |en |nummers? |nrs?\.? )+/i, '')
    .replace(new RegExp(`${MEERVOUD}$`, 'i'), '');

function alleVan(bedoeld: readonly Lijstrij[], tekst: string, plek: number, woorden: string): Aangewezen | null {
  const gevonden = bedoeld.length < 2 ? null : met([...new Set(bedoeld)], tekst, plek, woorden);
  return gevonden === null ? null : { ...gevonden, rest: inEnkelvoud(gevonden.rest), allemaal: true };
}

/** What is said of each is said of one, with the verb beside it. */
const inEnkelvoud = (zin: string): string =>
  zin.replace(
    /(?<=(?<!\p{L})die )\p{L}+|\p{L}+(?= die(?!\p{L}))/giu,
    (woord) => ENKELVOUD[woord.toLowerCase()] ?? woord,
  );

/** "De melding over Noorderlicht" is so called without a list too. */
const WIJST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:die|dat|deze|degene)(?: ${WOORD})? (?:van|over|uit|met|bij|voor|op|om|tot) (?:het |de )?`,
  'iu',
);
/** As many words may say which one: "van 24 maart", "over het monitoringsoverleg". */
const MEESTE_WOORDEN = 3;

/** Other words than a name: only where exactly one line has them. */
function opWoorden(rijen: readonly Lijstrij[], tekst: string, vanaf: number, wijst: string): Aangewezen | null {
  const erna = tekst.slice(vanaf + wijst.length).split(/(?<=\s)/);
  for (let aantal = Math.min(MEESTE_WOORDEN, erna.length); aantal > 0; aantal -= 1) {
    const woorden = erna.slice(0, aantal).join('').trimEnd();
    const passend = metWoorden(rijen, woorden);
    if (passend.length === 1) return met(passend, tekst, vanaf, wijst + woorden);
  }
  return null;
}

/** The lines that have all these words on them. */
export function metWoorden(rijen: readonly Lijstrij[], zoek: string): readonly Lijstrij[] {
  const woorden = eenvoudig(zoek).split(' ');
  const past = ({ woorden: erop }: Lijstrij): boolean => woorden.every((woord) => erop.split(' ').includes(woord));
  return eenvoudig(zoek).length < 2 ? [] : rijen.filter(past);
}

function met(rijen: readonly Lijstrij[], tekst: string, plek: number, woorden: string): Aangewezen | null {
  const rest = `${tekst.slice(0, plek)}die${tekst.slice(plek + woorden.length)}`.trim();
  const nietsMeer = !/\p{L}{2,}/u.test(rest.replace(/(?<!\p{L})die(?!\p{L})/u, ''));
  return rijen.length === 0 || nietsMeer ? null : { rijen, rest };
}

/** A line of a list that is pointed at within a sentence, and what is said of it: "de eerste is klaar", "leg die van Maanvaren maar voor". */
import type { Lijstrij } from '../getoond/lijstrij';
import { eenvoudig } from '../getoond/woorden-op-knop';
import { plekVan } from './rang';

export interface Aangewezen {
  /** More than one where the words fit several. */
  readonly rijen: readonly Lijstrij[];
  /** The sentence with "die" where the line was named. */
  readonly rest: string;
}

const WOORD = '(?:casus|taak|gesprek|verslag|brief|melding|bericht|regel|stap|actie|punt)';
const RANG =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste|bovenste|onderste|\\d{1,2}(?:e|de|ste)|(?:nummer|nr\\.?|punt) ?\\d{1,2})';
/** Before what else than the verb or a small word of the sentence it counts something: "de eerste week", "de laatste brief". */
const RANGEN = new RegExp(String.raw`(?<![\p{L}\p{N}])${RANG}(?![\p{L}\p{N}])`, 'giu');
const KLEIN =
  'is was kan mag moet heb heeft hebben gaat ga wordt word lukt haal red doe doen ook nog al niet wel even weer naar aan graag maar dan hoeft ligt staat zit wil blijft klopt voor af als toch door op in bij met van over terug weg uit precies eigenlijk nou nu hier daar kun kunnen kunt eens toe erbij en want omdat zijn krijgt komt dicht open klaar gereed toevoegen bekijken zien lezen iets niets niks wat wie waar wanneer hoe zo net'.replaceAll(
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
  tekst: string,
  rijen: readonly Lijstrij[],
  naam?: { readonly getypt: string; readonly officieel: string },
): Aangewezen | null {
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
function metWoorden(rijen: readonly Lijstrij[], zoek: string): readonly Lijstrij[] {
  const woorden = eenvoudig(zoek).split(' ');
  const past = ({ woorden: erop }: Lijstrij): boolean => woorden.every((woord) => erop.split(' ').includes(woord));
  return eenvoudig(zoek).length < 2 ? [] : rijen.filter(past);
}

function met(rijen: readonly Lijstrij[], tekst: string, plek: number, woorden: string): Aangewezen | null {
  const rest = `${tekst.slice(0, plek)}die${tekst.slice(plek + woorden.length)}`.trim();
  const nietsMeer = !/\p{L}{2,}/u.test(rest.replace(/(?<!\p{L})die(?!\p{L})/u, ''));
  return rijen.length === 0 || nietsMeer ? null : { rijen, rest };
}

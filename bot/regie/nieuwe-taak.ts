/** "Nieuwe taak voor Maanvaren: de ouders bellen, voor Pasen", "iemand moet de bank bellen, doe mij maar": a task in the words people make one with. */
import { dagenLater } from '../../domain/termijn';
import { kaal } from '../begrip/normaliseer';
import type { Beurt } from '../beurt';
import { eenVan } from '../invoer/zinnen';

export interface NieuweTaak {
  /** What has to be done, with the day still in it. */
  readonly wat: string;
  /** Whom or what it is for, as it was said; of a person or of an aanbieder. */
  readonly voor: string;
  /** He takes it himself. */
  readonly zelf: boolean;
}

const BELEEFD = '(?:(?:wil je|kun je|graag|ik wil|en|ook|nog|o ja|oja|dan|even)[, ]+)*';
const SOORT = '(?:taak|taken|actie|actiepunt|actiepuntje|mijlpaal|todo|to do|klus)';
const NIEUW = '(?:(?:een|nog een|nieuwe|extra|andere|de volgende) ?)*';
const VOOR = "(?: (?:voor|bij|op|aan) (?<voor>[a-z][a-z0-9' -]{1,45}?))?";
/** The first names what comes behind it; the others say that somebody has to do it. */
const vormen: readonly RegExp[] = [
  eenVan(
    `^${BELEEFD}(?:maak|zet|voeg|noteer|plan)(?: er)?(?: ook| nog| even)* ${NIEUW}${SOORT}(?: (?:aan|toe|erbij|neer|klaar|in))?${VOOR}(?: (?:aan|toe|erbij|neer|klaar))? ?: *(?<wat>\\S.{3,})$`,
  ),
  eenVan(`^${BELEEFD}${NIEUW}${SOORT}${VOOR} ?: *(?<wat>\\S.{3,})$`),
  eenVan(
    `^${BELEEFD}(?:voor|bij|op) (?<voor>[a-z][a-z0-9' -]{1,45}?),? (?:een |nog een )?(?:nieuwe |extra |nog )*${SOORT}(?: erbij| aanmaken| maken)? ?[:,] *(?<wat>\\S.{3,})$`,
  ),
  eenVan(
    `^${BELEEFD}(?:zet|noteer|schrijf|plaats)(?: even| ook)* (?:op|bij|in) (?:de |het |mijn |onze )?(?:takenlijst|taken|actielijst|actiepunten|todo|to do)${VOOR.replace('voor|bij|op|aan', 'van|voor|bij')} ?: *(?<wat>\\S.{3,})$`,
  ),
  eenVan(
    `^${BELEEFD}(?:voor|bij) (?<voor>[a-z][a-z0-9' -]{1,45}?) ?[:,] *(?:er )?moet(?:en)?(?: nog)? (?:iemand|we|wij) (?<wat>\\S.{3,})$`,
  ),
  eenVan(
    `^${BELEEFD}(?:voor|bij) (?<voor>[a-z][a-z0-9' -]{1,45}?) ?[:,] *(?:iemand|we|wij|er) (?:moet|moeten)(?: nog)?(?: iemand)? (?<wat>\\S.{3,})$`,
  ),
  // "Vraag Esther of zij de raden belt", "vraag Esther om een raadsbrief voor te bereiden".
  eenVan(
    `^${BELEEFD}(?:vraag|verzoek) (?!de |het |een |mijn |onze |hun |haar |om )(?<voor>[a-z][a-z'-]+(?: [a-z][a-z'-]+)?) (?:even )?om (?<wat>\\S.{3,} te [a-z]{3,})[.!]*$`,
  ),
  eenVan(`^${BELEEFD}(?:iemand moet|er moet(?: nog)? iemand)(?: nog)? (?<wat>\\S.{3,})$`),
];
const ZELF =
  /[,;.]? *(?:doe (?:mij|ik|mij die) maar|(?:dat |die )?doe ik(?: zelf)?(?: wel)?|ik doe (?:het|dat|die)(?: zelf)?(?: wel)?|zet (?:mij|het op mijn naam)(?: er)?(?: maar| op| bij)*|op mijn naam|voor mij(?:zelf)?|ik pak (?:het|dat|die)(?: zelf)?(?: wel)? op)[ .!]*$/;

/** Null where no task is meant, or is asked for. */
export function nieuweTaakIn(zin: string): NieuweTaak | null {
  const tekst = zin.trim();
  const klein = kaal(tekst);
  if (klein.length !== tekst.length || tekst.includes('?')) return null;
  const groepen = vormen.map((vorm) => vorm.exec(klein)?.groups).find((een) => een !== undefined);
  const gezegd = groepen?.['wat'];
  if (gezegd === undefined) return null;
  // The pattern ends with the sentence: as it was typed it has the same length.
  const { wat, zelf } = zonderZelf(alsTaak(tekst.slice(tekst.length - gezegd.length)));
  return { wat, voor: (groepen?.['voor'] ?? '').trim(), zelf: zelf || groepen?.['voor'] === 'mij' };
}

const OM_TE =
  /(?<!(?<!\p{L})er )(?<!\p{L})(?:(voor|op|aan|af|na|uit|in|door|mee|over|terug|toe|vast|bij|langs) )?te (\p{L}{3,})[.!]*$/iu;
/** "Een raadsbrief voor te bereiden" is to prepare one. */
const alsTaak = (wat: string): string => wat.replace(OM_TE, '$1$2');

/** "…, voor mij": no part of what has to be done. */
export function zonderZelf(wat: string): Pick<NieuweTaak, 'wat' | 'zelf'> {
  const klein = kaal(wat);
  const zelf = klein.length === wat.length ? ZELF.exec(klein) : null;
  return zelf === null ? { wat, zelf: false } : { wat: wat.slice(0, zelf.index), zelf: true };
}

const feestdagen: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])pasen(?![a-z])/, 'Eerste paasdag'],
  [/(?<![a-z])pinksteren(?![a-z])/, 'Eerste pinksterdag'],
  [/(?<![a-z])hemelvaart(?:sdag)?(?![a-z])/, 'Hemelvaartsdag'],
  [/(?<![a-z])koningsdag(?![a-z])/, 'Koningsdag'],
  [/(?<![a-z])(?:de )?kerst(?:mis|dagen)?(?![a-z])/, 'Eerste kerstdag'],
  [/(?<![a-z])(?:oud en nieuw|nieuwjaar(?:sdag)?)(?![a-z])/, 'Nieuwjaarsdag'],
];
const VOOR_FEEST =
  /[, ]*(?:uiterlijk )?(?:nog )?voor (?:de )?(?:pasen|pinksteren|hemelvaart(?:sdag)?|koningsdag|kerst(?:mis|dagen)?|oud en nieuw|nieuwjaar(?:sdag)?)(?![a-z])/i;

const EEN_JAAR = 366;

export interface Feesttermijn {
  /** The day before it. */
  readonly dag: string;
  readonly naam: string;
  /** The words without it. */
  readonly wat: string;
}

/** "Voor Pasen": the day before the first one to come, as the calendar of this house has it. */
export async function voorFeestdag({ eenheid, vandaag }: Beurt, wat: string): Promise<Feesttermijn | null> {
  const gezegd = VOOR_FEEST.exec(wat)?.[0];
  const naam = gezegd === undefined ? undefined : feestdagen.find(([woord]) => woord.test(kaal(gezegd)))?.[1];
  if (gezegd === undefined || naam === undefined) return null;
  const alle = await eenheid.feestdag.lijst(vandaag, dagenLater(vandaag, EEN_JAAR));
  const [dag] = alle
    .filter((een) => een.geldt && een.naam === naam)
    .map(({ datum }) => datum)
    .sort();
  if (dag === undefined) return null;
  return {
    dag: dagenLater(dag, -1),
    naam,
    wat: wat
      .replace(gezegd, '')
      .replace(/\s{2,}/g, ' ')
      .trim(),
  };
}

/** Reads that a document must go, and which one: by its name, its place in the row, or because there is one. */
import type { Bijlage } from '../../domain/bijlage';
import { woordlijst } from './alleen-woorden';
import { eenvoudig } from './keuze';
import { plekVan } from './rang';

const STUK = "(?:document(?:en)?|bijlagen?|bestand(?:en|je|jes)?|files?|pdf(?:['’]?s|je|jes)?|attachments?)";
const NAAM = String.raw`[^\s]+\.(?:pdf|docx|xlsx|pptx|odt|ods)`;
const DING = String.raw`(?:(?<![a-z])${STUK}(?![a-z])|${NAAM})`;
const STUUR = String.raw`(?:gestuurd|meegestuurd|opgestuurd|verstuurd|verzonden|toegevoegd|bijgevoegd|meegegeven|erbij|ge-?upload|gestuurt|gezet|gedaan)`;
const MOET = '(?:moet|moeten|mag|mogen|kan|kunnen|hoort|horen|had|hadden)';
const UIT = String.raw`(?<![a-z])(?:weg|eruit|eraf|er (?:\p{L}+ )?(?:uit|af)|(?:er|hier|daar) niet (?:bij|in|tussen)|niet erbij)(?![a-z])`;

/** Each row one way to say it; the order of words is free where Dutch leaves it free. */
const ZEGT_WEG: readonly RegExp[] = [
  // "verwijder brief.pdf", "kunt u de tweede bijlage wissen"
  new RegExp(
    String.raw`(?<![a-z])(?:verwijder(?:en|t)?|wis(?:sen)?|schrap(?:pen)?|delete|remove|gooi|weghalen|weggooien|terughalen|terugtrekken)(?![a-z]).*${DING}`,
  ),
  new RegExp(
    String.raw`${DING}.*(?<![a-z])(?:verwijderen|verwijderd|wissen|gewist|schrappen|weghalen|weggehaald|weggooien|terughalen|terugtrekken|intrekken)(?![a-z])`,
  ),
  // "haal het document weg", "neem die bijlage er weer uit"
  new RegExp(
    String.raw`(?<![a-z])(?:haal|neem|trek|laat|halen|nemen)(?![a-z]).*${DING}.*(?<![a-z])(?:weg|uit|eruit|eraf|af|terug|in)(?![a-z])`,
  ),
  // "die bijlage moet er weer uit", "kan het bestand eruit", "dat document hoort er niet bij"
  new RegExp(String.raw`(?<![a-z])${MOET}(?![a-z]).*${DING}.*${UIT}|${DING}.*(?<![a-z])${MOET}(?![a-z]).*${UIT}`, 'u'),
  // "ik heb het verkeerde bestand gestuurd"
  new RegExp(String.raw`(?<![a-z])(?:verkeerde?|foute?|foutieve?|wrong)(?![a-z]) ${DING}.*(?<![a-z])${STUUR}(?![a-z])`),
  new RegExp(String.raw`${DING} (?:was|is|van net was|van net is) (?:de |het |een )?(?:verkeerde?|foute?)(?![a-z])`),
];
/** A letter has attachments of its own, and a question about it takes nothing out. */
const OVER_BRIEF = /(?<![a-z])(?:raads(?:informatie)?brief|persbericht|aanbiedingsbrief|alinea|passage)/;

export function wilDocumentWeg(tekst: string): boolean {
  const klein = tekst.toLowerCase().trim();
  return !OVER_BRIEF.test(klein) && ZEGT_WEG.some((vorm) => vorm.test(klein));
}

const PLAATS = new RegExp(String.raw`(?:(?<![a-z])(\p{L}+|\d(?:e|de|ste)) ${STUK}|${STUK} (\d)(?!\d))(?![a-z])`, 'u');
/** Words so short are in every name. */
const LANG = 4;

/** Null when the words name none, or more than one; `naam` looks at names only. */
export function welkDocument(tekst: string, alle: readonly Bijlage[], hoe: 'alles' | 'naam' = 'alles'): Bijlage | null {
  const klein = tekst.toLowerCase();
  const precies = alle.filter(({ naam }) => klein.includes(naam.toLowerCase()));
  const woorden = new Set(eenvoudig(tekst).split(' '));
  const inNaam = alle.filter(({ naam }) =>
    eenvoudig(naam.replace(/\.\w+$/, ''))
      .split(' ')
      .some((woord) => woord.length >= LANG && woorden.has(woord)),
  );
  const [bijNaam, tweede] = precies.length > 0 ? precies : inNaam;
  if (bijNaam !== undefined) return tweede === undefined ? bijNaam : null;
  const [, rang, nummer] = PLAATS.exec(klein) ?? [];
  const plek = hoe === 'naam' ? null : plekVan(rang === undefined ? (nummer ?? '') : `de ${rang}`, alle.length);
  return plek === null ? null : (alle[plek - 1] ?? null);
}

const KLEIN =
  'de het die dat een deze dit is was zijn waren nee oh o oeps sorry toch maar ook hij ze ik bedoel bedoelde graag pdf van net er';
const OM_EEN_KEUZE = woordlijst(KLEIN);
/** One of these says that what stands beside it was wrong. */
const ZEGT_FOUT = woordlijst('verkeerde verkeerd fout foute foutief weg eruit eraf niet wrong vergissing');
const OM_EEN_FOUT = woordlijst(
  `${KLEIN} hoort hoeft mag moet kan bij erbij mee heb had gestuurd meegestuurd dus hoor weer document bijlage bestand`,
);

/** The words without those of the name of exactly one document, and without a place in the row. */
function zonderAanwijzing(tekst: string, alle: readonly Bijlage[]): { die: Bijlage; rest: readonly string[] } | null {
  const woorden = tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const rang = woorden.find(
    (woord) => /^\p{L}{5,}$|^\d(?:e|de|ste)?$/u.test(woord) && plekVan(woord, alle.length) !== null,
  );
  const opPlek = rang === undefined ? undefined : alle[(plekVan(rang, alle.length) ?? 0) - 1];
  const die = welkDocument(tekst, alle, 'naam') ?? opPlek;
  if (die === undefined) return null;
  const vanNaam = new Set(eenvoudig(die.naam).split(' '));
  return { die, rest: woorden.filter((woord) => woord !== rang && !vanNaam.has(woord)) };
}

/** "De tweede", "de begroting": an answer to the question which document has to go, and nothing without it. */
export function kiestDocument(tekst: string, alle: readonly Bijlage[]): Bijlage | null {
  const gewezen = zonderAanwijzing(tekst, alle);
  return gewezen !== null && gewezen.rest.every((woord) => OM_EEN_KEUZE.has(woord)) ? gewezen.die : null;
}

/** Whether anything in it says that something is wrong: without that it is of no document, and none is looked up. */
export const zegtFout = (tekst: string): boolean =>
  (tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((woord) => ZEGT_FOUT.has(woord));

/** "Die tweede is de verkeerde", "toch niet die notulen": short, and every word of it known. */
export function wijstDocumentAf(tekst: string, alle: readonly Bijlage[]): Bijlage | null {
  if (/\?/.test(tekst)) return null;
  const gewezen = zonderAanwijzing(tekst, alle);
  if (gewezen === null || !gewezen.rest.some((woord) => ZEGT_FOUT.has(woord))) return null;
  return gewezen.rest.every((woord) => ZEGT_FOUT.has(woord) || OM_EEN_FOUT.has(woord)) ? gewezen.die : null;
}

const ALLE = /(?<![a-z])(?:alle(?:maal)?|allebei|beide|alledrie)(?![a-z])/;
const ALLEEN_ALLE =
  /^(?:(?:ja|graag|doe|maar|ze|gewoon|haal)[ ,]+)*(?:alles|allemaal|allebei|alle \S+|beide)(?: (?:maar|weg|graag|eruit))*[.!]*$/;
const ZE_WEG =
  /^(?:(?:nee|oh?|sorry|kunt u|kun je|wil je|wilt u|graag)[ ,]+)*(?:haal|gooi|verwijder|wis|neem|laat)(?: (?:ze|die|die dingen))?(?: (?:maar|toch|dan|er))* (?:allemaal|allebei|beide)(?: (?:maar|toch|weer|er|weg|uit|eruit|eraf))*[.!]*$/;

/** All of them at once; `gevraagd`: it was asked which one. */
export function wilAllesWeg(tekst: string, gevraagd: boolean): boolean {
  const klein = tekst.toLowerCase().trim();
  return ZE_WEG.test(klein) || (ALLE.test(klein) && wilDocumentWeg(tekst)) || (gevraagd && ALLEEN_ALLE.test(klein));
}

/** Reads that a document must go, and which one: by its name, its place in the row, or because there is one. */
import type { Bijlage } from '../../domain/bijlage';
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

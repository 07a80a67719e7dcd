/** What stands in one message, read once for every question that may find its answer there. */
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { isAankondiging } from './begrip/aankondiging';
import { begrijpLezing } from './begrip/begrijp';
import type { Begrepen, Slots } from './begrip/begrepen';
import { metJaarInBeeld } from './begrip/dag-in-beeld';
import { lees } from './begrip/lezing';
import type { Lezing } from './begrip/lezing';
import { effen, kaal } from './begrip/normaliseer';
import type { Register } from './begrip/register';
import { zonderSchrijffouten } from './begrip/schrijffout';

export interface Bericht {
  /** As it was typed. */
  readonly tekst: string;
  /** Lower case without diacritics, one spelling for quotes and dashes; a day that stands before him has its year, and a slip of the fingers is the word he meant. */
  readonly klein: string;
  readonly begrepen: Begrepen;
  readonly lezing: Lezing;
  readonly register: Register;
  readonly vandaag: string;
}

/** Who reads: a turn, or what a question is read with in it. */
export interface Lezer {
  readonly register: Register;
  readonly vandaag: string;
  /** Days with a year that stand before who wrote it. */
  readonly dagen?: readonly string[];
}

/** A text is read once in its turn, however many questions look for their answer in it; gone with the turn. */
const gelezen = new WeakMap<Lezer, Map<string, Bericht>>();

export function leesBericht(lezer: Lezer, tekst: string): Bericht {
  const eerder = gelezen.get(lezer) ?? new Map<string, Bericht>();
  gelezen.set(lezer, eerder);
  const bericht = eerder.get(tekst) ?? opnieuw(lezer, tekst);
  eerder.set(tekst, bericht);
  return bericht;
}

/** Whether the guard finds nothing in it that may not be kept: looked for once in its turn, gone with the turn. */
const gekeurd = new WeakMap<Lezer, Map<string, boolean>>();

export function magBlijven(lezer: Lezer, tekst: string): boolean {
  const eerder = gekeurd.get(lezer) ?? new Map<string, boolean>();
  gekeurd.set(lezer, eerder);
  const schoon = eerder.get(tekst) ?? maakVrijeTekst(tekst).ok;
  eerder.set(tekst, schoon);
  return schoon;
}

function opnieuw({ register, vandaag, dagen = [] }: Lezer, tekst: string): Bericht {
  const gezegd = zonderSchrijffouten(metJaarInBeeld(tekst, dagen), isNaam(register));
  const lezing = lees(gezegd, register, vandaag.slice(0, 10));
  return { tekst, klein: kaal(effen(gezegd)), begrepen: begrijpLezing(lezing, register), lezing, register, vandaag };
}

/** A name is for the reader of names, who forgives more. */
export const isNaam =
  ({ zoekers: { aanbieders, gemeenten, regios } }: Register) =>
  (woord: string): boolean =>
    aanbieders.kent(woord) || gemeenten.kent(woord) || regios.kent(woord);

/** From here on in this turn the text is about this one of the register, whoever else its words may name. */
export function kiesNaam(lezer: Lezer, tekst: string, over: string): Bericht {
  const bericht = leesBericht(lezer, tekst);
  const { aanbieder: _, gemeente: __, kandidaten: ___, ...slots } = bericht.begrepen.slots;
  const gekozen = { ...bericht, begrepen: { ...bericht.begrepen, slots: { ...slots, ...naamVan(lezer, over) } } };
  gelezen.get(lezer)?.set(tekst, gekozen);
  return gekozen;
}

/** By its id or code; nothing for one that the register does not have. */
function naamVan({ register }: Lezer, over: string): Pick<Slots, 'aanbieder' | 'gemeente'> {
  const aanbieder = register.aanbieders.find(({ id }) => id === over)?.naam;
  const gemeente = register.gemeenten.find(({ code }) => code === over)?.naam;
  return { ...(aanbieder === undefined ? {} : { aanbieder }), ...(gemeente === undefined ? {} : { gemeente }) };
}

/** Somebody takes something back, or says it again: "nee, het gaat om Venlo", "sorry, 50 jeugdigen". */
const VERBETERING =
  /^(?:(?:oh?|ow|ah|eh|ja)[ ,]+)?(?:nee+n?|verander|wijzig|corrigeer|verbeter|sorry|oeps|correctie|verbetering|fout(?:je)?|verkeerd|wacht|pardon|excuus|ik bedoel(?:de)?|(?:dat |dit )?klopt niet|dat is niet (?:goed|juist)|toch|no|wrong)(?![a-z])|(?<![a-z])(?:ik bedoel(?:de)?|moet(?:en)? (?:[\w' -]{1,24} )?zijn|(?<!\d)\d{1,9} (?:[a-z]+ )?klopt niet|niet \d+,? maar|geen \d+(?: [a-z]+)?,? maar|het (?:zijn|waren) er (?:toch|eerder|eigenlijk|meer|maar|nu) (?:zo'?n )?\d{1,5}|in plaats van|het gaat (?:niet )?om|hoor(?:t|en) (?:er |daar )?(?:toch )?niet bij|niet [\w' -]{2,40},? maar)(?![a-z])/;

/** A sentence with fewer words than this is a command or a name, not a description. */
const woordenVanEenVerhaal = 5;
export const isVerhaal = ({ tekst }: Pick<Bericht, 'tekst'>): boolean =>
  tekst.trim().split(/\s+/).length >= woordenVanEenVerhaal;

/** Words about the questions themselves, or about somebody's patience: no part of any story. */
const OVER_HET_GESPREK =
  /^(?:verander|wijzig|corrigeer|verbeter) |(?<![a-z])(?:vraag|vragen|vraagt|snap|begrijp|bedoel|bedoelt|antwoord|antwoorden|formulier|bot|chatbot|invullen|ingevuld|typ|typen|klik|klikken|knop|knoppen|rest|verstuur|versturen|annuleer|annuleren|stop|terug|overslaan|bedankt|dankjewel|dankuwel|dank (?:u|je)|vroeg (?:je|u)|vroegen jullie|gedoe|intypen)(?![a-z])|(?<![a-z])laat (?:dat|dit|het) (?:laatste )?(?:maar|zitten|weg)(?![a-z])|(?<![a-z])(?:zeg|zei) ik (?:toch|net|al|zojuist|daarnet)(?![a-z])|(?<![a-z])(?:heb|had) (?:ik|je|u) (?:[a-z]+ ){0,3}(?:gezegd|verteld|opgeschreven|geschreven|genoemd|doorgegeven)(?![a-z])/;
/** Who only says not to know says nothing that helps. */
const ONWETEND =
  /(?<![a-z])(?:(?:ik|wij|we|dat|het|nee|sorry|eigenlijk),? ){0,4}(?:(?:weet|weten) (?:ik|wij|we)|(?<=(?:^|(?<![a-z])(?:ik|wij|we|nee|sorry|eigenlijk|dat|het),? ))(?:weet|weten) (?:het|dat))(?: [a-z']+){0,3} niet(?: (?:precies|zeker|goed|echt|zo snel|uit mijn hoofd))*(?![a-z])|(?:heb )?geen (?:idee|flauw(?:e)? (?:idee|benul))(?![a-z])/;
/** "Om hoeveel kinderen het gaat weet ik niet": one of our questions, and no answer to it. */
const ONWETEND_VAN =
  /^(?:(?:en|maar|nee|sorry|om|in|bij|op|van|sinds|over)[, ]+)*(?:hoeveel|welke?|wie|wat|waar|wanneer|hoe) .{2,60} (?:weet|weten|wist|wisten) (?:ik|we|wij|hij|zij|ze)(?: (?:ook|nog|zelf|helaas|niet|precies|zeker|goed|echt))* ?(?:niet|nog niet)?[.!]*$/;
/** "Weet ik niet of het acuut is". */
const ONWETEND_OF =
  /^(?:(?:ik|wij|we) (?:weet|weten)|(?:dat |het )?(?:weet|weten) (?:ik|wij|we)) (?:(?:nog|ook|echt|eigenlijk|nu) )*niet of (?:het|dit|dat|er) (?:[a-z]+ ){1,4}(?:is|zijn|wordt|komt|gaat)[.!]*$/;
/** What is left beside it has to say something. */
const meerDanOnwetend = 4;
/** He only says that he does not know what was asked, or what another question asks. */
export const alleenOnwetend = (klein: string): boolean =>
  ONWETEND_VAN.test(klein.trim()) ||
  ONWETEND_OF.test(klein.trim()) ||
  (ONWETEND.test(klein) && (klein.replace(ONWETEND, ' ').match(/[a-z\d]+/g) ?? []).length < meerDanOnwetend);

/** Who says it anew does not ask what is meant. */
const IK_BEDOEL = /(?<![a-z])ik bedoel(?:de)?(?![a-z])/g;

/** "Foutje, ik bedoelde de andere": of which nothing is said. */
const DE_ANDERE =
  /^(?:[a-z]+[ ,]+){0,2}ik bedoel(?:de)? (?:eigenlijk )?(?:de|die|een) (?:andere?|vorige|volgende|eerste|tweede|laatste)[.!]*$/;

export const overHetGesprek = (klein: string): boolean =>
  DE_ANDERE.test(klein) || OVER_HET_GESPREK.test(klein.replace(IK_BEDOEL, ' '));

/** Whether a message that answers no question still tells something that should not be lost. */
export const vertelt = (bericht: Pick<Bericht, 'tekst' | 'klein'>): boolean =>
  isVerhaal(bericht) && !overHetGesprek(bericht.klein) && !alleenOnwetend(bericht.klein);

/** "Ik wil graag een melding doen over Noorderlicht" tells what somebody wants, not what is going on. */
export const isOpdracht = ({ klein, begrepen, lezing }: Pick<Bericht, 'klein' | 'begrepen' | 'lezing'>): boolean =>
  isAankondiging(lezing) ||
  (begrepen.slots.soort === undefined &&
    /(?<![a-z])(?:melding (?:doen|maken|over)|iets melden|report a)(?![a-z])/.test(klein));

/** In so many words about something else than what was asked. */
const ZEGT_HET_ANDERS = /(?<![a-z])(?:ik bedoel(?:de)?|moet zijn|in plaats van|nee,? het gaat (?:niet )?om)(?![a-z])/;

export const zegtHetAnders = ({ klein }: Bericht): boolean => ZEGT_HET_ANDERS.test(klein);

export const isVerbetering = ({ klein }: Pick<Bericht, 'klein'>): boolean => VERBETERING.test(klein);

export type Kaal = 'datum' | 'bedrag' | 'getal';

const MERK_VAN: Readonly<Record<string, Kaal>> = { '@datum': 'datum', '@bedrag': 'bedrag', '@aantal': 'getal' };
/** What stands beside a date, an amount or a number without making it anything else. */
const ERBIJ =
  /^(?:sinds|vanaf|per|in|op|om|rond|rondom|ongeveer|circa|ca|zo|zon|al|begin|eind|einde|medio|half|van|tot|voor|na|de|het|een|euro|eur|stuks|stuk|of|vorige|vorig|afgelopen|deze|dit|volgende|dat|is|was|bijna|ruim|meer|minder|dan|en|ja|\d+)$/;

/** What a message is when it is nothing but a date, an amount or a number: "sinds juni", "3 ton", "ongeveer 40". */
export const kaalGegeven = ({ lezing }: Bericht): Kaal | null => {
  const soorten = lezing.woorden.map((woord) => MERK_VAN[woord] ?? (/^\d+$/.test(woord) ? 'getal' : null));
  const over = lezing.woorden.filter((woord, plek) => soorten[plek] === null && !ERBIJ.test(woord));
  return over.length > 0 ? null : (soorten.find((soort) => soort !== null) ?? null);
};

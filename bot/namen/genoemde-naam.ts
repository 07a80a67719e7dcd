/** Of whom a story tells, when the register does not know the name: it is said back and asked after, and never taken for it. */
import { begrippenIn } from '../begrip/begrippen';
import { lees } from '../begrip/lezing';
import { effen, tokens } from '../begrip/normaliseer';
import type { Token } from '../begrip/normaliseer';
import { kentWoord } from '../begrip/spelling';
import type { Bericht } from '../bericht-lezen';
import { isGewoonWoord } from './gewoon-woord';
import { kleineNaamVanaf } from './kleine-naam';
import { langsteNaam } from './lijkt-op';
import { zonderMensen } from './mens';

/** Null when the text names somebody of the register, or holds nothing that stands where a name would. */
export function genoemdeNaamIn(bericht: Bericht): string | null {
  const { lezing, begrepen } = bericht;
  if (lezing.aanbieders.length > 0 || begrepen.slots.kandidaten !== undefined) return null;
  const zinnen = eigenWoorden(bericht.tekst)
    .split(/(?<=[.?!:;,\n])\s+/)
    .map((zin) => ({ tekst: effen(zin), woorden: tokens(effen(zin)) }));
  const namen = [naSoortwoord, metHoofdletter, onderwerp, vanGewoneWoorden, naWijzer].flatMap((zoek) =>
    zinnen.map(({ tekst, woorden }) => {
      const plek = zoek(woorden, bericht);
      return plek && zoalsGetypt(tekst, woorden.slice(...plek));
    }),
  );
  return namen.find((naam) => naam && naam.length <= langsteNaam && !noemtPlaats(naam, bericht)) ?? null;
}

/** "Den Bosch" is where it happens. */
function noemtPlaats(naam: string, { register, vandaag }: Bericht): boolean {
  const { gemeenten, regios } = lees(naam, register, vandaag.slice(0, 10));
  return gemeenten.length + regios.length > 0;
}

type Plek = readonly [van: number, tot: number];
type Zin = readonly Token[];

/** Who sent or signed a mail is not of whom it tells. */
const ONDERTEKEND =
  /(?:^|[\s,.])(?:met (?:vriendelijke|hartelijke) groet(?:en)?|mvg|vr\.? ?gr\.?|groet(?:en|jes)?|hoogachtend)[\s,.!]/iu;
const KOPREGEL = /^(?:>\s*)?(?:van|from|aan|to|verzonden|sent|cc|datum|date):.*$/gimu;
const AANHEF =
  /(?<!\p{L})(?:beste|geachte|hallo|hoi|dag|lieve) (?:(?:heer|mevrouw|collega)\s*)?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?,/gu;
const eigenWoorden = (tekst: string): string =>
  zonderMensen((`${tekst} `.split(ONDERTEKEND)[0] ?? '').replace(KOPREGEL, ' ').replace(AANHEF, ' '));

/** The words as they stand in the text, with what stood between them; null where they are not there. */
export const zoalsGetypt = (tekst: string, woorden: Zin): string | null => {
  const delen = woorden.map(({ ruw }) => ruw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(delen.join('[^\\p{L}\\p{N}]{1,3}'), 'u').exec(tekst)?.[0] ?? null;
};

/** In small letters these are words of the sentence: "afgesloten", "betrokken", "lopende", "cliëntenraad", "kwaliteitsmanager". */
const GEWOON =
  /^(?:(?:aan|af|bij|door|in|mee|om|op|over|toe|uit|vast|weg|terug|voor)?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}(?:d|t|en)|[a-z]{3,}(?:ende?|lijke?|ische?|heid|heden|ing|ingen|eren|eert)|(?:jeugd|zorg|casus|crisis|gemeente|regio)[a-z]+|[a-z]*(?:meester|raad|functionaris|manager|leider|werker|werkers|kundige|directeur|bestuur|installatie|team|dienst|ouder|ouders|beleid|coach|moeder|vader|bank|bankier|zorg|kosten|klachten|chauffeur|behandelaar|personeel|bureau|kantoor|locatie|school|scholen|besluit))$/;
/** In small letters a row of things ends like this. */
const MEERVOUD = /(?:en|s)$/;
/** Days, tongues, salutations: with a capital, and nobody's name. */
const GEEN_NAAM =
  /^(?:geachte|beste|dokter|kerst(?:dag|mis)?|pasen|pinksteren|nederlands|engels|fries|limburgs|turks|arabisch|funda|facebook|linkedin|teams|outlook|mevrouw|meneer|oma|opa|tante|oom)$/;

const isVreemd = (token: Token | undefined, bericht: Bericht): token is Token =>
  isEigennaam(token, bericht) && begrippenIn([token.w]).size === 0;
/** Written with a capital also a word that says something as a part of a longer one: "Zonnebloemgroep". */
const isEigennaam = (token: Token | undefined, { register }: Bericht): token is Token =>
  token !== undefined &&
  /^\p{L}{4,}/u.test(token.w) &&
  !kentWoord(token.w) &&
  !SOORTWOORD.test(token.w) &&
  !GEEN_NAAM.test(token.w) &&
  !register.zoekers.gemeenten.kent(token.w) &&
  !register.zoekers.regios.kent(token.w);
const isNaamwoord = (token: Token | undefined, bericht: Bericht): token is Token =>
  isVreemd(token, bericht) && !GEWOON.test(token.w) && !isGewoonWoord(token.w);

const LIDWOORD = /^(?:de|het|den|ter|ten)$/;
/** Part of the name ("Gezinshuis de Linde"); the last ones only say what it is. */
const SOORTWOORD =
  /^(?:stichting|gezinshuis|zorgboerderij|woongroep|zorggroep|praktijk|kliniek|huize|behandelcentrum|jeugdzorg|jeugdhulp|zorghuis|logeerhuis)$/;
const SOORT = /^(?:aanbieder|zorgaanbieder|jeugdhulpaanbieder|organisatie|instelling)$/;
function naSoortwoord(zin: Zin, bericht: Bericht): Plek | null {
  for (const [plek, { w }] of zin.entries()) {
    if (!SOORTWOORD.test(w) && !SOORT.test(w)) continue;
    let naam = plek + 1;
    while (LIDWOORD.test(zin[naam]?.w ?? '')) naam++;
    const groot = zin[naam]?.hoofdletter === true && !allesGroot(zin) && !isPlek(zin[naam], bericht);
    // In small letters a name is what something is said of: "gezinshuis de linde stopt", and not "de stichting erachter".
    const klein = isNaamwoord(zin[naam], bericht) && !SOORT.test(w) && eindigt(zin[naam + 1]);
    if (groot || klein) return [SOORT.test(w) ? plek + 1 : plek, verder(zin, naam, bericht) + 1];
  }
  return null;
}

const isPlek = (token: Token | undefined, { register }: Bericht): boolean =>
  token !== undefined &&
  (register.zoekers.gemeenten.kent(token.w) || register.zoekers.regios.kent(token.w) || /^[A-Z]{2,4}$/.test(token.ruw));

/** Words with a capital that go on the name: "Kompas Jeugd", "Care 4 Kids". */
function verder(zin: Zin, plek: number, bericht: Bericht): number {
  const gaatVerder = (volgende: number): boolean =>
    (zin[volgende]?.hoofdletter === true && !isPlek(zin[volgende], bericht)) ||
    (/^\d+$/.test(zin[volgende]?.w ?? '') && zin[volgende + 1]?.hoofdletter === true);
  let eind = plek;
  while (!allesGroot(zin) && gaatVerder(eind + 1)) eind++;
  return eind;
}

/** Who types in capitals only gives no name away by one. */
const allesGroot = (zin: Zin): boolean => zin.length > 2 && zin.every(({ ruw }) => ruw === ruw.toUpperCase());

/** A person, whatever he has to do with it. */
const PERSOON =
  /^(?:familie|fam|oma|opa|meneer|mevrouw|mw|mevr|dhr|heer|collega|directeur|bestuurder|wethouder|moeder|vader|tante|oom)$/;
const WAAR = /^(?:in|te|naar|nabij|uit|op|rond)$/;
function metHoofdletter(zin: Zin, bericht: Bericht): Plek | null {
  if (allesGroot(zin)) return null;
  const isGroot = (plek: number): boolean =>
    zin[plek]?.hoofdletter === true && !isPlek(zin[plek], bericht) && (plek > 0 || LIDWOORD.test(zin[0]?.w ?? ''));
  for (const begin of zin.keys()) {
    if (begin === 0 || !isGroot(begin) || !isEigennaam(zin[begin], bericht)) continue;
    let van = begin;
    while (van > 0 && isGroot(van - 1)) van--;
    // "In Beilen", "aan de Parklaan": where it is.
    const ervoor = LIDWOORD.test(zin[van - 1]?.w ?? '') ? van - 2 : van - 1;
    if (PERSOON.test(zin[van - 1]?.w ?? '') || PERSOON.test(zin[van]?.w ?? '')) continue;
    if (WAAR.test(zin[ervoor]?.w ?? '') || (ervoor === van - 2 && zin[ervoor]?.w === 'aan')) continue;
    return [van, verder(zin, begin, bericht) + 1];
  }
  return null;
}

/** What an organisation does, or has done to it. */
const DOET =
  /^(?:kan|heeft|gaat|stopt|wil|is|zit|dreigt|betaalt|sluit|neemt|redt|trekt|staat|krijgt|valt|weigert|moet|mist|verkeert|levert|haalt)$/;
const ERNA = new RegExp(`^(?:in|uit|te|en|dat|die|zijn|want|omdat|niet|al|nu)$|${DOET.source}`);
const eindigt = (erna: Token | undefined): boolean => erna === undefined || ERNA.test(erna.w);

const ERVOOR = /^(?:dat|en|want|omdat|hoi|hallo|hey|goedemorgen|goedemiddag|snel|even|ff)$/;
function onderwerp(zin: Zin, bericht: Bericht): Plek | null {
  const werkwoord = zin.findIndex(({ w }) => DOET.test(w));
  const naam = zin[werkwoord - 1];
  if (!isNaamwoord(naam, bericht)) return null;
  // "De huisbankier heeft", "een pleegmoeder zegt": with an article in front of it a word in small letters is no name.
  return werkwoord === 1 || ERVOOR.test(zin[werkwoord - 2]?.w ?? '') ? [werkwoord - 1, werkwoord] : null;
}

const WIJZER = /^(?:bij|van|over|rond|rondom)$/;
function naWijzer(zin: Zin, bericht: Bericht): Plek | null {
  const naam = zin.findIndex(
    (token, plek) =>
      WIJZER.test(zin[plek - 1]?.w ?? '') &&
      isNaamwoord(token, bericht) &&
      !MEERVOUD.test(token.w) &&
      eindigt(zin[plek + 1]),
  );
  return naam < 0 ? null : [naam, naam + 1];
}

/** A name that is sure to be one may be followed by more. */
const ERNA_OOK =
  /^(?:ermee|er|het|per|failliet|omvalt|verliest|vraagt|zoekt|verkoopt|fuseert|stapt|houdt|loopt|gooit|ligt|draait|denkt|meldt|zegt|komt|doet|verhuist|bezuinigt|ontslaat|schrapt|bouwt|rekent|leent)$/;
const eindigtZeker = (erna: Token | undefined): boolean => eindigt(erna) || ERNA_OOK.test(erna?.w ?? '');

/** Of ordinary words, where a name stands: what does something, or behind a word that points. */
const zegtIets = (woord: string): boolean => GEWOON.test(woord) || begrippenIn([woord]).size > 0;
function vanGewoneWoorden(zin: Zin): Plek | null {
  for (const van of zin.keys()) {
    const gewezen = WIJZER.test(zin[van - 1]?.w ?? '');
    if (!gewezen && van > 0 && !ERVOOR.test(zin[van - 1]?.w ?? '')) continue;
    const plek = kleineNaamVanaf(zin, van, zegtIets);
    if (plek !== null && (gewezen || eindigtZeker(zin[plek[1]]))) return plek;
  }
  return null;
}

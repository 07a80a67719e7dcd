/** "Zet als opmerking bij alinea 3: te hard", "de tweede zin is te stellig", "terug naar Esther met de opmerking dat de kop te lang is": the form for it, with what was said filled in. */
import { opmerkingenInzien } from '../../app/brief-opmerken';
import { voerUit } from '../../app/use-case';
import { maskeer } from '../../domain/persoonsgegevens';
import { briefgangTekst } from '../../texts/briefgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { beoordeel, opmerkingen } from '../handlers/briefgang';
import { brievenVan, brievenVoorU } from '../handlers/brieven';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { weiger } from '../prive';
import { leesPlek, zoekPlek } from './plek-in-brief';
import type { Briefplek } from './plek-in-brief';

export interface Gezegd {
  readonly opmerking: string;
  readonly plek: Briefplek | null;
  /** The letter goes back to who wrote it. */
  readonly terug: boolean;
  /** Said of a remark in so many words: that is about a letter, whatever is before him. */
  readonly genoemd: boolean;
}

const WOORD = '(?:opmerking|kanttekening|aantekening|notitie|commentaar)';
/** What is remarked stands behind a colon, or behind "dat". */
const MET_WOORD = new RegExp(
  String.raw`^(?<voor>.{0,90}?)(?<![a-z])${WOORD}(?<achter>[^:]{0,90}?)(?: ?: ?| (?=dat )|, (?=(?:die|dat|deze|dit|hij|ze|het|er) ))(?<tekst>\S.*)$`,
  'su',
);
/** Who asks for remarks, or deals with one, makes none. */
const VRAAGT =
  /^(?:en |maar )*(?:is|zijn|welke|wat|waar|wie|staat|staan|heb|heeft|toon|laat|geef mij|geef me|zie)(?![a-z])/;
const TERUG = /(?<![a-z])(?:terug|teruggeven|terugsturen|geef terug|stuur terug|retour)(?![a-z])/;
const NAAR_PLEK =
  /^(?:.*? )??(?:bij|over|aan|van|op|onder|voor|in) (?=(?:de |het |die |deze )?(?:[a-z\d]+ )?(?:alinea|paragraaf|zin|kop|titel|stukje)(?![a-z]))/;
/** What makes words about a place a judgement of it. */
const OORDEEL =
  /^(?:(?:die|dat|deze|ze|hij|daar) )?(?:is|zijn|klinkt|leest|staat|mag|moet|kan|vind|vinden|klopt|lijkt|voelt|hoort|gaat te|te)(?![a-z]) ?(?!er in |waar )/;
/** "De kop is Samen verder" says what it becomes; that it is too long is a judgement. */
const NIEUWE_KOP =
  /^(?:is|wordt|moet|mag) (?!(?:(?:wel|nogal|veel|echt|nu|nog|voor mij|helaas|erg|heel|wat) )*(?:te|niet|geen|zo|korter|langer|anders|eruit|weg|fout|onjuist|onduidelijk|verwarrend|misleidend|tendentieus|stellig|hard)(?![a-z]))/;
/** Other words in its place are written in Word, and a fact is corrected where it stands. */
const ANDERE_WOORDEN = /(?<![a-z])(?:moet|moeten|kan|wordt) (?:worden|zijn|luiden|veranderd worden)(?![a-z])|: ?['"‘“]/;
const AANLOOP =
  /^(?:(?:en|maar|nee|ja|in|bij|nog|ook|dan|niet akkoord|nog niet akkoord|niet goed|want|ik vind|wij vinden|we vinden|volgens mij|wat mij betreft)[ ,:.]+)*/;
/** "Niet akkoord, het stuk over de inspectie klopt niet meer": whoever would set it gives it back. */
const GEEFT_TERUG = /^(?:nee[ ,]+)?(?:nog )?niet akkoord[ ,:.]+/;
/** "Ik vind de toon over het oude bestuur te scherp": the judgement stands behind what it is about, and not before. */
const VINDT = /(?<![a-z])(?:ik vind|wij vinden|we vinden) .*(?<![a-z])(?:te|erg|veel te|nogal|niet) [a-z]+$/;

function gezegdIn({ tekst, klein }: Bericht): Gezegd | null {
  const plat = klein.replace(/\s+/gu, ' ').trim();
  if (plat.endsWith('?') || VRAAGT.test(plat)) return null;
  return metWoord(tekst, plat) ?? achterPlek(tekst, plat) ?? oordeel(tekst, plat);
}

function metWoord(tekst: string, plat: string): Gezegd | null {
  const { voor = '', achter = '', tekst: gevonden } = MET_WOORD.exec(plat)?.groups ?? {};
  if (gevonden === undefined) return null;
  const plek = leesPlek(`${voor} ${achter}`.trim().replace(NAAR_PLEK, ''))?.plek ?? eerstePlek(gevonden);
  const opmerking = tekst.trim().slice(-gevonden.length).replace(/^dat /i, '');
  return { opmerking, plek, terug: TERUG.test(`${voor} ${achter}`), genoemd: true };
}

/** "… met de opmerking dat de kop te lang is": the place stands in the remark. */
const eerstePlek = (gevonden: string): Briefplek | null => leesPlek(gevonden.replace(/^dat /, ''))?.plek ?? null;

/** "Alinea 2: te lang": what stands behind the colon is remarked at the place before it. */
function achterPlek(tekst: string, plat: string): Gezegd | null {
  const [voor = '', na = ''] = plat.replace(AANLOOP, '').split(/:(?= ?\S)/, 2);
  const gelezen = na.trim() === '' ? null : leesPlek(voor.trim());
  if (gelezen?.rest !== '' || ANDERE_WOORDEN.test(plat)) return null;
  return { opmerking: tekst.trim(), plek: gelezen.plek, terug: false, genoemd: false };
}

function oordeel(tekst: string, plat: string): Gezegd | null {
  const gelezen = leesPlek(plat.replace(AANLOOP, ''));
  const oordeelt = gelezen !== null && (OORDEEL.test(gelezen.rest) || (gelezen.rest === '' && VINDT.test(plat)));
  if (gelezen === null || !oordeelt || ANDERE_WOORDEN.test(plat)) return null;
  if (gelezen.plek.deel === 'kop' && NIEUWE_KOP.test(gelezen.rest)) return null;
  return { opmerking: tekst.trim(), plek: gelezen.plek, terug: GEEFT_TERUG.test(plat), genoemd: false };
}

/** Nobody calls anything but a text by these. */
const ALINEA =
  /(?<![a-z])(?:alinea|paragraaf|(?:eerste|tweede|derde|vierde|laatste) zin|zin (?:over|met|waarin)|passage over)(?![a-z])/;
const NOEMT_BRIEF = /(?<![a-z])(?:[a-z]*brie(?:f|ven)|persbericht|alinea)(?![a-z])/;

/** Null when nothing is remarked. Without a letter before him who names one gets his letters, and reads that nothing was kept. */
export async function opmerkingUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const gezegd = gezegdIn(bericht);
  if (gezegd === null) return null;
  const { brief, casus } = onderwerpVan(beurt);
  const { slots } = bericht.begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots);
  if (brief !== undefined && (genoemd === undefined || genoemd === casus)) return plaatsOpmerking(beurt, brief, gezegd);
  const overTekst = gezegd.genoemd ? NOEMT_BRIEF.test(bericht.klein) : ALINEA.test(bericht.klein);
  if (!overTekst || beurt.actor.rollen.every((rol) => rol === 'melder')) return null;
  const over = genoemd ?? casus;
  const lijst = over === undefined ? await brievenVoorU(beurt) : await brievenVan(beurt, over);
  return metZin(briefgangTekst.opmerkingen.geenBrief, lijst);
}

export async function plaatsOpmerking(
  beurt: Beurt,
  brief: string,
  { opmerking, plek, terug }: Gezegd,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, opmerkingenInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const schoon = hoofdletter(maskeer(opmerking));
  const { status, plekken } = gevonden.value;
  if (terug && status === 'voorgelegd') return beoordeel(beurt, brief, [], { reden: schoon });
  const alinea = plek === null ? '' : zoekPlek(plek, plekken);
  const { nogNiet, kiesAlinea, nietVoorgelegd } = briefgangTekst.opmerkingen;
  const meldingen = [...(terug ? [nietVoorgelegd] : []), alinea === '' ? kiesAlinea : nogNiet];
  return opmerkingen(beurt, brief, meldingen, { alinea, opmerking: schoon });
}

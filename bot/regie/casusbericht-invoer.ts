/** From what somebody typed or filled in to a message about a casus: read, checked, and said what is wrong. */
import type { Berichtwaarden } from '../../cards/casusbericht';
import type { Casusbericht } from '../../domain/casusbericht';
import type { CasusDossier } from '../../domain/casus';
import { huistekst } from '../../domain/persoonsgegevens';
import { isSchoon, keurVelden } from '../../domain/persoonsgegevens/velden';
import { casusberichtTekst } from '../../texts/casusbericht';
import type { Begrepen } from '../begrip/begrepen';
import { woorden } from '../begrip/normaliseer';
import { isDag } from '../invoer/formulier';
import { doetIets } from './gezegde';
import { zonderBevel } from './opdracht-vooraf';
import { stapIn } from './stap-in-zin';

export type Berichtvelden = Partial<Record<keyof Berichtwaarden, string | undefined>>;

const opdracht = /^\s*(zet (in|op) de tijdlijn( dat)?|update|casus bijwerken|bijwerken)\b\s*[:,-]?\s*/i;
/** Said in so many words that it is an update. */
export const isUpdate = (zin: string): boolean => opdracht.test(zin);

const OP_DE_TIJDLIJN =
  /^\s*(?:(?:wil|kun|kan) (?:je|jij|u) |graag |en |nu |ook )*(?:zet|noteer|schrijf|plaats|registreer|vermeld|leg)(?: (?:dit|het|even|ook|nog|maar|vast))* (?:op|in) (?:de|het|een) (?:tijdlijn|logboek)(?![a-z])/i;
/** An entry of its own: whatever else stands there that was not sent, this goes into none of its fields. */
export const isNieuwOpTijdlijn = (zin: string): boolean => OP_DE_TIJDLIJN.test(zin);

const CASUSWOORD =
  /(?<![a-z])(?:casus(?:sen)?|cas[eo]|dossier|(?:in|bij|aan) de (?:lopende )?zaak|tijdlijn|logboek|kernteam|updates?|notitie|C-\d{4}-\d{4})(?![a-z])/i;
/** Said in so many words that it belongs to a casus that somebody keeps. */
export const noemtCasus = (zin: string): boolean => isUpdate(zin) || CASUSWOORD.test(zin);
const nummer = /\s*\b(van|voor|bij|over)?\s*(casus\s+)?C[-\u2011]\d{4}[-\u2011]\d{4}\b\s*[:,-]?\s*/gi;

type Gezegd = Pick<Berichtwaarden, 'tekst' | 'stapWat' | 'stapVoor'> &
  Partial<Pick<Berichtwaarden, 'zicht' | 'eigenaar' | 'akkoord'>>;

/** `update overleg gehad, plan vrijdag`: what was done, and the last part as next step when it names a day to come. */
export function uitZin(zin: string, { slots }: Begrepen, vandaag: string): Gezegd {
  const heel = zonderOpdracht(zin.replace(voorWie, ''), slots);
  const vraagt = BEVESTIGEN.exec(heel);
  const vooraf = VOORAF.exec(heel);
  const wat = vraagt?.groups?.['wat'];
  // His clause keeps its order of words: it was said behind "dat".
  const rest = wat === undefined ? heel.replace(VOORAF, '') : casusberichtTekst.graagBevestigen(wat);
  const zicht = zichtIn(zin) ?? (vooraf === null ? null : zichtIn(vooraf[0])) ?? (vraagt === null ? null : 'betrokken');
  return {
    ...stapIn(rest, vandaag),
    ...(zicht === null ? {} : { zicht }),
    ...(vraagt === null ? {} : { akkoord: 'ja' }),
  };
}

/** "Alleen kernteam, volgende stap …": said first. */
const VOORAF = /^\s*(?:alleen|enkel|uitsluitend)(?: voor)? (?:het )?(?:kernteam|betrokkenen)\s*[,:;-]\s*/i;
/** "Ik wil dat alle regio's bevestigen dat …": it asks everybody to confirm, and this is what. */
const BEVESTIGEN =
  /^(?:ik wil(?: graag)?|graag|laat|vraag)(?: dat| of)? (?:alle |de )?(?:regio[’']?s|betrokkenen|lezers|iedereen|allemaal)(?: moeten| te)? (?:laten )?bevestigen(?: dat (?:ze|zij|hij) (?:weten|weet|hebben gelezen))?[,:]? (?:dat )?(?<wat>.{3,})$/i;

/** At the end it is said for whom: no part of what happened. */
const voorWie =
  /[\s,;(–-]*(?:(?:alleen|enkel|uitsluitend|voor|aan|naar) )+(?:het |de |alle )?(?:kernteam|betrokkenen|iedereen|regio[’']?s|allen)[).]*$|\s*\((?:kernteam|alle betrokkenen|iedereen)\)[.]*$/i;

function zichtIn(zin: string): 'kernteam' | 'betrokken' | null {
  const [woorden = null] = voorWie.exec(zin) ?? [];
  if (woorden === null) return null;
  return /kernteam/i.test(woorden) ? 'kernteam' : 'betrokken';
}

/** "Alleen kernteam" and nothing more: who may read it. */
export function alleenZicht(zin: string): 'kernteam' | 'betrokken' | null {
  const kaal = zin
    .replace(/^(?:(?:nee|ja|toch|liever|graag|doe|maar|dat|is)[, ]+)*/i, '')
    .replace(/(?:[ ,.!]+(?:hoor|graag|maar|alsjeblieft|alstublieft|svp|a\.u\.b\.))*[ .!]*$/i, '');
  const metVoor = /^(?:alleen|enkel|uitsluitend|voor|aan|naar) /i.test(kaal) ? kaal : `voor ${kaal}`;
  return metVoor.replace(voorWie, '').trim() === '' ? zichtIn(metVoor) : null;
}

/** Without what only says that it is an update, and of which casus. */
function zonderOpdracht(zin: string, slots: Begrepen['slots']): string {
  const rest = zonderBevel(zin.replace(opdracht, '')).replace(nummer, ' ').trim();
  // Of “update Maanvaren” nothing is left to tell but which casus it is about.
  return slots.aanbieder?.toLowerCase().includes(rest.toLowerCase()) === true ? '' : zonderNaam(rest, slots);
}

/** Words that begin a sentence of their own: before them a name only says which casus it is about. */
const begint =
  /^(de|het|een|er|wij|we|ik|vandaag|gisteren|vanmiddag|vanochtend|overleg|gesprek|gesproken|gebeld|nog|geen|alle|alles|plan|bericht|net|zojuist|besloten|afgesproken)\b/i;

/** “Mutsaersstichting: overleg gehad” → “overleg gehad”; of “Mutsaersstichting levert cijfers” the name is what does it, and stays. */
function zonderNaam(rest: string, { aanbieder }: Begrepen['slots']): string {
  const naam = new Set(woorden(aanbieder ?? ''));
  const woord = /^[^\s:,]+/;
  const vanaf = rest.replace(/^(?:over|van|voor|bij|inzake)\s+/i, '');
  if (beginVanNaam(vanaf, naam)) return vanaf.replace(VOOR_DUBBELE_PUNT, '');
  let na = vanaf;
  let vorige = vanaf;
  while (naam.has(woorden(woord.exec(na)?.[0] ?? '').join(' '))) {
    vorige = na;
    na = na.replace(woord, '').trimStart();
  }
  // “Wilgenhoeve De bank belt”: the name has a “de” too, and this one begins what happened.
  if (vorige !== vanaf && begint.test(vorige)) na = vorige;
  const genoemd = vanaf.slice(0, vanaf.length - na.length);
  // “Het” and “van” stand in many names and are no name.
  if (na === '' || !/\p{L}{4}/u.test(genoemd)) return rest;
  const [los] = /^[:,–-]\s*/.exec(na) ?? [];
  if (los !== undefined) return na.slice(los.length);
  return begint.test(na) || /^\p{Lu}/u.test(na) || !doetIets(na) ? na : rest;
}

/** "Mutsaers: overleg gehad": the beginning of a name, as people call it. */
const VOOR_DUBBELE_PUNT = /^(\p{L}{5,}):\s+(?=\S)/u;
const beginVanNaam = (zin: string, naam: ReadonlySet<string>): boolean => {
  const begin = VOOR_DUBBELE_PUNT.exec(zin)?.[1];
  return begin !== undefined && [...naam].some((deel) => deel.startsWith(woorden(begin).join(' ')));
};

export type Gelezen =
  | { readonly ok: true; readonly bericht: Casusbericht }
  | { readonly ok: false; readonly waarden: Berichtwaarden; readonly fouten: readonly string[] };

/** As the card allows. */
const langste = { tekst: 2_000, stapWat: 200 } as const;
/** Past the longest text so much is read along: enough for a number that begins just before the edge. */
const rand = 200;

/** Never keeps what may not be kept: the form comes back with the words taken out. */
export function leesBericht(velden: Berichtvelden, casus: Pick<CasusDossier, 'rolhouders'>): Gelezen {
  const ruw = (veld: keyof Berichtwaarden): string => (velden[veld] ?? '').trim();
  const vrij = ['tekst', 'stapWat'] as const;
  const keuringen = keurVelden(vrij.map((veld) => [veld, ruw(veld).slice(0, langste[veld] + rand)] as const));
  const tekst = keuringen.get('tekst')?.tekst ?? huistekst('');
  const stap = keuringen.get('stapWat')?.tekst ?? huistekst('');
  const stapVoor = ruw('stapVoor');
  const fouten = [
    ...(isSchoon(keuringen) ? [] : [casusberichtTekst.persoonsgegevens]),
    // Nothing leaves without the end of it: who wrote more reads that it is not there.
    ...vrij.flatMap((veld) =>
      ruw(veld).length > langste[veld] ? [casusberichtTekst.teLang(veld, langste[veld])] : [],
    ),
    ...(ruw('tekst') === '' ? [casusberichtTekst.leegFout] : []),
    ...(stapVoor === '' || isDag(stapVoor) ? [] : [casusberichtTekst.datumFout]),
  ];
  const eigenaar = casus.rolhouders.find(({ persoonId }) => persoonId === ruw('eigenaar'))?.persoonId ?? null;
  const zicht = ruw('zicht') === 'betrokken' ? 'betrokken' : 'kernteam';
  const corrigeert = ruw('corrigeert');
  if (fouten.length === 0) {
    const volgende = stap === '' ? null : { wat: stap, voor: stapVoor === '' ? null : stapVoor };
    const akkoord = ruw('akkoord') === 'ja';
    const bericht = { tekst, stap: volgende, eigenaar, zicht, akkoord } as const;
    return { ok: true, bericht: { ...bericht, corrigeert: corrigeert === '' ? null : corrigeert } };
  }
  const waarden = {
    ...{ tekst: tekst.slice(0, langste.tekst), stapWat: stap.slice(0, langste.stapWat) },
    stapVoor: isDag(stapVoor) ? stapVoor : '',
    ...{ eigenaar: eigenaar ?? '-', zicht, akkoord: ruw('akkoord') === 'ja' ? 'ja' : 'nee', corrigeert },
  };
  return { ok: false, waarden, fouten };
}

/** The same message as the fields of a button or a form. */
export const alsVelden = ({ tekst, stap, eigenaar, zicht, akkoord, corrigeert }: Casusbericht): Berichtwaarden => ({
  tekst,
  stapWat: stap?.wat ?? '',
  stapVoor: stap?.voor ?? '',
  eigenaar: eigenaar ?? '-',
  zicht,
  akkoord: akkoord ? 'ja' : 'nee',
  corrigeert: corrigeert ?? '',
});

/** The same for a button that opens the form again: it may not name an empty correction. */
export function alsKnopvelden(bericht: Casusbericht) {
  const { corrigeert, ...velden } = alsVelden(bericht);
  return corrigeert === '' ? velden : { ...velden, corrigeert };
}

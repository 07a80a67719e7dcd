/** Since when, in a message that is about something else. */
import { datums } from '../begrip/datum';
import { datumVoluit } from '../../texts/datum';
import { kaal } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import type { Bekend, Lezer } from './lezer';

/** One moment, said as a beginning or an expectation; the day of a conversation is not what is asked. */
const VOOR_DATUM =
  /(?:(?<![a-z])(?:al |nog |ongeveer |waarschijnlijk ))?(?:(?<![a-z])(?:sinds|vanaf|per|met ingang van|met ingang|in|over|vanuit|tot en met|tot|uiterlijk|voor|kort na|vlak na|na|rond|rondom))? ?$/;
/** When somebody heard of it is not when it began. */
const GEHOORD =
  /(?<![a-z])(?:hoor|hoorde|hoorden|vernam|vernamen|las|lazen|kreeg|kregen|sprak|spraken|belde|belden|vertelde|gehoord|vernomen|gelezen|gesproken|gebeld) (?:(?:ik|we|wij|mij|me|ons|net|dit|het|dat|pas|zojuist) )*$/;
const MAAND = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const TELWOORD = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
/** Who dictates says the day of a date in words: "per een april". */
const metCijfers = (klein: string): string =>
  zoveelOf(klein.replace(/(?<![a-z])(?:vd|v\/d|v\.d\.) (?=maand|week|zomer|jaar)/g, 'van de ')).replace(
    new RegExp(`(?<![a-z])(${TELWOORD.join('|')}) (?=${MAAND}(?![a-z]))`, 'g'),
    (_, woord: string) => `${String(TELWOORD.indexOf(woord) + 1)} `,
  );
/** "Een week of drie" is three of them. */
const MEER: Readonly<Record<string, string>> = { dag: 'dagen', week: 'weken', maand: 'maanden', jaar: 'jaar' };
const zoveelOf = (klein: string): string =>
  klein.replace(
    /(?<![a-z])een (dag|week|maand|jaar) of ([a-z]+|\d{1,2})(?![a-z\d])/g,
    (heel, wat: string, getal: string) => {
      const plek = TELWOORD.indexOf(getal);
      const aantal = /^\d/.test(getal) ? getal : plek < 0 ? null : String(plek + 1);
      return aantal === null ? heel : `${aantal} ${MEER[wat] ?? wat}`;
    },
  );
/** The day of a letter or a conversation. */
const VAN_EEN_STUK =
  /(?<!ingang )(?<![a-z])(?:op|van|dd\.?|d\.d\.) ?$|(?<![a-z])(?:gemaild|gebeld|gesproken|aangeschreven|geschreven|overlegd) op (?:\d{1,2}(?:,| en) )*$/;
/** What is over and done with is told as what came before. */
const AFGEDAAN =
  /^[ ,(-]{0,3}(?:(?:dat|die|dit|dit is|is|inmiddels|al|weer) ){0,3}(?:afgesloten|afgerond|opgelost|afgehandeld)(?![a-z])/;
/** "Bestuurder sinds 2011" says how long somebody has his work. */
const IN_DIENST =
  /(?<!(?:geen|zonder|nieuwe) )(?<![a-z])[a-z-]*(?:adviseur|medewerker|manager|bestuurder|directeur|controller|inkoper|leider|wethouder|voorzitter) (?:sinds|vanaf) $/;
/** Frisian "mei" is "with". */
const MEI =
  /(?<![a-z])(?:in|per|sinds|vanaf|tot|voor|na|rond|eind|begin|half|medio|deze|volgend jaar|\d{1,2}|uiterlijk|over|of|en|tot en met) $/;

/** "Geen 1 juni maar 1 juli", "1 april, niet 1 maart": that one is taken back, where another is named. */
const NIET = /(?<![a-z])(?:niet|geen) (?:(?:per|op|sinds|vanaf|in) )?$/;
const MAAR = /^,? ?maar(?![a-z])/;
const isTeruggenomen = (klein: string, { begin }: Datum): boolean => NIET.test(klein.slice(0, begin));

type Datum = ReturnType<typeof datums>[number];

const zegtWanneer = (klein: string, { begin, eind }: Datum): boolean => {
  const ervoor = klein.slice(0, begin);
  const woorden = klein.slice(begin, eind);
  const erna = klein.slice(eind);
  if (GEHOORD.test(ervoor) || AFGEDAAN.test(erna)) return false;
  if (VAN_EEN_STUK.test(ervoor) && !houdtDanOp(ervoor, erna)) return false;
  if (NIET.test(ervoor) && MAAR.test(erna)) return false;
  if (/^\d{4}$/.test(woorden) && IN_DIENST.test(ervoor)) return false;
  return woorden !== 'mei' || MEI.test(ervoor) || !/[a-z]/.test(ervoor + erna);
};

/** "De behandeling houdt er op 1 mei mee op": within its own clause, and not that of who heard of it. */
const BIJZIN = /[,;.!?\n]| (?:dat|en|maar|want|omdat|waarin|staat) /;
const houdtDanOp = (ervoor: string, erna: string): boolean =>
  /(?<![a-z])op ?$/.test(ervoor) &&
  HOUDT_OP.test(`${ervoor.split(BIJZIN).at(-1) ?? ''} ${erna.split(BIJZIN)[0] ?? ''}`);

/** "Per 1 september stopt de dienst": of several days the one on which something ends is what a melding is about. */
const HOUDT_OP =
  /(?<![a-z])(?:stopt|stoppen|stop|sluit|sluiten|gesloten|sluiting|eindigt|eindigen|beeindigt|beeindigen|beeindigd|vervalt|vervallen|dicht|houd(?:t|en) (?:[a-z0-9]+ ){0,6}op|valt weg|wegvalt|wegvallen|failliet|opgezegd|opzegt|opheft|opgeheven|afgebouwd)(?![a-z])/;
const zinOm = (klein: string, { begin, eind }: Datum): string => {
  const voor =
    klein
      .slice(0, begin)
      .split(/[!?;\n]|\.\s/)
      .at(-1) ?? '';
  const na = klein.slice(eind).split(/[!?;\n]|\.(?:\s|$)/)[0] ?? '';
  return `${voor} ${na}`;
};
const eindeVan = (klein: string, gezegd: readonly Datum[]): readonly Datum[] => {
  const einden = gezegd.filter((een) => HOUDT_OP.test(zinOm(klein, een)) && VAN_DAN_AF.test(klein.slice(0, een.begin)));
  return einden.every(({ waarde }) => waarde === einden[0]?.waarde) ? einden.slice(0, 1) : einden;
};
const VAN_DAN_AF = /(?<![a-z])(?:per|vanaf|met ingang van|uiterlijk|tot) (?:de )?$/;

/** Of the melding itself, or of something else that was asked: "mag ik wachten met versturen tot maandag", "nog niet acuut, eind april wel". */
const OVER_IETS_ANDERS =
  /(?<![a-z])(?:versturen|verzenden|opsturen|invullen|afmaken|verdergaan|terugkomen)(?![a-z])|(?<![a-z])niet (?:zo |echt )?(?:acuut|dringend|urgent)(?:,| maar)[^.;]{2,60} wel(?![a-z])/;

/** "Maak er maar de 15e van": another day of the month that stands there, with the word that stood before it. */
const MAAK_ER_VAN =
  /(?<![a-z])(?:maak|zet|doe|noteer) (?:er|daar|hier) (?:(?:dan|maar|liever|toch|van|nu) )*(?:de )?(\d{1,2})(?:e|de|ste)(?: van)?(?![a-z\d])(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/;
export const zegtAndereDag = ({ klein }: Pick<Bericht, 'klein'>): boolean => MAAK_ER_VAN.test(klein);
function andereDag(klein: string, vandaag: string, { sinds: was }: Bekend): string | null {
  const dag = MAAK_ER_VAN.exec(klein)?.[1];
  // Said of another moment than the one that stands there, nobody knows of which month.
  const over = datums(metCijfers(klein), vandaag);
  if (dag === undefined || !was?.dag || over.some(({ waarde }) => waarde !== was.dag)) return null;
  const voor = /^(?:tot en met|tot|per|sinds|vanaf|met ingang van|uiterlijk|voor|na) /.exec(kaal(was.tekst))?.[0] ?? '';
  return `${voor}${datumVoluit(`${was.dag.slice(0, 8)}${dag.padStart(2, '0')}`)}`;
}

export const sinds: Lezer = ({ klein: getypt, vandaag }, bekend) => {
  if (OVER_IETS_ANDERS.test(getypt)) return null;
  const anders = andereDag(getypt, vandaag, bekend);
  if (anders !== null) return anders;
  const klein = metCijfers(getypt);
  const genoemd = datums(klein, vandaag).filter((een) => zegtWanneer(klein, een));
  const gehouden = genoemd.filter((een) => !isTeruggenomen(klein, een));
  const gezegd = gehouden.length > 0 ? gehouden : genoemd;
  const [moment, nogEen] = gezegd.length > 1 ? eindeVan(klein, gezegd) : gezegd;
  if (moment === undefined || nogEen !== undefined) return null;
  const aanloop = VOOR_DATUM.exec(klein.slice(0, moment.begin))?.[0] ?? '';
  const woorden = `${aanloop}${klein.slice(moment.begin, moment.eind)}`.trim();
  return metJaar(woorden, moment.waarde, vandaag);
};

/** Without its sentence "15 december" may be read as another year than the sentence meant: then the year is said. */
const metJaar = (woorden: string, dag: string, vandaag: string): string => {
  const [los] = datums(woorden, vandaag);
  const zelfde = los === undefined || los.waarde === dag || los.waarde.slice(5) !== dag.slice(5);
  return zelfde ? woorden : `${woorden} ${dag.slice(0, 4)}`;
};

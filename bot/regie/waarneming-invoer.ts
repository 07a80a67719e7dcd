/** From "ik ben volgende week afwezig, Henk neemt waar" to a form that is filled in: whom, by whom and when, as far as the words say. */
import { casusRollen } from '../../domain/actor';
import { effen, kaal } from '../begrip/normaliseer';
import { periodeIn } from '../begrip/periode';

export interface Mens {
  readonly id: string;
  readonly naam: string;
}

/** "er even niet"; "er niet mee eens" and "er nog niet uit" are of somebody who is there. */
const ER_NIET =
  'er (?:[^ ]+ ){0,4}niet(?! (?:mee|uit|over|zeker|klaar|toe|aan|van|voor|tegen|blij|gerust|tevreden|achter))';

/** Whole messages that arrange a stand-in; a story in which somebody is away is a story. */
const VRAGEN: readonly RegExp[] = [
  new RegExp(`^(?:ik ben|ik zit|ik ga|ik heb) (?:.{0,60} )?(?:afwezig|${ER_NIET}|verlof|vakantie|vrij)(?![a-z])`),
  new RegExp(
    `^(?:(?:vanaf|van|tot|t/m|tussen|volgende|komende|in|deze|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag)(?: .{0,40})?) (?:ben|zit|heb) ik (?:.{0,20} )?(?:afwezig|${ER_NIET}|weg|verlof|vakantie|vrij)(?![a-z])`,
  ),
  /(?:^|[ ,])[a-z' -]{2,40} vervangt (?:mij|me)(?![a-z])/,
  /(?:^|[ ,])(?:dat )?[a-z' -]{2,40} (?:voor )?(?:mij|me) (?:gaat )?(?:vervangt|waarneemt|vervangen|waarnemen)(?![a-z])/,
  /^(?:kan|wil|mag) [a-z' -]{2,40} (?:voor mij |voor me |mij |me )?(?:.{0,40} )?(?:waarnemen|vervangen)(?![a-z])/,
  /^(?:de )?(?:waarneming|waarnemer|vervanging|vervanger)(?: is| wordt)? (?:.{0,40} )?(?:door|voor|van|is|wordt|tot|t\/m) /,
  /^(?:waarneming|waarnemer|vervanging|vervanger)[: ]/,
  /(?:^|[ ,])[a-z' -]{2,40} (?:neemt|gaat) (?:voor mij |voor me |mij |het )?waar(?:nemen)?(?! dat)(?![a-z])/,
];

/** "Ik ben volgende week weg, wie neemt over": without a question or a stand-in, "weg" is somebody who left. */
const WEG =
  /^(?:ik ben|ik ga|ik zit) (?:er )?(?:.{0,40} )?weg(?:,| en)? .{0,20}(?:neemt?|vervangt?|waar|over|vervanging|waarnem)/;
/** Of oneself: from today on, unless he says otherwise. */
const ZIEK = /^(?:ik ben|ik meld (?:me|mij)) (?:.{0,30} )?ziek(?:,? .{0,80})?$/;
/** Of a colleague: his work waits, and only he or a beheerder arranges a stand-in. */
const COLLEGA =
  /^(?!ik )[a-z' -]{2,40} is (?:.{0,30} )?(?:ziek|uitgevallen|afwezig|weg|met verlof|op vakantie|langdurig ziek|er niet)(?:[, ].{0,60})?$|^ik (?!.*(?<![a-z])niet (?:meer|langer))(?:vervang|neem (?:.{0,30} )?(?:waar|over) (?:voor|van)) [a-z' -]{2,60}$|^ik neem (?:de |het |alle )?(?:taken|casussen|zaken|werk) van [a-z' -]{2,40} over$|^(?:de )?(?:taken|casussen|zaken|dossiers) van [a-z' -]{2,40}$|^wat (?:had|heeft|doet|deed) [a-z' -]{2,40} (?:allemaal )?(?:lopen|liggen|openstaan|onder handen)$|^wie vervangt [a-z' -]{2,40}$/;

/** Whose work somebody asks after; whether it is a colleague is for who knows the names. */
export const isCollegazin = (zin: string): boolean => COLLEGA.test(kaal(effen(zin)).replace(/[.!?]+$/, ''));

/** Of what somebody fears or was told nothing is arranged. */
const VERHAAL = /^ik (?:ben|zit|heb) (?:.{0,20} )?(?:bang|bezorgd|ongerust|gehoord|begrepen|vernomen)(?![a-z])/;

/** Longer than any such request. */
const LANGSTE = 200;

export function isWaarnemingszin(zin: string): boolean {
  const tekst = kaal(effen(zin));
  return tekst.length <= LANGSTE && !VERHAAL.test(tekst) && [...VRAGEN, WEG, ZIEK].some((vraag) => vraag.test(tekst));
}

interface Plek extends Mens {
  readonly begin: number;
  readonly eind: number;
}

/** Where a person is named in full, by first name or by last name; a name that two people share is nobody's. */
function plekken(tekst: string, mensen: readonly Mens[]): readonly Plek[] {
  const uit: Plek[] = [];
  for (const deel of ['heel', 'voor', 'achter'] as const) {
    const vormen = mensen.map((mens) => ({ ...mens, vorm: naamdeel(kaal(effen(mens.naam)), deel) }));
    const enige = vormen.filter(({ vorm }) => vormen.filter((ander) => ander.vorm === vorm).length === 1);
    const gevonden = enige.map(({ vorm, ...mens }) => ({
      ...mens,
      begin: zoekWoord(tekst, vorm),
      lengte: vorm.length,
    }));
    const nieuw = gevonden.filter(({ id, begin }) => begin !== -1 && !uit.some((een) => een.id === id));
    uit.push(...nieuw.map(({ lengte, ...plek }) => ({ ...plek, eind: plek.begin + lengte })));
  }
  return uit.sort((a, b) => a.begin - b.begin);
}

/** The people of this list whom a sentence names, in its order. */
export const genoemdeMensen = (zin: string, mensen: readonly Mens[]): readonly Mens[] =>
  plekken(kaal(effen(zin)), mensen).map(({ id, naam }) => ({ id, naam }));

const naamdeel = (naam: string, deel: 'heel' | 'voor' | 'achter'): string => {
  const spatie = naam.indexOf(' ');
  if (deel === 'heel' || spatie === -1) return naam;
  return deel === 'voor' ? naam.slice(0, spatie) : naam.slice(spatie + 1);
};

const zoekWoord = (tekst: string, woord: string): number =>
  ` ${tekst.replace(/[,.;:!?]/g, ' ')} `.indexOf(` ${woord} `);

/** The stand-in is named after "door" or before "neemt waar"; the only one named is the stand-in when somebody speaks of himself. */
function wie(tekst: string, genoemd: readonly Plek[]): { readonly waarnemer?: Plek; readonly afwezig?: Plek } {
  const door = genoemd.find(({ begin }) =>
    /(?:door|waarnemer(?: is)?|vervanger(?: is)?|^kan|^wil|^mag)[: ]+$/.test(tekst.slice(0, begin)),
  );
  const neemt = [...genoemd].reverse().find(({ eind }) => /^ (?:neemt|gaat|zal|vervangt) /.test(tekst.slice(eind)));
  const waarnemer = door ?? neemt ?? (/^(?:ik|waarne)/.test(tekst) && genoemd.length === 1 ? genoemd[0] : undefined);
  const afwezig = genoemd.find((een) => een !== waarnemer);
  return { ...(waarnemer ? { waarnemer } : {}), ...(afwezig ? { afwezig } : {}) };
}

/** The values of the form; what was not said stays empty. */
export function waarnemingUitZin(
  zin: string,
  vandaag: string,
  mensen: { readonly zelf: string; readonly collegas: readonly Mens[] },
): Readonly<Record<'afwezig' | 'waarnemer' | 'van' | 'tot' | 'rol', string>> {
  const tekst = kaal(effen(zin));
  const { waarnemer, afwezig } = wie(tekst, plekken(tekst, mensen.collegas));
  const periode = periodeIn(zin, vandaag);
  const { tot } = periode;
  // “Ik ben er tot 1 maart niet”: from today on.
  const van = periode.van ?? (tot === null && !ZIEK.test(tekst) ? null : vandaag);
  return {
    afwezig: afwezig?.id ?? mensen.zelf,
    waarnemer: waarnemer?.id ?? '',
    van: van ?? '',
    tot: tot ?? '',
    rol: casusRollen.find((rol) => tekst.includes(rol)) ?? '',
  };
}

/** What was done and what comes next, out of one sentence: the step has a day of its own, or is called the next step. */
import type { Berichtwaarden } from '../../cards/casusbericht';
import { datums } from '../begrip/datum';
import { hoofdletter } from '../../texts/hoofdletter';
import { effen } from '../begrip/normaliseer';

type Stapwaarden = Pick<Berichtwaarden, 'tekst' | 'stapWat' | 'stapVoor'> & Partial<Pick<Berichtwaarden, 'eigenaar'>>;

/** "Volgende stap is …", "zet de volgende stap bij Mutsaers op: …". */
const VOLGENDE_STAP =
  /(?:^|[,;.]\s*)(?:(?:zet|noteer|maak|leg|wijzig|verander|de|als|onze|nieuwe|en|oh?|ja|oja|ook|nog|dan),?\s+)*volgende stap(?: (?:bij|voor|van) (?:(?:de|het) )?[\p{L}-]+(?: [\p{L}-]+)?)?(?: (?:op|in|naar|is|wordt|vast|moet zijn|moet worden))?\s*[:,-]?\s*(?<stap>.{3,})$/iu;
/** Somebody else takes it than who tells of it. */
const EEN_ANDER =
  /^(?:en )?(?:ze|zij|hij|men|de (?:aanbieder|bank|raad|accountant|bestuurder|inspectie)|het bestuur)(?![a-z])/i;
/** Before a day at the end. */
const TOT_DAN = /[ ,]+(?:uiterlijk |op |voor |per |vanaf |aanstaande )*$/i;

export function stapIn(heel: string, vandaag: string): Stapwaarden {
  const genoemd = VOLGENDE_STAP.exec(heel);
  if (genoemd?.groups?.['stap'] !== undefined) {
    const { stap } = genoemd.groups;
    const verteld = heel.slice(0, genoemd.index).trim();
    const dag = dagIn(stap, vandaag);
    const tekst = verteld === '' ? `Volgende stap: ${stap}` : verteld;
    return metUitvoerder({ tekst, stapWat: dag.zonder, stapVoor: dag.dag });
  }
  const stukken = heel.split(/[,;]\s+/);
  const laatste = stukken.at(-1) ?? '';
  const { dag } = dagIn(laatste, vandaag);
  if (stukken.length < 2 || dag === '') return { tekst: heel, stapWat: '', stapVoor: '' };
  return metUitvoerder({ tekst: stukken.slice(0, -1).join(', '), stapWat: laatste, stapVoor: dag });
}

/** It says what comes next, and asks nothing: "volgende stap: overleg met de bank". */
export function noemtVolgendeStap(heel: string): boolean {
  const genoemd = VOLGENDE_STAP.exec(heel.trim());
  const stap = genoemd?.groups?.['stap'] ?? '';
  return genoemd?.index === 0 && !heel.includes('?') && !GEEN_STAP.test(stap);
}
/** Of the step that stands there. */
const GEEN_STAP =
  /^(?:zien|tonen|is|wordt|wie|wat|wanneer|waar|hoe|dan|nu|graag|aub|svp|eruit|weg|klopt|gedaan|af|klaar|gereed|hier|van|bij|voor)(?!\p{L})/iu;

interface Erbij {
  readonly stap: Pick<Stapwaarden, 'stapWat' | 'stapVoor'>;
  readonly zelf: boolean;
}

/** Who tells of it takes it himself. */
const ZELF =
  /,? (?:(?:en|dat|die|dit) )?(?:(?:doe|pak|neem|regel) ik(?: zelf)?(?: op)?|ik (?:doe|pak|neem|regel) (?:het|dat|die|dit)(?: zelf)?(?: op)?)(?=$|[ ,.])/i;

/** Only what comes next, said beside a message that stands there: "en volgende stap is dat Henk de cijfers bekijkt, voor dinsdag". */
export function stapErbijIn(heel: string, vandaag: string): Erbij | null {
  const genoemd = VOLGENDE_STAP.exec(heel);
  const stap = genoemd?.groups?.['stap'];
  if (stap === undefined || heel.slice(0, genoemd?.index ?? 0).trim() !== '') return null;
  const { zonder, dag } = dagIn(stap.replace(ZELF, ''), vandaag);
  const stapWat = hoofdletter(zonder.replace(/^dat /i, '').replace(/[,\s]+$/, ''));
  return { stap: { stapWat, stapVoor: dag }, zelf: ZELF.test(stap) };
}

const metUitvoerder = (waarden: Stapwaarden): Stapwaarden =>
  EEN_ANDER.test(waarden.stapWat) ? { ...waarden, eigenaar: '-' } : waarden;

/** The last day in it that is still to come, and the words without it where it stands at the end. */
function dagIn(tekst: string, vandaag: string): { readonly dag: string; readonly zonder: string } {
  const glad = effen(tekst).toLowerCase();
  const gevonden = datums(glad, vandaag)
    .filter(({ waarde }) => waarde >= vandaag)
    .at(-1);
  if (gevonden === undefined) return { dag: '', zonder: tekst };
  const aanHetEind = /^[ .!]*$/.test(glad.slice(gevonden.eind)) && glad.length === tekst.length;
  const zonder = aanHetEind ? tekst.slice(0, gevonden.begin).replace(TOT_DAN, '').trim() : tekst;
  return { dag: gevonden.waarde, zonder: zonder === '' ? tekst : zonder };
}

/**
 * What is told of a child whose name went: "zit [weg] en heeft autisme, en haar plek verdwijnt" is still the situation of one child.
 * Read by how Dutch goes on about the same subject, and not by what is told: nobody can list all that a child can have.
 */
import type { Plek } from './bsn';
import { isVoornaam } from './voornaam';

const VOEGWOORD = '(?:en|maar|want|omdat|doordat|nu|terwijl|dus|waardoor|zodat|sinds|die)';
/** Where something else may begin to be told. */
const GRENS = new RegExp(`[.;!?]+\\s*|:\\s+|,\\s*|\\n+|\\s+(?=${VOEGWOORD}\\s)`, 'gu');

/** After "ze" the verb tells how many they are: "ze betalen", "ze gaan"; she "heeft" and "kan". */
const MEERVOUD = /(?:en|aan|oen|ien|zijn)$/u;
/** "Hij heeft", "zij is", "zijn moeder": goes on about one person; "ze gaan sluiten", "zijn er" does not. */
function noemtHaar(woorden: readonly string[]): boolean {
  const [eerste = '', tweede = ''] = woorden;
  if (/^(?:hij|hem|ie|wie)$/u.test(eerste)) return true;
  if (/^(?:ze|zij|die)$/u.test(eerste)) return !MEERVOUD.test(tweede);
  if (woorden.length < minsteGezegde) return false;
  return (
    eerste === 'haar' ||
    (eerste === 'zijn' && !/^(?:er|de|het|een|wij|we|jullie|die|dat|ook|nu|al|geen|deze|niet|alle)$/u.test(tweede))
  );
}
/** "En haar broer" names somebody else beside her, and tells nothing yet. */
const minsteGezegde = 3;

const WERKWOORD =
  /^(?:is|was|had|kan|kon|wil|wilde|mag|zou|moest|werd|kreeg|ging|sloeg|verloor|eet|durft|(?!(?:het|dit|dat|met|wat|niet|tot|uit|ooit|nooit|want|meest|laatst|recht|bijna|omzet|budget|tekort|personeelstekort|contract|pand|besluit|kwaliteit|continuïteit|liquiditeit)$)\p{Ll}{3,}t)$/u;
/** A list of what somebody has holds no verb and no name: "ADHD en hechtingsproblemen". */
const langsteRij = 4;
const isRij = (woorden: readonly string[], deel: string): boolean =>
  woorden.length > 0 &&
  woorden.length <= langsteRij &&
  !/^(?:de|het|er|wij|we|ik|\d)/u.test(woorden[0] ?? '') &&
  !/\p{Lu}\p{Ll}/u.test(deel);

const woordenIn = (deel: string): readonly string[] => deel.toLowerCase().match(/[\p{L}'’-]+|\d+/gu) ?? [];

const IS_VOEGWOORD = new RegExp(`^${VOEGWOORD}$`, 'u');
function zonderVoegwoord(deel: string): readonly string[] {
  const alle = woordenIn(deel);
  return IS_VOEGWOORD.test(alle[0] ?? '') && alle[0] !== 'die' ? alle.slice(1) : alle;
}

/** Whether this part goes on about whom the part before it was about. */
function gaatDoor(deel: string, grens: string): boolean {
  const woorden = zonderVoegwoord(deel);
  if (noemtHaar(woorden)) return true;
  if (/[.;!?\n]/.test(grens)) return false;
  const bijwoord = /^(?:ook|nu|daardoor|daarom|straks|nog|al|niet)$/u.test(woorden[0] ?? '') ? 1 : 0;
  return WERKWOORD.test(woorden[bijwoord] ?? '') || isRij(woorden, deel);
}

/** Of whom the melding is, and from when, is no part of the child: that stays. */
const BLIJFT =
  /(?<!\p{L})(?:(?:bij|van|door|aan) (?:(?:de|het|'t) )?(?<naam>\p{Lu}[\p{L}\d-]+)(?: \p{Lu}[\p{L}\d-]+)*|(?:per|vanaf|met ingang van) \d{1,2} \p{Ll}{3,9}(?: 20\d\d)?)/gu;

/** Named after who described it, and no organisation. */
const AANDOENING = /^(?:Down|Asperger|Tourette|Gilles|Korsakov|Rett|Crohn)$/u;

/** The stretch from `van` to `tot` without what stays of it. */
function zonderBlijvers(tekst: string, van: number, tot: number): readonly Plek[] {
  const stuk = tekst.slice(van, tot);
  const blijft = [...stuk.matchAll(BLIJFT)].filter(
    ({ groups }) => !isVoornaam(groups?.['naam'] ?? '') && !AANDOENING.test(groups?.['naam'] ?? ''),
  );
  const randen = [van, ...blijft.flatMap(({ index, 0: heel }) => [van + index, van + index + heel.length]), tot];
  const delen: Plek[] = [];
  for (let i = 0; i < randen.length; i += 2) delen.push({ start: randen[i] ?? van, eind: randen[i + 1] ?? tot });
  return delen.map((deel) => rond(tekst, deel)).filter(({ start, eind }) => /\p{L}/u.test(tekst.slice(start, eind)));
}

/** Without the spaces and signs at its ends. */
function rond(tekst: string, { start, eind }: Plek): Plek {
  const stuk = tekst.slice(start, eind);
  const voor = /^[\s,;:.)]*/u.exec(stuk)?.[0].length ?? 0;
  const na = /[\s,;:.(]*$/u.exec(stuk.slice(voor))?.[0].length ?? 0;
  return { start: start + voor, eind: eind - na };
}

/** "(…, Weert)": where he lives, behind what was found of him. */
const WOONPLAATS = /^, \p{Lu}[\p{L}-]+(?= ?[):])/u;

/** What a child has, does or lives through; "wacht" and "krijgt geen hulp" are said of any. */
const SITUATIE =
  /autis|(?<!\p{L})(?:adhd|add|ptss|emdr|ots|doof|blind|down|uhp)(?!\p{L})|diagnos|stoornis|beperk|gehandicapt|verstandelijk|trauma|depressi|angst|su[iï]cid|automutil|snijdt|snijden|anorexi|epilep|diabet|slechtziend|slechthorend|rolstoel|mutisme|syndroom|borderline|psycho|verslaaf|drugs|blowt|blowen|drinkt|alcohol|zwanger|misbrui|mishandel|geslagen|verwaarloos|gepest|agressi|steelt|stelen|medicij|medicatie|pillen|slikt|therapie|machtiging|uithuisplaats|detentie|politie|plast|(?:eet|praat|spreekt|slaapt|durft|wil) (?:\p{L}+ )?niet|hechting|gedragsproble|loopt (?:\p{L}+ )?weg|(?<!\p{L})(?:zijn|haar) (?:vader|moeder|ouders|vriend|zus|broer|zusje|broertje|voogd|tolk|diagnose|kamer|plek|begeleidster|begeleider|behandelaar)(?= \p{L})/iu;

/** What behind each of the children that were found is still about that one, up to the next. */
export function gezegdenVan(tekst: string, kinderen: readonly Plek[]): readonly Plek[] {
  const opRij = [...kinderen].sort((een, ander) => een.start - ander.start);
  return opRij.flatMap((kind, i) => {
    const volgende = opRij.slice(i + 1, i + overlap).find(({ start }) => start >= kind.eind)?.start;
    return achter(tekst, kind, Math.min(volgende ?? tekst.length, kind.eind + meesteTekens));
  });
}
/** So many findings may stand over one child. */
const overlap = 12;

function achter(tekst: string, { start, eind }: Plek, tot: number): readonly Plek[] {
  const plaats = WOONPLAATS.exec(tekst.slice(eind, tot))?.[0].length ?? 0;
  const delen = delenOver(tekst, eind + plaats, tot).flatMap((deel) => zonderBlijvers(tekst, deel.start, deel.eind));
  const alle = plaats === 0 ? delen : [rond(tekst, { start: eind, eind: eind + plaats }), ...delen];
  // One mask for what stands in one piece.
  return alle.map((deel) => (tekst.slice(eind, deel.start).trim() === '' ? { ...deel, start } : deel));
}

/** Part by part, as long as it goes on about the child: those that tell of a situation. */
function delenOver(tekst: string, van: number, tot: number): readonly Plek[] {
  const weg: Plek[] = [];
  let [start, grens] = [van, ''];
  for (const { begin, eind } of grenzenNa(tekst, van, tot)) {
    const deel = tekst.slice(start, begin);
    const isEerste = start === van;
    if (!isEerste && deel.trim() !== '' && !gaatDoor(deel, grens)) break;
    if (SITUATIE.test(deel) || (!isEerste && noemtHaar(zonderVoegwoord(deel)))) weg.push({ start, eind: begin });
    [start, grens] = [eind, tekst.slice(begin, eind)];
  }
  return weg;
}

/** One by one: behind most findings the first part is about something else, and nothing more is read. */
function* grenzenNa(
  tekst: string,
  van: number,
  tot: number,
): Generator<{ readonly begin: number; readonly eind: number }> {
  const stuk = tekst.slice(van, tot);
  const grens = new RegExp(GRENS);
  for (let treffer = grens.exec(stuk); treffer !== null; treffer = grens.exec(stuk))
    yield { begin: van + treffer.index, eind: van + treffer.index + treffer[0].length };
  yield { begin: tot, eind: tot };
}
/** No further than this behind one finding: a list of a thousand children is read once, and not a thousand times. */
const meesteTekens = 400;

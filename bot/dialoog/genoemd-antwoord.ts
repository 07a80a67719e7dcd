/** A new answer with the name of its question in front, "aantal kinderen is 25", read as that question reads it. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoorden, wijzig } from '../dialogue';
import { elders } from '../invoer/verwijzen';
import { keurMetVorige } from './bsn';
import { bewaar, metAangeboden } from './concept';
import { isBeantwoord } from './erbij';
import type { Open } from './concept';
import { heet } from './genoemde-vraag';
import { oudeNaamInVerhaal } from './naast-de-vraag';
import { openVraag, stapKaart, stapVan, tekstVan, toonVan } from './kaart';
import { verdeel } from './verdelen';
import type { Verdeeld } from './verdelen';
import { vanToepassing, velden } from './welke-vraag';

/** What stands between the name of a question and what it has to become. */
const NAAR =
  /^(?:nee,? |sorry,? |oh? )*(?:(?:de|het|mijn|ons|onze) )?([\p{L}’' -]{3,30}?)(?: van (?:mij|me|ons))?(?: (?:is|zijn|wordt|worden|moet|moeten|klopt|kloppen|hoort|horen)| ?[:=])(?: (.{1,200}?))?(?: (?:zijn|worden|te zijn))?[.!]?$/iu;
/** "Wat al is gedaan: een verbeterplan gevraagd": with a sign between them any question may be named, also one that asks a story. */
const MET_TEKEN = /^(?:nee,? |sorry,? |oh? )*(?:(?:de|het|mijn|ons|onze) )?([\p{L}’' -]{3,40}?) ?[:=] ?(.{1,4000})$/isu;
/** "Wijzig functie in beleidsadviseur jeugd" */
const WIJZIG_IN =
  /^(?:wijzig|wijzigen|verander|zet|maak) (?:de |het |mijn )?([\p{L}’' -]{3,40}?) (?:in|naar|op) (.{1,200}?)[.!]?$/isu;
const OPSMUK = /^(?:(?:zijn|worden|toch|eigenlijk|nu|wel|gewoon|inmiddels|ongeveer) )+/i;
/** "De functie van mij", "de organisatie heet anders". */
const ACHTER_NAAM =
  / (?:van (?:mij|ons|mezelf|de melder)|(?:heet|is|moet) (?:anders|verkeerd|fout)|klopt niet|zelf|hier)$/i;
/** "Klopt niet, het is Zilverwier": behind it stands what it has to be. */
const VERBETERD =
  /^(?:niet(?: (?:goed|juist))?|fout|verkeerd|onjuist)[,;.:]? (?:maar |want |en )*(?:(?:het|dat|die|deze|zij|ze) )?(?:is|zijn|moet(?:en)?(?: zijn)?|gaat om|gaat over|wordt|heet|heten|hoort|betreft)(?: (?:te zijn|om|over))? (.{2,100})$/is;
/** "Verkeerde organisatie, het is Zilverwier" */
const VERKEERD =
  /^(?:nee,? |sorry,? |oh? |oeps,? )*(?:(?:dat|dit|het|ik (?:heb|had)) (?:is |was )?)?(?:de )?(?:verkeerde|foute|niet de (?:goede|juiste)) ([\p{L}’' -]{3,30}?)(?: (?:genoemd|ingevuld|getypt))?[,;:.]+ ?(?:(?:het|dat|die) (?:is|moet zijn|gaat om|gaat over|wordt) |(?:ik )?bedoel(?:de)? |moet zijn )?(.{2,100})$/iu;
/** It only says that what stands there is wrong. */
const FOUT =
  /^(?:niet(?: (?:goed|juist|waar|meer))?|fout|verkeerd|onjuist|anders|veranderd|gewijzigd|veranderen|wijzigen)?$/i;

interface Gezet extends Pick<Verdeeld, 'notities'> {
  readonly draft: Open['draft'];
}

interface Genoemd {
  readonly veld: string;
  readonly rest: string;
}

/** Null when it does not begin with what a question is called. */
function genoemd(open: Open, tekst: string): Genoemd | null {
  const kaal = tekst.trim();
  for (const vorm of [MET_TEKEN, WIJZIG_IN]) {
    const [, naam = '', rest = ''] = vorm.exec(kaal) ?? [];
    const veld = naam === '' ? undefined : vraagDieHeet(open, naam);
    if (veld !== undefined && veld !== 'bijlagen') return { veld, rest: rest.trim() };
  }
  const verkeerd = VERKEERD.exec(kaal);
  const [, naam = '', gezegd = ''] = verkeerd ?? NAAR.exec(kaal) ?? [];
  const veld = naam === '' ? undefined : vraagDieHeet(open, naam);
  const verbeterd = VERBETERD.exec(gezegd)?.[1] ?? (verkeerd === null ? undefined : gezegd);
  // Who says that it is wrong and what it is, names it whatever letters he uses.
  const magNieuw = veld !== undefined && (veld === open.dialoog.genoemdNaar || stapVan(open, veld).verhaal !== true);
  if (magNieuw && verbeterd !== undefined) return { veld, rest: verbeterd };
  const rest = gezegd.replace(OPSMUK, '');
  return veld === undefined || !magZo(open, veld, rest) ? null : { veld, rest };
}

const vraagDieHeet = (open: Open, naam: string): string | undefined =>
  velden(open.dialoog.stappen).find(
    (een) =>
      vanToepassing(open.dialoog.stappen, een, open.draft.antwoorden) && heet(open, een, naam.replace(ACHTER_NAAM, '')),
  );

/** "De aanbieder is failliet" tells something of it; a name has a capital. A story is written anew, and not named. */
const magZo = (open: Open, veld: string, rest: string): boolean => {
  const stap = stapVan(open, veld);
  if (veld === open.dialoog.genoemdNaar) return FOUT.test(rest) || /^["“‘']?\p{Lu}/u.test(rest);
  return veld !== 'bijlagen' && stap.verhaal !== true;
};

/** Words that only one question asks for: it gets them, also when another one is open; null when they are for none. */
export async function neemAlleenVoor(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const { stappen, genoemdNaar } = open.dialoog;
  const veld = velden(stappen).find((een) => stapVan(open, een).alleenVoor?.(tekst) === true);
  const nu = openVraag(open);
  if (veld === undefined || veld === nu || nu === genoemdNaar) return null;
  const keuring = keurMetVorige(open, tekst);
  if (!keuring.ok) return null;
  if (!vanToepassing(stappen, veld, open.draft.antwoorden)) {
    const { nietNodig } = tekstVan(open, veld);
    return nietNodig === undefined ? null : zeg(stapKaart(beurt, open, { hulp: { zin: nietNodig } }));
  }
  const lezing = stapVan(open, veld).lees(keuring.tekst, beurt);
  return lezing.ok ? zet(beurt, open, veld, lezing.waarde) : null;
}

const gezet = (open: Open, veld: string, waarde: unknown): Gezet => {
  const was = toonVan(open, veld);
  const draft = metAntwoorden(open.draft, [[veld, waarde]]);
  const nu = { ...open, draft };
  const notitie = { label: tekstVan(nu, veld).label, waarde: toonVan(nu, veld), was: was === '' ? null : was };
  return { draft, notities: [notitie] };
};

async function zet(beurt: Beurt, open: Open, veld: string, waarde: unknown): Promise<BeurtAntwoord> {
  const { draft, notities } = gezet(open, veld, waarde);
  const hulp = oudeNaamInVerhaal(beurt, open, draft);
  return zeg(stapKaart(beurt, await bewaar(beurt, open, draft), { notities, hulp }));
}

/** Of one question what it is called, and behind it a sentence of its own: "het aantal is 45 en het is wel acuut". Not "Assen en Emmen". */
const EN_NOG_IETS =
  /^(.{3,200}?),? (?:en|maar) (?=(?:het|dat|dit|de|mijn|ons|onze|ook|er|we|wij|ze|zij|hij)(?![\p{L}]))(.{3,400})$/isu;

/** Both halves, where both say something; null when the second is no answer to anything, and belongs to the first. */
async function neemBeide(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const [, kop = '', staart = ''] = EN_NOG_IETS.exec(tekst.trim()) ?? [];
  const eerst = staart === '' ? null : leesGenoemd(beurt, open, kop);
  if (eerst === null) return null;
  const na = { ...open, draft: eerst.draft };
  const daarna = leesGenoemd(beurt, na, staart) ?? verdeel(beurt, na, null, staart);
  if (daarna.notities.length === 0) return null;
  const notities = [...eerst.notities, ...daarna.notities];
  return zeg(stapKaart(beurt, await bewaar(beurt, open, daarna.draft), { notities }));
}

/** Null when it names no question, or one that cannot read it. */
function leesGenoemd(beurt: Beurt, open: Open, tekst: string): Gezet | null {
  const gevonden = genoemd(open, tekst);
  if (gevonden === null || FOUT.test(gevonden.rest)) return null;
  const vrij = maakVrijeTekst(gevonden.rest);
  const lezing = vrij.ok ? stapVan(open, gevonden.veld).lees(vrij.tekst, beurt) : null;
  return lezing?.ok ? gezet(open, gevonden.veld, lezing.waarde) : null;
}

/** "Functie moet zijn accountmanager zakelijk": said of an answer, and of nothing that goes on. */
const MOET_ZIJN =
  /^(?:nee,? |sorry,? |oh? )*(?:(?:de|het|mijn|zijn|haar) )?[\p{L}’' -]{3,30}? (?:moet|moeten) (?:zijn|worden) /iu;

/** In a story the same words may be part of it, except of what only who tells it is asked, and what was answered before. */
const magHier = (open: Open, veld: string, tekst: string): boolean => {
  const nu = openVraag(open);
  if (nu === null || stapVan(open, nu).verhaal !== true || stapVan(open, veld).overUzelf === true) return true;
  if (MOET_ZIJN.test(tekst) && isBeantwoord(open, veld)) return true;
  return nu !== open.dialoog.verhaal && veld === open.dialoog.genoemdNaar;
};

/** Null when it names no other question than the open one. At the read-back what that question cannot read is asked again there, with why. */
export async function neemGenoemd(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const gezegd = genoemd(open, tekst);
  const gevonden = gezegd !== null && magHier(open, gezegd.veld, tekst) ? gezegd : null;
  const nalezen = openVraag(open) === null;
  if (gevonden?.veld === openVraag(open) || elders(beurt, tekst) !== null) return null;
  const keuring = gevonden && keurMetVorige(open, tekst);
  if (!gevonden || !keuring?.ok) return null;
  const beide = nalezen ? await neemBeide(beurt, open, keuring.tekst) : null;
  if (beide !== null) return beide;
  const { veld, rest } = gevonden;
  if (FOUT.test(rest)) return zeg(stapKaart(beurt, await bewaar(beurt, open, wijzig(open.draft, veld))));
  const vrij = maakVrijeTekst(rest);
  const lezing = vrij.ok ? stapVan(open, veld).lees(vrij.tekst, beurt) : null;
  if (lezing === null || (!lezing.ok && !nalezen)) return null;
  if (!lezing.ok) {
    const draft = metAangeboden(wijzig(open.draft, veld), veld, lezing);
    return zeg(stapKaart(beurt, await bewaar(beurt, open, draft), { hulp: lezing }));
  }
  return zet(beurt, open, veld, lezing.waarde);
}

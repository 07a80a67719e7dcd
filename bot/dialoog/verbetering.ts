/** Whether a message takes back what was answered before: "nee," does, except where no is an answer to what is asked. */
import { kaal } from '../begrip/normaliseer';
import { gaatErEenAf } from '../dialogues/gebieden-lezer';
import { haaltEraf } from '../dialogues/lezer';
import { haaltUitRij, zegtDusWelke } from '../invoer/laatste-woord';
import { isVerbetering, zegtHetAnders } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { gaatErHelemaalOver, isBeantwoord } from './erbij';
import type { Woorden } from './erbij';
import { stapVan, toonVan } from './kaart';

const NEE_VOOROP = /^(?:(?:oh?|ow|ah|eh|ja)[ ,]+)?nee+n?(?: hoor)?[ ,.;:]+/;
/** What says more of the no itself: "nee, pas als er geen geld komt". */
const LEGT_UIT = /^(?:pas|want|omdat|maar|nog|voorlopig|helaas|gelukkig)(?![a-z])/;

/** "Nee, het zijn 45 kinderen" says a number anew, and answers no other question with no. */
const TELT_ANDERS = /^(?:het|dat|dit|er) (?:zijn|waren) (?:(?:er|toch|nu|wel|ongeveer|circa|zo'?n|ruim|bijna) )*\d/;
/** "Haal Heerlen eraf": in so many words, whatever is asked. */
const HAAL = /^(?:(?:oh?|nee|sorry|toch|en)[ ,]+)*(?:haal|schrap|verwijder|streep) /;

/** `veld`: the open question, null at the read-back; `gelezen`: what each question reads in the message. */
export function verbetert(open: Open, veld: string | null, bericht: Bericht, gelezen: readonly Woorden[]): boolean {
  if (wijstAf(open, bericht, gelezen) || haaltDitEraf(veld, bericht.klein)) return true;
  if (neemtEenUitDeRij(open, veld, bericht, gelezen)) return true;
  if (!isVerbetering(bericht)) return false;
  if (teltAnders(bericht)) return true;
  const erna = veld === null ? null : naNee(open, veld, bericht);
  if (erna === null || zegtHetAnders(bericht) || isVerbetering({ klein: erna })) return true;
  const eerder = gelezen.filter(([een]) => een !== veld && isBeantwoord(open, een));
  return !LEGT_UIT.test(erna) && gaatErHelemaalOver(open, { ...bericht, tekst: erna }, eerder);
}

export const teltAnders = ({ klein }: Bericht): boolean =>
  NEE_VOOROP.test(klein) && TELT_ANDERS.test(klein.replace(NEE_VOOROP, ''));

const haaltDitEraf = (veld: string | null, klein: string): boolean =>
  haaltEraf(klein) && (veld === null || HAAL.test(klein));

/** "Nieuwegein mag eruit", while something else is asked. */
function neemtEenUitDeRij(open: Open, veld: string | null, bericht: Bericht, gelezen: readonly Woorden[]): boolean {
  const eerder = gelezen.filter(([een]) => een !== veld && isBeantwoord(open, een) && stapVan(open, een).rij === true);
  const staat = eerder.map(([een]) => toonVan(open, een)).join(' ');
  // "Weert moet er weer uit, dat was een andere aanbieder", "Kerkrade dus": it names what stands there, whatever else it says.
  if (haaltUitRij(bericht.tekst, staat) !== null || zegtDusWelke(bericht.tekst, staat)) return true;
  return eerder.length > 0 && gaatErEenAf(bericht) && gaatErHelemaalOver(open, bericht, eerder);
}

/** "Ik ben inkoper, geen beleidsmedewerker": what stands there is named, and refused. */
function wijstAf(open: Open, { klein }: Bericht, gelezen: readonly Woorden[]): boolean {
  const geweigerd = /[ ,](?:geen|niet) (?:de |het |een |per |in |op )?([^,.;]+)[.!]?$/.exec(klein)?.[1];
  return gelezen.some(([veld, woorden]) => {
    const stond = isBeantwoord(open, veld) ? kaal(toonVan(open, veld)) : null;
    if (geweigerd === undefined || stond === null || kaal(woorden) === stond) return false;
    // "Per 1 juni, niet mei": of a moment a part of it is enough.
    return kaal(geweigerd) === stond || (MAAND_OF_DAG.test(geweigerd) && ` ${stond} `.includes(` ${kaal(geweigerd)} `));
  });
}

const MAAND_OF_DAG =
  /^(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?$/;

/** What stands behind the no, where that is one of the choices; null otherwise. */
function naNee(open: Open, veld: string, { klein }: Bericht): string | null {
  const vooraan = stapVan(open, veld).keuzes?.some(({ waarde }) => waarde === 'nee') ? NEE_VOOROP.exec(klein) : null;
  return vooraan && klein.slice(vooraan[0].length);
}

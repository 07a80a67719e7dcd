/** "Moet ik dat nu al kiezen? Het is allebei": at a question with choices he hears how, and what he tells besides goes to the story. No choice is made for him. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoorden } from '../dialogue';
import { eenVan } from '../invoer/zinnen';
import { elders } from '../invoer/verwijzen';
import { keurMetVorige } from './bsn';
import { bewaar } from './concept';
import type { Open } from './concept';
import { openVraag, stapKaart, stapVan, tekstVan } from './kaart';
import type { Notitie } from './kaart';

const OPENING = '^(?:(?:en|maar|ja|nee|hm|ik vind het|ik vind dat|sorry|eh|ok|oke)[, ]+)*';
/** Each a whole part of a message: that it is hard to choose. */
const KIEST_NIET = eenVan(
  `${OPENING}(?:moet|moeten|mag|kan|kunnen|hoef) (?:ik|we|wij|je|ik er|ik hier|ik daar)(?: [a-z]+){0,5} (?:kiezen|aanvinken|invullen)(?: [a-z]+){0,3}$`,
  `${OPENING}(?:ik|we|wij) (?:kan|kunnen|wil|weet|durf)(?: [a-z]+){0,4} (?:niet|geen keuze|lastig)(?: [a-z]+){0,3} (?:kiezen|maken)$`,
  `${OPENING}(?:(?:ik|we|wij) )?(?:weet|weten|twijfel|twijfelen)(?: (?:ik|we|wij))?(?: [a-z]+){0,3} (?:welke?|tussen)(?: [a-z]+){0,9}$`,
  `${OPENING}(?:(?:het|dat|dit) )?(?:is|zijn|was|past|passen)(?: [a-z]+){0,3} (?:allebei|beide|alletwee|alle twee|alle drie|van alles(?: wat)?|meer dan een|twee tegelijk|een combinatie|een mix)(?: [a-z]+){0,3}$`,
  `${OPENING}(?:allebei|beide|alletwee|alle twee|alle drie|van alles(?: wat)?|een combinatie|een mix|van allebei(?: een beetje| wat)?|een beetje van (?:allebei|alles|beide))(?: (?:eigenlijk|denk ik|dus|een beetje))*$`,
  `${OPENING}(?:er )?(?:past|passen|klopt|kloppen)(?: er)?(?: [a-z]+){0,3} (?:allebei|beide|meer dan een|meerdere|geen|niet)(?: [a-z]+){0,3}$`,
  `${OPENING}(?:lastig|moeilijk|lastige keuze|moeilijke keuze|dat is lastig(?: te zeggen| kiezen)?)(?: kiezen| te kiezen| te zeggen)?$`,
  `${OPENING}(?:can i|do i have to|must i) (?:choose|pick)(?: [a-z]+){0,4}$`,
  `${OPENING}(?:it is |it's )?both(?: [a-z]+){0,2}$`,
);
const DELEN = /(?<=[?!.;])\s+|,\s+|:\s+/u;
const kaal = (deel: string): string =>
  deel
    .toLowerCase()
    .replace(/[^\p{L}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** With fewer words nothing is told besides. */
const MINST = 3;

const isMoeilijk = (deel: string): boolean => KIEST_NIET.test(kaal(deel));

/** Null where he chooses, tells no more than something else, or where danger is told. */
export async function kiestMoeilijk(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const veld = openVraag(open);
  const stap = veld === null ? null : stapVan(open, veld);
  if (veld === null || stap?.keuzes === undefined || elders(beurt, tekst) !== null) return null;
  const delen = tekst.split(DELEN);
  if (!delen.some(isMoeilijk)) return null;
  // "Allebei" of a list of which more may be chosen is an answer.
  const gekeurd = maakVrijeTekst(tekst);
  if (gekeurd.ok && stap.lees(gekeurd.tekst, beurt).ok) return null;
  const verteld = delen.filter((deel) => !isMoeilijk(deel)).join(', ');
  const [nu, notities] = await metVerteld(beurt, open, verteld.replace(/^(?:en|maar|want) /i, ''));
  const zin = dialoogTekst.kiesWatPast(stap.soort === 'meerkeuze', stap.magOpen);
  return zeg(stapKaart(beurt, nu, { notities, hulp: { zin } }));
}

async function metVerteld(beurt: Beurt, open: Open, verteld: string): Promise<readonly [Open, readonly Notitie[]]> {
  const { verhaal } = open.dialoog;
  const eerst = open.draft.antwoorden[verhaal ?? ''] ?? '';
  const keuring = verteld.split(/\s+/).length < MINST ? null : keurMetVorige(open, verteld);
  if (verhaal === undefined || keuring?.ok !== true || typeof eerst !== 'string') return [open, []];
  const heel = maakVrijeTekst([eerst, keuring.tekst].filter((deel) => deel !== '').join('\n'));
  if (!heel.ok || eerst.includes(keuring.tekst)) return [open, []];
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [[verhaal, heel.tekst]]));
  return [nu, [{ label: dialoogTekst.aangevuld(tekstVan(open, verhaal).label), waarde: keuring.tekst, was: null }]];
}

/** Whoever tells on where a choice or a number was asked tells something all the same: it goes to the story, and is not lost. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { Beurt } from '../beurt';
import { kaalGegeven, vertelt } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Draft } from '../dialogue';
import { wordtLaterAcuut } from '../dialogues/acuut-lezer';
import type { Los } from '../dialogues/dialoog';
import { isAanDeBot } from './aan-de-bot';
import { isEigenNummer } from './naast-de-vraag';
import type { Open } from './concept';
import { stapVan } from './kaart';
import { houdtOver } from './rest';
import type { Gelezen } from './rest';

/** What a story may grow to by itself, in characters. */
const langsteVerhaal = 4_000;

type Verhaal = readonly [veld: string, waarde: unknown];

/** The story with this message behind it; null when the message tells nothing more than was read in it. */
export function naarVerhaal(
  beurt: Beurt,
  open: Open,
  bericht: Bericht,
  gelezen: Gelezen & { readonly verteld: string },
): Verhaal | null {
  const { veld, antwoord, opgenomen, verteld } = gelezen;
  const { verhaal, stappen } = open.dialoog;
  const eerst = verhaal === undefined ? undefined : (open.draft.antwoorden[verhaal] ?? '');
  if (
    verhaal === undefined ||
    (verhaal === veld && antwoord !== null) ||
    typeof eerst !== 'string' ||
    !(vertelt(bericht) || (veld !== null && antwoord === null && zegtKortIets(bericht))) ||
    isAanDeBot(bericht)
  )
    return null;
  const tekst = bericht.tekst.trim();
  if (draagt(antwoord, tekst) || opgenomen.some(([, deel]) => deel === tekst) || eerst.includes(tekst)) return null;
  const heeftMeer = houdtOver(open, bericht, gelezen) || wordtLaterAcuut(bericht.klein);
  if ((antwoord !== null || opgenomen.length > 0) && !heeftMeer) return null;
  if (antwoord !== null && veld !== null && isEigenWoorden(open, veld) && !meldt(bericht)) return null;
  if (gaatOverUzelf(open, veld, bericht, opgenomen)) return null;
  const keuring = maakVrijeTekst([eerst, verteld.trim()].filter((deel) => deel !== '').join('\n'));
  if (!keuring.ok || keuring.tekst.length > langsteVerhaal) return null;
  const lezing = stappen[verhaal]?.lees(keuring.tekst, beurt);
  return lezing?.ok ? [verhaal, lezing.waarde] : null;
}

/** "Liquiditeit is op", "3 ton tekort" is short and a signal all the same; a number of one's own is for nothing else that is asked. */
const zegtKortIets = (bericht: Bericht): boolean =>
  isEigenNummer(bericht) ||
  (bericht.lezing.bedragen.length > 0 && kaalGegeven(bericht) === null) ||
  (meldt(bericht) && bericht.begrepen.slots.soort !== undefined && bericht.lezing.woorden.length >= kortsteSignaal);
const kortsteSignaal = 3;

/** "Acuut ja, en de inspectie weet het nog niet": the choice in front is no part of what is told. */
export const zonderKeuze = (open: Open, gekozen: Verhaal | null, tekst: string): string =>
  gekozen !== null && stapVan(open, gekozen[0]).keuzes !== undefined ? tekst.replace(KEUZE_VOORAF, '') : tekst;
const KEUZE_VOORAF =
  /^(?:(?:het|dat|dit) is )?(?:(?:acuut|dringend|spoed)[,:]? )?(?:ja|nee)[,.]? (?:en|maar) (?=(?:\S+ ){3})/i;

/** "De bank stopt en u belt mij op 06 12345678": how he is reached stands under its own question, and goes with the rest to nobody. */
export function zonderBereik(open: Open, ook: readonly Verhaal[], tekst: string): string {
  const bereik = ook.flatMap(([veld, waarde]) =>
    stapVan(open, veld).overUzelf === true && typeof waarde === 'string' ? (waarde.match(BEREIK) ?? []) : [],
  );
  if (bereik.length === 0) return tekst;
  const delen = tekst.split(/(?<=[.!?;,\n])\s+|\s+(?=(?:en|maar|want) )/);
  const zonder = delen.filter((deel) => !bereik.some((een) => deel.includes(een))).join(' ');
  return zonder.replace(/[,;]$/, '');
}
const BEREIK = /[^\s@,;<>]+@[^\s@,;<>]+|\+?\d[\d\s-]{6,}\d/g;

/** An answer in somebody's own words keeps all of them already. */
const draagt = (antwoord: unknown, tekst: string): boolean =>
  antwoord !== null && JSON.stringify(antwoord).includes(JSON.stringify(tekst).slice(1, -1));

/** The question takes words as they are: what stands beside its answer is mostly more of that. */
const isEigenWoorden = (open: Open, veld: string): boolean => stapVan(open, veld).soort === 'tekst';

const meldt = ({ begrepen }: Bericht): boolean => begrepen.intent === 'melding.starten';

/** Asked for what somebody is or how to reach him, he speaks of himself, until he tells what another question is about. */
const gaatOverUzelf = (open: Open, veld: string | null, bericht: Bericht, opgenomen: Gelezen['opgenomen']): boolean =>
  veld !== null && stapVan(open, veld).overUzelf === true && opgenomen.length === 0 && !meldt(bericht);

/** A story that was begun before it was asked for: its question still comes. */
export function metOnaf({ draft: was, dialoog }: Open, draft: Draft<Los>, erbij: Verhaal | null): Draft<Los> {
  const { verhaal } = dialoog;
  if (erbij === null || verhaal === undefined) return draft;
  return was.antwoorden[verhaal] === undefined || was.onaf === verhaal ? { ...draft, onaf: verhaal } : draft;
}

/** The answer to its question, behind what was begun. */
export function achterBegin({ draft: { onaf, antwoorden } }: Open, [veld, waarde]: Verhaal): Verhaal {
  const begin = antwoorden[veld];
  if (onaf !== veld || typeof begin !== 'string' || typeof waarde !== 'string') return [veld, waarde];
  const keuring = maakVrijeTekst(`${begin}\n${waarde}`);
  return [veld, keuring.ok ? keuring.tekst : waarde];
}

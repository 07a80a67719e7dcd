/** Questions that may interrupt a dialogue: they only look, and the open question comes back after the answer. */
import { ZEKER } from '../begrip/begrepen';
import type { Begrepen, Intent } from '../begrip/begrepen';
import type { Bericht } from '../bericht-lezen';
import { naamwens } from '../dialogues/naam-wens';

const tussendoor: ReadonlySet<Intent> = new Set<Intent>([
  'hulp',
  'trede.opvragen',
  'trede.overzicht',
  'register.opvragen',
  'melding.status',
  'casus.tonen',
  'casus.bijpraten',
  'taken.tonen',
  'feiten.tonen',
  'accountgesprek.overzicht',
]);

/** These too, when they were typed as the command they are. */
const opdrachten: ReadonlySet<Intent> = new Set<Intent>([
  'accountgesprek.vastleggen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
]);

/** And these when they name what they are about: "koppel C-2026-0003", "aanvullen M-2026-0012". */
const metNummer: ReadonlySet<Intent> = new Set<Intent>(['casus.koppelen', 'melding.aanvullen', 'melding.intrekken']);

/** Of another organisation than the melding is about, a command is no part of the story: "update Boei: overleg gehad". */
const overEenAnder: ReadonlySet<Intent> = new Set<Intent>([
  'casus.bijwerken',
  'trede.vaststellen',
  'melding.intrekken',
]);
const langsteOpdracht = 8;

const noemtNummer = ({ slots }: Begrepen): boolean => (slots.casusnummer ?? slots.meldingsnummer) !== undefined;

/** "Wij hebben gesprekken gevoerd" tells what was done, and asks for no list of them. */
const WIJ_HEBBEN =
  /^(?:wij|we|ik) (?:heb|hebben|had|hadden) (?:[a-z]+ ){1,6}(?:ge[a-z]+|be[a-z]+|over[a-z]+|aange[a-z]+)(?![a-z])/;

/** "Mijn gesprekken", "mijn brieven": nobody answers a question so. */
export const isMijnLijst = ({ klein }: Bericht): boolean => /^(?:open |toon )?mijn [a-z]+[.!?]?$/.test(klein);

/** "Mag mijn naam genoemd? liever niet" asks and answers. */
export const vraagtHulp = ({ begrepen: { intent, zekerheid }, klein }: Bericht): boolean =>
  intent === 'hulp' && (zekerheid === 1 || (zekerheid >= ZEKER && naamwens(klein) === null));

/** `over`: the organisation that what is half-way is about. */
export function magTussendoor(bericht: Bericht, over?: string): boolean {
  const { begrepen, lezing } = bericht;
  const { intent, zekerheid, slots } = begrepen;
  if (opdrachten.has(intent)) return zekerheid === 1;
  if (metNummer.has(intent) && noemtNummer(begrepen)) return zekerheid === 1;
  if (overEenAnder.has(intent)) {
    const ander = slots.casusnummer !== undefined || (slots.aanbieder !== undefined && slots.aanbieder !== over);
    return ander && zekerheid >= ZEKER && lezing.woorden.length <= langsteOpdracht;
  }
  if (intent === 'hulp' && !vraagtHulp(bericht)) return false;
  // "regio Limburg-Noord" may just as well be an answer.
  if (intent === 'register.opvragen' && !lezing.kenmerken.has('@vraagzin')) return false;
  if (WIJ_HEBBEN.test(bericht.klein) && !lezing.kenmerken.has('@vraagzin')) return false;
  return tussendoor.has(intent) && (zekerheid >= ZEKER || isMijnLijst(bericht));
}

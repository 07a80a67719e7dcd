/** The door of understanding: a text in Dutch → what someone wants, how sure that is, and the facts in it. Pure. */
import type { Begrepen, Intent, Kandidaat } from './begrepen';
import { alleenGereserveerd, gereserveerd } from './gereserveerd';
import { lees } from './lezing';
import type { Lezing } from './lezing';
import type { Register } from './register';
import { slotsVan } from './slots';
import { weeg } from './weging';

/** Danger and abuse go before everything, also before a reserved word. */
const GAAT_VOOR = new Set(['112', 'Veilig Thuis']);

const bovenaan = (intent: Intent, zekerheid: number, top: readonly Kandidaat[]): readonly Kandidaat[] =>
  [{ intent, zekerheid }, ...top.filter((kandidaat) => kandidaat.intent !== intent)].slice(0, 3);

/** "trede Zeeland" asks for all of them there. */
const overRegio = (lezing: Lezing, intent: Intent): Intent =>
  intent === 'trede.opvragen' && lezing.aanbieders.length === 0 && lezing.regios.length > 0
    ? 'trede.overzicht'
    : intent;

const zeker = (lezing: Lezing, register: Register, intent: Intent): Begrepen => ({
  ...{ intent, zekerheid: 1, kandidatenIntents: [{ intent, zekerheid: 1 }], gevaar: 0 },
  slots: slotsVan(lezing, register, intent, null),
});

/** `nu` is the date in Amsterdam, as ISO. */
export const begrijp = (tekst: string, register: Register, nu: string): Begrepen =>
  begrijpLezing(lees(tekst, register, nu.slice(0, 10)), register);

/** What someone wants with a text that was read. */
export const begrijpLezing = (lezing: Lezing, register: Register): Begrepen => {
  const heel = alleenGereserveerd(lezing);
  // Nothing else can be meant: it needs no weighing.
  if (heel !== null) return zeker(lezing, register, overRegio(lezing, heel));
  const weging = weeg(lezing);
  const woord = GAAT_VOOR.has(weging.naar ?? '') ? null : gereserveerd(lezing);
  const vast = woord !== null && woord.zekerheid > weging.zekerheid - 0.05 ? woord : null;
  const intent = overRegio(lezing, vast?.intent ?? weging.intent);
  const zekerheid = vast?.zekerheid ?? weging.zekerheid;
  return {
    intent,
    zekerheid,
    slots: slotsVan(lezing, register, intent, vast === null ? weging.naar : null),
    kandidatenIntents: bovenaan(intent, zekerheid, weging.top),
    gevaar: weging.gevaar,
  };
};

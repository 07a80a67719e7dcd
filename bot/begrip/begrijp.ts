/** The door of understanding: a text in Dutch → what someone wants, how sure that is, and the facts in it. Pure. */
import type { Begrepen, Intent, Kandidaat } from './begrepen';
import { gereserveerd, isGereserveerd } from './gereserveerd';
import { lees } from './lezing';
import type { Lezing } from './lezing';
import { kaal } from './normaliseer';
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

/** What reserved words mean does not depend on who says them: read once a day per register. Nothing else is remembered. */
let gelezen = { nu: '', register: null as Register | null, woorden: new Map<string, Begrepen>() };

/** `nu` is the date in Amsterdam, as ISO. */
export const begrijp = (tekst: string, register: Register, nu: string): Begrepen => {
  const plat = kaal(tekst);
  if (!isGereserveerd(plat)) return lezen(tekst, register, nu);
  if (gelezen.nu !== nu || gelezen.register !== register) gelezen = { nu, register, woorden: new Map() };
  const begrepen = gelezen.woorden.get(plat) ?? lezen(tekst, register, nu);
  gelezen.woorden.set(plat, begrepen);
  return begrepen;
};

const lezen = (tekst: string, register: Register, nu: string): Begrepen => {
  const lezing = lees(tekst, register, nu.slice(0, 10));
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
  };
};

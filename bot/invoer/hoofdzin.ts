/** What was said behind "dat" as a sentence of its own: "ze nog niks naar buiten moeten brengen" → "ze moeten nog niks naar buiten brengen". His words, only their order changes; where it cannot be told, nothing does. */

import { woordlijst } from './alleen-woorden';

const VOORNAAMWOORD = woordlijst('ze zij we wij hij ik u jullie het er iedereen niemand men dit dat die iets niets');
const LIDWOORD = woordlijst('de het een die dit dat deze onze ons mijn hun zijn haar uw');
/** Behind these no name or noun of the subject goes on. */
const NA_ONDERWERP = woordlijst(
  'om van aan onder tegen door zonder morgen vandaag gisteren eergisteren overmorgen nu straks maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanmiddag vanavond vanochtend niet nog niks niets geen al er ook wel weer pas alleen echt toch binnenkort later eerst zelf in op naar met voor bij tot over per vanaf sinds de het een ons hun hem haar uw onze alle dit dat volgende deze akkoord klaar rond weg open dicht failliet ziek misschien waarschijnlijk mogelijk zeker altijd nooit meteen direct snel volgens tijdelijk vertrouwelijk',
);
const HULPWERKWOORD = woordlijst(
  'is zijn was waren wordt worden werd werden heeft hebben had hadden moet moeten moest moesten mag mogen mocht mochten kan kunnen kon konden zal zullen zou zouden wil willen wilde wilden gaat gaan ging gingen blijft blijven bleef bleven komt komen kwam kwamen laat laten',
);
/** Loose from their verb in a sentence of its own: "meeleest", "langskomen". */
const LOS = /^(mee|langs|terug|aan|af|op|uit|toe|weg|vast|binnen|dicht|tegen|samen|klaar|door|bij|in)(?=[a-z]{4,}$)/;
const WERKWOORD = /(?:t|en|d|de|te)$|^(?:doe|ga|sta|zie|kom|ben)$/;
const LANGSTE_STAART = 3;

/** Of a longer clause what stands in front of the first comma; the rest follows as it was said. */
export function hoofdzin(heel: string): string {
  const [bijzin = '', rest = ''] = (/^([^,;:]+)([,;:].*)$/s.exec(heel) ?? ['', heel, '']).slice(1);
  return `${eenvoudigeZin(bijzin)}${rest}`;
}

function eenvoudigeZin(bijzin: string): string {
  const woorden = bijzin
    .trim()
    .replace(/[.!]+$/, '')
    .split(/\s+/);
  const onderwerp = lengteOnderwerp(woorden);
  const plek = onderwerp === null ? null : plekWerkwoord(woorden, onderwerp);
  if (onderwerp === null || plek === null) return bijzin;
  const [voor, midden, staart] = [woorden.slice(0, onderwerp), woorden.slice(onderwerp, plek), woorden.slice(plek + 1)];
  const werkwoord = woorden[plek] ?? '';
  const los = HULPWERKWOORD.has(werkwoord) ? undefined : LOS.exec(werkwoord)?.[1];
  const vooraan = los === undefined ? werkwoord : werkwoord.slice(los.length);
  return [...voor, vooraan, ...midden, ...staart, ...(los === undefined ? [] : [los])].join(' ');
}

/** How many words who does it takes; null where that cannot be told. */
function lengteOnderwerp(woorden: readonly string[]): number | null {
  const [eerste = '', tweede = '', derde = '', vierde = '', vijfde = ''] = woorden.map((woord) => woord.toLowerCase());
  const noemt = LIDWOORD.has(eerste) && woorden.length >= 3 && !NA_ONDERWERP.has(tweede);
  if (noemt && !(eerste === 'het' && HULPWERKWOORD.has(derde))) {
    if (derde === 'van' && NA_ONDERWERP.has(vijfde)) return 4;
    if (woorden.length === 3 || NA_ONDERWERP.has(derde)) return 2;
    return NA_ONDERWERP.has(vierde) ? 3 : null;
  }
  return VOORNAAMWOORD.has(eerste) && woorden.length >= 2 ? 1 : null;
}

/** "Moeten brengen", "gebracht hebben": of several at the end the one that says who does it; otherwise the last word. */
function plekWerkwoord(woorden: readonly string[], onderwerp: number): number | null {
  const vanaf = Math.max(onderwerp, woorden.length - LANGSTE_STAART);
  // "Te laat was": behind "te" it is how, and no verb that says who does it.
  const hulp = woorden.findIndex(
    (woord, plek) =>
      plek >= vanaf && HULPWERKWOORD.has(woord.toLowerCase()) && woorden[plek - 1]?.toLowerCase() !== 'te',
  );
  const achter = woorden.slice(hulp + 1);
  if (hulp >= 0 && achter.every((woord) => WERKWOORD.test(woord) || HULPWERKWOORD.has(woord))) return hulp;
  const laatste = woorden.length - 1;
  return hulp < 0 && WERKWOORD.test(woorden[laatste] ?? '') ? laatste : null;
}

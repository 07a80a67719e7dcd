/** Which buttons may be remembered with the words of somebody on them, and how the words of a button are compared. */
import type { Action, Payload } from '../../cards/actions';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { Element } from '../kaart-delen';

/** A guess does without the words it was made from: who types it opens the form empty. */
export const zonderGezegd = (data: unknown): unknown =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(Object.entries(data).filter(([naam]) => naam !== 'gezegd'))
    : data;

/**
 * A card that only asks which one of a few names is meant, or whether a melding begun in a channel goes on here. The sentence behind its buttons passed the guard and stays in memory
 * for this quarter of an hour, for nothing in a typed name leads back to it (ADR 115, 118).
 */
export function vraagtNaam(alle: readonly unknown[]): (data: unknown) => boolean {
  const knoppen = alle.map((data) => data as Partial<Payload<'voorstel.kiezen'>> & { readonly action?: unknown });
  const alleen =
    knoppen.every(({ action }) => action === 'voorstel.kiezen') &&
    new Set(knoppen.map(({ intent }) => intent)).size === 1;
  return (data) => alleen && maakVrijeTekst((data as Payload<'voorstel.kiezen'>).tekst).ok;
}

/**
 * A card that asks whether what was typed belongs to what is half-way, or is the answer the meldpunt waits for: "ja" is the answer to
 * that, and only its own text is behind it, already without what the guard finds (ADR 132). The card of the guard itself asks no yes or no.
 */
export function vraagtErbij(knoppen: readonly Element[]): (data: unknown) => boolean {
  const isVraag = knoppen.some(
    ({ title, data }) => MET_JA.some((action) => isActie(data, action)) && begintMet(title as string, 'ja'),
  );
  return (data) => isVraag && ERBIJ.some((action) => isActie(data, action)) && maakVrijeTekst(tekstIn(data) ?? '').ok;
}
const MET_JA = ['dialoog.gemaskeerd', 'melding.beantwoorden'] as const;
const ERBIJ = [...MET_JA, 'dialoog.ernaast', 'voorstel.kiezen'] as const;
/** A message about a casus, read back with everyone who will read it: typed words do what its two buttons do (ADR 172). */
export const staatInVoorbeeld = (data: unknown): boolean =>
  VAN_VOORBEELD.some((action) => isActie(data, action)) &&
  woordenIn(data as Element).every((woorden) => maakVrijeTekst(woorden).ok);
const VAN_VOORBEELD = ['casus.bijwerken', 'casusbericht.aanpassen'] as const;

/** A card that asks which line was meant: what was said of it is meant still, whether its button is pressed or its place is typed (ADR 225). */
export const kiestRegel = (data: unknown): boolean =>
  isActie(data, 'regel.openen') && maakVrijeTekst((data as Payload<'regel.openen'>).gezegd ?? '').ok;

/** What on a button may be words of somebody. A one-time key is a row of letters and digits, and now and then nine of those read as a BSN. */
export const woordenIn = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(data).flatMap(([naam, waarde]) =>
    typeof waarde === 'string' && (WOORDVELDEN.has(naam) || /\s/.test(waarde)) ? [waarde] : [],
  );
const WOORDVELDEN: ReadonlySet<string> = new Set(['tekst', 'antwoord', 'stapWat']);

/** What somebody typed, on a button that carries it. */
export const tekstIn = (data: unknown): string | null => {
  const { tekst, antwoord } = (data ?? {}) as { readonly tekst?: unknown; readonly antwoord?: unknown };
  return typeof tekst === 'string' ? tekst : typeof antwoord === 'string' ? antwoord : null;
};
export const isActie = (data: unknown, action: Action): boolean => (data as Element | undefined)?.['action'] === action;

/** Ids and keys have no spaces; what may be a sentence is under `tekst`. */
export const zonderWoorden = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.entries(data).every(
    ([naam, waarde]) => waarde === '' || (naam !== 'tekst' && (typeof waarde !== 'string' || !/\s/.test(waarde))),
  );

/** "ja" for "Ja, trek in" and "terug" for "Terug naar de casus". */
const EERSTE_WOORD: ReadonlySet<string> = new Set(['ja', 'nee', 'terug']);
export const begintMet = (titel: string, woord: string): boolean =>
  EERSTE_WOORD.has(woord) && eenvoudig(titel).startsWith(`${woord} `);

export const eenvoudig = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:graag|ik wil|doe maar|kies|klik op|druk op) | (?:graag|maar|aub|alsjeblieft|alstublieft)$/g, '')
    .trim();

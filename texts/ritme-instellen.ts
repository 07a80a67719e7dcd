/** What a beheerder reads and fills in about the cadence of messages. */
import type { Beheerwijziging } from '../domain/beheerwijziging';
import { momentVoluit } from './moment';

const aantal = (rij: unknown): string => String((rij as { readonly dagen?: number } | null)?.dagen ?? '');
const naam = (trede: number): string => (trede === 0 ? 'Nog geen trede' : `Trede ${String(trede)}`);

export const ritmeInstelTekst = {
  kop: 'Ritme van berichten over een casus',
  uitleg:
    'Na zoveel dagen zonder bericht krijgt de regievoerder een herinnering. Deze termijnen zijn een voorbeeld en niet officieel. Elke wijziging geldt meteen en blijft in de geschiedenis staan.',
  trede: naam,
  dagen: (dagen: number): string => (dagen === 1 ? 'elke dag' : `elke ${String(dagen)} dagen`),
  eerder: 'Laatste wijzigingen',
  wijziging: ({ sleutel, oud, nieuw, naam: wie, op, reden }: Beheerwijziging): string =>
    `${naam(Number(sleutel))}: van ${aantal(oud)} naar ${aantal(nieuw)} dagen. ${wie}, ${momentVoluit(op)}. Reden: ${reden}`,
  welke: 'Welke trede?',
  nieuw: 'Aantal dagen',
  reden: 'Waarom verandert dit?',
  opslaan: 'Opslaan',
  terug: 'Draaiboek',
  gedaan: 'Gedaan',
  vastgelegd: 'Het ritme is gewijzigd.',
  nietGelukt: 'Nog niet opgeslagen',
  knop: 'Ritme van berichten',
} as const;

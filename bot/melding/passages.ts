/** What a melding says, in pieces that can be looked through: what was answered and what was added. Who told it is no part of that. */
import { labelVan } from '../../cards/melding';
import type { GevondenMelding } from '../../cards/doorzoeken';
import type { Melding, MeldingVeld } from '../../domain/melding';
import { gaatOver } from '../../domain/onderwerpen';
import type { Onderwerp } from '../../domain/onderwerpen';
import { knopTekst } from '../../texts/melding';
import { momentVoluit } from '../../texts/moment';
import { antwoordenVan } from './kaart';

/** Says who the melder is, or what it is about: the head of the card names that. */
const NIET_DOORZOCHT: ReadonlySet<MeldingVeld> = new Set(['over', 'functie', 'contact', 'melderNoemen', 'bijlagen']);

/** `velden`: these answer what is asked, whatever words they are in. */
export function meldingpassages(
  { id: melding, nummer, gemeldOp, namens, invoer, aanvullingen }: Melding,
  onderwerpen: readonly Onderwerp[],
  velden: readonly MeldingVeld[] = [],
): readonly GevondenMelding[] {
  const antwoorden = antwoordenVan(invoer)
    .filter(({ veld }) => !NIET_DOORZOCHT.has(veld))
    .map(({ veld, waarde }) => ({ veld, zin: `${labelVan(veld, namens !== null, true)}: ${waarde}` }));
  const erbij = aanvullingen.flatMap(({ op, tekst }) =>
    tekst === null ? [] : [{ veld: null, zin: `${knopTekst.aanvulling} · ${momentVoluit(op)}: ${tekst}` }],
  );
  const over = (zin: string): boolean => onderwerpen.some((een) => gaatOver(zin, een));
  return [...antwoorden, ...erbij]
    .filter(({ veld, zin }) => (veld !== null && velden.includes(veld)) || over(zin))
    .map(({ zin }) => ({ melding, nummer, gemeldOp, zin }));
}

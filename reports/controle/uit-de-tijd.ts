/** What a letter tells as past and lies after its day, and what it announces and lies before it. */
import { alleZinnen } from '../../domain/document';
import type { Document, FeitId } from '../../domain/document';
import type { Dossier } from '../../domain/dossier';
import { feitenVan, waardeAlsTekst } from '../../domain/feitenblad';
import type { Tegenspraak } from './lezing';
import { isNa } from './na';
import { feit, omschrijvingVan, waardeVan } from './strijdig';

/** What a letter tells as past cannot lie after its own day; a later letter of the same casus may well tell it. */
const voorbij: readonly FeitId[] = [
  ...['melding.regioOp', 'melding.aanbiederOp', 'rvb.sinds', 'onderzoek.op'],
  ...['trede.vastgesteldOp', 'vervolg.vorigeOp', 'afsluiting.op', 'afsluiting.evaluatieOp'],
  'persrechtzetting.vanOp',
];

/** These choose between past and future themselves; told as past are those that are printed. */
const voorbijWaarGenoemd: readonly FeitId[] = ['igj.rapportOp'];

const staatEr = (document: Document, id: FeitId): boolean =>
  alleZinnen(document).some(({ stukken }) => stukken.some((stuk) => 'feit' in stuk && stuk.feit === id));

const isVerteld = (document: Document, id: FeitId): boolean =>
  voorbij.includes(id) || (voorbijWaarGenoemd.includes(id) && staatEr(document, id));

/** What it announces cannot lie before its own day: left standing from an earlier letter, or an embargo that is over. */
const komend: readonly FeitId[] = [
  ...['persbericht.embargo', 'verklaring.volgendBericht', 'personeel.bijeenkomstOp'],
  ...['vervolg.volgendOverleg', 'vervolg.volgendeBrief', 'organisatie.volgendeStapVoor'],
];

/** What was decided on a day is told by who decided it, also where the letter does not print that day. */
const dagVan: Readonly<Partial<Record<FeitId, FeitId>>> = { 'trede.vastgesteldDoor': 'trede.vastgesteldOp' };

const metDagen = (feiten: readonly FeitId[]): readonly FeitId[] => [
  ...new Set([...feiten, ...feiten.flatMap((id) => dagVan[id] ?? [])]),
];

/** A follow-up that begins with a letter of its own day begins with itself. Of the other letters that day may be their own too: a fault may be put right the same afternoon. */
const isVanZichzelf = ({ soort, datum }: Document, id: FeitId, waarde: unknown): boolean =>
  soort === 'vervolgbrief' && id === 'vervolg.vorigeOp' && datum !== null && waarde === datum;

export const uitDeTijd = (document: Document, dossier: Dossier): readonly Tegenspraak[] =>
  metDagen(feitenVan(document)).flatMap((id) => {
    const waarde = waardeVan(dossier, id);
    if (isVerteld(document, id) && isNa(waarde, document.datum)) return [naastDatum(document, dossier, id, 'na')];
    if (isVanZichzelf(document, id, waarde)) return [naastDatum(document, dossier, id, 'op')];
    return komend.includes(id) && isNa(document.datum, waarde) ? [naastDatum(document, dossier, id, 'voor')] : [];
  });

const naastDatum = ({ datum }: Document, dossier: Dossier, id: FeitId, kant: 'voor' | 'na' | 'op'): Tegenspraak => ({
  feit: id,
  omschrijving: `${omschrijvingVan(id)} ligt ${kant} de datum van de brief`,
  lezingen: [
    { waarde: waardeAlsTekst(feit(dossier, id)), bron: omschrijvingVan(id) },
    { waarde: JSON.stringify(datum), bron: 'datum van de brief' },
  ],
});

/** Reads the inputs of a form: every mistake at once, and what may not be kept is taken out before anything is. */
import { metVeld } from '../../domain/persoonsgegevens/velden';
import type { Veldkeuringen } from '../../domain/persoonsgegevens/velden';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { VeldUitleg } from '../../domain/fout';
import { bevindingNaam } from '../../texts/accountgesprek';
import { gevondenZin, teLangZin, veldFout } from '../../texts/fouten';

type Ruw = Readonly<Record<string, unknown>>;

/** Past the longest text so much is read along: enough for a number that begins just before the edge. */
const rand = 200;

/** Collects mistakes while it reads; the values to show again grow along. */
export interface Formulier {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
  /** False when anything must be shown again. */
  readonly goed: () => boolean;
  fout(label: string, uitleg: VeldUitleg): void;
  /** A mistake that has a sentence of its own. */
  zin(zin: string): void;
  /** An input as it came, for what has its own way of being read. */
  ruw(id: string): string;
  /** What was typed in the text fields read so far, for a check before anything is kept. */
  readonly getypt: readonly { readonly label: string; readonly id: string; readonly tekst: string }[];
  tekst(id: string, label: string, max: number): VrijeTekst | null;
  datum(id: string, label: string): string | null;
  keuze<K extends string>(id: string, label: string, keuzes: readonly K[]): K | null;
  /** Several values, parted by commas; what is not in the list is a mistake. */
  keuzes(id: string, label: string, toegestaan: readonly string[]): readonly string[];
}

/** An input as typed; anything but text, and any name that is not its own, counts as empty. */
const ruweWaarde = (ruw: Ruw, id: string): string => {
  const waarde = Object.hasOwn(ruw, id) ? ruw[id] : '';
  return typeof waarde === 'string' ? waarde.trim() : '';
};

/** What the readers below share. */
interface Lezing {
  readonly getypt: (id: string) => string;
  readonly teksten: { label: string; id: string; tekst: string }[];
  readonly waarden: Record<string, string>;
  readonly fouten: string[];
  readonly gevonden: string[];
  readonly fout: Formulier['fout'];
  keuringen: Veldkeuringen;
}

export function leesFormulier(ruw: Ruw): Formulier {
  const fouten: string[] = [];
  const lezing: Lezing = {
    ...{ waarden: {}, fouten, gevonden: [], teksten: [], keuringen: new Map() },
    getypt: (id) => ruweWaarde(ruw, id),
    fout: (label, uitleg) => void fouten.push(veldFout(label, uitleg)),
  };
  const { waarden, gevonden, fout } = lezing;
  return {
    ...{ waarden, fouten, gevonden, fout, getypt: lezing.teksten },
    ruw: lezing.getypt,
    zin: (zin) => void fouten.push(zin),
    goed: () => fouten.length + gevonden.length === 0,
    tekst: (id, label, max) => leesTekst(lezing, id, label, max),
    datum: (id, label) => leesDatum(lezing, id, label),
    keuze: (id, label, keuzes) => leesKeuze(lezing, id, label, keuzes),
    keuzes: (id, label, toegestaan) => leesKeuzes(lezing, id, label, toegestaan),
  };
}

function leesTekst(lezing: Lezing, id: string, label: string, max: number) {
  const { getypt, waarden, fouten, gevonden, teksten } = lezing;
  const tekst = getypt(id);
  lezing.keuringen = metVeld(lezing.keuringen, id, tekst.slice(0, max + rand));
  teksten.push({ label, id, tekst });
  if (tekst.length > max) fouten.push(teLangZin(label, max));
  // A number that was split over two fields: the half that was read before goes too.
  for (const [een, keuring] of lezing.keuringen) if (keuring.gevonden.length > 0) waarden[een] = keuring.tekst;
  const gekeurd = lezing.keuringen.get(id);
  if (gekeurd === undefined) throw new Error('every text that goes in comes out');
  waarden[id] = gekeurd.tekst.slice(0, max);
  if (gekeurd.gevonden.length === 0) return tekst === '' ? null : gekeurd.tekst;
  gevonden.push(gevondenZin(label, gekeurd.gevonden.map(bevindingNaam)));
  return null;
}

function leesDatum({ getypt, waarden, fout }: Lezing, id: string, label: string): string | null {
  const tekst = getypt(id);
  const bestaat = isDag(tekst);
  waarden[id] = bestaat ? tekst : '';
  if (tekst !== '' && !bestaat) fout(label, 'geen-datum');
  return bestaat ? tekst : null;
}

function leesKeuze<K extends string>(
  { getypt, waarden, fout }: Lezing,
  id: string,
  label: string,
  keuzes: readonly K[],
) {
  const tekst = getypt(id);
  const gekozen = keuzes.find((een) => een === tekst) ?? null;
  waarden[id] = gekozen ?? '';
  if (tekst !== '' && gekozen === null) fout(label, 'niet-in-de-lijst');
  return gekozen;
}

function leesKeuzes({ getypt, waarden, fout }: Lezing, id: string, label: string, toegestaan: readonly string[]) {
  const alle = [
    ...new Set(
      getypt(id)
        .split(',')
        .filter((deel) => deel !== ''),
    ),
  ];
  const gekozen = alle.filter((een) => toegestaan.includes(een));
  waarden[id] = gekozen.join(',');
  if (gekozen.length < alle.length) fout(label, 'niet-in-de-lijst');
  return gekozen;
}

/** A day that exists, in a year that this work is about. */
export function isDag(tekst: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(tekst)) return false;
  const op = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(op.getTime()) && op.toISOString().slice(0, 10) === tekst;
}

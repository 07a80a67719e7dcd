/** The one guard for personal data: what people type becomes `VrijeTekst` only here, checked before it is kept. */
import { vindOmgeving } from './persoonsgegevens/adres';
import { vindBsn, vindBsnOverVelden, vindVervolgBsn } from './persoonsgegevens/bsn';
import type { Plek } from './persoonsgegevens/bsn';
import { gezegdenVan } from './persoonsgegevens/gezegde';
import { vindKind } from './persoonsgegevens/kind';
import { namenGespeld, leesVerhuld } from './persoonsgegevens/verhuld';
import { vouw } from './persoonsgegevens/vouwen';
import type { GevouwenTekst } from './persoonsgegevens/vouwen';

declare const merk: unique symbol;
/** Text a person typed that went through the guard; the only text that drafts and stores accept. */
export type VrijeTekst = string & { readonly [merk]: 'VrijeTekst' };

export type BevindingSoort = 'bsn' | 'kind' | 'naam' | 'geboortedatum' | 'clientnummer' | 'adres' | 'school';

export interface Bevinding {
  readonly soort: BevindingSoort;
  readonly start: number;
  readonly eind: number;
  /** True: never kept, always taken out. False: worth a question, the text stays (the address of an office). */
  readonly hard: boolean;
}

export interface ControleOpties {
  /** What the same person typed just before in free text: a BSN may be split over two messages. */
  readonly vorige?: string;
  /** What stands in another field of the same form: a BSN may be split over the two. */
  readonly anderVeld?: string;
  /** In the field for an RSIN, a lone number of nine digits is an RSIN. Bron: an RSIN passes the same elfproef. */
  readonly veld?: 'vrij' | 'rsin';
}

export type Keuring =
  | { readonly ok: true; readonly tekst: VrijeTekst; readonly waarschuwingen: readonly Bevinding[] }
  | { readonly ok: false; readonly bevindingen: readonly Bevinding[]; readonly gemaskeerd: VrijeTekst };

const MASKER: Readonly<Record<BevindingSoort, string>> = {
  bsn: '[BSN weggehaald]',
  kind: '[gegevens van een kind weggehaald]',
  naam: '[naam van een kind weggehaald]',
  geboortedatum: '[geboortedatum weggehaald]',
  clientnummer: '[nummer van een kind weggehaald]',
  adres: '[adres weggehaald]',
  school: '[school weggehaald]',
};
/** What stands where a BSN was taken out. */
export const bsnMasker = MASKER.bsn;
/** So many say what was taken out; in a list of a hundred children the others are short, for a text may not outgrow the card that carries it. */
const MEESTE_VOLUIT = 20;
const KORT_MASKER = '[weg]';

/** What was found, in order and without overlap; places count in the text as it was typed. */
export function controleer(tekst: string, opties: ControleOpties = {}): readonly Bevinding[] {
  const gevouwen = zonderMaskers(vouw(tekst));
  const kind = vindKind(gevouwen.tekst);
  const bevindingen = [
    ...bsnIn(gevouwen.tekst, opties),
    ...kind.map(hard),
    ...overHaar(gevouwen.tekst, kind),
    ...vindOmgeving(gevouwen.tekst, kind),
  ];
  return samengevoegd([...bevindingen.map(inOrigineel(gevouwen, tekst)), ...verhuldIn(tekst)]);
}

/** What is told of one child goes with what it is known by. */
const overHaar = (tekst: string, kind: ReturnType<typeof vindKind>): readonly Bevinding[] =>
  gezegdenVan(
    tekst,
    kind.filter(({ soort }) => soort !== 'naam'),
  ).map((plek) => hard({ soort: 'kind', ...plek }));

/** Children under a name that was made unreadable for a list, and spelled ones whatever is said of them. */
function verhuldIn(tekst: string): readonly Bevinding[] {
  const anders = leesVerhuld(tekst);
  if (anders === null) return [];
  const gelezen = zonderMaskers(anders);
  const gespeld = namenGespeld(tekst).map(({ start, eind }) => hard({ soort: 'naam', start, eind }));
  return [...vindKind(gelezen.tekst).map(hard).map(inOrigineel(gelezen, tekst)), ...gespeld];
}

const inOrigineel =
  ({ van, tot }: GevouwenTekst, tekst: string) =>
  (bevinding: Bevinding): Bevinding => ({
    ...bevinding,
    start: van[bevinding.start] ?? 0,
    eind: tot[bevinding.eind - 1] ?? tekst.length,
  });

/** The text with everything taken out that may not be kept. Repeats, because what stays may read differently. */
export function maskeer(tekst: string, opties: ControleOpties = {}): VrijeTekst {
  let huidig = tekst;
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const weg = controleer(huidig, opties).filter((bevinding) => bevinding.hard);
    if (weg.length === 0) break;
    huidig = vervang(huidig, weg);
  }
  return huidig as VrijeTekst;
}

export function maakVrijeTekst(tekst: string, opties: ControleOpties = {}): Keuring {
  const bevindingen = controleer(tekst, opties);
  if (bevindingen.some((bevinding) => bevinding.hard)) {
    return { ok: false, bevindingen, gemaskeerd: maskeer(tekst, opties) };
  }
  return { ok: true, tekst: tekst as VrijeTekst, waarschuwingen: bevindingen };
}

/** For stores that read back what went through the guard before it was written. */
export const vrijeTekstUitOpslag = (tekst: string): VrijeTekst => tekst as VrijeTekst;

/** A sentence of the house, alone or in front of what somebody typed: nobody typed it. */
export const huistekst = (zin: string, tekst: VrijeTekst | '' = ''): VrijeTekst => `${zin}${tekst}` as VrijeTekst;

/** Without the spaces around it; null when nothing is left. */
export const ingevuld = (tekst: VrijeTekst | undefined): VrijeTekst | null =>
  tekst === undefined || tekst.trim() === '' ? null : (tekst.trim() as VrijeTekst);

const hard = ({ soort, start, eind }: Omit<Bevinding, 'hard'>): Bevinding => ({ soort, start, eind, hard: true });

function bsnIn(tekst: string, { vorige, anderVeld, veld }: ControleOpties): readonly Bevinding[] {
  if (veld === 'rsin' && /^\s*\d{9}\s*$/.test(tekst)) return [];
  const gelezen = (eerder: string): string => zonderMaskers(vouw(eerder)).tekst;
  const plekken: readonly (Plek | null)[] = [
    ...vindBsn(tekst),
    vorige === undefined ? null : vindVervolgBsn(gelezen(vorige), tekst),
    anderVeld === undefined ? null : vindBsnOverVelden(gelezen(anderVeld), tekst),
  ];
  return plekken.filter((plek) => plek !== null).map((plek) => hard({ soort: 'bsn', ...plek }));
}

/** Masks that stand in the text already say nothing: neither their words nor the gap they leave may join things. */
const ALLE_MASKERS = new RegExp(
  [...Object.values(MASKER), KORT_MASKER].map((masker) => masker.replace(/[[\]]/g, '\\$&')).join('|'),
  'g',
);

const zonderMaskers = (gevouwen: GevouwenTekst): GevouwenTekst => ({
  ...gevouwen,
  tekst: gevouwen.tekst.replace(ALLE_MASKERS, (masker) => 'x'.repeat(masker.length)),
});

/** Of two findings that overlap one is left, over the whole stretch, with the gravest kind. */
function samengevoegd(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const geordend = [...bevindingen].sort((a, b) => a.start - b.start || b.eind - a.eind);
  const uit: Bevinding[] = [];
  for (const bevinding of geordend) {
    const laatste = uit[uit.length - 1];
    if (laatste === undefined || bevinding.start >= laatste.eind) uit.push(bevinding);
    else uit[uit.length - 1] = samen(laatste, bevinding);
  }
  return uit;
}

const ERNST: readonly BevindingSoort[] = ['bsn', 'kind', 'geboortedatum', 'clientnummer', 'naam', 'adres', 'school'];

const samen = (a: Bevinding, b: Bevinding): Bevinding => ({
  soort: ERNST.indexOf(a.soort) <= ERNST.indexOf(b.soort) ? a.soort : b.soort,
  start: a.start,
  eind: Math.max(a.eind, b.eind),
  hard: a.hard || b.hard,
});

function vervang(tekst: string, weg: readonly Bevinding[]): string {
  let vanaf = 0;
  const eerder = tekst.match(ALLE_MASKERS)?.length ?? 0;
  const delen = weg.map(({ soort, start, eind }, plek) => {
    const deel = tekst.slice(vanaf, start) + (eerder + plek < MEESTE_VOLUIT ? MASKER[soort] : KORT_MASKER);
    vanaf = eind;
    return deel;
  });
  return delen.join('') + tekst.slice(vanaf);
}

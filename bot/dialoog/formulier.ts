/** A dialogue as a form: the same record of questions, a page at a time, each page saved at its button. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { keurVelden } from '../../domain/persoonsgegevens/velden';
import type { Veldkeuring } from '../../domain/persoonsgegevens/velden';
import { dialoogFormulier, invoerId, keuzeId } from '../../cards/dialoog-formulier';
import type { FormulierVeld } from '../../cards/dialoog-formulier';
import { dialoogTekst } from '../../texts/dialoog';
import { opsomming } from '../../texts/lijst';
import type { Beurt } from '../beurt';
import { metAntwoord } from '../dialogue';
import { velden } from './welke-vraag';
import type { Draft } from '../dialogue';
import { zonderHelft, zonderHelftInSpoor } from './bsn';
import { metSpoor } from './bsn-op-blad';
import type { Los } from '../dialogues/dialoog';
import { langsteAntwoord } from './antwoord';
import type { Open } from './concept';
import { stapVan, tekstVan, toonVan, vanDialoog } from './kaart';
import type { Keuze } from '../invoer/keuze';
import type { Kaart } from '../messages';

/** Teams sends inputs only when a button is pressed: no page is longer than what one fills in without stopping. */
const perBlad = 4;

/** The pages that now have a question; what a question depends on stands on an earlier page. */
export function bladenVan({ dialoog, draft }: Open): readonly (readonly string[])[] {
  const alle = velden(dialoog.stappen);
  const vast = dialoog.bladen
    ? volledig(dialoog.bladen, alle)
    : alle.flatMap((_, i) => (i % perBlad === 0 ? [alle.slice(i, i + perBlad)] : []));
  const geldt = (veld: string): boolean => dialoog.stappen[veld]?.wanneer?.(draft.antwoorden) ?? true;
  return vast
    .map((blad) => blad.filter((veld) => veld !== 'bijlagen' && geldt(veld)))
    .filter((blad) => blad.length > 0);
}

/** A question that no page names stands behind the one that is asked before it: a new one cannot be left out of the form. */
export const volledig = (
  bladen: readonly (readonly string[])[],
  volgorde: readonly string[],
): readonly (readonly string[])[] =>
  volgorde.reduce((nu, veld, plaats) => {
    if (nu.some((blad) => blad.includes(veld))) return nu;
    const vorige = volgorde[plaats - 1];
    if (vorige === undefined) return [[veld], ...nu];
    return nu.map((blad) => blad.flatMap((een) => (een === vorige ? [een, veld] : [een])));
  }, bladen);

/** What is to be said at a field, with what was typed there. */
export interface Mislukt {
  readonly zin: string;
  readonly getypt: string;
  readonly keuzes: readonly Keuze[];
}
export type Fouten = Readonly<Record<string, Mislukt>>;

export function formulierKaart(open: Open, blad: number, fouten: Fouten = {}): Kaart {
  const bladen = bladenVan(open);
  const nu = Math.min(Math.max(blad, 0), bladen.length - 1);
  return dialoogFormulier({
    van: vanDialoog(open),
    blad: nu,
    bladen: bladen.length,
    kop: dialoogTekst.formulierKop(open.dialoog.wat),
    restMagOpen: bladen
      .slice(nu + 1)
      .flat()
      .every((veld) => stapVan(open, veld).magOpen),
    velden: (bladen[nu] ?? []).map((veld) => formulierVeld(open, veld, fouten[veld])),
  });
}

function formulierVeld(open: Open, veld: string, fout: Mislukt | undefined): FormulierVeld {
  const stap = stapVan(open, veld);
  const { vraag: label, uitleg, opFormulier = uitleg } = tekstVan(open, veld);
  const kiest = stap.keuzes !== undefined;
  const nieuw = fout && fout.keuzes.length > 0 ? fout.keuzes : null;
  return {
    veld,
    label,
    hulp: opFormulier,
    verplicht: !stap.magOpen,
    waarde: fout && !(kiest && nieuw) ? fout.getypt : invoerVan(open, veld),
    lang: stap.verhaal === true && veld !== 'over',
    keuzes: kiest ? (nieuw ?? stap.keuzes) : [],
    voorgesteld: kiest ? [] : (nieuw ?? []),
    meer: stap.soort === 'meerkeuze',
    melding: fout?.zin ?? '',
  };
}

/** What was answered, and before that what this person answered in an earlier one; what he left empty stays so. */
const invoerVan = (open: Open, veld: string): string =>
  open.draft.antwoorden[veld] === undefined ? (open.draft.eerder?.[veld] ?? '') : alsInvoer(open, veld);

/** A value as it stands in an input: what was typed or chosen, and not how it is shown. */
function alsInvoer(open: Open, veld: string): string {
  const waarde = open.draft.antwoorden[veld];
  if (waarde === null || waarde === undefined) return '';
  const stap = stapVan(open, veld);
  if (stap.alsInvoer) return stap.alsInvoer(waarde);
  if (Array.isArray(waarde)) return waarde.join(',');
  return stap.soort === 'keuze' && typeof waarde === 'string' ? waarde : toonVan(open, veld);
}

export interface Blad {
  readonly draft: Draft<Los>;
  readonly fouten: Fouten;
  /** Half of a number left an answer: an answer of ours may have said it back. */
  readonly helftWeg: boolean;
}

/**
 * Reads one page; what cannot be read stays as it was and is said at its field. Nothing typed is kept unguarded. `afgemaakt`: who goes on leaves open what he left
 * empty; who goes away, back or to the questions has not come to it yet, and is asked.
 */
export function leesBlad(
  beurt: Beurt,
  open: Open,
  blad: number,
  invoer: Readonly<Record<string, unknown>>,
  afgemaakt: boolean,
): Blad {
  const opBlad = bladenVan(open)[blad] ?? [];
  const uitInvoer = new Map(opBlad.map((veld) => [veld, gegeven(beurt, open, veld, invoer)]));
  const waarde = (veld: string): string => uitInvoer.get(veld) ?? '';
  const elders = velden(open.dialoog.stappen).filter((veld) => veld !== 'bijlagen' && !opBlad.includes(veld));
  const samen = keurVelden([
    ...elders.map((veld) => [veld, toonVan(open, veld)] as const),
    ...opBlad.map((veld) => [veld, waarde(veld).slice(0, langsteAntwoord)] as const),
  ]);
  const isGewijzigd = (veld: string): boolean => waarde(veld) !== alsInvoer(open, veld);
  const { keuringen, delen, vervangt } = metSpoor(open, samen, opBlad.filter(isGewijzigd));
  // What was answered on another page went through the guard alone: it can only be half of something.
  const half = [...elders.filter((veld) => keuringen.get(veld)?.gevonden.length), ...vervangt];
  let draft = delen.reduce(zonderHelftInSpoor, half.reduce(zonderHelft, open.draft));
  const fouten: Record<string, Mislukt> = {};
  for (const veld of opBlad) {
    const ruw = waarde(veld);
    const gewijzigd = isGewijzigd(veld) || (afgemaakt && ruw === '' && draft.antwoorden[veld] === undefined);
    const uit = leesVeld(beurt, open, veld, { ruw, gewijzigd, keuring: keuringen.get(veld) });
    if (uit === null) continue;
    if ('zin' in uit) fouten[veld] = uit;
    else draft = metAntwoord(draft, veld, uit.waarde);
    if ('zin' in uit && !gewijzigd) draft = zonderHelft(draft, veld);
  }
  return { draft, fouten, helftWeg: half.length + delen.length > 0 };
}

/** What was typed; where that cannot be read, what was chosen under it. Of a name that nobody knows the choice is of those very words. */
function gegeven(beurt: Beurt, open: Open, veld: string, invoer: Readonly<Record<string, unknown>>): string {
  const getypt = ruweWaarde(invoer, veld);
  const gekozen = ruweWaarde(invoer, veld, keuzeId(veld));
  const { keuzes, lees } = stapVan(open, veld);
  if (gekozen === '' || keuzes !== undefined || (gekozen.startsWith('=') && gekozen.slice(1) !== getypt)) return getypt;
  const keuring = maakVrijeTekst(getypt);
  return keuring.ok && getypt !== '' && lees(keuring.tekst, beurt).ok ? getypt : gekozen;
}

/** Anything but text, and any name that is not its own, counts as empty. */
export function ruweWaarde(invoer: Readonly<Record<string, unknown>>, veld: string, id = invoerId(veld)): string {
  const waarde = Object.hasOwn(invoer, id) ? invoer[id] : '';
  return typeof waarde === 'string' ? waarde.trim() : '';
}

interface Ingevuld {
  readonly ruw: string;
  readonly gewijzigd: boolean;
  readonly keuring: Veldkeuring | undefined;
}

/** Null when it stands as it stood. */
function leesVeld(
  beurt: Beurt,
  open: Open,
  veld: string,
  { ruw, gewijzigd, keuring }: Ingevuld,
): Mislukt | { waarde: unknown } | null {
  const stap = stapVan(open, veld);
  if (keuring?.gevonden.length) return fout(dialoogTekst.persoonsgegevens(keuring.gevonden), keuring.tekst);
  if (!gewijzigd) return null;
  // Who leaves it empty on the way to another page has not left it open yet.
  if (ruw === '' && stap.dringend && open.draft.antwoorden[veld] === undefined) return null;
  if (ruw === '' || keuring === undefined) return stap.magOpen ? { waarde: null } : fout(dialoogTekst.vulIn, '');
  if (ruw.length > langsteAntwoord) return fout(dialoogTekst.teLang(langsteAntwoord), keuring.tekst);
  const lezing = stap.lees(keuring.tekst, beurt);
  if (lezing.ok) return { waarde: lezing.waarde };
  const titels = (lezing.keuzes ?? []).map(({ titel }) => titel);
  const gezegd = dialoogTekst.opFormulier(lezing.zin);
  const zin = titels.length > 1 ? `${gezegd} ${opsomming(titels, 'of')}.` : gezegd;
  return { zin, getypt: keuring.tekst, keuzes: lezing.keuzes ?? [] };
}

const fout = (zin: string, getypt: string): Mislukt => ({ zin, getypt, keuzes: [] });

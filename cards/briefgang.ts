/** Remarks at a letter, taking it back, and everything that happened to it. */
import type { Briefstap } from '../domain/brievenboek';
import { briefgangTekst } from '../texts/briefgang';
import { briefversiesTekst } from '../texts/briefversies';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';

export interface OpmerkingenView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly alineas: readonly { readonly sleutel: string; readonly tekst: string }[];
  readonly rijen: readonly {
    readonly id: string;
    readonly alinea: string;
    readonly versie: number;
    readonly tekst: string;
    readonly door: string;
    readonly op: string;
    readonly afgehandeldOp: string | null;
  }[];
  /** What somebody wrote and that found no place yet. */
  readonly ingevoerd?: { readonly alinea: string; readonly opmerking: string } | undefined;
}

const meesteAlineas = 60;
const meesteOpmerkingen = 15;

export function opmerkingenKaart(view: OpmerkingenView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { opmerkingen: tekst, knop } = briefgangTekst;
  const { briefId: brief, nummer, rijen } = view;
  const open = rijen.filter(({ afgehandeldOp }) => afgehandeldOp === null);
  const afhandelen = { brief, sleutel: `${sleutel}-af` };
  return invulbladKaart({
    kop: tekst.kop(nummer),
    naam: '',
    meldingen,
    alineas: [
      ...(rijen.length === 0 ? [tekst.geen] : []),
      ...(open.length > meesteOpmerkingen ? [tekst.meerOpen(open.length - meesteOpmerkingen)] : []),
    ],
    secties: opmerkingSecties(view),
    velden: velden(view, open),
    knoppen: [
      button(knop.opmerken, 'brief.opmerken', { brief, sleutel }, { stijl: 'positive' }),
      ...(open.length > 0 ? [button(knop.afgehandeld, 'brief.afhandelen', afhandelen)] : []),
      button(knop.brief, 'brief.inzien', { brief }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(nummer, open.length),
  });
}

/** What is open comes before what is dealt with, however old it is; in each the order of writing. */
function getoond(rijen: OpmerkingenView['rijen']): OpmerkingenView['rijen'] {
  const open = rijen.filter(({ afgehandeldOp }) => afgehandeldOp === null).slice(0, meesteOpmerkingen);
  const ruimte = meesteOpmerkingen - open.length;
  const klaar = rijen.filter(({ afgehandeldOp }) => afgehandeldOp !== null);
  const over = new Set([...open, ...(ruimte === 0 ? [] : klaar.slice(-ruimte))]);
  return [...open, ...rijen.filter((rij) => over.has(rij) && rij.afgehandeldOp !== null)];
}

function opmerkingSecties({ alineas, rijen, versie }: OpmerkingenView) {
  const { opmerkingen: tekst } = briefgangTekst;
  return getoond(rijen).map(({ alinea, door, op, tekst: woorden, afgehandeldOp, ...rij }, plek) => {
    const bij = alineas.find(({ sleutel }) => sleutel === alinea)?.tekst ?? '';
    const waar = bij === '' ? tekst.alineaWeg : tekst.bij(inkorten(bij, 140));
    const regel = tekst.regel(door, momentVoluit(op), woorden, afgehandeldOp === null);
    // Somebody wrote it at the words of that version; those here may be others by now.
    const toen = rij.versie === versie ? [] : [tekst.bijVersie(rij.versie)];
    return { kop: String(plek + 1), regels: [waar, ...toen, inkorten(regel, 700)] };
  });
}

function velden(
  { alineas, ingevoerd = { alinea: '', opmerking: '' } }: OpmerkingenView,
  open: OpmerkingenView['rijen'],
): readonly Invulveld[] {
  const { opmerkingen: tekst } = briefgangTekst;
  const keuzes = alineas
    .filter((alinea) => alinea.tekst !== '')
    .slice(0, meesteAlineas)
    .map(({ sleutel, tekst: woorden }) => ({ title: inkorten(woorden, 90), value: sleutel }));
  const plaatsen: readonly Invulveld[] = [
    { soort: 'keuze', id: 'alinea', label: tekst.alinea, keuzes, waarde: ingevoerd.alinea },
    { soort: 'tekst', id: 'opmerking', label: tekst.tekst, max: 1000, lang: true, waarde: ingevoerd.opmerking },
  ];
  if (open.length === 0) return plaatsen;
  const openKeuzes = open.map(({ id, tekst: woorden }) => ({ title: inkorten(woorden, 90), value: id }));
  return [...plaatsen, { soort: 'keuze', id: 'afgehandeld', label: tekst.afhandelen, keuzes: openKeuzes }];
}

export function intrekkingKaart(
  view: { readonly briefId: string; readonly nummer: string; readonly reden?: string },
  sleutel: string,
  meldingen: readonly string[] = [],
): Kaart {
  const { intrekken: tekst, knop } = briefgangTekst;
  const { briefId: brief, nummer, reden = '' } = view;
  const waarde = reden === '' ? {} : { waarde: reden };
  return invulbladKaart({
    kop: tekst.kop(nummer),
    naam: '',
    meldingen,
    alineas: [tekst.uitleg],
    velden: [{ soort: 'tekst', id: 'reden', label: tekst.reden, max: 1000, lang: true, verplicht: true, ...waarde }],
    knoppen: [
      button(knop.welIntrekken, 'brief.intrekken', { brief, sleutel }, { stijl: 'destructive' }),
      button(knop.brief, 'brief.inzien', { brief }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop(nummer),
  });
}

export interface VerloopView {
  readonly briefId: string;
  readonly nummer: string;
  readonly stappen: readonly (Pick<Briefstap, 'stap' | 'versie' | 'op'> & {
    readonly door: string;
    readonly reden: string | null;
  })[];
}

export function verloopKaart({ briefId, nummer, stappen }: VerloopView): Kaart {
  const { verloop: tekst, knop } = briefgangTekst;
  const regels = stappen.slice(-40).map(({ stap, versie, door, op, reden }) => {
    const regel = tekst.regel(stap, versie, door, momentVoluit(op));
    return inkorten(`${regel}${reden === null ? '' : tekst.reden(reden)}`, 500);
  });
  return bladKaart({
    kop: tekst.kop(nummer),
    naam: '',
    rijen: [],
    alineas: regels,
    knoppen: [
      ...(stappen.some(({ versie }) => versie > 1)
        ? [button(briefversiesTekst.knop, 'brief.versies', { brief: briefId })]
        : []),
      button(knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: tekst.samenvatting(nummer, stappen.length),
  });
}

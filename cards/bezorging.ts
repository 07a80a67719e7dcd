/** The ledger of a casus, or of what one person wrote in it: what arrived, what did not and why. */
import { magOpnieuw } from '../domain/bezorging';
import type { Bezorgregel, Welkbericht } from '../domain/bezorging';
import { bezorgberichtNaam, bezorgstandNaam, redenZin } from '../texts/bezorging';
import { casusberichtTekst } from '../texts/casusbericht';
import { kanaalTekst } from '../texts/kanaal';
import { momentVoluit } from '../texts/moment';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { LijstView } from './lijst';

export interface BezorgView {
  readonly casusId: string;
  readonly nummer: string;
  /** Of what he wrote himself: he sees it, and who leads the casus sends it again. */
  readonly alleenEigen: boolean;
  readonly rijen: readonly (Bezorgregel &
    Welkbericht & { readonly ontvanger: string; readonly contact: string | null })[];
}

const meesteRijen = 25;

/** Where each message stands, as a count; then one by one what did not simply leave, with its reason and a way to try again, and who got the rest. */
export function bezorgKaart({ casusId, nummer, alleenEigen, rijen }: BezorgView): Kaart {
  const tel = tellingPerStand(rijen);
  const bijzonder = rijen.filter(({ status, onzeker }) => status !== 'verzonden' || onzeker > 0);
  const gewoon = rijen.filter((rij) => !bijzonder.includes(rij));
  const rest = bijzonder.length - meesteRijen;
  return lijstKaart({
    kop: kanaalTekst.bezorgKop(nummer),
    onderkop: [
      rijen.length === 0 ? kanaalTekst.bezorgLeeg : telling(tel, rest),
      ...(alleenEigen ? [kanaalTekst.bezorgEigen] : []),
    ].join(' '),
    items: [
      ...[...bijzonder]
        .sort((een, ander) => Number(magOpnieuw(ander)) - Number(magOpnieuw(een)))
        .slice(0, meesteRijen)
        .map((rij) => bezorgItem(rij, alleenEigen ? null : casusId)),
      ...verzonden(gewoon),
    ],
    knoppen: [
      button(kanaalTekst.bezorgVernieuwen, 'bezorging.inzien', { casus: casusId }),
      button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casusId }),
    ],
    samenvatting: kanaalTekst.bezorgSamenvatting(nummer),
  });
}

/** One phrase for each state that occurs. */
export function tellingPerStand(rijen: readonly Bezorgregel[]): readonly string[] {
  const standen = rijen.map(bezorgstandNaam);
  return [...new Set(standen)].map((stand) =>
    kanaalTekst.bezorgStand(stand, standen.filter((een) => een === stand).length),
  );
}

/** How many in which state, and how many of the remarkable ones do not fit below. */
const telling = (tel: readonly string[], rest: number): string =>
  `${tel.join(', ')}.${rest > 0 ? ` ${kanaalTekst.bezorgRest(rest)}` : ''}`;

/** Without a button: there is nothing to do about what left. */
function verzonden(rijen: BezorgView['rijen']): LijstView['items'] {
  const rest = rijen.length - meesteRijen;
  const regels = rijen
    .slice(0, meesteRijen)
    .map((rij) =>
      kanaalTekst.bezorgVerzondenAan(rij.ontvanger, bezorgberichtNaam(rij), momentVoluit(rij.verzondenOp ?? rij.op)),
    );
  const meer = rest > 0 ? [kanaalTekst.enMeer(rest)] : [];
  return rijen.length === 0 ? [] : [{ titel: kanaalTekst.bezorgVerzonden, regels: [...regels, ...meer], knoppen: [] }];
}

const bezorgItem = (rij: BezorgView['rijen'][number], casus: string | null) => ({
  titel: `${rij.ontvanger}: ${bezorgstandNaam(rij)}`,
  regels: [
    bezorgberichtNaam(rij),
    momentVoluit(rij.verzondenOp ?? rij.op),
    ...(rij.reden === null ? [] : [redenZin(rij.reden)]),
    ...(rij.onzeker > 0 ? [kanaalTekst.onzeker] : []),
    ...(rij.status === 'niet-bereikt' && casus !== null
      ? [`${kanaalTekst.contact}: ${rij.contact ?? kanaalTekst.geenContact}`]
      : []),
  ],
  knoppen:
    casus !== null && magOpnieuw(rij)
      ? [button(kanaalTekst.opnieuw, 'bezorging.herhalen', { bericht: rij.id, casus })]
      : [],
});

/** What a fact says now and said before, in words. */
import { regelVan } from '../domain/dossier';
import type { Onbekend, OptioneelFeit } from '../domain/feit';
import { feitWaarde } from '../texts/feiten';
import { feitgangTekst as tekst } from '../texts/feitgang';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import type { Sectie } from './blad';
import type { FeitView } from './feit-view';

const langste = 500;

const soortVan = (feit: string): string => regelVan(feit)?.rij.soort.naam ?? 'tekst';

export function nuRegels(id: string, feit: OptioneelFeit<unknown>): readonly string[] {
  if (feit.status === 'onbekend') return [onbekend(feit)];
  if (feit.status === 'geen') return [feit.vragenAan === undefined ? tekst.geen : tekst.onbekend(feit.vragenAan)];
  if (feit.status === 'niet-openbaar') return [tekst.nietOpenbaar];
  if (feit.status === 'weggelakt') return [tekst.weggelakt(feit.wooGrond)];
  const soort = soortVan(id);
  const lezingen = feit.andereLezingen.map(({ waarde, bron }) => tekst.lezing(feitWaarde(soort, waarde), bron));
  const lak = feit.wooGrond === undefined ? [] : [tekst.bijPublicatie(feit.wooGrond)];
  return [feitWaarde(soort, feit.waarde), ...lezingen, ...lak].map((regel) => inkorten(regel, langste));
}

/** A recorded value in words: as it stands in a dossier, with or without where it came from. */
export function waardeInWoorden(feit: string, ruw: unknown): string {
  const soort = soortVan(feit);
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return feitWaarde(soort, ruw);
  if ('afwezig' in ruw) {
    if (ruw.afwezig === 'onbekend') return nagevraagd(ruw);
    const grond = 'wooGrond' in ruw ? String(ruw.wooGrond) : '';
    return grond === '' ? tekst.nietOpenbaar : tekst.weggelakt(grond);
  }
  const waarde = 'waarde' in ruw ? feitWaarde(soort, ruw.waarde) : '';
  return 'wooGrond' in ruw ? tekst.metGrond(waarde, String(ruw.wooGrond)) : waarde;
}

const onbekend = ({ navraag, vragenAan }: Onbekend): string =>
  navraag === undefined ? tekst.onbekend(vragenAan) : tekst.nagevraagd(navraag);

const nagevraagd = (ruw: object): string =>
  'gevraagdAan' in ruw && 'gevraagdOp' in ruw
    ? tekst.nogOnbekend({ aan: String(ruw.gevraagdAan), op: String(ruw.gevraagdOp) })
    : tekst.nietBekend;

export function historie({ regel, historie: rijen }: FeitView): Sectie {
  const regels = rijen.slice(0, 10).map(({ waarde, wijze, door, op, reden }) => {
    const wat = inkorten(waardeInWoorden(regel.id, waarde), 200);
    const staart = reden === null ? '' : tekst.historieReden(reden);
    return inkorten(tekst.historie(wijze, wat, door, momentVoluit(op)) + staart, langste);
  });
  return { kop: tekst.historieKop, regels };
}

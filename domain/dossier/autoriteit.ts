/** Which authority a letter names follows from its date: names that change by law are rows with a period. */
import { bekend, geen, leesTekst } from '../feit';
import type { Tekst } from '../feit';
import type { Dossier } from './tabel';

export interface AutoriteitRij {
  readonly naam: string;
  readonly afkorting: string;
  readonly van: string;
  readonly tot: string | null;
  /** Brochure that goes with a letter in this period; null when there is none. */
  readonly brochure: string | null;
}

/**
 * Used when the caller brings no rows of its own.
 * Bron: Stcrt. 2020, 47248 (Instellingsbesluit Jeugdautoriteit); Wet verbetering beschikbaarheid jeugdzorg (NZa, 2026).
 */
export const autoriteitRijen: readonly AutoriteitRij[] = [
  {
    naam: 'Jeugdautoriteit',
    afkorting: 'JA',
    van: '2019-01-01',
    tot: '2025-12-31',
    brochure: 'brochure Jeugdautoriteit',
  },
  { naam: 'Nederlandse Zorgautoriteit', afkorting: 'NZa', van: '2026-01-01', tot: null, brochure: null },
];

/** Whether another authority had these tasks before the one that has them since this day. */
export const heeftVoorganger = (sinds: string): boolean => autoriteitRijen.some(({ van }) => van < sinds);

/** A name that somebody typed in the dossier wins; otherwise the row of the day fills it in. */
export function metAutoriteit(dossier: Dossier, rijen: readonly AutoriteitRij[], datum: string | null): Dossier {
  if (dossier.autoriteit.naam.status !== 'onbekend') return dossier;
  const dag = datum ?? laatsteDatum(dossier);
  const rij = rijen.find((kandidaat) => kandidaat.van <= dag && (kandidaat.tot === null || dag <= kandidaat.tot));
  return rij === undefined ? dossier : { ...dossier, autoriteit: feitenVan(dossier, rij) };
}

function feitenVan(dossier: Dossier, rij: AutoriteitRij): Dossier['autoriteit'] {
  const herkomst = { bron: 'register van namen', datum: rij.van };
  const { naam, afkorting, sinds, brochure } = dossier.autoriteit;
  const brochuretekst = rij.brochure === null ? undefined : leesTekst(rij.brochure);
  return {
    naam: bekend(naam, verplicht(rij.naam), herkomst),
    afkorting: bekend(afkorting, verplicht(rij.afkorting), herkomst),
    sinds: bekend(sinds, rij.van, herkomst),
    brochure: brochuretekst === undefined ? geen(brochure) : bekend(brochure, brochuretekst, herkomst),
  };
}

function verplicht(ruw: string): Tekst {
  const tekst = leesTekst(ruw);
  if (tekst === undefined) throw new Error('Een rij met een autoriteit heeft een naam en een afkorting.');
  return tekst;
}

/** Without a letter date the youngest known day of the casus decides. */
function laatsteDatum({ trede, onderzoek, melding, rvb, persbericht }: Dossier): string {
  const feiten = [
    trede.vastgesteldOp,
    onderzoek.op,
    melding.regioOp,
    melding.aanbiederOp,
    rvb.sinds,
    persbericht.datum,
  ];
  const dagen = feiten.map((feit) => (feit.status === 'bekend' ? voltooi(feit.waarde) : ''));
  const laatste = dagen.sort().at(-1);
  return laatste === undefined || laatste === '' ? '' : laatste;
}

const voltooi = (datum: string): string => `${datum}-01-01`.slice(0, 10);

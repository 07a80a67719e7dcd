/** Giving a role on a casus back in the first days: it goes to who had it before, and a casus keeps an owner. */
import type { CasusRol } from './actor';
import type { Rolperiode } from './casus';
import { dagenLater } from './termijn';

/** Voorbeeld, niet officieel: who has a role longer than this hands it over himself. */
export const teruggeefdagen = 14;

export interface Gegeven {
  readonly periode: Rolperiode;
  /** Who had it until that day; null when nobody did. */
  readonly voorganger: Rolperiode | null;
}

/** What somebody else gave him; null for what he took himself, and for what was his before there was anybody to give it. */
export function gegevenAan(periodes: readonly Rolperiode[], persoonId: string, rol: CasusRol): Gegeven | null {
  const periode = periodes.find((een) => een.rol === rol && een.persoonId === persoonId && een.tot === null);
  if (periode === undefined || periode.doorId === null || periode.doorId === persoonId) return null;
  const voorganger = periodes.find(
    (een) => een.rol === rol && een.persoonId !== persoonId && een.tot === periode.van && een.van <= periode.van,
  );
  // It came back to him already: two people do not throw it to and fro.
  const terug = periodes.some(
    (een) => een.rol === rol && een.persoonId === persoonId && een !== periode && een.tot === voorganger?.van,
  );
  return terug ? null : { periode, voorganger: voorganger ?? null };
}

export const kanNogTerug = ({ periode }: Gegeven, vandaag: string): boolean =>
  vandaag <= dagenLater(periode.van, teruggeefdagen);

/** Was deputy until he got to lead it: giving that back makes him deputy again. */
export const wasPlaatsvervanger = (periodes: readonly Rolperiode[], { periode }: Gegeven): boolean =>
  periode.rol === 'regievoerder' &&
  periodes.some(
    (een) => een.rol === 'plaatsvervanger' && een.persoonId === periode.persoonId && een.tot === periode.van,
  );

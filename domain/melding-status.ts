/** The life of a melding at the meldpunt: one table of steps, used by every verb. What is not in it cannot be done. */
import { faal, ok } from './result';
import type { Result } from './result';

export const meldingOvergangen = {
  ontvangen: { beoordelen: 'in-beoordeling', aanvullen: 'ontvangen', weghalen: 'ontvangen', intrekken: 'ingetrokken' },
  'in-beoordeling': {
    overnemen: 'in-beoordeling',
    vragen: 'reactie-gevraagd',
    koppelen: 'gekoppeld',
    doorverwijzen: 'doorverwezen',
    afsluiten: 'afgesloten',
    aanvullen: 'in-beoordeling',
    weghalen: 'in-beoordeling',
    intrekken: 'ingetrokken',
  },
  'reactie-gevraagd': {
    overnemen: 'reactie-gevraagd',
    beantwoorden: 'in-beoordeling',
    verlopen: 'in-beoordeling',
    // Who heard the answer by telephone, or cannot wait for it, goes on; the question ends there.
    koppelen: 'gekoppeld',
    doorverwijzen: 'doorverwezen',
    afsluiten: 'afgesloten',
    aanvullen: 'reactie-gevraagd',
    weghalen: 'reactie-gevraagd',
    intrekken: 'ingetrokken',
  },
  gekoppeld: {
    ontkoppelen: 'in-beoordeling',
    afsluiten: 'afgesloten',
    aanvullen: 'gekoppeld',
    weghalen: 'gekoppeld',
    intrekken: 'ingetrokken',
  },
  // A document that should not be there goes out at any moment: what is closed is kept as well.
  doorverwezen: { weghalen: 'doorverwezen', heropenen: 'in-beoordeling' },
  afgesloten: { weghalen: 'afgesloten', heropenen: 'in-beoordeling' },
  // Only the melder himself comes back on it; everything starts again from the worklist.
  ingetrokken: { weghalen: 'ingetrokken', herstellen: 'ontvangen' },
} as const satisfies Record<string, Record<string, string>>;

export type MeldingStatus = keyof typeof meldingOvergangen;
export type Meldingstap = { [S in MeldingStatus]: keyof (typeof meldingOvergangen)[S] }[MeldingStatus];

/** Where a step leads from here, or the refusal that names both. */
export function naStap(status: MeldingStatus, stap: Meldingstap): Result<MeldingStatus> {
  const stappen: Readonly<Partial<Record<Meldingstap, MeldingStatus>>> = meldingOvergangen[status];
  const naar = Object.hasOwn(stappen, stap) ? stappen[stap] : undefined;
  return naar === undefined ? faal({ soort: 'kan-niet-in-deze-status', status, stap }) : ok(naar);
}

export const kanStap = (status: MeldingStatus, stap: Meldingstap): boolean => naStap(status, stap).ok;

/** Statuses in which the meldpunt still has something to do. */
export const openStatussen = ['ontvangen', 'in-beoordeling', 'reactie-gevraagd'] as const satisfies MeldingStatus[];

/** Why the meldpunt closes a melding. Voorbeeld, niet officieel: no published list was found. */
export const afsluitredenen = ['opgelost', 'geen-risico', 'te-weinig-bekend', 'dubbel', 'anders'] as const;
export type Afsluitreden = (typeof afsluitredenen)[number];

/** What people read about agreements of accountgesprekken as tasks of their own. */
import type { TaakStatus } from '../domain/taak';
import { dagVoluit } from './moment';

const gedaan: Readonly<Record<TaakStatus, string>> = {
  gereed: 'De afspraak is gereed.',
  vervallen: 'De afspraak is vervallen.',
  open: 'De afspraak staat weer open.',
};

export const afspraakTekst = {
  kop: 'Afspraken uit accountgesprekken',
  leeg: 'U heeft geen open afspraken.',
  kopCollegas: 'Afspraken van collega’s',
  leegCollegas: 'Uw collega’s hebben geen open afspraken die u kunt lezen.',
  bij: (naam: string): string => `Nu bij ${naam}`,
  openMetPartij: 'Nog open uit eerdere gesprekken',
  openRegel: (wat: string, naam: string, gesprek: string): string => `${wat}. Gesprek ${gesprek}, bij ${naam}.`,
  stand: (aantal: number, laat: number): string =>
    `${aantal === 1 ? '1 afspraak' : `${String(aantal)} afspraken`}${laat === 0 ? '' : `, waarvan ${String(laat)} te laat`}.`,
  uit: (nummer: string, partij: string): string => `Gesprek ${nummer}, ${partij}`,
  wie: (naam: string): string => `Wie doet het: ${naam.toLowerCase()}`,
  zonderDatum: 'Zonder datum',
  gedaan: (status: TaakStatus): string => gedaan[status],
  herinnering: 'Deze afspraken zijn te laat of bijna aan de beurt.',
  knop: {
    gereed: 'Gereed',
    vervallen: 'Laten vervallen',
    verslag: 'Verslag tonen',
    ongedaan: 'Ongedaan maken',
    overnemen: 'Overnemen',
    collegas: 'Van collega’s',
    eigen: 'Uw afspraken',
    taken: 'Uw taken',
    naarAfspraken: (aantal: number): string => `Afspraken uit gesprekken (${String(aantal)})`,
  },
  /** Behind the agreement in its report. */
  standIn: (status: TaakStatus, naam: string | null, op: string | null): string => {
    if (status === 'open') return ' – staat nog open';
    const wie = op === null ? '' : ` op ${dagVoluit(op)}${naam === null ? '' : ` door ${naam}`}`;
    return ` – ${status}${wie}`;
  },
} as const;

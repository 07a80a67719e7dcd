/** "Stel het bericht 3 dagen uit, overleg verzet": how long and why, as far as the words say. */
import { uitsteldagen } from '../../domain/ritme';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { inkorten } from '../../texts/inkorten';
import { GETAL, getal } from '../begrip/getal';

export interface Uitstelwaarden {
  readonly reden?: VrijeTekst;
  /** One of the choices of the card. */
  readonly dagen?: number;
  /** What was said and is none of those. */
  readonly andereDagen?: number;
}

/** As long as the card lets one write. */
export const langsteReden = 500;

const DUUR = `(?<aantal>één|${GETAL}) (?<maat>dag|dagen|week|weken)(?![a-z])`;
const DUUR_IN = new RegExp(`(?<![a-z\\d])${DUUR}`, 'i');
/** What stands between the request and the reason, when that is only how long. */
const ALLEEN_DUUR = new RegExp(`^(?:met |voor |tot )?(?:${DUUR})[ .,:;-]*`, 'i');
/** Where somebody goes on to say why. */
const WAAROM = /[,:;]\s+(?<na>\S.*)$|\s(?<om>(?:want|omdat|wegens|vanwege|in verband met)\s+\S.*)$/is;

function duur(zin: string): Pick<Uitstelwaarden, 'dagen' | 'andereDagen'> {
  const { aantal = '', maat = '' } = DUUR_IN.exec(zin)?.groups ?? {};
  if (aantal === '') return {};
  const gezegd = getal(aantal.toLowerCase().replaceAll('é', 'e'));
  const dagen = (gezegd ?? 0) * (maat.toLowerCase().startsWith('w') ? 7 : 1);
  // "Anderhalve week" is no number of days that anybody can choose, and is not rounded for him.
  if (!Number.isInteger(dagen) || dagen < 1 || dagen > 999) return {};
  return uitsteldagen.some((een) => een === dagen) ? { dagen } : { andereDagen: dagen };
}

export function uitstelUitZin(zin: string): Uitstelwaarden {
  const { na, om } = WAAROM.exec(zin.trim())?.groups ?? {};
  const reden = (na ?? om ?? '').replace(ALLEEN_DUUR, '').replace(/^want /i, '');
  const keuring = maakVrijeTekst(inkorten(hoofdletter(reden.trim()), langsteReden));
  return { ...duur(zin), ...(keuring.ok && reden.trim() !== '' ? { reden: keuring.tekst } : {}) };
}

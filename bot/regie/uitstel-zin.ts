/** "Stel het bericht 3 dagen uit, overleg verzet": how long and why, as far as the words say. */
import { uitsteldagen } from '../../domain/ritme';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { inkorten } from '../../texts/inkorten';

export interface Uitstelwaarden {
  readonly reden?: VrijeTekst;
  /** One of the choices of the card. */
  readonly dagen?: number;
  /** What was said and is none of those. */
  readonly andereDagen?: number;
}

/** As long as the card lets one write. */
export const langsteReden = 500;

const AANTAL: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
};
const DUUR = '(?<aantal>\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven) (?<maat>dag|dagen|week|weken)(?![a-z])';
const DUUR_IN = new RegExp(`(?<![a-z\\d])${DUUR}`, 'i');
/** What stands between the request and the reason, when that is only how long. */
const ALLEEN_DUUR = new RegExp(`^(?:met |voor |tot )?(?:${DUUR})[ .,:;-]*`, 'i');
/** Where somebody goes on to say why. */
const WAAROM = /[,:;]\s+(?<na>\S.*)$|\s(?<om>(?:want|omdat|wegens|vanwege|in verband met)\s+\S.*)$/is;

function duur(zin: string): Pick<Uitstelwaarden, 'dagen' | 'andereDagen'> {
  const { aantal = '', maat = '' } = DUUR_IN.exec(zin)?.groups ?? {};
  if (aantal === '') return {};
  const dagen = (AANTAL[aantal.toLowerCase()] ?? Number(aantal)) * (maat.toLowerCase().startsWith('w') ? 7 : 1);
  return uitsteldagen.some((een) => een === dagen) ? { dagen } : { andereDagen: dagen };
}

export function uitstelUitZin(zin: string): Uitstelwaarden {
  const { na, om } = WAAROM.exec(zin.trim())?.groups ?? {};
  const reden = (na ?? om ?? '').replace(ALLEEN_DUUR, '').replace(/^want /i, '');
  const keuring = maakVrijeTekst(inkorten(hoofdletter(reden.trim()), langsteReden));
  return { ...duur(zin), ...(keuring.ok && reden.trim() !== '' ? { reden: keuring.tekst } : {}) };
}

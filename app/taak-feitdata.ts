/** The days that terms are counted from, as the casus has them now: what people recorded, and the trede that holds. */
import type { Feitdata } from '../domain/taak-termijn';
import { dagVanFeit, termijnFeiten } from '../domain/termijnfeit';
import { geldendOp } from '../domain/tredebepaling';
import type { Werk } from './use-case';

/** A fact of which only the month is known comes along as that month, and gives no term. */
export async function feitdataVan({ eenheid, vandaag }: Werk, casusId: string): Promise<Feitdata> {
  const dossier = (await eenheid.feit.dossierJson(casusId)) ?? {};
  const vastgelegd = termijnFeiten.flatMap((feit) => {
    const [groep = '', sleutel = ''] = feit.split('.');
    const waarde = kaal(veld(dossier[groep], sleutel));
    return typeof waarde === 'string' ? [[feit, dagVanFeit(waarde)]] : [];
  });
  const besluit = geldendOp(await eenheid.tredebepaling.historie(casusId), vandaag);
  const trede: Feitdata = besluit === null ? {} : { 'trede.vastgesteldOp': besluit.invoer.ingangsdatum };
  return { ...(Object.fromEntries(vastgelegd) as Feitdata), ...trede };
}

const veld = (ruw: unknown, naam: string): unknown =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Readonly<Record<string, unknown>>)[naam] : undefined;
/** A fact is a plain value, or an object with its value and source. */
const kaal = (feit: unknown): unknown => (typeof feit === 'object' && feit !== null ? veld(feit, 'waarde') : feit);

/** Nobody means to write the same report twice: what is half-way is shown first, with what was said already on its buttons. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { voerUit } from '../../app/use-case';
import { accountgesprekkenKaart } from '../../cards/accountgesprekken';
import type { Payload } from '../../cards/actions';
import { alleGesprekken } from '../../domain/accountgesprek';
import type { Accountgesprek } from '../../domain/accountgesprek';
import { maskeer } from '../../domain/persoonsgegevens';
import { dagenLater } from '../../domain/termijn';
import { gesprekTekst } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { toon } from '../prive';

type Begin = Payload<'accountgesprek.openen'>;

const dezeDagen = 2;

/** Half-way, or planned for one of these days; a plan for later keeps nobody from writing. */
const bezigMet = ({ status, invoer }: Accountgesprek, vandaag: string): boolean =>
  status === 'concept' || invoer.datum <= dagenLater(vandaag, dezeDagen);

/** Null when there is nothing half-way. Words that name nobody and tell something already begin a report of their own. */
export async function alBezig(beurt: Beurt, { partijId, datum, gezegd }: Begin): Promise<BeurtAntwoord | null> {
  const losVerhaal = partijId === undefined && (gezegd !== undefined || beurt.inbound.soort !== 'bericht');
  const gevonden = losVerhaal ? null : await voerUit(beurt, accountgesprekkenInzien, { partijId: partijId ?? null });
  const bezig = gevonden?.ok ? gevonden.value.open.filter((een) => bezigMet(een, beurt.vandaag)) : [];
  if (!gevonden?.ok || bezig.length === 0) return null;
  const [enige, tweede] = bezig;
  // He tells of the talk that was planned for these days.
  const geweest = enige?.status === 'gepland' && tweede === undefined && enige.invoer.datum <= beurt.vandaag;
  if (geweest && gezegd !== undefined && partijId !== undefined)
    return beurt.druk({ action: 'accountgesprek.openen', payload: { gesprek: enige.id, gezegd: maskeer(gezegd) } });
  if (partijId === undefined) return toon(beurt, accountgesprekkenKaart(gevonden.value, null));
  const mee = {
    ...(datum === undefined ? {} : { datum }),
    ...(gezegd === undefined ? {} : { gezegd: maskeer(gezegd) }),
  };
  const kaart = toon(beurt, accountgesprekkenKaart(gevonden.value, partijId, alleGesprekken, mee));
  const concept = bezig.some(({ status }) => status === 'concept');
  const zin = paginaTekst.alBezig(concept, gesprekTekst.knop.nieuw, gezegd !== undefined);
  return { ...metZin(zin, kaart), ...(gezegd === undefined ? {} : { nietBewaren: true }) };
}

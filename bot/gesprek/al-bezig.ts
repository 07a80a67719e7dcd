/** Nobody means to write the same report twice: what is half-way is shown first, with what was said already on its buttons. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { voerUit } from '../../app/use-case';
import { accountgesprekkenKaart } from '../../cards/accountgesprekken';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { alleGesprekken } from '../../domain/accountgesprek';
import type { Accountgesprek } from '../../domain/accountgesprek';
import { maskeer } from '../../domain/persoonsgegevens';
import { dagenLater } from '../../domain/termijn';
import { gesprekTekst } from '../../texts/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { momentVoluit } from '../../texts/moment';
import { kaal } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { toon } from '../prive';

type Begin = Payload<'accountgesprek.openen'>;

const dezeDagen = 2;

/** Half-way, or planned for one of these days; a plan for later keeps nobody from writing. */
const bezigMet = ({ status, invoer }: Accountgesprek, vandaag: string): boolean =>
  status === 'concept' || invoer.datum <= dagenLater(vandaag, dezeDagen);

/** A talk that nobody heard of yet. */
const NIEUW_GESPREK =
  /(?<![a-z])(?:gesproken|sprak(?:en)?|spreken|gesprek(?:ken)?|accountgesprek|verslag|geweest|langs|gezeten|zat|gebeld|bezoek|bezocht|overleg|overlegd|nieuw|nieuwe)(?![a-z])/;

/** What names nobody may belong in the one report that is half-way: that is asked, and the button carries his words. */
export async function bijConcept(beurt: Beurt, gezegd: string): Promise<BeurtAntwoord | null> {
  if (beurt.inbound.soort !== 'bericht') return null;
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId: null });
  const [enig, tweede] = gevonden.ok ? gevonden.value.open.filter(({ status }) => status === 'concept') : [];
  if (enig === undefined || tweede !== undefined) return null;
  const mee = { gezegd: maskeer(gezegd) };
  const kaart = berichtKaart({
    kop: gezegdTekst.hoortErbijKop,
    alineas: [gezegdTekst.hoortErbij(enig.partijNaam, momentVoluit(enig.vastgelegdOp))],
    knoppen: [
      button(gezegdTekst.knopErbij, 'accountgesprek.openen', { gesprek: enig.id, ...mee }),
      button(gezegdTekst.knopNieuw, 'accountgesprek.openen', mee),
    ],
  });
  return { ...toon(beurt, kaart), nietBewaren: true };
}

/** Null when there is nothing half-way. Words that name nobody and tell something already begin a report of their own. */
export async function alBezig(beurt: Beurt, { partijId, datum, gezegd }: Begin): Promise<BeurtAntwoord | null> {
  const losVerhaal = partijId === undefined && (gezegd !== undefined || beurt.inbound.soort !== 'bericht');
  if (losVerhaal && gezegd !== undefined && !NIEUW_GESPREK.test(kaal(gezegd))) return bijConcept(beurt, gezegd);
  const gevonden = losVerhaal ? null : await voerUit(beurt, accountgesprekkenInzien, { partijId: partijId ?? null });
  const bezig = gevonden?.ok ? gevonden.value.open.filter((een) => bezigMet(een, beurt.vandaag)) : [];
  if (!gevonden?.ok || bezig.length === 0) return null;
  const [enige, tweede] = bezig;
  // He tells of the talk that was planned for these days.
  const geweest = enige?.status === 'gepland' && tweede === undefined && enige.invoer.datum <= beurt.vandaag;
  if (geweest && gezegd !== undefined && partijId !== undefined)
    return beurt.druk({
      action: 'accountgesprek.openen',
      payload: { gesprek: enige.id, gezegd: maskeer(gezegd), ...(datum === undefined ? {} : { datum }) },
    });
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

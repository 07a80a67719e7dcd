/** The day that the term of a task counts from, written from the task; who was second reads both days and chooses again. */
import { taakfeitVastleggen } from '../../app/taakfeit';
import { taakInzien } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import { feitdatumKaart } from '../../cards/feitdatum';
import { datumVoluit } from '../../texts/datum';
import { feitgangTekst } from '../../texts/feitgang';
import { taakTekst } from '../../texts/taak';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { metZin } from '../met-zin';
import { toon, weiger } from '../prive';
import { taakAntwoord } from './taak';

interface Wens {
  readonly taak: string;
  readonly feitversie?: number | undefined;
  readonly sleutel: string;
  /** Null: the day does not stand any more and there is no other. */
  readonly datum: string | null;
}

/** The date goes into the dossier, where letters read it too; the term follows by itself. */
async function zet(beurt: Beurt, { taak: taakId, feitversie, sleutel, datum }: Wens): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { grond, casusId: casus } = gelezen.value.taak;
  if (grond.soort !== 'na-feit') return taakAntwoord(beurt, taakId);
  const invoer = { casus, feit: grond.feit, datum, versie: feitversie ?? null };
  const uitkomst = await voerUit(beurt, taakfeitVastleggen, invoer, sleutel);
  if (uitkomst.ok) return taakAntwoord(beurt, taakId);
  return uitkomst.fout.soort === 'verouderd' ? beide(beurt, taakId, datum) : weiger(beurt, uitkomst.fout);
}

/** The form of now with the day he wanted, and above it both days with who recorded the other. */
async function beide(beurt: Beurt, taakId: string, datum: string | null): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { taak, feit } = gelezen.value;
  const kaart = feitdatumKaart(taak, feit?.versie ?? 0, beurt.nieuweSleutel(), datum);
  if (kaart === null || taak.grond.soort !== 'na-feit') return taakAntwoord(beurt, taakId);
  const { feitdatum } = taak.grond;
  const dag = (iso: string | null): string => (iso === null ? taakTekst.geenDatum : datumVoluit(iso));
  const zin = feitgangTekst.verouderd(dag(datum), dag(feitdatum), feit?.door ?? '');
  return metZin(feit?.versie === 0 ? taakTekst.feitkaartOud : zin, toon(beurt, kaart));
}

export const taakfeitHandlers = {
  'taakfeit.vastleggen': async (beurt, { feitdatum, ...rest }) =>
    (feitdatum ?? '').trim() === ''
      ? weiger(beurt, { soort: 'veld-ongeldig', veld: 'Datum', uitleg: 'geen-datum' })
      : zet(beurt, { ...rest, datum: (feitdatum ?? '').trim() }),
  'taakfeit.weghalen': (beurt, vraag) => zet(beurt, { ...vraag, datum: null }),
} as const satisfies Partial<Handlers>;

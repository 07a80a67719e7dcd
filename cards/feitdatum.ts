/** The form for the date of a fact that the term of a task follows. */
import { volgtUitBesluit } from '../domain/feitversie';
import type { Taakregel } from '../domain/taak';
import { taakTekst } from '../texts/taak';
import { feitNaam } from '../texts/termijnfeit';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';

/** `feitversie` is what was on the screen of who sends it; `gewild` the day he asked for before. */
export function feitdatumKaart(
  taak: Taakregel,
  feitversie: number,
  sleutel: string,
  gewild?: string | null,
): Kaart | null {
  if (taak.grond.soort !== 'na-feit' || volgtUitBesluit(taak.grond.feit)) return null;
  const { formulier, knop } = taakTekst;
  const feit = feitNaam(taak.grond.feit);
  return invulKaart({
    ...{ kop: knop.feitdatum, naam: taak.wat, uitleg: formulier.feitUitleg(feit) },
    datums: [
      {
        ...{ id: 'feitdatum', label: formulier.feitDatum(feit), nodig: true, fout: formulier.datumFout },
        waarde: gewild ?? taak.grond.feitdatum ?? '',
      },
    ],
    knoppen: [
      button(knop.opslaan, 'taakfeit.vastleggen', { taak: taak.id, feitversie, sleutel }, { stijl: 'positive' }),
      // Taken back: without another day the task stays open and waits.
      ...(taak.grond.feitdatum === null
        ? []
        : [
            button(
              knop.feitWeg,
              'taakfeit.weghalen',
              { taak: taak.id, feitversie, sleutel: `${sleutel}-weg` },
              { zonderInvoer: true },
            ),
          ]),
      button(knop.terug, 'taak.inzien', { taak: taak.id }, { zonderInvoer: true }),
    ],
  });
}

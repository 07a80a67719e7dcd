/** On the card of a task: the message that did not arrive, another way to reach that person, and sending it again. */
import type { Nietbereikt } from '../domain/bezorging';
import { redenZin, welkberichtZin } from '../texts/bezorging';
import { taakberichtTekst as tekst } from '../texts/taak-bericht';
import { button } from './button';
import type { Knop } from './button';

export const berichtRijen = (bericht: Nietbereikt | null) =>
  bericht === null
    ? []
    : [
        { label: tekst.ontvanger, waarde: bericht.ontvanger },
        { label: tekst.welk, waarde: welkberichtZin(bericht) },
        { label: tekst.anders, waarde: bericht.contact ?? tekst.geenContact },
        ...(bericht.reden === null ? [] : [{ label: tekst.oorzaak, waarde: redenZin(bericht.reden) }]),
      ];

export const berichtKnoppen = (bericht: Nietbereikt | null): readonly Knop[] =>
  bericht?.magHerhalen === true
    ? [
        button(
          tekst.opnieuw,
          'bezorging.herhalen',
          { bericht: bericht.id, casus: bericht.casusId },
          { zonderInvoer: true },
        ),
      ]
    : [];

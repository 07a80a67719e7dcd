/** The buttons of one task: what this reader may do with it now. */
import { volgtUitBesluit } from '../domain/feitversie';
import type { Handeling } from '../domain/policy';
import { moetBevestigen } from '../domain/taak';
import { inkorten } from '../texts/inkorten';
import { taakTekst } from '../texts/taak';
import { gevenTekst } from '../texts/taak-geven';
import { button } from './button';
import type { Knop } from './button';
import { berichtKnoppen } from './taak-bericht';
import type { TaakView } from './taak-view';

/** What leads nowhere is not offered; the verb behind each button judges again. */
export function taakKnoppen(view: TaakView): readonly Knop[] {
  const { taak, vervolg, sleutel, partijNaam } = view;
  const { knop } = taakTekst;
  const met = { taak: taak.id, versie: taak.versie };
  const mag = (handeling: Handeling): boolean => vervolg.includes(handeling);
  const alle = button(knop.alleTaken, 'casustaken.inzien', { casus: taak.casusId }, { zonderInvoer: true });
  if (taak.status !== 'open') {
    const weer = button(knop.heropenen, 'taak.heropenen', { ...met, sleutel: `${sleutel}-weer` });
    return [...(mag('taak.afronden') ? [weer] : []), alle];
  }
  const alleenVoorZich = moetBevestigen(taak.eigenaar) && !mag('taak.wijzigen');
  const gereed = button(knop.gereed, 'taak.afronden', { ...met, sleutel }, { stijl: 'positive' });
  const bevestig = button(knop.bevestigen(inkorten(partijNaam, 40)), 'taak.bevestigen', {
    taak: taak.id,
    sleutel: `${sleutel}-ja`,
  });
  const opmerken = button(knop.opmerken, 'taak.opmerken', { taak: taak.id, sleutel: `${sleutel}-op` });
  const overnemen = button(knop.overnemen, 'taak.overnemen', { ...met, sleutel: `${sleutel}-over` });
  const geven = button(gevenTekst.knop.openen, 'taak.geven', { taak: taak.id }, { zonderInvoer: true });
  const aanpassen = button(knop.aanpassen, 'taak.aanpassen', { taak: taak.id }, { zonderInvoer: true });
  // The day of a decision changes with the decision.
  const volgtFeit = taak.grond.soort === 'na-feit' && !volgtUitBesluit(taak.grond.feit);
  const feit = button(knop.feitdatum, 'taakfeit.openen', { taak: taak.id }, { zonderInvoer: true });
  const weg = { ...met, sleutel: `${sleutel}-weg` };
  const vervalt = button(knop.vervallen, 'taak.vervallen', weg, { stijl: 'destructive' });
  return [
    ...berichtKnoppen(view.bericht),
    ...(mag('taak.bevestigen') ? [bevestig] : []),
    ...(mag('taak.afronden') && !alleenVoorZich ? [gereed] : []),
    ...(mag('taak.opmerken') ? [opmerken] : []),
    ...(mag('taak.wijzigen') ? [aanpassen] : []),
    ...(volgtFeit && mag('feit.vastleggen') ? [feit] : []),
    ...(mag('taak.overnemen') && !volgtFeit && !mag('taak.bevestigen') ? [overnemen] : []),
    // Who may adjust it, finds this on that form.
    ...(mag('taak.toewijzen') && !mag('taak.wijzigen') ? [geven] : []),
    ...(mag('taak.wijzigen') ? [vervalt] : []),
    alle,
  ];
}

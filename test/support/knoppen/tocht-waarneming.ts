/** Somebody stands in for a colleague, and gives it back; the same with a role. */
import type { Tocht } from './toneel';

export const waarneming: Tocht = async ({ huis, wie }) => {
  const [femke, esther] = [wie('Femke Dijkstra'), wie('Esther Kuipers')];
  const collega = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('esther kuipers', 1));
  await femke.zeg('waarneming');
  await femke.klik('Vastleggen', {
    ...{ waarnemer: collega[0]?.id ?? '', van: '2026-03-12', tot: '2026-03-20', rol: 'alle' },
  });
  await esther.zeg('waarneming');
  await esther.klik('Ik neem niet meer waar voor Femke Dijkstra');
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('rollen Mutsaersstichting');
  await anouk.klik('Rol toewijzen of overdragen');
  await anouk.klik('Vastleggen', { rol: 'woordvoerder', persoon: collega[0]?.id ?? '', notitie: '' });
  await huis.zetKlok('2026-03-12T09:20:00.000Z');
  await esther.wacht(/Ik kan dit niet/);
  await esther.klik('Ik kan dit niet: woordvoerder');
};

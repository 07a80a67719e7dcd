/** Somebody stands in for a colleague, and gives it back. */
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
};

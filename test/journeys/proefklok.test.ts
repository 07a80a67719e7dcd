/** The clock of the try-out is set: what was due then leaves at once, and stands in the chat at the new time. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const even = (ms: number): Promise<void> => new Promise((klaar) => void setTimeout(klaar, ms));

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wat weggaat terwijl de klok wordt verzet, draagt de nieuwe tijd', async () => {
  const [femke, esther] = [new Spreker(huis, 'Femke Dijkstra'), new Spreker(huis, 'Esther Kuipers')];
  const [collega] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('esther kuipers', 1));
  await esther.zeg('hallo');
  await femke.zeg('waarneming');
  await femke.klik('Vastleggen', {
    ...{ waarnemer: collega?.id ?? '', van: '2026-03-16', tot: '2026-03-20', rol: 'alle' },
  });
  const gehoord = () =>
    (huis.simulator?.connector.messages(esther.plaats.id) ?? []).filter(
      ({ fromBot, activity }) => fromBot && /U (?:gaat|neemt nu) waar(?:nemen)? voor/.test(JSON.stringify(activity)),
    );
  const tot = async (aantal: number): Promise<void> => {
    for (let over = 400; over > 0 && gehoord().length < aantal; over -= 1) await even(25);
  };
  await tot(1);
  await huis.zetKlok('2026-03-16T12:00:00.000Z');
  await tot(2);
  expect(gehoord().map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-12', '2026-03-16']);
});

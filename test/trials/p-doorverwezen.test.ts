/** Of a text that belongs elsewhere nothing stays: in no table, not in the file of the database, not in its journal. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const kanarie = 'kanariepiet7qz';
/** Everything on disk, the write-ahead log too. */
const staatOpSchijf = (): readonly string[] =>
  readdirSync(huis.map).filter((naam) => {
    try {
      return readFileSync(join(huis.map, naam)).includes(kanarie);
    } catch {
      return false;
    }
  });

const elders = [
  ['112', 'Help, er staat nu iemand met een mes op de groep'],
  ['Veilig Thuis', 'Ik denk dat een kind thuis wordt mishandeld door zijn vader'],
  ['LMZ', 'Ik heb een klacht over de behandeling van mijn dochter'],
  ['Geschillencommissie', 'Wij hebben een geschil met de aanbieder over de tarieven, we komen er samen niet uit'],
] as const;

it.each(elders)('P verwezen naar %s: niets blijft achter', async (naar, zin) => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  expect(await ingrid.zeg(`${zin} ${kanarie}`)).toContain(naar);
  expect(staatOpSchijf()).toEqual([]);
});

it('P ook midden in een melding: de vraag komt terug en de tekst is weg', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.klik('Vermoeden van (financiële) problemen');
  const antwoord = await sanne.zeg(`Ik heb een klacht over de behandeling van mijn dochter ${kanarie}`);
  expect(antwoord).toContain('Wat speelt er?');
  await sanne.klik('Stoppen');
  await sanne.zeg(`Ik denk dat een kind thuis wordt mishandeld ${kanarie}`);
  expect(staatOpSchijf()).toEqual([]);
});

/** Words that ride on the button of a guess: they open the form of what was chosen, and a forged one brings in nothing that may not be kept. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const BSN = '111222333';
const rijen = <T>(sql: string): Promise<readonly T[]> => huis.wereld.eenheid(({ db }) => db.rijen<T>(sql, []));

async function tabellenMet(tekst: string): Promise<readonly string[]> {
  const namen = await rijen<{ name: string }>("select name from sqlite_master where type = 'table'");
  const uit: string[] = [];
  for (const { name } of namen)
    if (JSON.stringify(await rijen(`select * from "${name}"`)).includes(tekst)) uit.push(name);
  return uit;
}

it('wat bij de gok is gezegd staat in het bericht over de casus, met de stap en de dag', async () => {
  const [casus] = await rijen<{ id: string }>('select id from casus order by nummer limit 1');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const knop = { action: 'casus.vraag', casus: casus?.id, vraag: 'update', gezegd: 'overleg gehad, plan vrijdag' };
  await anouk.drukRuw('casus.vraag', knop);
  const kaart = JSON.stringify(anouk.neemKaarten().at(-1));
  expect(kaart).toMatch(/"value":"overleg gehad"/i);
  expect(kaart).toMatch(/"value":"2026-03-13"/);
});

it('P31 een nagemaakte knop met een BSN erop: het komt op geen kaart terug en in geen tabel', async () => {
  const gezegd = `overleg gehad over BSN ${BSN}, plan vrijdag`;
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const casussen = await rijen<{ id: string }>('select id from casus order by nummer limit 2');
  const meldingen = await rijen<{ id: string }>('select id from melding order by nummer limit 3');
  for (const { id: casus } of casussen)
    await anouk.drukRuw('casus.vraag', { action: 'casus.vraag', casus, vraag: 'update', gezegd });
  for (const wens of ['aanvullen', 'vragen', 'samen', 'koppelen', 'geven'])
    for (const { id: melding } of meldingen)
      await marjan.drukRuw('melding.wens', { action: 'melding.wens', melding, wens, gezegd });
  const kaarten = [...anouk.neemKaarten(), ...marjan.neemKaarten()];
  expect(kaarten.length).toBeGreaterThan(10);
  expect(JSON.stringify(kaarten)).not.toContain(BSN);
  expect(await tabellenMet(BSN)).toEqual([]);
  expect(await tabellenMet('Anouk Wiersma')).not.toEqual([]);
});

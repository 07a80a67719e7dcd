/** "Mag de naam van het bureau weg uit de brief?": wie dat vraagt, leest hoe een feit eruit blijft en wie dat beslist, en er verandert niets. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const zinnen = [
  'mag de naam van het bureau weg uit de brief?',
  'Kan de naam van de regievoerder eruit in het persbericht?',
  'moeten de bedragen geschrapt worden uit de raadsbrief?',
  'mag de naam van het bureau uit de brief worden weggelaten',
];

it('met en zonder brief voor zich', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  for (const zin of zinnen) {
    const gezegd = await esther.zeg(zin);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining('Wat wordt weggelakt in een brief?')]);
    expect(gezegd).toContain('Typ daarvoor ‘feiten’, open het feit en kies ‘Achterhouden’.');
  }
  await esther.zeg('raadsinformatiebrief eigen regio Mutsaersstichting');
  for (const zin of zinnen) {
    const gezegd = await esther.zeg(zin);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining('(Versie voor publicatie)')]);
  }
});

it('een alinea die weg mag of een brief die weg is, is geen feit dat wordt weggelakt', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief eigen regio Mutsaersstichting');
  for (const zin of ['mag de laatste alinea weg uit de brief?', 'de brief met de namen is weg, wat nu?'])
    expect([zin, await esther.zeg(zin)]).toEqual([zin, expect.not.stringContaining('Wat wordt weggelakt')]);
});

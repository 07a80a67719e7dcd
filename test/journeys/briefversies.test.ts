/** What changed between two versions of a letter, a question with the number of a letter in it, and turning back. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function tweeVersies(esther: Spreker): Promise<string> {
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg('feiten Mutsaersstichting');
  await esther.klik('Feit bijwerken');
  await esther.klik('Openen', { feit: 'plan.doel' });
  await esther.klik('Opslaan', { waarde: 'dat kinderen hun hulp houden', reden: 'duidelijker' });
  const kaart = await esther.zeg('persbericht Mutsaersstichting');
  expect(kaart).toContain('versie 2');
  return /B-\d{4}-\d{4}/.exec(kaart)?.[0] ?? '';
}

it('zegt per alinea wat er veranderde tussen twee versies, met nummer, zonder nummer en met de knop', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const nummer = await tweeVersies(esther);
  const verwacht = [
    'In versie 2 is één alinea anders dan in versie 1.',
    'Verschil 1: gewijzigd',
    'Het doel is de continuïteit van cruciale jeugdhulpfuncties.',
    'Het doel is dat kinderen hun hulp houden.',
  ];
  for (const zin of [
    `wat is er veranderd in ${nummer}`,
    `Verschil versie 1 en 2 van ${nummer}`,
    'verschil versie 1 en 2',
    'wat is er veranderd in deze brief?',
  ]) {
    const kaart = await esther.zeg(zin);
    for (const stuk of verwacht) expect([zin, kaart]).toEqual([zin, expect.stringContaining(stuk)]);
    expect([zin, kaart]).toEqual([zin, expect.stringMatching(/Oud: .*continuïteit[\s\S]*Nieuw: .*houden/)]);
  }
  await esther.klik('Wie deed wat');
  expect(await esther.klik('Wat is er veranderd')).toContain('Het doel is dat kinderen hun hulp houden.');
  expect(await esther.zeg(`verschil versie 1 en 7 van ${nummer}`)).not.toContain('gewijzigd');
});

it('zegt bij één versie dat er nog niets te vergelijken is, en wijst verder', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const nummer = /B-\d{4}-\d{4}/.exec(await esther.zeg('persbericht Mutsaersstichting'))?.[0] ?? '';
  for (const zin of ['wat is er veranderd in deze brief?', `wat is er veranderd in ${nummer}`]) {
    const kaart = await esther.zeg(zin);
    expect([zin, kaart]).toEqual([zin, expect.stringContaining('Deze brief heeft nog maar één versie')]);
    expect(kaart).not.toContain('schrijfwijze');
  }
  expect(await esther.klik('Wie deed wat')).toContain(nummer);
});

it('geeft wie de brief niet mag zien hetzelfde antwoord als bij een brief die er niet is', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const nummer = await tweeVersies(esther);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const dicht = await sanne.zeg(`wat is er veranderd in ${nummer}`);
  expect(dicht).not.toContain('Het doel is');
  expect(dicht.replaceAll(nummer, 'X')).toBe(
    (await sanne.zeg('wat is er veranderd in B-2026-9999')).replace('B-2026-9999', 'X'),
  );
});

it('leest een vraag met het nummer van een brief als een vraag over die brief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const kaart = await esther.zeg('persbericht Mutsaersstichting');
  const nummer = /B-\d{4}-\d{4}/.exec(kaart)?.[0] ?? '';
  const verder = new Spreker(huis, 'Anouk Wiersma');
  for (const zin of [`kan ${nummer} vrijgegeven worden`, `mag ${nummer} al naar buiten?`]) {
    const gezegd = await verder.zeg(zin);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining('Deze brief is nog een concept.')]);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining(nummer)]);
  }
});

it('vraagt bij terugdraaien wat, over de brief die voor iemand staat, en doet zelf niets', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const nummer = await tweeVersies(esther);
  for (const zin of ['terugdraaien', 'draai hem terug', 'ik wil deze brief terugdraaien', `${nummer} terugdraaien`])
    expect([zin, await esther.zeg(zin)]).toEqual([
      zin,
      expect.stringContaining(`Wat wilt u terugdraaien van ${nummer}?`),
    ]);
  expect(await esther.klik('Wat is er veranderd')).toContain('Verschil 1: gewijzigd');
  await esther.zeg('terugdraaien');
  expect(await esther.klik('Intrekken')).toContain(`${nummer} intrekken`);
});

/** What the card of a melding says of it: what was left open, where it went, and whose a step is that cannot be taken. */
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function metMelding(kenmerk: string) {
  const [bilal, marjan] = [new Spreker(huis, 'Bilal Amrani'), new Spreker(huis, 'Marjan de Graaf')];
  return { bilal, marjan, nummer: await doeMelding(bilal, kenmerk) };
}

it('wat is opengelaten staat op de kaart, voor het meldpunt, een adviseur en de melder, zolang er iets bij kan', async () => {
  const { nummer, bilal, marjan } = await metMelding('open gelaten');
  const open =
    /Niet ingevuld\nGemeenten en regio’s, Soort jeugdhulp, Aantal jeugdigen, Wie dit al weet, Wat al is gedaan, Bereikbaar via\n/;
  expect(await bilal.zeg(nummer)).toMatch(open);
  expect(await marjan.zeg(nummer)).toMatch(open);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg(nummer)).toMatch(open);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Doorverwijzen');
  expect(await marjan.klik('Doorverwijzen', { naar: 'IGJ' })).not.toContain('Niet ingevuld');
  expect(await bilal.zeg(nummer)).toContain(
    'De melding is doorverwezen. Waarheen: Inspectie Gezondheidszorg en Jeugd (IGJ).',
  );
});

it('een stap die de melder niet kan of niet meer kan zetten, zegt waarom, en niets dat van zijn melding niet waar is', async () => {
  const { nummer, bilal, marjan } = await metMelding('andermans stap');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  const melding = String(marjan.knop('Vraag stellen').data['melding']);
  const zet = (stap: string, wie = bilal): Promise<string> =>
    wie.drukRuw('melding.stap', { action: 'melding.stap', melding, stap });
  for (const stap of ['vragen', 'koppelen', 'doorverwijzen', 'afsluiten']) {
    const antwoord = await zet(stap);
    expect(antwoord).toMatch(/Dat kan alleen het meldpunt doen[^]*\(Aanvullen\)[^]*\(Intrekken\)/);
    expect(antwoord).not.toContain('kan daarom niet meer');
  }
  expect(await zet('beantwoorden')).toMatch(/staat geen vraag meer open\. Weet u meer\? Vul uw melding dan aan/);
  expect(await zet('intrekken', marjan)).toContain('Hierover kan ik u niets laten zien');
  await bilal.zeg(nummer);
  const herstel = { action: 'melding.herstellen', melding, sleutel: 'een-oude-sleutel-van-toen' };
  expect(await bilal.drukRuw('melding.herstellen', herstel)).toContain('is niet ingetrokken');
  await bilal.zeg(`${nummer} intrekken`);
  await bilal.klik('Intrekken', { toelichting: '' });
  expect(await zet('intrekken')).toMatch(/is al ingetrokken[^]*\(Toch niet intrekken\)/);
  expect(await zet('aanvullen')).toContain('draai dan eerst het intrekken terug');
});

it('wie een aanvulling of antwoord typt met een BSN erin, kan de tekst zonder dat nummer met de knop gebruiken', async () => {
  const { nummer, bilal, marjan } = await metMelding('gemaskeerd');
  expect(await bilal.zeg(`aanvullen ${nummer}: zie BSN 111222333, de bank stopt`)).toContain('burgerservicenummer');
  expect(await bilal.klik('Deze tekst gebruiken')).toMatch(/Uw aanvulling is toegevoegd[^]*de bank stopt/);
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel maanden?' });
  await bilal.wacht(/Hoeveel maanden/);
  expect(await bilal.zeg('antwoord: drie, zie BSN 111222333')).toContain('burgerservicenummer');
  const na = await bilal.klik('Deze tekst gebruiken');
  expect(na).toContain('Uw antwoord is toegevoegd');
  expect(na).not.toContain('111222333');
});

it('wie een tekst stuurt die niet meer bij zijn melding kan, krijgt die tekst terug', async () => {
  const { nummer, bilal } = await metMelding('terugkrijgen');
  await bilal.zeg(nummer);
  await bilal.zeg(`${nummer} intrekken`);
  await bilal.klik('Intrekken', { toelichting: '' });
  expect(await bilal.zeg(`aanvullen ${nummer}: de bank heeft alsnog betaald`)).toMatch(
    /draai dan eerst het intrekken terug[^]*niet[^]*de bank heeft alsnog betaald/,
  );
});

/** What was typed twice at a question is believed, and says of itself that it does not fit; a new melding while the meldpunt waits for an answer; and no names of children. */
import { Spreker, Verslag } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const begin = (naam: string): { readonly zeg: (zin: string) => Promise<string>; readonly spreker: Spreker } => {
  const verslag = new Verslag();
  const spreker = new Spreker(huis, naam, 'personal', verslag);
  const zeg = async (zin: string): Promise<string> => {
    const was = verslag.tekst.length;
    await spreker.zeg(zin);
    return verslag.tekst.slice(was);
  };
  return { zeg, spreker };
};
const PAST_NIET = '(zo getypt; dit lijkt geen antwoord op de vraag)';

it('in de samenvatting en bij het meldpunt staat wat niet bij de vraag past', async () => {
  const { zeg, spreker } = begin('Sanne Verhoeven');
  await zeg('melding over lindewal: ze betalen de huur niet');
  await zeg('nee');
  for (const zin of ['het is de bestuurder die het zei', 'onder het oude bestuur']) {
    await zeg(zin);
    await zeg(zin);
  }
  await zeg('ambulante hulp');
  const samenvatting = await zeg('verstuur');
  expect(samenvatting).toContain(`Wanneer\nhet is de bestuurder die het zei ${PAST_NIET}`);
  expect(samenvatting).toContain(`onder het oude bestuur ${PAST_NIET}`);
  expect(samenvatting).not.toContain(`ambulante hulp ${PAST_NIET}`);
  await spreker.klik('Versturen');
  const marjan = begin('Marjan de Graaf');
  const lijst = await marjan.zeg('werklijst');
  const nummer = /M-2026-\d{4}(?=, Behandelcentrum De Lindewal)/.exec(lijst)?.[0] ?? 'M-2026-0007';
  expect(await marjan.zeg(nummer)).toContain(`onder het oude bestuur ${PAST_NIET}`);
});

it.each([
  'wij willen zelf een melding doen over onze liquiditeit',
  'ik wil ook melden dat onze bestuurder per 1 mei vertrekt en er nog geen opvolger is',
])('wie een nieuwe melding wil doen, antwoordt het meldpunt niet: %s', async (zin) => {
  const { zeg } = begin('Yvonne Bakker');
  const gezegd = await zeg(zin);
  expect(gezegd).toContain('Stichting Het Noorderlicht');
  expect(gezegd).not.toContain('Is dit uw antwoord aan het meldpunt?');
  await zeg('weggooien');
});

it('vraagt iemand of er namen van kinderen bij moeten, dan is het antwoord nee, ook halverwege', async () => {
  const { zeg } = begin('Bilal Amrani');
  expect(await zeg('moet ik de namen van de kinderen erbij zetten?')).toContain('geen namen');
  await zeg('melding over lindewal: ze betalen de huur niet');
  const gezegd = await zeg('ik heb een lijstje met namen van de kinderen, moet dat erbij?');
  expect(gezegd).toContain('Noem geen namen');
  expect(gezegd).not.toContain('Dit heb ik ook genoteerd');
});

it('wie zegt dat het hem niet om één kind gaat, wordt niet weggestuurd; wie van een ander kind in gevaar vertelt wel', async () => {
  const { zeg } = begin('Sanne Verhoeven');
  await zeg('melding over lindewal: ze betalen de huur niet');
  const organisatie = await zeg('ja maar het gaat mij niet om dat kind, ze stoppen daar met alles');
  expect(organisatie).not.toContain('Veilig Thuis\n');
  expect(organisatie).toContain('ze stoppen daar met alles');
  expect(await zeg('het gaat mij niet om dat kind, haar broertje wordt thuis geslagen')).toContain('Veilig Thuis\n');
});

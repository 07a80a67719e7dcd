import { startProefhuis, Spreker } from '../support/gesprek';
import type { Proefhuis } from '../support/gesprek';

let huis: Proefhuis;
beforeAll(async () => { huis = await startProefhuis(); });
afterAll(() => huis.ruimOp());

it('proef', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  await sanne.klik('Ja');
  await sanne.zeg('De aanbieder heeft nog geld voor drie weken.');
  await sanne.zeg('vorige week dinsdag');
  await sanne.zeg('Venlo en Venray');
  await sanne.klik('Overslaan');
  await sanne.zeg('ongeveer 40');
  await sanne.klik('Bevestigen', { invoer: 'aanbieder,igj' });
  await sanne.zeg('trede Mutsaersstichting');
  await sanne.zeg('Gesprek gevoerd met de bestuurder');
  await sanne.klik('Ja'); await sanne.klik('Nee');
  await sanne.zeg('beleidsadviseur jeugd');
  await sanne.zeg('077-1234567');
  await sanne.klik('Wijzigen', { wijzigVeld: 'gebieden' });
  await sanne.zeg('Venlo, Venray en Peel en Maas');
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangst/);
  await sanne.zeg('mijn meldingen');
  console.log(sanne.regels.join('\n'));
});
it('brief', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede Mutsaersstichting');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden buiten de regio');
  await anouk.zeg('persbericht Mutsaersstichting');
  console.log(anouk.regels.join('\n'));
});

/** Documents with a melding, a melding for who telephoned, and an organisation that stands in no register. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const pdf = (inhoud: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${inhoud}\n%%EOF`);
const bewaard = (): readonly string[] => {
  try {
    return readdirSync(join(huis.map, 'bijlagen'));
  } catch {
    return [];
  }
};

it('documenten gaan mee met de melding, en alleen wat een document van een organisatie kan zijn', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.stuurBestanden({ 'jaarrekening.pdf': pdf('te vroeg') });
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  await sanne.stuurBestanden({
    'jaarrekening 2025.pdf': pdf('cijfers'),
    'foto.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
    'begroting.docx': pdf('eigenlijk een pdf'),
    'dossier 111222333.pdf': pdf('naam met een bsn'),
    'leeg.pdf': new Uint8Array(),
  });
  expect(bewaard()).toHaveLength(1);
  await sanne.stuurBestanden({ 'jaarrekening 2025.pdf': pdf('cijfers') }, 'Nee');
  for (let keer = 0; keer < 9; keer += 1) await sanne.zeg('overslaan');
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  await sanne.klik('Bekijken');
  const kaart = await sanne.klik('Ophalen: jaarrekening 2025.pdf');
  expect(kaart).toContain('niet op virussen');
  vergelijkReis('melding-met-documenten', sanne.verslag);
});

it('na een telefoongesprek staan beide namen bij de melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding namens');
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', sanne.verslag);
  await marjan.zeg('melding');
  await marjan.klik('Namens een beller');
  await marjan.zeg('Joke van Dam');
  await marjan.zeg('Rabobank Venlo');
  await marjan.zeg('accountmanager zorg');
  await marjan.zeg('077-7654321');
  await marjan.zeg('Vuurbaak');
  await marjan.klik('Vermoeden van (financiële) problemen');
  await marjan.zeg('De bank zegt het krediet op.');
  await marjan.klik('Ja');
  for (let keer = 0; keer < 9; keer += 1) await marjan.zeg('overslaan');
  await marjan.klik('Versturen');
  await marjan.wacht(/Ontvangstbevestiging/);
  await marjan.klik('Bekijken');
  vergelijkReis('melding-namens-beller', marjan.verslag);
});

it('van een organisatie die niet in de lijst staat wordt het KvK-nummer of de AGB-code gevraagd', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('melding');
  await rob.zeg('Zorgboerderij De Blije Bok');
  await rob.klik('Gebruik ‘Zorgboerderij De Blije Bok’');
  await rob.zeg('het staat ergens in een map');
  await rob.zeg('01234567');
  await rob.klik('KvK 01234567');
  await rob.klik('Terug');
  await rob.zeg('KvK 01234567 en AGB 03033048');
  await rob.klik('Stoppen');
  vergelijkReis('melding-onbekende-organisatie', rob.verslag);
});

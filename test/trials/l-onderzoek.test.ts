/** L77: het onderzoek krijgt in de chat zijn eigen dag: de vraag verdwijnt, precies de zinnen erover zijn geraakt, en het bestand zegt hetzelfde als het huis. */
import { briefdossiers } from '../../app/briefdossiers';
import { exporteerCasus } from '../../db/export-casus';
import { maakBriefUitBestand } from '../../reports/brief-maken';
import { briefwerk } from '../../reports/briefwerk';
import { legFeitenVast } from '../bot/handlers/support/casuswereld';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet, reeksAdviseur } from '../support/reeks';

let huis: Proefhuis;
afterEach(() => huis.ruimOp());

const vraag = 'datum waarop het verdiepend onderzoek begon';

const exporteer = (casusId: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind(casusId, PROEFMOMENT.slice(0, 10));
    if (casus === null) throw new Error('geen casus');
    const brieven = await briefdossiers(await reeksAdviseur(turn, 0), casus, briefwerk);
    return JSON.stringify(await exporteerCasus(turn, casus, { brieven, gemeentegegevens: {}, nu: PROEFMOMENT }));
  });

it('van vraag tot zin: feiten vraagt het, de brief noemt de autoriteit van die dag, en het bestand ook', async () => {
  huis = await startProefhuis();
  const casus = await huis.wereld.eenheid(maakCompleet);
  await legFeitenVast(huis.wereld, casus, { 'trede.vastgesteldOp': '2026-02' });
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  expect(await anouk.zeg('feiten Mutsaersstichting')).toMatch(new RegExp(`Vragen aan meldpunt: .*${vraag}`));
  await anouk.klik('Feit bijwerken');
  expect(await anouk.klik('Openen', { feit: 'onderzoek.op' })).toContain('Niemand weet dit nog. Vragen aan: meldpunt.');
  const gevolg = await anouk.klik('Opslaan', { waarde: 'december 2025', reden: 'opgave van het meldpunt' });
  expect(gevolg.match(/verdiepend onderzoek gedaan/g)).toHaveLength(1);
  expect(await anouk.zeg('feiten Mutsaersstichting')).not.toContain(vraag);

  const zin =
    /Op verzoek van de jeugdregio’s is de voorganger van de .* in december 2025 met een verdiepend onderzoek begonnen\./;
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  const [nieuwste] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ document: string; hash: string }>('select document, hash from brief order by id desc limit 1', []),
  );
  expect(nieuwste?.document).toContain('in december 2025');
  const uit = await maakBriefUitBestand({
    ...{
      dossierTekst: await exporteer(casus),
      soort: 'raadsinformatiebrief',
      publiek: 'raad-eigen-regio',
      datum: null,
    },
  });
  if (!uit.ok) throw new Error(uit.fout.join());
  expect(uit.value.hash).toBe(nieuwste?.hash);
  expect(String(uit.value.bestanden.find(({ naam }) => naam.endsWith('.md'))?.inhoud)).toMatch(zin);
});

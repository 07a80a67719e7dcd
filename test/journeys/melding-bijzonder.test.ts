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
  const willem = new Spreker(huis, 'Willem Oosterhof');
  expect(await willem.stuurBestanden({ 'jaarrekening.pdf': pdf('te vroeg') })).toContain('niet bewaard');
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

describe('woorden bij een bestand', () => {
  let nummer = 0;
  /** Another file each time: the same one is kept once. */
  const bestand = (): Record<string, Uint8Array> => {
    nummer += 1;
    return { [`stuk ${String(nummer)}.pdf`]: pdf(String(nummer)) };
  };
  /** At the question since when. */
  const bijSinds = async (): Promise<Spreker> => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('Noorderlicht kan de salarissen niet meer betalen');
    expect(await sanne.zeg('niet acuut')).toContain('Sinds wanneer');
    return sanne;
  };

  it.each([
    'hierbij de cijfers',
    'zie bijlage',
    'In de bijlage vindt u de jaarrekening.',
    'de notulen van vorige week',
    'begroting 2027',
    'en hier is het verslag van de accountant',
    'attached the figures of last quarter',
    'jaarcijfers, zie bijlage',
    'kwartaalbericht',
  ])('“%s” is geen antwoord op wat gevraagd wordt, en dat wordt gezegd', async (tekst) => {
    const sanne = await bijSinds();
    const antwoord = await sanne.stuurBestanden(bestand(), tekst);
    expect(antwoord).toContain('Document toegevoegd');
    expect(antwoord).toContain('heb ik niet als antwoord bewaard');
    expect(antwoord).toContain('Sinds wanneer');
    expect(await sanne.zeg('rest overslaan')).toMatch(/Klopt uw melding[^]*Sinds wanneer|Klopt uw melding/);
  });

  it('wat wel een antwoord is, wordt genoemd; wat meer vertelt, gaat achter het verhaal', async () => {
    const sanne = await bijSinds();
    const dag = await sanne.stuurBestanden(bestand(), 'sinds 1 februari, zie bijlage');
    expect(dag).toMatch(/sinds 1 februari/);
    expect(dag).not.toContain('Sinds wanneer speelt');
    const verteld = await sanne.stuurBestanden(bestand(), 'de bank heeft vorige week het krediet helemaal opgezegd');
    expect(verteld).not.toContain('heb ik niet als antwoord bewaard');
    expect(verteld).toMatch(/Bij ‘Wat er speelt’ gezet: de bank heeft vorige week/);
  });

  it('wat niet bewaard mag worden en gevaar worden ook bij een bestand genoemd', async () => {
    const sanne = await bijSinds();
    expect(await sanne.stuurBestanden(bestand(), 'hierbij het dossier, BSN 111222333')).toContain('[BSN weggehaald]');
    const gevaar = 'hierbij de mail, een meisje wordt nu geslagen door haar vader';
    expect(await sanne.stuurBestanden(bestand(), gevaar)).toMatch(/Veilig Thuis|112/);
  });

  it('als verhaal telt alleen wat iets vertelt', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('melding');
    await sanne.zeg('Noorderlicht');
    const vraag = await sanne.klik('Vermoeden van (financiële) problemen');
    expect(vraag).toContain('Wat speelt er');
    expect(await sanne.stuurBestanden(bestand(), 'zie bijlage')).toContain('heb ik niet als antwoord bewaard');
    const verteld = await sanne.stuurBestanden(bestand(), 'In de bijlage staat dat de bank het krediet opzegt.');
    expect(verteld).toMatch(/In de bijlage staat dat de bank[^]*acuut/i);
  });
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

it.each(['nee', 'Nee, die heb ik niet.', 'nee helaas', 'geen van beide', 'no'])(
  'op de vraag of iemand het nummer weet is “%s” een antwoord: het blijft open',
  async (woorden) => {
    const rob = new Spreker(huis, 'Rob Janssen');
    await rob.zeg('melding');
    await rob.zeg('Zorgboerderij De Blije Bok');
    expect(await rob.klik('Gebruik ‘Zorgboerderij De Blije Bok’')).toContain('KvK-nummer');
    expect(await rob.zeg(woorden)).toContain('Wat voor melding is het?');
  },
);

it('wie alleen zegt dat hij namens iemand meldt, heeft nog niets verteld', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const gezegd = await femke.zeg('ik wil een melding namens iemand doen');
  expect(gezegd).toContain('Over welke organisatie gaat uw melding?');
  expect(gezegd).not.toContain('namens iemand');
});

/** A copy of one's own melding for the own file: asked in the chat, fetched once, readable for everybody, and for nobody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const weigering = 'Hierover kan ik u niets laten zien';

/** The link as it stands on the newest card. */
function laatsteLink(wie: Spreker): string {
  const berichten = JSON.stringify(huis.simulator?.connector.messages(wie.plaats.id));
  return `${huis.url}${[...berichten.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? ''}`;
}
const haal = (link: string): Promise<Response> => fetch(link, { method: 'POST' });

async function vraagAfschrift(wie: Spreker, nummer: string): Promise<string> {
  await wie.zeg(nummer);
  await wie.klik('Afschrift (PDF)');
  return laatsteLink(wie);
}

it('de link toont eerst een pagina, geeft het afschrift één keer, en dat staat in het logboek', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const nummer = await doeMelding(bilal, 'afschrift');
  const link = await vraagAfschrift(bilal, nummer);
  const voor = await tel(huis, "logboek where handeling = 'melding.afschrift'");
  const pagina = await (await fetch(link)).text();
  expect(pagina).toContain(`${nummer}-afschrift.pdf`);
  expect(pagina).toContain('Bilal Amrani');
  const gekregen = await haal(link);
  expect([gekregen.status, gekregen.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(gekregen.headers.get('content-disposition')).toBe(`attachment; filename="${nummer}-afschrift.pdf"`);
  expect(
    Buffer.from(await gekregen.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await haal(link)).status).toBe(404);
  expect((await fetch(link)).status).toBe(404);
  expect(await tel(huis, "logboek where handeling = 'melding.afschrift'")).toBe(voor + 1);
  expect(await tel(huis, "inbox where antwoord like '%/bestand/%'")).toBe(0);
});

it('niet van een ander, niet voor het meldpunt, niet na een verhuizing en niet na een kwartier', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const nummer = await doeMelding(sanne, 'afschrift');
  await sanne.zeg(nummer);
  const knop = sanne.knop('Afschrift (PDF)');
  for (const naam of ['Bilal Amrani', 'Yvonne Bakker', 'Marjan de Graaf', 'Karel Mulder'])
    expect(await new Spreker(huis, naam).druk(knop)).toContain(weigering);
  expect(await sanne.drukRuw('melding.afschrift', { action: 'melding.afschrift', melding: 'verzonnen' })).toContain(
    weigering,
  );
  const link = await vraagAfschrift(sanne, nummer);
  const zet = (partij: string): Promise<number> =>
    huis.wereld.eenheid(({ db }) =>
      db.voer('update persoon set partij_id = ? where naam = ?', [partij, 'Sanne Verhoeven']),
    );
  await zet('GM0344');
  expect((await haal(link)).status).toBe(404);
  await zet('GM0983');
  expect((await fetch(link)).status).toBe(200);
  await huis.wereld.eenheid(({ db }) =>
    db.voer("update melding_afschrift set verloopt_op = '2026-03-12T09:00:00.000Z' where gebruikt_op is null", []),
  );
  expect((await haal(link)).status).toBe(404);
});

metGereedschap(['qpdf', 'pdfinfo', 'pdftotext'], () => {
  it('het afschrift is toegankelijk, volledig en neutraal, ook met een plaatje in de tekst', async () => {
    const map = mkdtempSync(join(tmpdir(), 'tredewijzer-afschrift-'));
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const nummer = await doeMelding(bilal, 'leesbaar', 'Sterrenmos');
    await bilal.zeg(`aanvullen ${nummer}: de bank 😀 heeft ë‘n krediet van € 2.000 opgezegd <b>nu</b>`);
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    await marjan.zeg(nummer);
    await marjan.klik('In behandeling nemen');
    await marjan.klik('Koppelen aan casus');
    await marjan.klik('Koppelen aan casus', { casus: '+', casusnummer: '' });
    const pad = join(map, 'afschrift.pdf');
    writeFileSync(pad, Buffer.from(await (await haal(await vraagAfschrift(bilal, nummer))).arrayBuffer()));
    const tekst = voerUit('pdftotext', ['-layout', pad, '-']);
    for (const deel of [
      `Afschrift van melding ${nummer}`,
      'kenmerk leesbaar',
      'de bank [teken] heeft ë‘n krediet van € 2.000 opgezegd <b>nu</b>',
      'Bilal Amrani, Utrecht',
      'opgepakt door het meldpunt',
      'Controlecode',
    ])
      expect(tekst).toContain(deel);
    expect(tekst).not.toMatch(/casus|Marjan|CONCEPT/i);
    const info = voerUit('pdfinfo', [pad]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(voerUit('pdfinfo', ['-struct', pad])).toMatch(/H1[\s\S]*H2[\s\S]*H3/);
    expect(voerUit('qpdf', ['--check', pad])).toContain('No syntax or stream encoding errors');
    expect(voerUit('qpdf', ['--qdf', '--object-streams=disable', pad, '-'])).toContain('nl-NL');
    rmSync(map, { recursive: true, force: true });
  });
});

metGereedschap(['pdftotext'], () => {
  it('van een melding na een telefoongesprek noemt het wie meldde en wie het opschreef, ook in wat er is gebeurd', async () => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    await marjan.zeg('Ik bel namens Yvonne Bakker van Noorderlicht, ze kunnen de huur niet meer betalen');
    for (const zin of ['controller', '06-12345678', 'nee', 'rest overslaan', 'verstuur']) await marjan.zeg(zin);
    await marjan.wacht(/Ontvangstbevestiging/);
    const werk = await marjan.klik('Bekijken');
    expect(werk).toContain('Marjan de Graaf heeft de melding verstuurd. Dat was namens Yvonne Bakker (Noorderlicht).');
    await marjan.zeg('kopie van mijn melding');
    const pad = join(huis.map, 'namens.pdf');
    writeFileSync(pad, Buffer.from(await (await haal(laatsteLink(marjan))).arrayBuffer()));
    const tekst = voerUit('pdftotext', ['-layout', pad, '-']).replace(/[ \n]+/g, ' ');
    expect(tekst).toMatch(/Gemeld door:? Yvonne Bakker Organisatie van de melder:? Noorderlicht/);
    expect(tekst).toMatch(/Opgenomen door:? Marjan de Graaf, Nederlandse Zorgautoriteit, na een telefoongesprek/);
    expect(tekst).toMatch(/Functie van de melder controller/);
    expect(tekst).toMatch(/U heeft de melding verstuurd\. Dat was namens Yvonne Bakker/);
    expect(tekst).not.toContain('Uw functie');
  });
});

metGereedschap(['pdftotext'], () => {
  it('elk antwoord van de kaart staat op het afschrift, en een weggehaald document niet', async () => {
    const eigen = await startProefhuis({ leeg: true });
    const sanne = new Spreker(eigen, 'Sanne Verhoeven');
    await sanne.zeg('melding');
    await sanne.zeg(
      '1. Sterrenmos\n2. Een voornemen van een organisatie\n3. stoppen met crisisopvang\n4. Ze sluiten de crisisbedden\n5. nee\n6. per 1 juni\n7. Venlo, Weert\n8. crisisopvang\n9. 25\n10. de aanbieder zelf en de regio\n11. gebeld met de bestuurder\n12. ja\n13. nee\n14. beleidsadviseur\n15. via teams',
    );
    await sanne.stuurBestanden({ 'blijft.pdf': new TextEncoder().encode('%PDF-1.7\nblijft\n%%EOF') });
    const nummer = /M-\d{4}-\d{4}/.exec(await sanne.klik('Versturen'))?.[0] ?? '';
    await sanne.stuurBestanden({ 'verkeerd stuk.pdf': new TextEncoder().encode('%PDF-1.7\nfout\n%%EOF') });
    await sanne.klik(`Voeg toe aan ${nummer}`);
    await sanne.zeg(`verwijder verkeerd stuk.pdf van ${nummer}`);
    const hash = (await eigen.wereld.eenheid((een) => een.melding.vind(nummer)))?.aanvullingen[0]?.bijlagen[0]?.hash;
    const kaart = await sanne.klik('Ja, haal weg', { document: hash ?? '' });
    expect(kaart).toContain('Het document is weggehaald');
    const [, velden = ''] = /(Organisatie\n[^]*?)\n(?:Aanvulling|Niet ingevuld)/.exec(kaart) ?? [];
    expect(velden.split('\n').length).toBeGreaterThan(25);
    await sanne.klik('Afschrift (PDF)');
    const berichten = JSON.stringify(eigen.simulator?.connector.messages(sanne.plaats.id));
    const link = `${eigen.url}${[...berichten.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? ''}`;
    const pad = join(eigen.map, 'velden.pdf');
    writeFileSync(pad, Buffer.from(await (await haal(link)).arrayBuffer()));
    const tekst = voerUit('pdftotext', ['-layout', pad, '-']).replace(/\s+/g, ' ');
    const mist = velden.split('\n').filter((deel) => !tekst.includes(deel.replace(/\s+/g, ' ')));
    expect(mist).toEqual([]);
    expect(tekst).toContain('blijft.pdf');
    expect(tekst).toContain('Er is een document weggehaald');
    expect(tekst).not.toContain('verkeerd stuk');
    await eigen.ruimOp();
  });
});

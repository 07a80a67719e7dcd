/** An answer is changed by naming its question, with values that can be read and that cannot; a document is taken out by its name. */
import { createHash } from 'node:crypto';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const pdf = (inhoud: string): Buffer =>
  Buffer.from(`%PDF-1.4\n${createHash('sha256').update(inhoud).digest('hex')}\n%%EOF`);

async function totNalezen(tekst: string): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(tekst);
  await sanne.zeg('rest overslaan');
  return sanne;
}

const zin = 'Vuurbaak kan de huur niet betalen, het is niet acuut, het gaat om 30 kinderen in Venlo, sinds januari';

it.each([
  ['de soort is toch een voornemen', /Soort melding \(gewijzigd\): Een voornemen/],
  ['aantal kinderen is 25', /Aantal jeugdigen \(gewijzigd\): 25 – eerst stond er: 30/],
  ['aantal kinderen is heel veel', /Om hoeveel jeugdigen[^]*Ik lees hier geen aantal in/],
  ['de organisatie is Blablabla bv', /De naam ‘Blablabla bv’ ken ik niet[^]*Gebruik ‘Blablabla bv’/],
  ['de gemeente klopt niet', /Welke gemeenten of regio’s hebben hier last van/],
  ['de jeugdhulpvormen zijn pleegzorg en dyslexiezorg', /Soort jeugdhulp: pleegzorg en dyslexiezorg/],
  ['het telefoonnummer is 1', /Hoe kan het meldpunt u bereiken[^]*geen telefoonnummer/],
  ['mijn telefoonnummer is 06-12345678', /Bereikbaar via: 06-12345678/],
  ['mijn naam mag gedeeld worden', /Uw naam mag worden genoemd: Ja/],
  ['de aanbieder mag mijn naam niet weten', /Uw naam mag worden genoemd: Nee/],
])('bij het nalezen: “%s”', async (gezegd, antwoord) => {
  const sanne = await totNalezen(zin);
  const kaart = await sanne.zeg(gezegd);
  expect(kaart).toMatch(antwoord);
  expect(kaart).not.toContain('Bij ‘Wat er speelt’ gezet');
});

it('wat iets vertelt over de aanbieder is geen naam, en wat niet is opgeschreven wordt gezegd', async () => {
  const sanne = await totNalezen(zin);
  const kaart = await sanne.zeg('de aanbieder is failliet');
  expect(kaart).toMatch(/niet in uw melding gezet[^]*Organisatie\nStichting Vuurbaak/);
  // An answer in between does not leave him without the card that he was at.
  expect(await sanne.zeg('trede Noorderlicht')).toMatch(/Klopt uw melding/);
  await sanne.zeg('mijn naam mag gedeeld worden');
  expect(await sanne.zeg('de aanbieder mag mijn naam niet weten')).toContain('Nee – eerst stond er: Ja');
  await sanne.zeg('verstuur');
  await sanne.wacht(/Ontvangstbevestiging/);
});

it('bij een andere vraag: de genoemde vraag krijgt het antwoord, en een telefoonnummer is geen KvK-nummer', async () => {
  const sanne = await totNalezen(zin);
  await sanne.zeg('de organisatie is Blablabla bv');
  const vraag = await sanne.klik('Gebruik ‘Blablabla bv’');
  expect(vraag).toContain('Weet u het KvK-nummer');
  expect(await sanne.zeg('aantal kinderen is 25')).toMatch(/25 – eerst stond er: 30[^]*Weet u het KvK-nummer/);
  expect(await sanne.zeg('zeer dringend')).toContain('typ dan ‘wijzig acuut’');
  expect(await sanne.zeg('het is toch acuut')).toMatch(/Acuut \(gewijzigd\): Ja – eerst stond er: Nee[^]*KvK-nummer/);
  const telefoon = await sanne.zeg('mijn telefoonnummer is 06-12345678');
  expect(telefoon).toContain('Bereikbaar via: 06-12345678');
  expect(telefoon).not.toContain('(KvK 12345678)');
});

it('een document gaat er weer uit bij zijn naam, en tweemaal hetzelfde wordt gezegd', async () => {
  const sanne = await totNalezen(zin);
  await sanne.stuurBestanden({ 'begroting2026.pdf': pdf('een') });
  expect(await sanne.stuurBestanden({ 'kopie.pdf': pdf('een') })).toContain(
    'kopie.pdf heeft precies dezelfde inhoud als begroting2026.pdf',
  );
  await sanne.stuurBestanden({ 'jaarrekening.pdf': pdf('twee') });
  expect(await sanne.zeg('verwijder de bijlage')).toContain('Welk document moet eruit');
  expect(await sanne.zeg('haal de begroting maar weg')).toMatch(/Documenten \(gewijzigd\): jaarrekening\.pdf/);
  await sanne.zeg('verstuur');
  await sanne.wacht(/Ontvangstbevestiging/);
  expect(await sanne.stuurBestanden({ 'later.pdf': pdf('drie') })).toContain('Bij welke melding hoort dit document?');
});

it('een document dat niet wordt aangenomen, wordt geen antwoord dat zegt dat het erbij zit', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  const foto = new Uint8Array([0xff, 0xd8, 0xff]);
  const gezegd = await yvonne.stuurBestanden({ 'jaarrekening.pdf': foto }, 'hierbij de jaarrekening');
  expect(gezegd).toMatch(/^Dit document is niet bewaard/);
  expect(gezegd).not.toContain('Is dit uw antwoord aan het meldpunt?');
  const verteld = await yvonne.stuurBestanden({ 'lijst.pdf': pdf('lijst') }, 'het gaat om Venlo en Weert');
  expect(verteld).toContain('Is dit uw antwoord aan het meldpunt?');
});

/** Documents that wait for a melding: of one content one is kept, all open meldingen can be chosen, and 'mijn meldingen' lists what waits. */
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
beforeEach(async () => {
  huis = await startProefhuis({ leeg: true });
  sanne = new Spreker(huis, 'Sanne Verhoeven');
});
afterEach(() => huis.ruimOp());

const pdf = (inhoud: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${inhoud}\n%%EOF`);

it('twee bestanden met dezelfde inhoud in één bericht worden één document, en dat staat er', async () => {
  const nummer = await doeMelding(sanne, 'een');
  const zelfde = { 'begroting.pdf': pdf('begroting'), 'begroting kopie.pdf': pdf('begroting') };
  const gevraagd = await sanne.stuurBestanden(zelfde);
  expect(gevraagd).toContain('begroting kopie.pdf heeft precies dezelfde inhoud als begroting.pdf');
  expect(gevraagd).toContain('Document: begroting.pdf\n');
  expect(await sanne.klik(`Voeg toe aan ${nummer}`)).toContain('begroting.pdf is toegevoegd');
  expect(await sanne.stuurBestanden(zelfde, 'Maanvaren gaat dicht en kan de lonen niet betalen')).toContain(
    'begroting kopie.pdf heeft precies dezelfde inhoud als begroting.pdf',
  );
});

it('met meer dan vijf open meldingen is ook de oudste te kiezen', async () => {
  const nummers: string[] = [];
  for (const naam of ['Noorderlicht', 'Sterrenmos', 'Maanvaren', 'Lindewal', 'Zilverwier', 'Hazelkamp'])
    nummers.push(await doeMelding(sanne, naam, naam));
  const gevraagd = await sanne.stuurBestanden({ 'brief.pdf': pdf('brief') });
  for (const nummer of nummers) expect(gevraagd).toContain(`(Hoort bij ${nummer})`);
  expect(gevraagd).toMatch(/Document: brief\.pdf\.[\s\S]*\(Niet bewaren\)/);
  expect(await sanne.klik(`Hoort bij ${nummers[0] ?? ''}`)).toContain(
    `brief.pdf is toegevoegd aan ${nummers[0] ?? ''}`,
  );
}, 60_000);

it('wat wacht staat onder ‘mijn meldingen’, en niet meer na de keuze', async () => {
  const een = await doeMelding(sanne, 'een');
  const twee = await doeMelding(sanne, 'twee', 'Sterrenmos');
  await sanne.stuurBestanden({ 'a.pdf': pdf('a') });
  await sanne.stuurBestanden({ 'b.pdf': pdf('b') });
  const lijst = await sanne.zeg('mijn meldingen');
  expect(lijst).toMatch(/Mijn meldingen[\s\S]*Document: b\.pdf[\s\S]*Document: a\.pdf/);
  expect(await sanne.klik(`${een} · Stichting Het Noorderlicht`)).toContain(`a.pdf is toegevoegd aan ${een}`);
  await sanne.zeg('mijn meldingen');
  expect(await sanne.klik(`${twee} · Buro Sterrenmos B.V.`)).toContain(`b.pdf is toegevoegd aan ${twee}`);
  expect(await sanne.zeg('mijn meldingen')).not.toContain('Document:');
  const rob = new Spreker(huis, 'Rob Janssen');
  await sanne.stuurBestanden({ 'c.pdf': pdf('c') });
  expect(await rob.zeg('mijn meldingen')).not.toContain('c.pdf');
});

/** De huisstijl van de afzender bereikt wat de bot tekent: uit de configuratie, per brief. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefVersie } from '../../domain/brievenboek';
import type { Briefformaat } from '../../domain/bestandsformaat';
import type { OpenWorld } from '../../db/world';
import { tekenaarVan } from '../../main-brieven';
import { maakGemeentelogo } from '../../reports/gemeentelogo';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { teken } from '../../reports/teken';
import type { RenderJob } from '../../reports/teken';
import { png } from '../support/plaatje';
import { sqliteWereld } from '../support/werelden';
import { voorbeeldDocument } from '../support/voorbeeld-document';

let map: string;
let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
});
afterAll(() => ruimOp());
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-huisstijl-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const niet = (): never => {
  throw new Error('geen defect');
};

async function getekend(bestand: string | null, afzender: string, logo = '') {
  const taken: RenderJob[] = [];
  const werker = {
    render: <F extends Briefformaat>(taak: RenderJob<F>) => {
      taken.push(taak);
      return Promise.resolve(teken(taak));
    },
  };
  const document = { ...voorbeeldDocument, afzender };
  const brief = { document, hash: 'a'.repeat(64), status: 'concept', logo } as BriefVersie;
  const { pdf } = await tekenaarVan({ werker, wereld, meld: niet }, bestand).tekenaar.teken(brief, ['pdf']);
  return { huisstijl: taken[0]?.huisstijl, pdf: Buffer.from(pdf).toString('latin1') };
}

it('iedere afzender krijgt zijn eigen kleur en logo, en een ander die van het huis', async () => {
  const bestand = join(map, 'stijlen.json');
  writeFileSync(join(map, 'logo.png'), png(40, 20));
  const stijl = { accent: '#7a1f00', logo: { bestand: 'logo.png', alt: 'Wapen van Lindenbroek' } };
  writeFileSync(bestand, JSON.stringify({ 'College van Lindenbroek': stijl }));
  const eigen = await getekend(bestand, 'College van Lindenbroek en wethouders');
  expect(eigen.huisstijl).toMatchObject({ kleur: { accent: '#7a1f00' }, logo: { alt: 'Wapen van Lindenbroek' } });
  expect(eigen.pdf).toContain('/Subtype /Image');
  const ander = await getekend(bestand, 'College van Elders');
  expect(ander.huisstijl).toEqual(standaardHuisstijl);
  expect(ander.pdf).not.toContain('/Subtype /Image');
});

it('de brief van één gemeente heeft haar eigen logo, met de tekst ervan, in de bestanden', async () => {
  const logo = maakGemeentelogo('venlo.png', png(60, 30), 'Wapen van Venlo');
  if (!logo.ok) throw new Error(logo.fout);
  await wereld.eenheid(({ gemeentegegevens }) => gemeentegegevens.bewaarLogo(logo.value));
  const eigen = await getekend(null, 'College van Venlo', logo.value.sleutel);
  expect(eigen.huisstijl).toMatchObject({ ...standaardHuisstijl, logo: { alt: 'Wapen van Venlo', hoogte: 40 } });
  expect(eigen.pdf).toContain('/Subtype /Image');
  const weg = await getekend(null, 'College van Venlo', 'bestaat-niet');
  expect(weg.huisstijl).toEqual(standaardHuisstijl);
});

it('zonder bestand tekent alles in de stijl van het huis', async () => {
  expect((await getekend(null, 'College van Lindenbroek')).huisstijl).toEqual(standaardHuisstijl);
});

it.each([
  ['een bestand dat er niet is', null],
  ['geen JSON', '{'],
  ['een kleur die niemand kan lezen', '{ "College": { "accent": "#ffff00" } }'],
])('%s houdt het starten tegen, met een zin', (_, inhoud) => {
  const bestand = join(map, 'stijlen.json');
  if (inhoud !== null) writeFileSync(bestand, inhoud);
  expect(() => tekenaarVan({ werker: { render: niet }, wereld, meld: niet }, bestand)).toThrow(/^BRIEF_HUISSTIJL: ./);
});

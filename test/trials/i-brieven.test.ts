/** Vijandige tekst in een brief: in PDF, Word, HTML en markdown staat zij er als tekst, en niets ervan wordt uitgevoerd of gevolgd. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import concern from '../../db/voorbeeld/concern-2025.json';
import { feitUit, parseDossier, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { bekend, leesTekst } from '../../domain/feit';
import { metEigen } from '../../domain/brief-eigen';
import type { Document } from '../../domain/document';
import { briefsoorten, maakBrief, publiekenVan } from '../../reports/brieven';
import type { BriefsoortNaam } from '../../reports/brieven';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { renderHtml } from '../../reports/render/html';
import { renderMarkdown } from '../../reports/render/markdown';
import { renderPdf } from '../../reports/render/pdf';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { hashVan } from '../support/proefbrieven';
import { leesZip } from '../support/zip';

const MERK = 'zwaluw';
const VIJANDIG = [
  `${MERK} <script>alert(1)</script><img src=x onerror=alert(2)>`,
  '[klik](javascript:alert(3)) ![p](http://evil.example/p.png) <at>iedereen</at> **vet** # kop | cel',
  "${$root.geheim} {{constructor}} ${if(true,1,2)} =HYPERLINK('http://evil.example') & &lt; \" '",
].join(' ');
const feitTekst = leesTekst(VIJANDIG);

const soorten = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
  publiekenVan(soort).map((publiek) => [soort, publiek] as const),
);

/** Every fact that is free text says something hostile, lists too. */
function vijandigDossier(): Dossier {
  const gelezen = parseDossier(concern);
  if (!gelezen.ok) throw new Error(gelezen.fout.join());
  const rijen = { ...gelezen.value } as unknown as Record<string, Record<string, unknown>>;
  for (const { id, groep, sleutel, rij } of tabelregels) {
    const feit = feitUit(gelezen.value, groep, sleutel);
    const { naam } = rij.soort;
    if (feit.status !== 'bekend' || (naam !== 'tekst' && naam !== 'lijst')) continue;
    const waarde = naam === 'tekst' ? feitTekst : [feitTekst, feitTekst];
    rijen[groep] = {
      ...rijen[groep],
      [sleutel]: bekend({ id, omschrijving: rij.omschrijving }, waarde, { bron: VIJANDIG }),
    };
  }
  return rijen as unknown as Dossier;
}

const opdracht = { kenmerk: 'B-2026-0001', versie: 1, concept: true, datum: '2026-03-12' };

function brief(soort: BriefsoortNaam, publiek: (typeof soorten)[number][1]): Document {
  const document = maakBrief(soort, publiek, vijandigDossier(), opdracht);
  if (document === undefined) throw new Error('geen brief');
  const [eerste] = document.blokken.flatMap((blok) => (blok.soort === 'alinea' ? blok.zinnen : []));
  return metEigen(document, [{ sleutel: eerste?.id ?? '', soort: 'achter', tekst: VIJANDIG, basis: '' }]);
}

it('de lijst van feiten heeft vrije tekst om vijandig te maken', () => {
  expect(feitTekst).toBeDefined();
  expect(tabelregels.filter(({ rij }) => rij.soort.naam === 'tekst').length).toBeGreaterThan(20);
});

it.each(soorten)('I38 I39: %s voor %s, in Word, HTML en markdown', (soort, publiek) => {
  const document = brief(soort, publiek);
  const html = renderHtml(document, standaardHuisstijl, hashVan(document));
  expect(html).toContain(MERK);
  expect(html).not.toMatch(/<script|<img[^>]+onerror|<at>/i);
  expect(html).not.toMatch(/href="(?!https?:\/\/(?!evil)|mailto:|#)/);
  expect(html).toContain('${$root.geheim}');
  const delen = leesZip(renderDocx(document, standaardHuisstijl, hashVan(document)));
  const tekst = delen.get('word/document.xml') ?? '';
  expect(tekst).toContain('&lt;script&gt;');
  for (const [naam, inhoud] of delen) if (naam.endsWith('.rels')) expect(inhoud).not.toMatch(/javascript:|evil/);
  // No field is made of it: Word asks nobody to follow or to calculate anything.
  expect(tekst.match(/<w:instrText[^>]*>[^<]*/g)?.join('') ?? '').not.toMatch(/HYPERLINK|evil/);
  const markdown = renderMarkdown(document);
  expect(markdown).toContain(MERK);
  expect(markdown).not.toMatch(/\]\((javascript|http:\/\/evil)/);
  expect(markdown).not.toMatch(/(?<!\\)<(script|img|at)/);
});

metGereedschap(['qpdf', 'pdftotext'], () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-vijand-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each(soorten)('I38 I39: %s voor %s, in PDF: als tekst te lezen, zonder link of script', (soort, publiek) => {
    const pad = join(map, 'brief.pdf');
    const document = brief(soort, publiek);
    writeFileSync(pad, renderPdf(document, standaardHuisstijl, hashVan(document)));
    const gelezen = voerUit('pdftotext', [pad, '-']).replace(/\s+/g, ' ');
    expect(gelezen).toContain('<script>alert(1)</script>');
    const binnen = voerUit('qpdf', ['--json', '--json-key=qpdf', pad]);
    expect(binnen).not.toMatch(/"\/URI": "u:(javascript|http:\/\/evil)|\/JavaScript|\/Launch/);
  });
});

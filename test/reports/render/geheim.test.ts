/** What a reader may not know is nowhere in his file: not in the text, not in properties, alternative texts or markers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lakDossier, parseDossier, tabelregels } from '../../../domain/dossier';
import type { Publiek } from '../../../domain/publiek';
import { lekken, metGatenlijst } from '../../../reports/controle';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderDocx } from '../../../reports/render/docx';
import { renderHtml } from '../../../reports/render/html';
import { renderPdf } from '../../../reports/render/pdf';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { hashVan } from '../../support/proefbrieven';
import { leesZip } from '../../support/zip';
import { alleBrieven, brief } from '../brieven/ondersteuning';
import { spoorpatroon, trekDossier } from '../brieven/loterij';

/** Rows whose trace stands in the text while this reader may not see them. */
const verraden = (tekst: string, publiek: Publiek): readonly string[] =>
  [...new Set(tekst.match(spoorpatroon) ?? [])].flatMap((gevonden) => {
    const regel = tabelregels[Number(gevonden.replace(/\D/g, ''))];
    return regel?.rij.zicht.includes(publiek) === true ? [] : [regel?.id ?? gevonden];
  });

it.each([7, 77, 777])('X30: dossier %i verraadt in Word en HTML niets aan wie het niet mag weten', (zaad) => {
  const dossier = trekDossier(zaad);
  for (const [soort, publiek] of alleBrieven) {
    const document = metGatenlijst(brief(soort, publiek, dossier));
    const word = [...leesZip(renderDocx(document, standaardHuisstijl, hashVan(document))).values()].join('\n');
    const html = renderHtml(document, standaardHuisstijl, hashVan(document));
    expect([soort, ...verraden(word, publiek), ...verraden(html, publiek)]).toEqual([soort]);
    expect(word.match(spoorpatroon)?.length ?? 0).toBeGreaterThan(0);
  }
});

const geheim = 'Bureau Kersenpit';
const metGeheim = (betreft: string) => {
  const gelezen = parseDossier({
    plan: { soort: 'herstelplan', bureau: { waarde: geheim, wooGrond: '5.1.1c' } },
    rib: { betreft },
  });
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
};

it('een weggelakte waarde die ook in een andere tekst staat, wordt gemeld', () => {
  expect(lekken(metGeheim('Stand van zaken'))).toEqual([]);
  expect(lekken(metGeheim('Inzet van Bureau Kersenpit'))).toEqual([{ feit: 'plan.bureau', staatOokIn: 'rib.betreft' }]);
});

metGereedschap(['qpdf', 'pdftotext'], () => {
  it('P37: een weggelakte waarde staat in geen laag van de PDF', () => {
    const map = mkdtempSync(join(tmpdir(), 'tredewijzer-lak-'));
    const pad = join(map, 'brief.pdf');
    const document = brief('raadsinformatiebrief', 'raad-eigen-regio', lakDossier(metGeheim('Stand van zaken')));
    writeFileSync(pad, renderPdf(document, standaardHuisstijl, hashVan(document)));
    const tekst = voerUit('pdftotext', [pad, '-']);
    const binnen = voerUit('qpdf', ['--json', '--json-stream-data=inline', '--decode-level=generalized', pad]);
    rmSync(map, { recursive: true, force: true });
    expect(tekst).toContain('[weggelakt]');
    expect(tekst.replace(/\s+/g, ' ')).not.toContain('Kersenpit');
    expect(binnen).not.toContain('Kersenpit');
  });
});

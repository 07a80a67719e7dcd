/** L82 Iedere brief is toegankelijk: met het logo van de afzender, met alles leeg wat leeg mag zijn, en weggelakt. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import concern from '../../db/voorbeeld/concern-2025.json';
import { metEigen } from '../../domain/brief-eigen';
import type { Document } from '../../domain/document';
import { parseDossier, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { geen } from '../../domain/feit';
import { lakDocument } from '../../domain/lak-document';
import { briefsoorten, maakBrief, publiekenVan } from '../../reports/brieven';
import type { BriefsoortNaam } from '../../reports/brieven';
import { herleidingDocument, metGatenlijst } from '../../reports/controle';
import { maakGemeentelogo } from '../../reports/gemeentelogo';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderPdf } from '../../reports/render/pdf';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { keurPdf } from '../support/pdf-keuring';
import { png } from '../support/plaatje';
import { hashVan } from '../support/proefbrieven';

const ALT = 'Wapen van Oeverdam';
const opdracht = { kenmerk: 'B-2026-0001', versie: 1, concept: true, datum: '2026-03-12' };
const soorten = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
  publiekenVan(soort).map((publiek) => [soort, publiek] as const),
);

function dossier(ruw: unknown): Dossier {
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join());
  return gelezen.value;
}

/** What may not be there is not there: every paragraph, list and footnote that can be left out is. */
function kaal(vol: Dossier): Dossier {
  const rijen = { ...vol } as unknown as Record<string, Record<string, unknown>>;
  for (const { id, groep, sleutel, rij } of tabelregels)
    if (rij.weglaatbaar === true)
      rijen[groep] = { ...rijen[groep], [sleutel]: geen({ id, omschrijving: rij.omschrijving }) };
  return rijen as unknown as Dossier;
}

const gronden = new Map(tabelregels.map(({ id }) => [id, '5.1.2e'] as const));
const lang = Array.from({ length: 60 }, (_, nummer) => `Dit is zin ${String(nummer + 1)} van iemand zelf.`).join(' ');

/** The same letter in the shapes in which people get it. */
const vormen: Readonly<Record<string, (document: Document, feiten: Dossier) => Document>> = {
  'met gatenlijst': (document) => metGatenlijst(document),
  'vastgesteld, met een lange eigen alinea': (document) =>
    metEigen({ ...document, concept: false }, [
      { sleutel: eersteZin(document), soort: 'achter', tekst: lang, basis: '' },
    ]),
  'voor publicatie': (document) => lakDocument({ ...document, concept: false }, gronden, []),
  'de bijlage met bronnen': (document, feiten) => herleidingDocument(document, feiten),
};

const eersteZin = ({ blokken }: Document): string =>
  blokken.flatMap((blok) => (blok.soort === 'alinea' ? blok.zinnen.map(({ id }) => id) : []))[0] ?? '';

metGereedschap(['qpdf', 'pdfinfo'], () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-toegankelijk-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  const logo = maakGemeentelogo('logo.png', png(120, 60), ALT);
  if (!logo.ok) throw new Error(logo.fout);
  const huisstijl = { ...standaardHuisstijl, logo: logo.value };
  const keur = (document: Document) => {
    const pad = join(map, 'brief.pdf');
    writeFileSync(pad, renderPdf(document, huisstijl, hashVan(document)));
    return { fouten: keurPdf(pad), structuur: voerUit('pdfinfo', ['-struct', pad]), pad };
  };

  const vol = dossier(concern);

  const gevallen = [vol, kaal(vol)].flatMap((feiten) =>
    Object.entries(vormen).map(([vorm, maak]) => ({ feiten, vorm, maak })),
  );

  it.each(soorten)('L82: %s voor %s, met logo, vol en kaal, in iedere vorm', (soort, publiek) => {
    for (const { feiten, vorm, maak } of gevallen) {
      const document = maakBrief(soort, publiek, feiten, opdracht);
      if (document === undefined) throw new Error('geen brief');
      const { fouten, structuur, pad } = keur(maak(document, feiten));
      expect([vorm, fouten]).toEqual([vorm, []]);
      expect(structuur).toContain('Figure');
      if (vorm === 'met gatenlijst') expect(voerUit('qpdf', ['--json', '--json-key=qpdf', pad])).toContain(ALT);
    }
  });
});

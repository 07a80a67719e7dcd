/** Whatever a dossier holds, a letter never prints a hole, a stray bracket, a slip of number or what is not for its reader. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { feitUit, lakDossier, regelVan, tabelregels } from '../../../domain/dossier';
import type { Dossier, TabelRegel } from '../../../domain/dossier';
import { lakDocument } from '../../../domain/lak-document';
import type { Publiek } from '../../../domain/publiek';
import { voorBrief } from '../../../reports/brieven';
import type { Zinnentabel } from '../../../reports/brieven/proefgeval';
import { basisVan, heeftWoorden } from '../../../reports/brieven/zinsjabloon';
import { feitenVan, metGatenlijst } from '../../../reports/controle';
import { teken } from '../../../reports/teken';
import { leesZip } from '../../support/zip';
import { alleBrieven, brief } from './ondersteuning';
import { gebreken, verkeerdGetal } from './gebreken';
import { herkomstpatroon, plaatsVan, spoor, spoorpatroon, trekDossier } from './loterij';

/** By the table, and by who recorded the fact for some readers only. */
function mag({ rij, groep, sleutel }: TabelRegel, publiek: Publiek, dossier: Dossier): boolean {
  const feit = feitUit(dossier, groep, sleutel);
  return rij.zicht.includes(publiek) && (feit.status !== 'bekend' || (feit.zicht?.includes(publiek) ?? true));
}

/** A fact that is kept from this reader: by its id, and by the trace that its text leaves. */
function nietVoor(document: Document, publiek: Publiek, dossier: Dossier): readonly string[] {
  const tekst = alleZinnen(document).map(zinTekst).join(' ');
  const sporen = [...new Set(tekst.match(spoorpatroon) ?? [])].flatMap((gevonden) => {
    const regel = tabelregels[plaatsVan(gevonden)];
    return regel !== undefined && mag(regel, publiek, dossier) ? [] : [`tekst van ${regel?.id ?? gevonden}`];
  });
  const feiten = feitenVan(document).filter((id) => regelVan(id)?.rij.zicht.includes(publiek) !== true);
  return [...sporen, ...feiten, ...(tekst.match(herkomstpatroon) ?? [])];
}

const tabel = JSON.parse(
  readFileSync(path.join(__dirname, '../../../reports/brieven/zinnentabel.json'), 'utf8'),
) as Zinnentabel;

const vormen = new Map(
  Object.entries(tabel).map(([naam, rijen]) => [
    naam,
    new Set(rijen.map(({ zin, basis }) => `${zin.split('~')[0] ?? ''}\n${basis}`)),
  ]),
);

/** A whole sentence that no beheerder could word otherwise. With a gap in it, it is not whole yet. */
const nietTeVinden = (document: Document, naam: string): readonly string[] =>
  alleZinnen(document).flatMap((zin) => {
    if (!heeftWoorden(zin) || zin.stukken.some(({ soort }) => soort === 'ontbreekt' || soort === 'weggelakt'))
      return [];
    const vorm = `${zin.id}\n${basisVan(zin)}`;
    return vormen.get(naam)?.has(vorm) === true
      ? []
      : [`staat niet in de tabel van zinnen (npm run goldens -- test/reports/brieven/zinnentabel): ${vorm}`];
  });

it('bijna duizend willekeurige dossiers geven in iedere brief hele zinnen, voor deze lezer alleen', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(null, '2023-11-07', '2026-02-03'), (zaad, datum) => {
      const dossier = trekDossier(zaad);
      const mis = alleBrieven.flatMap(([soort, publiek]) => {
        const document = brief(soort, publiek, dossier, datum);
        const fouten = [
          ...gebreken(document),
          ...nietVoor(document, publiek, dossier),
          ...verkeerdGetal(document, voorBrief(soort, dossier, datum)),
          ...nietTeVinden(document, `${soort}/${publiek}`),
        ];
        return fouten.map((fout) => `${soort}, ${publiek}: ${fout}`);
      });
      expect(mis).toEqual([]);
    }),
    { numRuns: 840, seed: 20231107 },
  );
});

it('ook weggelakt en met de lijst van gaten erboven blijft iedere zin heel', () => {
  fc.assert(
    fc.property(fc.nat(), (zaad) => {
      const dossier = lakDossier(trekDossier(zaad));
      const mis = alleBrieven.flatMap(([soort, publiek]) => gebreken(metGatenlijst(brief(soort, publiek, dossier))));
      expect(mis.filter((fout) => !/gatenlijst\.|hele markers/u.test(fout))).toEqual([]);
    }),
    { numRuns: 100, seed: 20231107 },
  );
});

/** Traces of facts that have a ground of the Woo: none of them is left in the version for publication. */
const metGrond = (dossier: Dossier): ReadonlySet<string> =>
  new Set(
    tabelregels.flatMap(({ groep, sleutel }, plaats) => {
      const feit = feitUit(dossier, groep, sleutel);
      return feit.status === 'bekend' && feit.wooGrond !== undefined ? [spoor(plaats)] : [];
    }),
  );

const metFeit = (dossier: Dossier) =>
  tabelregels.flatMap(({ id, groep, sleutel }) => {
    const feit = feitUit(dossier, groep, sleutel);
    return feit.status === 'bekend' && feit.wooGrond !== undefined
      ? [{ id, waarde: feit.waarde, grond: feit.wooGrond }]
      : [];
  });
const gronden = (dossier: Dossier) => new Map(metFeit(dossier).map(({ id, grond }) => [id, grond]));
const waarden = (dossier: Dossier) =>
  metFeit(dossier).flatMap(({ id, waarde }) =>
    [waarde].flat().flatMap((tekst) => (typeof tekst === 'string' ? [{ feit: id, tekst }] : [])),
  );

/** Every byte that says something in the files of a letter: text and properties of Word, the page, the properties of the PDF. */
function inBestanden(document: Document): string {
  const { pdf, docx, html } = teken({ document, hash: 'a'.repeat(64), formaten: ['pdf', 'docx', 'html'] });
  const ruw = Buffer.from(pdf);
  const tekst = [ruw.toString('latin1'), ruw.toString('utf16le'), ruw.subarray(1).toString('utf16le')].join('\n');
  return [...leesZip(docx).values(), Buffer.from(html).toString('utf8'), tekst.replaceAll('\u0000', '')].join('\n');
}

it('ook in de bestanden zelf staat niets voor een ander, en weggelakt niets met een grond', () => {
  let gezien = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (zaad, welke) => {
      const dossier = trekDossier(zaad);
      const [soort, publiek] = alleBrieven[welke % alleBrieven.length] ?? alleBrieven[0] ?? ['persbericht', 'pers'];
      const lees = (bron: Dossier) => [...new Set(inBestanden(brief(soort, publiek, bron)).match(spoorpatroon) ?? [])];
      const open = lees(dossier).map((spoor) => spoor.toLowerCase());
      const voorAnderen = open.filter((spoor) => {
        const regel = tabelregels[plaatsVan(spoor)];
        return regel === undefined || !mag(regel, publiek, dossier);
      });
      const grond = metGrond(dossier);
      gezien += open.filter((spoor) => grond.has(spoor)).length;
      const gelakt = lees(lakDossier(dossier)).filter((spoor) => grond.has(spoor.toLowerCase()));
      // As the chat makes it: out of the letter that was kept, with what the facts say now.
      const document = lakDocument(brief(soort, publiek, dossier), gronden(dossier), waarden(dossier));
      const uitDeBrief = (inBestanden(document).match(spoorpatroon) ?? []).filter((een) =>
        grond.has(een.toLowerCase()),
      );
      expect([voorAnderen, gelakt, uitDeBrief]).toEqual([[], [], []]);
    }),
    { numRuns: 60, seed: 20231107 },
  );
  // Otherwise nothing was taken out, and the test would see nothing.
  expect(gezien).toBeGreaterThan(20);
});

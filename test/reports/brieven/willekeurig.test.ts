/** Whatever a dossier holds, a letter never prints a hole, a stray bracket, a slip of number or what is not for its reader. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { lakDossier, regelVan, tabelregels } from '../../../domain/dossier';
import type { Publiek } from '../../../domain/publiek';
import { voorBrief } from '../../../reports/brieven';
import type { Zinnentabel } from '../../../reports/brieven/afleiden';
import { basisVan, heeftWoorden } from '../../../reports/brieven/zinsjabloon';
import { feitenVan, metGatenlijst } from '../../../reports/controle';
import { alleBrieven, brief } from './ondersteuning';
import { gebreken, verkeerdGetal } from './gebreken';
import { spoorpatroon, trekDossier } from './loterij';

/** A fact that the table keeps from this reader: by its id, and by the trace that its text leaves. */
function nietVoor(document: Document, publiek: Publiek): readonly string[] {
  const tekst = alleZinnen(document).map(zinTekst).join(' ');
  const sporen = [...new Set(tekst.match(spoorpatroon) ?? [])].flatMap((gevonden) => {
    const regel = tabelregels[Number(gevonden.slice(2, -1))];
    return regel?.rij.zicht.includes(publiek) === true ? [] : [`tekst van ${regel?.id ?? gevonden}`];
  });
  const feiten = feitenVan(document).filter((id) => regelVan(id)?.rij.zicht.includes(publiek) !== true);
  return [...sporen, ...feiten];
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
    return vormen.get(naam)?.has(vorm) === true ? [] : [`staat niet in de tabel van zinnen: ${vorm}`];
  });

it('duizend willekeurige dossiers geven in iedere brief hele zinnen, voor deze lezer alleen', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(null, '2023-11-07', '2026-02-03'), (zaad, datum) => {
      const dossier = trekDossier(zaad);
      const mis = alleBrieven.flatMap(([soort, publiek]) => {
        const document = brief(soort, publiek, dossier, datum);
        const fouten = [
          ...gebreken(document),
          ...nietVoor(document, publiek),
          ...verkeerdGetal(document, voorBrief(soort, dossier, datum)),
          ...nietTeVinden(document, `${soort}/${publiek}`),
        ];
        return fouten.map((fout) => `${soort}, ${publiek}: ${fout}`);
      });
      expect(mis).toEqual([]);
    }),
    { numRuns: 1000, seed: 20231107 },
  );
}, 60_000);

it('ook weggelakt en met de lijst van gaten erboven blijft iedere zin heel', () => {
  fc.assert(
    fc.property(fc.nat(), (zaad) => {
      const dossier = lakDossier(trekDossier(zaad));
      const mis = alleBrieven.flatMap(([soort, publiek]) => gebreken(metGatenlijst(brief(soort, publiek, dossier))));
      expect(mis.filter((fout) => !/gatenlijst\.|hele markers/u.test(fout))).toEqual([]);
    }),
    { numRuns: 100, seed: 20231107 },
  );
}, 30_000);

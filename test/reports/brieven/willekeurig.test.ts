/** Whatever a dossier holds, a letter never prints a hole, a stray bracket, a slip of number or what is not for its reader. */
import fc from 'fast-check';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { regelVan, tabelregels } from '../../../domain/dossier';
import type { Publiek } from '../../../domain/publiek';
import { feitenVan } from '../../../reports/controle';
import { alleBrieven, brief } from './ondersteuning';
import { gebreken } from './gebreken';
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

it('duizend willekeurige dossiers geven in iedere brief hele zinnen, voor deze lezer alleen', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(null, '2023-11-07', '2026-02-03'), (zaad, datum) => {
      const dossier = trekDossier(zaad);
      const mis: string[] = [];
      for (const [soort, publiek] of alleBrieven) {
        const document = brief(soort, publiek, dossier, datum);
        mis.push(
          ...[...gebreken(document), ...nietVoor(document, publiek)].map((fout) => `${soort}, ${publiek}: ${fout}`),
        );
      }
      expect(mis).toEqual([]);
    }),
    { numRuns: 1000, seed: 20231107 },
  );
}, 60_000);

/** No path through a template prints a hole: each fact is taken away in turn, from each letter. */
import { alleZinnen } from '../../../domain/document';
import type { FeitId } from '../../../domain/document';
import { nieuweBrief, legVoor, stelVast } from '../../../domain/brief';
import type { Dossier } from '../../../domain/dossier';
import { feitenVan, gaten } from '../../../reports/controle';
import { alleBrieven, brief, dossier, voorbeelden, zonder } from './ondersteuning';
import { gebreken } from './gebreken';

/** The article is grammar and the authority comes from the register: neither is ever a gap in a letter. */
const nooitEenGat = (id: FeitId): boolean => id === 'aanbieder.lidwoord' || id.startsWith('autoriteit.');

/** Decides only which authority is named; its own marker would say nothing to a reader. */
const alleenKeuze = ['trede.vastgesteldOp'];

const gevallen = voorbeelden.flatMap((naam) => alleBrieven.map(([soort, publiek]) => [naam, soort, publiek] as const));

describe.each(gevallen)('%s, %s voor %s', (naam, soort, publiek) => {
  const bron: Dossier = dossier(naam);
  const gewoon = brief(soort, publiek, bron);
  const gebruikt = feitenVan(gewoon).filter((id) => !nooitEenGat(id) && !alleenKeuze.includes(id));

  it.each(gebruikt)('zonder %s staat er een gat, één per zin, en is vaststellen dicht', (id) => {
    const document = brief(soort, publiek, zonder(bron, id));
    const eigen = gaten(document).filter(({ feit }) => feit === id);
    expect(eigen).toHaveLength(1);
    for (const zin of alleZinnen(document)) {
      const aantal = zin.stukken.filter((stuk) => stuk.soort === 'ontbreekt' && stuk.feit === id).length;
      expect(`${zin.id}: ${String(Math.min(aantal, 2))}`).not.toBe(`${zin.id}: 2`);
    }
    expect(gebreken(document)).toEqual([]);
    const voorgelegd = legVoor(nieuweBrief('maker', 'h'));
    if (!voorgelegd.ok) throw new Error('voorleggen hoort te kunnen');
    const beletsels = { gaten: gaten(document).length, tegenspraken: 0, teBevestigen: 0 };
    expect(stelVast(voorgelegd.value, 'ander', 'h', beletsels)).toMatchObject({ fout: { soort: 'brief-heeft-gaten' } });
  });
});

/** Two hundred things people typed, as a melder and as an adviser: every answer shows a way on, and none is an error. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { leesCorpus } from '../bot/begrip/meten';

const AANTAL = 200;
const alle = leesCorpus('achtergehouden.jsonl');
/** Evenly over the file: every batch and every intent has its part. */
const zinnen = Array.from({ length: AANTAL }, (_, i) => alle[Math.floor((i * alle.length) / AANTAL)]?.tekst ?? '');
/** A button, words to type, a question, a person to call or where to go; or the whole answer: that there is nothing to do. */
const WEG = /\(\S.*\)$|‘[^’]+’|\?|[Bb]el(?:t|len)? |Typ |Ga naar |U heeft geen open taken/m;

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 5_000 });
});
afterAll(() => huis.ruimOp());

describe.each(['Sanne Verhoeven', 'Anouk Wiersma'])('%s', (naam) => {
  it('komt nergens op een dood spoor', async () => {
    const wie = new Spreker(huis, naam);
    const dood: string[] = [];
    for (const zin of zinnen) {
      const gezegd = await wie.zeg(zin);
      const regels = gezegd.split('\n').length;
      if (!WEG.test(gezegd) && regels < 4) dood.push(`${zin}\n   → ${gezegd}`);
      if (/referentie|ging iets mis|undefined|\[object|\$\{/.test(gezegd)) dood.push(`FOUT ${zin}\n   → ${gezegd}`);
      // What was begun is thrown away, so that the next one is heard for itself.
      await wie.zeg('opnieuw');
      await wie.zeg('stop');
    }
    expect(zinnen.filter((zin) => zin !== '')).toHaveLength(AANTAL);
    expect(dood).toEqual([]);
  });
});

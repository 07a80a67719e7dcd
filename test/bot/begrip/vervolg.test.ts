/** What a message means with something before somebody: learned from its lessons and nothing else, and how often it is right on sentences never learned. */
import { join } from 'node:path';
import { leer } from '../../../bot/begrip/ervaring/leren';
import { briefklassen, leesBriefvraag } from '../../../bot/begrip/vervolg/brief';
import { ANDERS, GENOEG } from '../../../bot/begrip/vervolg/lezer';
import { vergelijkGolden } from '../../support/golden';
import { leesCorpus } from './meten';
import { leesVervolg, lezingVan, vervolglessen } from './vervolg';

it('is learned from the lessons', () => {
  const lessen = vervolglessen('vervolg-brief.jsonl', briefklassen, /^brief/);
  expect(lessen.filter(({ klas }) => klas < 0)).toEqual([]);
  const regels = leer(lessen, briefklassen.length).map((regel) => JSON.stringify(regel));
  vergelijkGolden(join(__dirname, '../../../bot/begrip/vervolg/brief-gewichten.json'), `[\n${regels.join(',\n')}\n]\n`);
});

it('is right on sentences it never learned, or offers what was meant among three', () => {
  const zinnen = leesVervolg('vervolg-brief-achtergehouden.jsonl');
  const gelezen = zinnen.map(({ tekst, soort, of }) => {
    const kansen = leesBriefvraag(lezingVan(tekst));
    const goed = (een: string | undefined): boolean => een === soort || een === of;
    const vragen = kansen.filter((een) => een.soort !== ANDERS).slice(0, 3);
    const [beste] = kansen;
    const doet = beste !== undefined && beste.soort !== ANDERS && beste.kans >= GENOEG;
    return {
      eerste: goed(beste?.soort),
      bijDrie: doet ? goed(beste.soort) : goed(ANDERS) || vragen.some((een) => goed(een.soort)),
      verkeerd: doet && !goed(beste.soort),
    };
  });
  const deel = (wat: 'eerste' | 'bijDrie' | 'verkeerd'): number =>
    gelezen.filter((een) => een[wat]).length / zinnen.length;
  expect(zinnen.length).toBeGreaterThanOrEqual(200);
  expect(deel('eerste')).toBeGreaterThanOrEqual(0.67);
  expect(deel('bijDrie')).toBeGreaterThanOrEqual(0.86);
  // Only a card is shown then, and nothing is done.
  expect(deel('verkeerd')).toBeLessThanOrEqual(0.06);
});

it('holds out no sentence that was taught', () => {
  const geleerd = new Set(leesVervolg('vervolg-brief.jsonl').map(({ tekst }) => tekst.toLowerCase()));
  expect(
    leesVervolg('vervolg-brief-achtergehouden.jsonl').filter(({ tekst }) => geleerd.has(tekst.toLowerCase())),
  ).toEqual([]);
});

it('takes no ordinary sentence for a question about a letter', () => {
  const gewoon = leesCorpus('achtergehouden.jsonl').filter(
    ({ intent }) => !/^(?:brief|onbekend|hulp|stoppen)/.test(intent),
  );
  const mis = gewoon.filter(({ tekst }) => {
    const [beste] = leesBriefvraag(lezingVan(tekst));
    return beste !== undefined && beste.soort !== ANDERS && beste.kans >= GENOEG;
  });
  expect(mis.length / gewoon.length).toBeLessThanOrEqual(0.02);
});

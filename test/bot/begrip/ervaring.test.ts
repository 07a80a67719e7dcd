/** The table of weights is what the tuning half and the examples teach, and nothing else. `npm run goldens` learns it again. */
import { join } from 'node:path';
import { klassen } from '../../../bot/begrip/ervaring/klas';
import { leer, VEEL } from '../../../bot/begrip/ervaring/leren';
import { vergelijkGolden } from '../../support/golden';
import { lessenUitCorpus, lessenUitTabellen, ookZonderNamen } from './lessen';

it('is learned from the examples', () => {
  const lessen = ookZonderNamen([...lessenUitTabellen(), ...lessenUitCorpus()]);
  expect(lessen.filter(({ klas }) => klas < 0).map(({ tekst }) => tekst)).toEqual([]);
  const regels = leer(lessen, klassen.length, VEEL).map((regel) => JSON.stringify(regel));
  vergelijkGolden(join(__dirname, '../../../bot/begrip/ervaring/gewichten.json'), `[\n${regels.join(',\n')}\n]\n`);
});

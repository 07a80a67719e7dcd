/** The table of weights is what the tuning half and the examples teach, and nothing else. `npm run goldens` learns it again. */
import { join } from 'node:path';
import { klassen } from '../../../bot/begrip/ervaring/klas';
import { mensklassen } from '../../../bot/begrip/ervaring/om-een-mens';
import { leer, VEEL } from '../../../bot/begrip/ervaring/leren';
import { vergelijkBytes } from '../../support/golden';
import { lessenOverMensen, lessenUitCorpus, lessenUitTabellen, ookZonderNamen } from './lessen';

const lessen = ookZonderNamen([
  ...lessenUitTabellen(),
  ...lessenUitCorpus(),
  ...lessenUitCorpus('afstellen-gevaar.jsonl'),
]);
/** Only about whom it is: as lessons about intents they moved what a casus or letter is asked. */
const overMensen = ookZonderNamen(lessenUitCorpus('afstellen-mens.jsonl'));
const tabel = (bestand: string, geleerd: Uint8Array): void =>
  vergelijkBytes(join(__dirname, '../../../bot/begrip/ervaring', bestand), geleerd);

it('is learned from the examples', () => {
  expect(lessen.filter(({ klas }) => klas < 0).map(({ tekst }) => tekst)).toEqual([]);
  tabel('gewichten.bin', leer(lessen, klassen.length, VEEL));
});

it('learns who is in danger from those and from what is said in between', () => {
  tabel('mens-gewichten.bin', leer(lessenOverMensen([...lessen, ...overMensen]), mensklassen.length, VEEL));
});

/** The table of weights is what the tuning half and the examples teach, and nothing else. `npm run goldens` learns it again. */
import { join } from 'node:path';
import { aanwijzingenVan } from '../../../bot/begrip/ervaring/aanwijzingen';
import { klasNummer } from '../../../bot/begrip/ervaring/klas';
import { leer } from '../../../bot/begrip/ervaring/leren';
import type { Geval } from '../../../bot/begrip/ervaring/leren';
import { intentRegels } from '../../../bot/begrip/intents';
import { lees } from '../../../bot/begrip/lezing';
import { vergelijkGolden } from '../../support/golden';
import { leesCorpus, NU } from './meten';
import { register } from './register-voorbeeld';

const geval = (tekst: string, intent: string, naar: string | null): Geval => ({
  aanwijzingen: aanwijzingenVan(lees(tekst, register, NU)),
  klas: klasNummer(intent, naar),
});

const uitTabellen = intentRegels
  .filter(({ intent }) => intent !== 'verwijzing')
  .flatMap(({ intent, voorbeelden, woorden }) =>
    [...voorbeelden, ...woorden].map((tekst) => geval(tekst, intent, null)),
  );

const uitCorpus = leesCorpus('afstellen.jsonl').map(({ tekst, intent, slots }) =>
  geval(tekst, intent, intent === 'verwijzing' ? (slots.naar ?? null) : null),
);

it('is learned from the examples', () => {
  const regels = Object.entries(leer([...uitTabellen, ...uitCorpus])).map(
    ([naam, paren]) => `${JSON.stringify(naam)}: [${paren.join(',')}]`,
  );
  vergelijkGolden(join(__dirname, '../../../bot/begrip/ervaring/gewichten.json'), `{\n${regels.join(',\n')}\n}\n`);
});

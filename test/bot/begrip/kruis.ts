/**
 * Cross-validation: learns from four fifths of the tuning half, measures on the fifth it did not see, five times over.
 * Run it to choose between mechanisms: `npx tsx test/bot/begrip/kruis.ts` (`-v` names the sentences that went wrong).
 */
import { klassen } from '../../../bot/begrip/ervaring/klas';
import { leer, VEEL } from '../../../bot/begrip/ervaring/leren';
import { alsTabel } from '../../../bot/begrip/ervaring/tabel';
import { weeg } from '../../../bot/begrip/weging';
import { lessenUitCorpus, lessenUitTabellen, ookZonderNamen } from './lessen';
import type { Les } from './lessen';

const VOUWEN = 5;

/** How often each intent comes by on a working day; the tuning half holds many of the rare ones. */
const WERKDAG: Readonly<Record<string, number>> = {
  'melding.starten': 14,
  'trede.opvragen': 7,
  'casus.bijwerken': 4,
  'casus.tonen': 2,
  'casus.bijpraten': 2,
  'accountgesprek.vastleggen': 2,
  'melding.status': 2,
  'taken.tonen': 2,
  verwijzing: 2,
};

interface Uitslag {
  readonly les: Les;
  readonly intent: string;
  readonly naar: string | null;
  readonly zekerheid: number;
}

const vouw = (plek: number): number => (Math.imul(plek + 1, 2654435761) >>> 8) % VOUWEN;
const deel = (lijst: readonly unknown[], van: readonly unknown[]): string =>
  `${((100 * lijst.length) / Math.max(1, van.length)).toFixed(1)} % van ${van.length}`;
const goed = ({ les, intent }: Uitslag): boolean => les.intent === intent;
const isGevaar = (naar: string | null): boolean => naar === '112' || naar === 'Veilig Thuis';

function meetVouwen(): readonly Uitslag[] {
  const vast = lessenUitTabellen();
  const corpus = lessenUitCorpus();
  return Array.from({ length: VOUWEN }, (_, deze) => {
    const geleerd = leer(
      ookZonderNamen([...vast, ...corpus.filter((_les, plek) => vouw(plek) !== deze)]),
      klassen.length,
      VEEL,
    );
    const tabel = alsTabel(geleerd, klassen.length);
    return corpus
      .filter((_les, plek) => vouw(plek) === deze)
      .map((les): Uitslag => ({ les, ...weeg(les.lezing, tabel) }));
  }).flat();
}

function opEenWerkdag(uit: readonly Uitslag[], intents: readonly string[]): number {
  const gewicht = (intent: string): number => WERKDAG[intent] ?? 1;
  const juist = intents.map((intent) => {
    const hier = uit.filter(({ les }) => les.intent === intent);
    return (gewicht(intent) * hier.filter(goed).length) / Math.max(1, hier.length);
  });
  const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
  return som(juist) / som(intents.map(gewicht));
}

function verslag(uit: readonly Uitslag[], uitvoerig: boolean): readonly string[] {
  const intents = [...new Set(uit.map(({ les }) => les.intent))].sort();
  const gevaar = uit.filter(({ les }) => isGevaar(les.naar));
  const meldingen = uit.filter(({ les }) => les.intent === 'melding.starten');
  const zeker = [0, 0.5, 0.8, 0.95].map((van, i, grenzen) => {
    const hier = uit.filter(({ zekerheid }) => zekerheid >= van && zekerheid < (grenzen[i + 1] ?? 2));
    return `  vanaf ${van}: ${deel(hier.filter(goed), hier)}`;
  });
  return [
    `intent goed: ${deel(uit.filter(goed), uit)}; naar de verdeling van een werkdag ${(100 * opEenWerkdag(uit, intents)).toFixed(1)} %`,
    `gevaar gemist: ${deel(
      gevaar.filter(({ naar }) => !isGevaar(naar)),
      gevaar,
    )}`,
    `loos alarm: ${uit.filter(({ les, naar }) => isGevaar(naar) && les.intent !== 'verwijzing').length}`,
    `melding weggestuurd: ${deel(
      meldingen.filter(({ intent }) => intent === 'verwijzing'),
      meldingen,
    )}`,
    'goed naar zekerheid:',
    ...zeker,
    ...intents.map((intent) => {
      const hier = uit.filter(({ les }) => les.intent === intent);
      return `  ${intent}: ${deel(hier.filter(goed), hier)}`;
    }),
    ...(uitvoerig ? uit.filter((een) => !goed(een)).map(fout) : []),
  ];
}

const fout = ({ les, intent, naar, zekerheid }: Uitslag): string =>
  `${les.tekst}\n    ${les.intent} ${les.naar ?? ''} → ${intent} ${naar ?? ''} ${zekerheid}`;

process.stdout.write(`${verslag(meetVouwen(), process.argv.includes('-v')).join('\n')}\n`);

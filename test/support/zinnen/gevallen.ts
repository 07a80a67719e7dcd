/** Each of the sample cases with every other value of every fact. */
import { tabelregels } from '../../../domain/dossier';
import type { TabelRegel } from '../../../domain/dossier';
import type { Proefgeval, Voorbeelden } from '../../../reports/brieven/proefgeval';
import { combinaties, groepjes } from './samen';
import type { Keuzen } from './samen';

/** Both sides of the transfer of tasks to another authority have sentences of their own. */
const naDeOvergang = '2026-02-03';

const rauw: Readonly<Record<string, readonly unknown[]>> = {
  vlag: [true, false],
  getal: [1, 2],
  trede: [2, 3, 4],
  lijst: [['eerste'], ['eerste', 'tweede', 'derde']],
  datum: ['2023-02', '2026-01', '2025-11'],
};

/** Every other value that can choose another sentence; what only fills a place does not. */
function andereWaarden({ rij: { soort, weglaatbaar, nooitVerborgen } }: TabelRegel): readonly unknown[] {
  const opties = soort.naam.startsWith('keuze') ? soort.verwacht.replace(/^.*: |^een lijst uit: /, '').split(', ') : [];
  const keuzes = soort.naam === 'keuzes' ? groepjes(opties) : opties;
  const zonder = weglaatbaar === true ? ['geen', ...(nooitVerborgen === true ? [] : ['niet-openbaar'])] : [];
  return [...(rauw[soort.naam] ?? []), ...keuzes, ...['onbekend', ...zonder].map((afwezig) => ({ afwezig }))];
}

const aanwezig: Readonly<Record<string, unknown>> = {
  tekst: 'een naam',
  dag: '2026-01-15',
  tijdstip: '2026-01-15T09:30',
};

/** As they are, so that a sentence is shown in a real case where it stands in one; then one fact at a time, what chooses together crossed, and after the transfer whatever has a date. */
export function gevallen(voorbeelden: Voorbeelden): readonly Proefgeval[] {
  const [eerste = '', ...meer] = Object.keys(voorbeelden);
  const alleen = tabelregels.flatMap((regel) => {
    const vol = aanwezig[regel.rij.soort.naam];
    return [...andereWaarden(regel), ...(vol === undefined ? [] : [vol])].map((waarde) => ({ [regel.id]: waarde }));
  });
  const samen = combinaties.flatMap(kruis);
  const gedateerd = tabelregels
    .filter(({ rij }) => rij.soort.naam === 'datum')
    .flatMap((regel) => andereWaarden(regel).map((waarde) => ({ [regel.id]: waarde })));
  const gewoon = [eerste, ...meer].map((naam) => ({ naam, anders: {}, datum: null }));
  const los = [eerste, ...meer].flatMap((naam) => [
    ...alleen.map((anders) => ({ naam, anders, datum: null })),
    ...[{}, ...gedateerd].map((anders) => ({ naam, anders, datum: naDeOvergang })),
  ]);
  const gekruist = samen.flatMap((anders) => [null, naDeOvergang].map((datum) => ({ naam: eerste, anders, datum })));
  const vanRegio = [...gewoon, ...los, ...gekruist];
  return [
    ...vanRegio,
    ...vanRegio.filter(({ naam }) => naam !== meer.at(-1)).map(vanCollege),
    ...vanRegio.filter(({ naam }) => naam === eerste).map(vanEigenCollege),
  ];
}

/** The same case in the voice of a college outside the regio. */
const vanCollege = ({ naam, anders, datum }: Proefgeval): Proefgeval => ({
  ...{ naam, datum },
  anders: { 'rib.van': 'College van burgemeester en wethouders van Zwolle', 'ontvanger.gemeente': 'Zwolle', ...anders },
});

/** And of the college of a gemeente of the regio in the first example. */
const vanEigenCollege = ({ naam, anders, datum }: Proefgeval): Proefgeval => ({
  ...{ naam, datum },
  anders: { 'rib.van': 'College van burgemeester en wethouders van Venlo', 'ontvanger.gemeente': 'Venlo', ...anders },
});

const kruis = (keuzen: Keuzen): readonly Readonly<Record<string, unknown>>[] =>
  Object.entries(keuzen).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (tot, [id, waarden]) => tot.flatMap((eerder) => waarden.map((waarde) => ({ ...eerder, [id]: waarde }))),
    [{}],
  );

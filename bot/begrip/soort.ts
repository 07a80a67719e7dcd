/** Which kind of melding the words point at. Bron: kinds of melding on the page of the meldpunt. */
import type { MeldingSoort } from '../../domain/melding';
import type { Kenmerk } from './lexicon';

interface Aanwijzing {
  readonly als: readonly Kenmerk[];
  readonly soort: MeldingSoort;
}

/** In order: money says most, then a plan to change, then people who do not get on. */
const aanwijzingen: readonly Aanwijzing[] = [
  { als: ['geldnood'], soort: 'vermoeden-financieel' },
  { als: ['nietBetalen'], soort: 'vermoeden-financieel' },
  { als: ['geldwoord', 'zorgen'], soort: 'vermoeden-financieel' },
  { als: ['samenwerking', 'verstoord'], soort: 'knelpunt-samenwerking' },
  { als: ['stopt'], soort: 'voornemen' },
  { als: ['bestuur', 'vertrekt'], soort: 'voornemen' },
  { als: ['verband'], soort: 'voornemen' },
  { als: ['wijziging'], soort: 'voornemen' },
];

/** Undefined when the words do not say it: then it is asked. */
export const soortVan = (kenmerken: ReadonlySet<Kenmerk>): MeldingSoort | undefined =>
  aanwijzingen.find(({ als }) => als.every((kenmerk) => kenmerken.has(kenmerk)))?.soort;

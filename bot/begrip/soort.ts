/** Which kind of melding the words point at. Bron: kinds of melding on the page of the meldpunt. */
import type { MeldingSoort } from '../../domain/melding';
import type { Kenmerk } from './lexicon';
import { metGroepen } from './weging-regels';

interface Aanwijzing {
  readonly als: readonly Kenmerk[];
  readonly zonder?: readonly Kenmerk[];
  readonly soort: MeldingSoort;
}

/** In order: money says most, then a plan to change, then people who do not get on. */
const aanwijzingen: readonly Aanwijzing[] = [
  { als: ['geldnood'], soort: 'vermoeden-financieel' },
  { als: ['nietBetalen'], soort: 'vermoeden-financieel' },
  { als: ['geldwoord', 'zorgen'], soort: 'vermoeden-financieel' },
  { als: ['geschil', 'stilstand'], soort: 'knelpunt-samenwerking' },
  { als: ['samenwerking', 'verstoord'], soort: 'knelpunt-samenwerking' },
  { als: ['stopt'], soort: 'voornemen' },
  // Staff who leave are no plan of their organisation; a change of its bestuur is one of the voornemens of the meldpunt.
  { als: ['personeel', 'vertrekt'], zonder: ['bestuur'], soort: 'vermoeden-financieel' },
  { als: ['bestuur', 'vertrekt'], soort: 'voornemen' },
  { als: ['verband'], soort: 'voornemen' },
  { als: ['wijziging'], soort: 'voornemen' },
  { als: ['verstoord', 'overOns'], soort: 'knelpunt-samenwerking' },
  { als: ['geldwoord', 'overOns'], soort: 'vermoeden-financieel' },
  { als: ['vertrekt', '@aanbieder'], soort: 'voornemen' },
];

/** Undefined when the words do not say it: then it is asked. */
export const soortVan = (kenmerken: ReadonlySet<Kenmerk>): MeldingSoort | undefined => {
  const alle = metGroepen(kenmerken);
  const past = ({ als, zonder = [] }: Aanwijzing): boolean =>
    als.every((kenmerk) => alle.has(kenmerk)) && !zonder.some((kenmerk) => alle.has(kenmerk));
  return aanwijzingen.find(past)?.soort;
};

/** Who keeps the casus of a channel up to date and tells there how it goes, may mean a message about that casus as well as a melding: he gets both. */
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { CasusDossier } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { uitGesprekTekst } from '../../texts/uit-gesprek';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { bedoeldeCasus } from '../regie/bedoelde-casus';

export interface Kanaalcasus {
  readonly zin: string;
  readonly knop: Knop;
}

/** Null where no casus belongs to the channel, where it is not his to write in, and where his words name another aanbieder. */
export async function alsCasusbericht(beurt: Beurt, tekst: string): Promise<Kanaalcasus | null> {
  if (beurt.inbound.plek !== 'kanaal' || tekst === '') return null;
  const id = await bedoeldeCasus(beurt, 'casus.bijwerken');
  const casus = id === null ? null : await beurt.eenheid.casus.vind(id, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'casus.bijwerken', casus) || gaatOverAnder(beurt, casus, tekst)) return null;
  return {
    zin: uitGesprekTekst.kanaalcasus(casus.nummer, casus.aanbiederNaam),
    knop: button(
      uitGesprekTekst.bericht,
      'voorstel.kiezen',
      { intent: 'casus.bijwerken', tekst, over: casus.aanbiederId },
      { stijl: 'positive' },
    ),
  };
}

function gaatOverAnder(beurt: Beurt, { aanbiederNaam, deelnemingNamen }: CasusDossier, tekst: string): boolean {
  const { aanbieder, kandidaten = [] } = leesBericht(beurt, tekst).begrepen.slots;
  const eigen = [aanbiederNaam, ...deelnemingNamen];
  return aanbieder === undefined
    ? kandidaten.length > 0 && !kandidaten.some((naam) => eigen.includes(naam))
    : !eigen.includes(aanbieder);
}

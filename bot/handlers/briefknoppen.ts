/** One button for each letter that can be written, each with its own one-time key. */
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { CasusDossier } from '../../domain/casus';
import { briefKnop } from '../../texts/brief';
import type { Beurt } from '../beurt';

export const briefKnoppen = (
  beurt: Beurt,
  casus: Pick<CasusDossier, 'id'>,
  kies: (soort: string) => boolean,
): readonly Knop[] =>
  beurt.huis.briefwerk.soorten
    .filter(({ soort }) => kies(soort))
    .flatMap(({ soort, publieken }) =>
      publieken.map((publiek) =>
        button(briefKnop(soort, publiek), 'brief.opstellen', {
          casus: casus.id,
          soort,
          publiek,
          sleutel: beurt.nieuweSleutel(),
        }),
      ),
    );

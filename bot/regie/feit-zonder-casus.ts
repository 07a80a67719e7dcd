/** "De deelnemingen zijn Hai-5, Care4Kids en Buro Maks" with no casus before somebody: it tells a fact of one of his casussen, and no signal about three organisations. */
import { casussenInzien } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { hulpTekst } from '../../texts/hulp';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vluchtig } from '../namen/kandidaten';
import type { FeitMetWaarde } from './feit-met-waarde';

/** Cards show about six buttons. */
const meeste = 5;

/** Null for who may record facts nowhere: he tells it to the meldpunt. */
export async function vanWelkeCasus(beurt: Beurt, { feit, waarde }: FeitMetWaarde): Promise<BeurtAntwoord | null> {
  if (beurt.inbound.plek !== 'persoonlijk' || feit.soort !== 'lijst') return null;
  const lijst = await voerUit(beurt, casussenInzien, { aantal: meeste, voor: 'feit.vastleggen' });
  if (!lijst.ok || lijst.value.rijen.length === 0) return null;
  const { rijen, totaal } = lijst.value;
  return vluchtig(
    berichtKaart({
      kop: hulpTekst.welkeCasusKop,
      alineas: [hulpTekst.welkeCasusUitleg(totaal > rijen.length)],
      knoppen: rijen.map(({ casus }) =>
        button(hulpTekst.casusKnop(casus.nummer, casus.aanbiederNaam), 'feit.inzien', {
          ...{ casus: casus.id, feit: feit.id, genoemd: waarde },
        }),
      ),
    }),
  );
}

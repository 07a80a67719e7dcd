/** Agreements of accountgesprekken: the list of whoever minds them, and closing one from it. */
import { afspraakAfronden, afsprakenInzien } from '../../app/gesprek-afspraken';
import { feestdagenRond } from '../../app/taak-zaak';
import { voerUit } from '../../app/use-case';
import { gespreksafsprakenKaart } from '../../cards/gesprek-afspraken';
import type { AfsprakenView } from '../../cards/gesprek-afspraken';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export async function afsprakenAntwoord(beurt: Beurt, gedaan: AfsprakenView['gedaan'] = null): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, afsprakenInzien, null);
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const afspraken = gevonden.value.map((afspraak) => ({ ...afspraak, sleutel: beurt.nieuweSleutel() }));
  return toon(
    beurt,
    gespreksafsprakenKaart({ afspraken, gedaan, vandaag: beurt.vandaag, feestdagen: await feestdagenRond(beurt) }),
  );
}

const zetStap: Handlers['gespreksafspraak.afronden'] = async (beurt, { sleutel, ...invoer }) => {
  const uit = await voerUit(beurt, afspraakAfronden, invoer, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  const ongedaan = uit.value.status === 'open' ? null : { afspraak: uit.value, sleutel: beurt.nieuweSleutel() };
  return afsprakenAntwoord(beurt, ongedaan);
};

export const afspraakHandlers = {
  'gespreksafspraken.inzien': (beurt) => afsprakenAntwoord(beurt),
  'gespreksafspraak.afronden': zetStap,
} as const satisfies Partial<Handlers>;

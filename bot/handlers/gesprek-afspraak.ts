/** Agreements of accountgesprekken: the list of whoever minds them, and closing one from it. */
import { afspraakAfronden, afspraakOvernemen, afsprakenInzien } from '../../app/gesprek-afspraken';
import type { Afspraaklijst } from '../../app/gesprek-afspraken';
import { feestdagenRond } from '../../app/taak-zaak';
import { voerUit } from '../../app/use-case';
import { gespreksafsprakenKaart } from '../../cards/gesprek-afspraken';
import type { AfsprakenView } from '../../cards/gesprek-afspraken';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export async function afsprakenAntwoord(
  beurt: Beurt,
  gedaan: AfsprakenView['gedaan'] = null,
  van: Afspraaklijst = 'mij',
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, afsprakenInzien, { van });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const afspraken = gevonden.value.map((afspraak) => ({ ...afspraak, sleutel: beurt.nieuweSleutel() }));
  return toon(
    beurt,
    gespreksafsprakenKaart({ van, afspraken, gedaan, vandaag: beurt.vandaag, feestdagen: await feestdagenRond(beurt) }),
  );
}

const zetStap: Handlers['gespreksafspraak.afronden'] = async (beurt, { sleutel, ...invoer }) => {
  const uit = await voerUit(beurt, afspraakAfronden, invoer, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  const ongedaan = uit.value.status === 'open' ? null : { afspraak: uit.value, sleutel: beurt.nieuweSleutel() };
  return afsprakenAntwoord(beurt, ongedaan);
};

const neemOver: Handlers['gespreksafspraak.overnemen'] = async (beurt, { sleutel, ...invoer }) => {
  const uit = await voerUit(beurt, afspraakOvernemen, invoer, sleutel);
  return uit.ok ? afsprakenAntwoord(beurt) : weiger(beurt, uit.fout);
};

export const afspraakHandlers = {
  'gespreksafspraken.inzien': (beurt, { van }) => afsprakenAntwoord(beurt, null, van),
  'gespreksafspraak.overnemen': neemOver,
  'gespreksafspraak.afronden': zetStap,
} as const satisfies Partial<Handlers>;

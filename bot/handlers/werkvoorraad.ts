/** The worklists of casussen, and taking one over. */
import { casusrolOvernemen, overnameVragen, werkvoorraadInzien } from '../../app/werkvoorraad-inzien';
import { voerUit } from '../../app/use-case';
import { overnameKaart, werkvoorraadKaart } from '../../cards/werkvoorraad';
import { casussenPerBlad } from '../../domain/werkvoorraad';
import type { Werkvoorraad } from '../../domain/werkvoorraad';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { casusAntwoord } from './casus';
import { leesTekst } from './taak-tekst';

const langsteReden = 400;

export async function werkvoorraadAntwoord(
  beurt: Beurt,
  welke: Werkvoorraad = 'mijn',
  vanaf = 0,
): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, werkvoorraadInzien, { welke, vanaf });
  return gelezen.ok
    ? toon(beurt, werkvoorraadKaart({ ...gelezen.value, perBlad: casussenPerBlad }))
    : weiger(beurt, gelezen.fout);
}

export const werkvoorraadHandlers = {
  'werkvoorraad.inzien': (beurt, { welke, vanaf }) => werkvoorraadAntwoord(beurt, welke, vanaf),
  async 'casusrol.overnemen-vragen'(beurt, { casus }) {
    const gevraagd = await voerUit(beurt, overnameVragen, { casusId: casus });
    return gevraagd.ok ? toon(beurt, overnameKaart(casus, beurt.nieuweSleutel())) : weiger(beurt, gevraagd.fout);
  },
  async 'casusrol.overnemen'(beurt, { casus, sleutel, reden }) {
    const gelezen = leesTekst(reden, langsteReden);
    if (!gelezen.ok) return gelezen.antwoord;
    const uitkomst = await voerUit(beurt, casusrolOvernemen, { casusId: casus, reden: gelezen.tekst }, sleutel);
    return uitkomst.ok ? casusAntwoord(beurt, casus) : weiger(beurt, uitkomst.fout);
  },
} as const satisfies Partial<Handlers>;

/** The worklists of casussen, and taking one over. */
import { casusrolOvernemen, overnameVragen, werkvoorraadInzien } from '../../app/werkvoorraad-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { overnameKaart, werkvoorraadKaart } from '../../cards/werkvoorraad';
import { casussenPerBlad } from '../../domain/werkvoorraad';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { casusAntwoord, plaatsnamen, tredenUit } from './casus';
import { toonRollen } from './casus-rollen';
import { leesTekst } from './taak-tekst';

const langsteReden = 400;

export async function werkvoorraadAntwoord(
  beurt: Beurt,
  { welke = 'mijn', vanaf = 0, plaatsen = [], treden: gevraagd, dagen }: Payload<'werkvoorraad.inzien'> = {},
): Promise<BeurtAntwoord> {
  const treden = tredenUit(gevraagd);
  const vraag = { welke, vanaf, filter: { rond: plaatsen, treden }, ...(dagen === undefined ? {} : { dagen }) };
  const gelezen = await voerUit(beurt, werkvoorraadInzien, vraag);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const selectie = { plaatsen, treden, namen: await plaatsnamen(beurt, plaatsen) };
  return toon(beurt, werkvoorraadKaart({ ...gelezen.value, perBlad: casussenPerBlad, selectie }));
}

export const werkvoorraadHandlers = {
  'werkvoorraad.inzien': werkvoorraadAntwoord,
  async 'casusrol.overnemen-vragen'(beurt, { casus }) {
    const gevraagd = await voerUit(beurt, overnameVragen, { casusId: casus });
    if (gevraagd.ok) return toon(beurt, overnameKaart(gevraagd.value, beurt.nieuweSleutel()));
    // Who may see the casus learns whom he can ask; for anybody else this page refuses as well.
    return toonRollen(beurt, casus, { kop: regieTekst.nietGelukt, regels: [regieTekst.rollen.nietOvernemen] });
  },
  async 'casusrol.overnemen'(beurt, { casus, sleutel, reden }) {
    const gelezen = leesTekst(reden, langsteReden);
    if (!gelezen.ok) return gelezen.antwoord;
    const uitkomst = await voerUit(beurt, casusrolOvernemen, { casusId: casus, reden: gelezen.tekst }, sleutel);
    return uitkomst.ok
      ? casusAntwoord(beurt, casus, { kop: regieTekst.gedaan, regels: [regieTekst.rollen.overgenomen] })
      : weiger(beurt, uitkomst.fout);
  },
} as const satisfies Partial<Handlers>;

/** "Wat voor brieven kan ik maken": the kinds there are, with a button for each that he may draft of the casus before him. */
import { berichtKaart } from '../../cards/bericht';
import { lijstKaart } from '../../cards/lijst';
import { briefsoortNamen } from '../../domain/briefsoort';
import type { CasusDossier } from '../../domain/casus';
import { magOpstellen } from '../../domain/opstelrecht';
import { briefNaam } from '../../texts/brief';
import { briefsoortenTekst } from '../../texts/briefsoorten';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefKnoppen } from '../handlers/briefknoppen';
import { toon } from '../prive';

/** Of a casus that is not there, or not for him, it is as if none was before him. */
export async function briefsoortenAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const over = onderwerpVan(beurt).casus;
  const casus = over === undefined ? null : await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  const items = casus === null ? [] : itemsVan(beurt, casus);
  if (casus === null || items.length === 0) return zeg(uitlegKaart());
  return toon(beurt, lijstKaart({ kop: briefsoortenTekst.kopVan(casus.nummer), items }));
}

const itemsVan = (beurt: Beurt, casus: CasusDossier) =>
  briefsoortNamen
    .filter((naam) => magOpstellen(beurt.actor, casus, naam))
    .map((naam) => ({
      titel: briefNaam(naam),
      regels: [briefsoortenTekst.waarvoor[naam]],
      knoppen: briefKnoppen(beurt, casus, (soort) => soort === naam),
    }));

const uitlegKaart = () =>
  berichtKaart({
    kop: briefsoortenTekst.kop,
    alineas: [briefsoortenTekst.hoe],
    rijen: briefsoortNamen.map((naam) => ({ label: briefNaam(naam), waarde: briefsoortenTekst.waarvoor[naam] })),
  });

/** What differs per gemeente: what is known, the file to fill in, and a filled-in file that comes back. */
import { gegevensTerugzetten, inlezingenInzien } from '../../app/gegevens-terugzetten';
import { gegevensInzien, gegevensKlaarleggen, gegevensOvernemen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import {
  gegevensfoutKaart,
  gegevensKaart,
  gegevensKlaarKaart,
  gegevensNietKaart,
  gegevensproefKaart,
} from '../../cards/gemeentegegevens';
import { inlezingenKaart } from '../../cards/gegevensinlezing';
import { teruggezetKaart } from '../../cards/gegevensterugzetting';
import type { Gegevensrij, Gemeenteveld } from '../../domain/gemeentegegevens';
import { faal } from '../../domain/result';
import { foutZin } from '../../texts/fouten';
import { gegevensTekst } from '../../texts/gemeentegegevens';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { zeg } from '../beurt';
import { biedInvulbestandAan } from '../bestanden/gegevens-invulbestand';
import type { Handlers } from '../handler';
import type { Gegevensontvangst } from '../bestanden/ontvangst';
import { toon, weiger } from '../prive';
import { isGebiedenbestand, neemGebieden } from './gebieden';

export async function gegevensAntwoord(beurt: Beurt, casus: string, vanaf = 0): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, gegevensInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return toon(
    beurt,
    gegevensKaart(gevonden.value, vanaf, () => beurt.nieuweSleutel()),
  );
}

/** Read in the turn, because the register says which gemeente is meant; laid ready, and taken over with a press. */
export async function neemGegevens(beurt: Beurt, ontvangst: Gegevensontvangst): Promise<BeurtAntwoord> {
  if (!ontvangst.ok) return zeg(gegevensNietKaart(gegevensTekst[ontvangst.fout]));
  if (isGebiedenbestand(beurt, ontvangst.inhoud)) return neemGebieden(beurt, ontvangst.inhoud);
  const { huis, eenheid } = beurt;
  const partijen = await eenheid.partij.vanSoort(['gemeente', 'aanbieder', 'gecertificeerde-instelling']);
  const { rijen, fouten } = huis.gegevenslezer.lees(ontvangst.inhoud, partijen, (naam, alt) => {
    const bytes = ontvangst.plaatjes.get(naam);
    return bytes === undefined ? faal(gegevensTekst.logoOntbreekt(naam)) : huis.leesLogo(naam, bytes, alt);
  });
  if (fouten.length > 0) return zeg(gegevensfoutKaart(fouten));
  if (rijen.length === 0) return zeg(gegevensNietKaart(gegevensTekst.geenRijen));
  const klaar = await voerUit(beurt, gegevensKlaarleggen, { rijen });
  if (!klaar.ok) return zeg(gegevensNietKaart(foutZin(klaar.fout)));
  return zeg(gegevensproefKaart({ ...klaar.value, rijen: rijen.map(alsRegel) }, beurt.nieuweSleutel()));
}

const alsRegel = ({ gemeente, velden }: Gegevensrij) => ({ gemeente, velden: Object.keys(velden) as Gemeenteveld[] });

export const gemeentegegevensHandlers = {
  'gemeentegegevens.inzien': (beurt, { casus, vanaf }) => gegevensAntwoord(beurt, casus, vanaf),
  'gemeentegegevens.invulbestand': (beurt, { casus }) => biedInvulbestandAan(beurt, casus),
  async 'gemeentegegevens.overnemen'(beurt, { voorstel, sleutel }) {
    const uit = await voerUit(beurt, gegevensOvernemen, { voorstel }, sleutel);
    if (uit.ok) return toon(beurt, gegevensKlaarKaart(uit.value, beurt.nieuweSleutel()));
    if (uit.fout.soort !== 'geen-toegang') return weiger(beurt, uit.fout);
    return toon(beurt, gegevensNietKaart(gegevensTekst.verlopen));
  },
  async 'gemeentegegevens.inlezingen'(beurt, { casus }) {
    const uit = await voerUit(beurt, inlezingenInzien, { casus });
    return uit.ok
      ? toon(
          beurt,
          inlezingenKaart(uit.value, () => beurt.nieuweSleutel()),
        )
      : weiger(beurt, uit.fout);
  },
  async 'gemeentegegevens.terugzetten'(beurt, { inlezing, sleutel }) {
    const uit = await voerUit(beurt, gegevensTerugzetten, { inlezing }, sleutel);
    return uit.ok ? toon(beurt, teruggezetKaart(uit.value, beurt.nieuweSleutel())) : weiger(beurt, uit.fout);
  },
} as const satisfies Partial<Handlers>;

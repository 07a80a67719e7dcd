/** A document of a melding: a link that hands it over once. */
import { bijlageAanbieden } from '../../app/bijlage-afgeven';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { link } from '../../cards/button';
import { bijlageTekst } from '../../texts/bijlage';
import { foutZin } from '../../texts/fouten';
import { momentVoluit } from '../../texts/moment';
import { zeg } from '../beurt';
import type { Handlers } from '../handler';

export const meldingBijlageHandlers: Pick<Handlers, 'melding.bijlage'> = {
  async 'melding.bijlage'(beurt, { melding, hash }) {
    const token = beurt.huis.geheim();
    const aanbod = await voerUit(beurt, bijlageAanbieden, { melding, hash, tokenHash: beurt.huis.hash(token) });
    if (!aanbod.ok) return zeg(foutZin(aanbod.fout));
    const { naam, verlooptOp } = aanbod.value;
    const kaart = berichtKaart({
      kop: bijlageTekst.klaarKop,
      alineas: [naam, { tekst: bijlageTekst.klaar(momentVoluit(verlooptOp)), subtiel: true }],
      knoppen: [link(bijlageTekst.knop, `${beurt.huis.publicUrl}/bestand/${token}`)],
    });
    // The link is a secret: it is said once and kept nowhere.
    return { ...zeg(kaart), nietBewaren: true };
  },
};

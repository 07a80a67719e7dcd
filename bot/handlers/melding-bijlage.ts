/** A document of a melding: a link that hands it over once, and one that comes after the melding was sent. */
import { bijlageAanbieden } from '../../app/bijlage-afgeven';
import { eigenLosse, meldingDocumenten } from '../../app/melding-documenten';
import { meldingDocumentWeghalen } from '../../app/melding-document-weghalen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { link } from '../../cards/button';
import { bijlageTekst } from '../../texts/bijlage';
import { momentVoluit } from '../../texts/moment';
import { vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { bijFout, naStap } from '../melding/kaart';
import { weiger } from '../prive';

async function voegToe(beurt: Beurt, { losse, melding, sleutel }: Payload<'melding.document'>): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, meldingDocumenten, { melding, losse }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, melding, uitkomst.fout, null);
  const { id, nummer, erbij, dubbel, teVeel } = uitkomst.value;
  const zinnen = [
    ...(erbij.length > 0 ? [bijlageTekst.toegevoegdAan(erbij, nummer)] : []),
    ...(dubbel.length > 0 ? [bijlageTekst.zaten(dubbel)] : []),
    ...(teVeel.length > 0 ? [bijlageTekst.pasteNiet(teVeel)] : []),
  ];
  return naStap(beurt, id, zinnen.join(' '));
}

async function gooiWeg(beurt: Beurt, { losse }: Payload<'melding.document-weg'>): Promise<BeurtAntwoord> {
  const wachtend = await eigenLosse(beurt, losse);
  if (wachtend === null) return weiger(beurt, { soort: 'document-weg' });
  await beurt.eenheid.bijlage.wisLos(losse);
  return vervang(berichtKaart({ kop: bijlageTekst.weggegooid, alineas: [bijlageTekst.documenten(wachtend.bijlagen)] }));
}

async function haalWeg(
  beurt: Beurt,
  { melding, document = '', sleutel }: Payload<'melding.document-weghalen'>,
): Promise<BeurtAntwoord> {
  if (document === '') return zeg(bijlageTekst.weghalenFout);
  const uitkomst = await voerUit(beurt, meldingDocumentWeghalen, { melding, document }, sleutel);
  if (!uitkomst.ok) return bijFout(beurt, melding, uitkomst.fout, null);
  const { id, nummer, vanAnder } = uitkomst.value;
  return naStap(beurt, id, vanAnder ? bijlageTekst.weggehaaldVanAnder(nummer) : bijlageTekst.weggehaald(nummer));
}

type Documenthandelingen =
  'melding.bijlage' | 'melding.document' | 'melding.document-weg' | 'melding.document-weghalen';

export const meldingBijlageHandlers: Pick<Handlers, Documenthandelingen> = {
  'melding.document': voegToe,
  'melding.document-weg': gooiWeg,
  'melding.document-weghalen': haalWeg,
  async 'melding.bijlage'(beurt, { melding, hash }) {
    const token = beurt.huis.geheim();
    const aanbod = await voerUit(beurt, bijlageAanbieden, { melding, hash, tokenHash: beurt.huis.hash(token) });
    if (!aanbod.ok) return weiger(beurt, aanbod.fout);
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

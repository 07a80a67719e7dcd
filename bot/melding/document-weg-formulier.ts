/** The question before a document goes out of a melding that was sent. */
import type { MeldingDossier } from '../../app/melding-dossier';
import { button } from '../../cards/button';
import { formulierKaart } from '../../cards/formulier';
import { documentenWeghalen } from '../../domain/document-weg';
import { geenZaak, mag } from '../../domain/policy';
import { bijlageTekst } from '../../texts/bijlage';
import { momentVoluit } from '../../texts/moment';
import type { Beurt } from '../beurt';
import { welkDocument } from '../invoer/document-weg';
import type { Kaart } from '../messages';

/** Asked once, with what cannot be undone: one document by its name, more of them to choose from. */
export function weghaalFormulier(
  beurt: Pick<Beurt, 'actor' | 'nieuweSleutel'>,
  { melding }: Pick<MeldingDossier, 'melding'>,
  { gezegd = '' }: { readonly gezegd?: string } = {},
): Promise<Kaart> {
  const { id, nummer, invoer } = melding;
  const eigen = documentenWeghalen(melding, beurt.actor.persoonId, mag(beurt.actor, 'melding.beoordelen', geenZaak));
  const vanAnder = eigen.some(({ persoonId }) => persoonId !== beurt.actor.persoonId);
  const bijlagen = eigen.map(({ bijlage }) => bijlage);
  const gekozen = welkDocument(gezegd, bijlagen);
  const [eerste] = eigen;
  const enige = eigen.length === 1 ? eerste : undefined;
  const vast = { melding: id, sleutel: beurt.nieuweSleutel(), ...(enige ? { document: enige.bijlage.hash } : {}) };
  return Promise.resolve(
    formulierKaart({
      kop: bijlageTekst.weghalenKop(nummer),
      naam: invoer.over.naam,
      alineas: [
        ...(enige ? [bijlageTekst.documenten([enige.bijlage])] : []),
        { tekst: vanAnder ? bijlageTekst.weghalenUitlegAnder : bijlageTekst.weghalenUitleg, subtiel: true },
      ],
      keuzes: enige
        ? []
        : [
            {
              ...{ id: 'document', label: bijlageTekst.weghalenWelk, fout: bijlageTekst.weghalenFout },
              ...{ verplicht: true, waarde: gekozen?.hash ?? '' },
              keuzes: eigen.map(({ bijlage, op }) => ({
                ...{ waarde: bijlage.hash, titel: `${bijlage.naam} · ${momentVoluit(op)}` },
              })),
            },
          ],
      knoppen: [
        button(bijlageTekst.weghalenJa, 'melding.document-weghalen', vast, { stijl: 'destructive' }),
        button(bijlageTekst.weghalenNee, 'melding.inzien', { melding: id }, { zonderInvoer: true }),
      ],
    }),
  );
}

/** Takes a document out of a melding that was sent, by who sent that document or by who assesses meldingen: nobody sees it from then on, and it cannot come back. */
import { ingediendeDocumenten, spoorVan } from '../domain/document-weg';
import { naStap } from '../domain/melding-status';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import type { Verb } from './use-case';

interface Gevraagd {
  readonly melding: string;
  /** The hash of its content. */
  readonly document: string;
}

interface Weggehaald {
  readonly id: string;
  readonly nummer: string;
  /** Somebody else sent it. */
  readonly vanAnder: boolean;
}

export const meldingDocumentWeghalen: Verb<Gevraagd, Weggehaald, MeldingZaak> = {
  handeling: 'melding.document-weghalen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { document: hash }, zaak) {
    const { melding } = zaak;
    const { id, nummer, status } = melding;
    const beoordeelt = mag(werk.actor, 'melding.beoordelen', zaak);
    // Why it cannot be done any more goes before whether it is still there.
    const naar = naStap(status, beoordeelt ? 'weghalen' : 'aanvullen');
    if (!naar.ok) return naar;
    const document = ingediendeDocumenten(melding).find(({ bijlage }) => bijlage.hash === hash);
    if (document === undefined) return faal({ soort: 'document-al-weg', nummer });
    const vanAnder = document.persoonId !== werk.actor.persoonId;
    if (vanAnder && !beoordeelt) return faal({ soort: 'geen-toegang' });
    await werk.eenheid.melding.haalDocumentWeg(id, document, werk.nu);
    const gezet = await zetStap(werk, melding, 'weghalen', {
      object: spoorVan(document),
      // Who sent it has it in Teams still.
      ook: vanAnder ? [document.persoonId] : [],
    });
    return gezet.ok ? ok({ id, nummer, vanAnder }) : gezet;
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

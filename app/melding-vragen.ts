/** One question back to the melder: asked, or closed without an answer. */
import type { Melding } from '../domain/melding';
import { meldpuntTermijnen, naWerkdagen } from '../domain/meldpunt';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { OpVersie } from './melding-beoordelen';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import { feestdagenRond } from './taak-zaak';
import type { Verb, Werk } from './use-case';

export const meldingVragen: Verb<OpVersie & { readonly vraag: VrijeTekst }, Melding, MeldingZaak> = {
  handeling: 'melding.vragen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { vraag, versie }, { melding }) {
    const { actor, eenheid, nu } = werk;
    const id = eenheid.nieuwId(nu);
    const gezet = await zetStap(werk, melding, 'vragen', {
      ...{ versie, toelichting: vraag, object: id },
      behandelaarId: actor.persoonId,
    });
    if (!gezet.ok) return gezet;
    const { reactie, herinnering } = meldpuntTermijnen;
    const feestdagen = await feestdagenRond(werk);
    await eenheid.meldingvraag.stel({
      ...{ id, meldingId: melding.id, vraag, gesteldDoor: actor.persoonId, gesteldOp: nu },
      herinnerOp: naWerkdagen(werk, herinnering.werkdagen, feestdagen),
      verlooptOp: naWerkdagen(werk, reactie.werkdagen, feestdagen),
      ...{ status: 'open', antwoord: null, beantwoordOp: null },
    });
    const rij = { objectId: id, ontvangerId: melding.melderId, op: nu };
    await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu), soort: 'melding-vraag' });
    return gezet;
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

/** What nobody waits for any more is not open: the melding went another way. */
export async function sluitOpenVraag({ eenheid, nu }: Werk, meldingId: string): Promise<void> {
  for (const { id, status } of await eenheid.meldingvraag.vanMelding(meldingId)) {
    if (status === 'open') await eenheid.meldingvraag.sluit(id, 'vervallen', null, nu);
  }
}

/** One question back to the melder: asked, answered days later, or not answered in time. */
import type { Melding } from '../domain/melding';
import type { Meldingvraag } from '../domain/melding-historie';
import { meldpuntTermijnen, naWerkdagen } from '../domain/meldpunt';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
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

export interface VraagZaak extends MeldingZaak {
  readonly vraag: Meldingvraag;
}

export async function vraagZaak(werk: Werk, vraagId: string): Promise<VraagZaak | null> {
  const vraag = await werk.eenheid.meldingvraag.vind(vraagId);
  const zaak = vraag && (await meldingZaak(werk, vraag.meldingId));
  return zaak && { ...zaak, vraag };
}

/** The answer stands with the question, and as a dated addition in the melding. After the term it is an ordinary addition. */
export const meldingBeantwoorden: Verb<{ readonly vraag: string; readonly antwoord: VrijeTekst }, Melding, VraagZaak> =
  {
    handeling: 'melding.beantwoorden',
    zaak: (werk, invoer) => vraagZaak(werk, invoer.vraag),
    async doe(werk, { antwoord }, { melding, vraag }) {
      const { actor, eenheid, nu } = werk;
      const opTijd = vraag.status === 'open';
      const gezet = await zetStap(werk, melding, opTijd ? 'beantwoorden' : 'aanvullen', {
        ...{ toelichting: opTijd ? antwoord : null, object: vraag.id },
      });
      if (!gezet.ok) return gezet;
      if (opTijd && !(await eenheid.meldingvraag.sluit(vraag.id, 'beantwoord', antwoord, nu))) {
        return faal({ soort: 'kan-niet-in-deze-status', status: vraag.status, stap: 'beantwoorden' });
      }
      const aanvulling = { tekst: antwoord, persoonId: actor.persoonId, op: nu };
      await eenheid.melding.vulAan(melding.id, aanvulling);
      return ok({ ...gezet.value, aanvullingen: [...melding.aanvullingen, aanvulling] });
    },
    voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.vraag }),
  };

/** What nobody waits for any more is not open: the melding went another way. */
export async function sluitOpenVraag({ eenheid, nu }: Werk, meldingId: string): Promise<void> {
  for (const { id, status } of await eenheid.meldingvraag.vanMelding(meldingId)) {
    if (status === 'open') await eenheid.meldingvraag.sluit(id, 'vervallen', null, nu);
  }
}

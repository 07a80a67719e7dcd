/** The melder answers a question of the meldpunt, perhaps days later. */
import type { Melding } from '../domain/melding';
import type { Meldingvraag } from '../domain/melding-historie';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import type { Verb, Werk } from './use-case';

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
      const aanvulling = { tekst: antwoord, bijlagen: [], persoonId: actor.persoonId, op: nu };
      await eenheid.melding.vulAan(melding.id, aanvulling);
      return ok({ ...gezet.value, aanvullingen: [...melding.aanvullingen, aanvulling] });
    },
    voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.vraag }),
  };

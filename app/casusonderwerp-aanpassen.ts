/** Which organisations a casus is about, where each works, and which regio's and gemeenten are involved. */
import type { CasusDossier, Onderwerpdeel } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { gekoppeldeMeldingen } from './casus-gekoppelde-meldingen';
import { vergrendeldeCasus } from './casus-stap';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

export interface Aanpassing {
  readonly casusId: string;
  readonly delen: readonly Pick<Onderwerpdeel, 'partijId' | 'werktIn' | 'segmenten'>[];
  readonly betrokkenIds: readonly string[];
  /** Meldingen from which something was put before who decides. */
  readonly uitMeldingen?: readonly string[];
}

export const casusonderwerpAanpassen: Verb<Aanpassing, { readonly casusId: string }, CasusDossier> = {
  handeling: 'casusonderwerp.aanpassen',
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  async doe(werk, { delen, betrokkenIds, uitMeldingen = [] }, casus) {
    const { eenheid, nu } = werk;
    if (!delen.some(({ partijId }) => partijId === casus.aanbiederId)) {
      return faal({ soort: 'veld-ongeldig', veld: 'Organisaties', uitleg: 'verplicht' });
    }
    const ids = [...delen.flatMap(({ partijId, werktIn }) => [partijId, ...werktIn]), ...betrokkenIds];
    for (const id of new Set(ids)) {
      if ((await eenheid.partij.vind(id)) === null) return faal({ soort: 'niet-gevonden', wat: 'partij' });
    }
    await eenheid.casus.bewaarOnderwerp(casus.id, delen);
    await eenheid.casus.zetBetrokken(casus.id, betrokkenIds);
    await noteerBron(werk, casus.id, uitMeldingen);
    const bijgewerkt = await eenheid.casus.werkBij(casus.id, casus.versie, { nu });
    return bijgewerkt
      ? ok({ casusId: casus.id })
      : faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie + 1 });
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};

/** Only what is linked to this casus and may be read by who decides counts as a source. */
async function noteerBron(werk: Werk, casusId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const meldingen = (await gekoppeldeMeldingen(werk, casusId)).filter(({ id }) => ids.includes(id));
  if (meldingen.length === 0) return;
  const inhoud = { soort: 'onderwerp', uitMeldingen: meldingen.map(({ nummer }) => nummer) } as const;
  await noteerGebeurtenis(werk, casusId, inhoud, { zichtbaarheid: 'kernteam' });
}

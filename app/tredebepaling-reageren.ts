/** A partij that was asked agrees or disagrees; a dissent is recorded with its reason and never blocks. */
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Reactie } from '../domain/trede';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { eigenNaam } from './partij-naam';
import { meldOneens } from './tredebepaling-berichten';
import { planAnders } from './tredebepaling-plan';
import type { GezienPlan } from './tredebepaling-plan';
import { besluitZaak } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb } from './use-case';

interface Antwoord extends GezienPlan {
  readonly bepalingId: string;
  readonly standpunt: Reactie['standpunt'];
  readonly reden: VrijeTekst | null;
}

export const tredebepalingReageren: Verb<Antwoord, { readonly bepalingId: string }, BepalingZaak> = {
  handeling: 'tredebepaling.reageren',
  zaak: (werk, invoer) => besluitZaak(werk, invoer.bepalingId),
  async doe(werk, { standpunt, reden, ...gezien }, { bepaling, casus }) {
    const { actor, eenheid, nu } = werk;
    if (bepaling.status !== 'voorgelegd') {
      return faal({ soort: 'kan-niet-in-deze-status', status: bepaling.status, stap: 'reageren' });
    }
    const anders = planAnders(gezien, { casus });
    if (anders !== null) return faal(anders);
    if (standpunt === 'oneens' && reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'niet eens' });
    const reactie = { partijId: actor.partijId, standpunt, reden, persoonId: actor.persoonId, op: nu, namens: null };
    await eenheid.tredebepaling.reageer(eenheid.nieuwId(nu), bepaling.id, reactie);
    const inhoud = { soort: 'trede-standpunt', partijNaam: await eigenNaam(werk), standpunt } as const;
    await noteerGebeurtenis(werk, casus.id, inhoud, { zichtbaarheid: 'kernteam', tekst: reden });
    await meldOneens(werk, bepaling, standpunt);
    return ok({ bepalingId: bepaling.id });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};

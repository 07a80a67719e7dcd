/**
 * The answer of a partij that was asked and has nobody in this system who can give it: recorded by who guards the casus,
 * with the name of who spoke for it and how it came. A partij with people here answers itself.
 */
import { mag } from '../domain/policy';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Antwoordwijze, Reactie, Tredebepaling } from '../domain/trede';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { meldOneens } from './tredebepaling-berichten';
import { beantwoorders } from './tredebepaling-voorleggen';
import { besluitZaak } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb, Werk } from './use-case';

interface Antwoord {
  readonly bepalingId: string;
  readonly partijId: string;
  readonly standpunt: Reactie['standpunt'];
  readonly reden: VrijeTekst | null;
  readonly naam: VrijeTekst;
  readonly hoe: Antwoordwijze;
}

/** The partijen that were asked and cannot answer here. */
async function zonderMensen(
  werk: Werk,
  { invoer, partijNamen }: Pick<Tredebepaling, 'invoer' | 'partijNamen'>,
): Promise<readonly { readonly partijId: string; readonly naam: string }[]> {
  const uit: { partijId: string; naam: string }[] = [];
  for (const [plek, { partijId }] of invoer.partijen.entries()) {
    if ((await beantwoorders(werk, partijId)).length > 0) continue;
    uit.push({ partijId, naam: partijNamen[plek] ?? '' });
  }
  return uit;
}

export const tredebepalingNamens: Verb<Antwoord, { readonly bepalingId: string }, BepalingZaak> = {
  handeling: 'tredebepaling.namens-reageren',
  zaak: (werk, invoer) => besluitZaak(werk, invoer.bepalingId),
  async doe(werk, { partijId, standpunt, reden, naam, hoe }, { bepaling, casus }) {
    const { actor, eenheid, nu } = werk;
    if (bepaling.status !== 'voorgelegd') {
      return faal({ soort: 'kan-niet-in-deze-status', status: bepaling.status, stap: 'reageren' });
    }
    if (standpunt === 'oneens' && reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'niet eens namens' });
    const partij = (await zonderMensen(werk, bepaling)).find((een) => een.partijId === partijId);
    if (partij === undefined) return faal({ soort: 'veld-ongeldig', veld: 'Partij', uitleg: 'niet-in-de-lijst' });
    const reactie = { partijId, standpunt, reden, persoonId: actor.persoonId, op: nu, namens: { naam, hoe } };
    await eenheid.tredebepaling.reageer(eenheid.nieuwId(nu), bepaling.id, reactie);
    const inhoud = { soort: 'trede-standpunt', partijNaam: partij.naam, standpunt } as const;
    await noteerGebeurtenis(werk, casus.id, inhoud, { zichtbaarheid: 'kernteam', tekst: reden });
    await meldOneens(werk, bepaling, standpunt);
    return ok({ bepalingId: bepaling.id });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};

/** For whom this person may answer now. */
export const namensWie = async (werk: Werk, zaak: BepalingZaak): Promise<Awaited<ReturnType<typeof zonderMensen>>> =>
  zaak.bepaling.status === 'voorgelegd' && mag(werk.actor, 'tredebepaling.namens-reageren', zaak)
    ? zonderMensen(werk, zaak.bepaling)
    : [];

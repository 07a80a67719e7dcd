/** Terms and telephone of the meldpunt as they hold now: the last change stands. */
import { doorverwijzingenOp } from '../domain/doorverwijzing';
import type { Doorverwijzing } from '../domain/doorverwijzing';
import { contactsleutels, termijnsleutels } from '../domain/meldpunt';
import type { Meldpuntgegeven, Meldpuntgegevens, Meldpuntsleutel } from '../domain/meldpunt';
import { geenZaak, mag } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

export const niemandsZaak = () => Promise.resolve(geenZaak);

export const sleutels: readonly Meldpuntsleutel[] = [...termijnsleutels, ...contactsleutels];

/** What holds at that moment, from the history of changes. */
export async function meldpuntgegevensOp({ eenheid, nu }: Pick<Werk, 'eenheid' | 'nu'>): Promise<Meldpuntgegevens> {
  const stand = await eenheid.beheerwijziging.stand('meldpuntgegeven', '', nu);
  return Object.fromEntries(
    sleutels.flatMap((sleutel) => (stand.has(sleutel) ? [[sleutel, stand.get(sleutel) as Meldpuntgegeven]] : [])),
  );
}

export interface Meldpuntbeeld {
  readonly gegevens: Meldpuntgegevens;
  readonly magWijzigen: boolean;
}

export const meldpuntgegevensInzien: Verb<null, Meldpuntbeeld> = {
  handeling: 'meldpuntgegevens.inzien',
  leest: true,
  zaak: niemandsZaak,
  doe: async (werk) =>
    ok({
      gegevens: await meldpuntgegevensOp(werk),
      magWijzigen: mag(werk.actor, 'meldpuntgegeven.wijzigen', geenZaak),
    }),
  voorwerp: () => ({ soort: 'meldpuntgegeven', id: 'alle' }),
};

/** Where messages are sent that belong elsewhere: what holds today, and what is known of later or earlier. */
export const doorverwijsgegevensInzien: Verb<null, readonly Doorverwijzing[]> = {
  handeling: 'meldpuntgegevens.inzien',
  leest: true,
  zaak: niemandsZaak,
  doe: ({ vandaag }) => Promise.resolve(ok(doorverwijzingenOp(vandaag))),
  voorwerp: () => ({ soort: 'doorverwijzing', id: 'alle' }),
};

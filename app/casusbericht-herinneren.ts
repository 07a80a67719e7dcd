/** A reminder because a person asks for it: to who has not confirmed a message, at most once a day for each person on a casus (ADR 185). */
import { dagVan } from '../domain/nederlandse-tijd';
import { standVan } from '../domain/gebeurtenis';
import type { Leesbevestiging } from '../domain/casusbericht';
import { faal, ok } from '../domain/result';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { gebeurtenisZaak } from './gebeurtenis-inzien';
import type { GebeurtenisZaak } from './gebeurtenis-inzien';
import { casusIsOpen } from './taak-zaak';
import type { Verb, Werk } from './use-case';

interface Invoer {
  readonly gebeurtenis: string;
  /** Left out: everybody who has not confirmed. */
  readonly persoon?: string | undefined;
}

/** By name: who gets a reminder now, and who does not and why. */
export interface Herinnerd {
  readonly gebeurtenisId: string;
  readonly nu: readonly string[];
  readonly vandaagAl: readonly string[];
  /** The message itself still waits for them, for their overview or until they are reached. */
  readonly nogNietBezorgd: readonly string[];
}

export const casusberichtHerinneren: Verb<Invoer, Herinnerd, GebeurtenisZaak> = {
  handeling: 'casusbericht.herinneren',
  zaak: (werk, { gebeurtenis }) => gebeurtenisZaak(werk, gebeurtenis),
  async doe(werk, { persoon }, zaak) {
    const { eenheid } = werk;
    const { gebeurtenis, id: casusId } = zaak;
    const open = casusIsOpen(zaak, 'herinneren');
    if (!open.ok) return open;
    // Who asks at the same moment comes after, and finds them reminded.
    await eenheid.casus.vergrendel(casusId);
    const stand = standVan(gebeurtenis, await eenheid.gebeurtenis.over(gebeurtenis.id));
    if (stand !== 'geldig') return faal({ soort: 'kan-niet-in-deze-status', status: stand, stap: 'herinneren' });
    const { mensen, vandaagAl, nogNietBezorgd } = await verdeel(werk, zaak, persoon);
    for (const { persoonId } of mensen) await stuur(werk, zaak, persoonId);
    if (mensen.length > 0) {
      const inhoud = { soort: 'herinnering', aantal: mensen.length, berichtVan: gebeurtenis.vastgelegdOp } as const;
      await noteerGebeurtenis(werk, casusId, inhoud, { zichtbaarheid: gebeurtenis.zichtbaarheid });
    }
    const namen = (lijst: readonly Leesbevestiging[]): readonly string[] => lijst.map(({ naam }) => naam);
    return ok({
      gebeurtenisId: gebeurtenis.id,
      nu: namen(mensen),
      vandaagAl: namen(vandaagAl),
      nogNietBezorgd: namen(nogNietBezorgd),
    });
  },
  voorwerp: ({ gebeurtenis }) => ({ soort: 'gebeurtenis', id: gebeurtenis }),
};

async function verdeel({ eenheid, vandaag }: Werk, { gebeurtenis, id }: GebeurtenisZaak, persoon: string | undefined) {
  const wacht = (await eenheid.casusbericht.akkoorden(gebeurtenis.id)).filter(
    ({ persoonId, akkoordOp }) => akkoordOp === null && (persoon === undefined || persoonId === persoon),
  );
  const eerder = await eenheid.casusbericht.laatstHerinnerd(id);
  const isVandaag = ({ persoonId }: Leesbevestiging): boolean => {
    const op = eerder.get(persoonId);
    return op !== undefined && dagVan(op) === vandaag;
  };
  const bezorgd = new Set(
    (await eenheid.outbox.over(gebeurtenis.id))
      .filter(({ status }) => status === 'verzonden')
      .map(({ ontvangerId }) => ontvangerId),
  );
  const rest = wacht.filter((een) => !isVandaag(een));
  return {
    mensen: rest.filter(({ persoonId }) => bezorgd.has(persoonId)),
    vandaagAl: wacht.filter(isVandaag),
    nogNietBezorgd: rest.filter(({ persoonId }) => !bezorgd.has(persoonId)),
  };
}

async function stuur({ eenheid, nu }: Werk, { gebeurtenis, id: casusId }: GebeurtenisZaak, ontvangerId: string) {
  await eenheid.casusbericht.herinnerOpVerzoek(gebeurtenis.id, ontvangerId, nu);
  const rij = { id: eenheid.nieuwId(nu), soort: 'casusbericht-akkoord', objectId: gebeurtenis.id, op: nu } as const;
  await eenheid.outbox.voegToe({ ...rij, casusId, ontvangerId });
}

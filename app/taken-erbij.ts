/** What somebody got to do since a day: tasks that began or came to his name, those that came with a role, and the roles themselves. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier, Rolperiode } from '../domain/casus';
import { dagVan } from '../domain/nederlandse-tijd';
import { geenZaak, mag } from '../domain/policy';
import { ok } from '../domain/result';
import type { Taakregel } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import { waarnemingLoopt } from '../domain/waarneming';
import { leesbare, zichtbareTaken } from './taak-inzien';
import type { Takenrij } from './taak-inzien';
import { zoekZichtbaar } from './casus-inzien';
import { zetNaam } from './taak-vertellen';
import { feestdagenRond } from './taak-zaak';
import type { Verb, Werk } from './use-case';

export interface NieuweRol {
  readonly rol: CasusRol;
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
}

export interface TakenErbij {
  readonly taken: readonly Takenrij[];
  readonly rollen: readonly NieuweRol[];
  readonly feestdagen: Feestdagen;
}

/** In one trip; which of them are new is known after it. */
const perReis = 60;

export const takenErbijInzien: Verb<{ readonly sinds: string }, TakenErbij> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe(werk, { sinds }) {
    const eigen = await rollenSinds(werk, sinds);
    const nieuw: Taakregel[] = [];
    for (const taak of await alleEigen(werk)) {
      const metRol = taak.persoonId === null && eigen.casussen.has(taak.casusId);
      if (metRol || (await kreegOp(werk, taak)) >= sinds) nieuw.push(taak);
    }
    return ok({
      taken: await leesbare(werk, nieuw),
      rollen: eigen.rollen,
      feestdagen: await feestdagenRond(werk),
    });
  },
  voorwerp: () => ({ soort: 'taak', id: 'mijn' }),
};

async function alleEigen({ actor, eenheid, vandaag }: Werk): Promise<readonly Taakregel[]> {
  const vraag = { persoonId: actor.persoonId, partijId: actor.partijId, dag: vandaag, welke: 'mijn' } as const;
  const uit: Taakregel[] = [];
  for (let vanaf = 0; ; vanaf += perReis) {
    const rijen = await eenheid.taak.lijst(vraag, { vanaf, aantal: perReis });
    uit.push(...rijen);
    if (rijen.length < perReis) return uit;
  }
}

/** The day it began, or on which it was last put with somebody. */
async function kreegOp({ eenheid }: Werk, { id, gestartOp }: Taakregel): Promise<string> {
  const gezet = (await eenheid.taak.verloop(id)).find(({ soort }) => zetNaam.has(soort));
  return dagVan(gezet?.op ?? gestartOp);
}

/** The roles that are his since that day, and on which casussen everything is new for him: he had no other role there before. */
async function rollenSinds(werk: Werk, sinds: string) {
  const { actor, eenheid, vandaag } = werk;
  const neemtWaar = (await eenheid.waarneming.van(actor.persoonId)).filter(
    (een) => een.waarnemerId === actor.persoonId && waarnemingLoopt(een, vandaag),
  );
  const personen = [actor.persoonId, ...neemtWaar.map(({ persoonId }) => persoonId)];
  const gehouden = (await Promise.all(personen.map((id) => eenheid.casus.rollenVan(id)))).flat();
  const casussen = await eenheid.casus.vindAlle([...new Set(gehouden.map(({ casusId }) => casusId))], vandaag);
  const rollen: NieuweRol[] = [];
  const nieuwe = new Set<string>();
  for (const casus of casussen.values()) {
    if (casus.status === 'gesloten' || !mag(actor, 'casus.inzien', casus)) continue;
    const periodes = (await eenheid.casus.rolhistorie(casus.id)).map((een) => alsZijn(een, actor.persoonId, neemtWaar));
    const zijn = periodes.flatMap((een) => (een !== null && loopt(een, vandaag) ? [een] : []));
    const sindsToen = zijn.filter(({ van }) => van >= sinds);
    rollen.push(...sindsToen.map(({ rol }) => ({ rol, ...noem(casus) })));
    if (sindsToen.length > 0 && sindsToen.length === zijn.length) nieuwe.add(casus.id);
  }
  return { rollen, casussen: nieuwe };
}

type Zijn = Pick<Rolperiode, 'rol' | 'van' | 'tot'>;
const loopt = ({ van, tot }: Zijn, dag: string): boolean => van <= dag && (tot === null || tot > dag);
const noem = ({ nummer, aanbiederNaam }: CasusDossier) => ({ casusNummer: nummer, aanbiederNaam });

/** His own period, or that of who he stands in for: his only from the day that he does. */
function alsZijn(
  periode: Rolperiode,
  zelf: string,
  neemtWaar: readonly { readonly persoonId: string; readonly van: string; readonly rol: CasusRol | null }[],
): Zijn | null {
  if (periode.persoonId === zelf) return periode;
  const voor = neemtWaar.find(
    ({ persoonId, rol }) => persoonId === periode.persoonId && (rol === null || rol === periode.rol),
  );
  return voor === undefined ? null : { ...periode, van: voor.van > periode.van ? voor.van : periode.van };
}

export interface CasustakenErbij {
  readonly casus: CasusDossier;
  readonly taken: readonly Takenrij[];
  readonly feestdagen: Feestdagen;
}

/** Of one casus what began since that day, as far as he may see its tasks at all. */
export const casustakenErbijInzien: Verb<
  { readonly casus: string; readonly sinds: string },
  CasustakenErbij,
  CasusDossier
> = {
  handeling: 'taken.inzien',
  leest: true,
  async zaak(werk, { casus }) {
    const gevonden = await zoekZichtbaar(werk, casus);
    if (gevonden === null) return null;
    const houder = gevonden.accounthouderId === null ? [] : [gevonden.accounthouderId];
    const heeft = (await zichtbareTaken(werk, gevonden)).length > 0;
    return {
      ...gevonden,
      betrokken: heeft ? [...houder, werk.actor.partijId] : houder,
      onderwerp: heeft ? [] : gevonden.onderwerp,
    };
  },
  async doe(werk, { casus: wat, sinds }) {
    const casus = await zoekZichtbaar(werk, wat);
    if (casus === null) throw new Error('a casus vanished within one unit of work');
    const taken = (await zichtbareTaken(werk, casus)).filter(
      ({ taak }) => taak.status === 'open' && dagVan(taak.gestartOp) >= sinds,
    );
    return ok({ casus, taken, feestdagen: await feestdagenRond(werk) });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};

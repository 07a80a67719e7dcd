/** Finishes a task, opens it again, or lets it lapse. */
import { moetBevestigen, naTaakStap } from '../domain/taak';
import type { Taakregel, TaakStap, TaakStatus } from '../domain/taak';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { casusIsOpen, zoekTaak } from './taak-zaak';
import { noteerVerloop, opTijdlijn, wijzigTaak } from './taak-verloop';
import type { TaakZaak } from './taak-zaak';
import type { Verb, Werk } from './use-case';

interface Stapinvoer {
  readonly taakId: string;
  readonly versie: number;
  readonly reden: VrijeTekst | null;
}

const verloopVan = { afronden: 'afgerond', vervallen: 'vervallen', heropenen: 'heropend' } as const;

/** One step of the table, with what it writes. */
export async function zetStap(
  werk: Werk,
  { taak, casus }: TaakZaak,
  stap: TaakStap,
  invoer: Stapinvoer,
): Promise<Result<Taakregel>> {
  const open = casusIsOpen(casus, stap);
  if (!open.ok) return open;
  const status = naTaakStap(taak.status, stap);
  if (status === null) return faal({ soort: 'kan-niet-in-deze-status', status: taak.status, stap });
  const nieuw = await wijzigTaak(werk, taak, invoer.versie, { status, teHerzien: false, ...klaar(werk, status) });
  if (!nieuw.ok) return nieuw;
  await noteerVerloop(werk, taak.id, verloopVan[stap], { reden: invoer.reden });
  if (status !== 'open') await opTijdlijn(werk, taak, status);
  return nieuw;
}

const klaar = ({ actor, nu }: Werk, status: TaakStatus) =>
  status === 'open' ? { klaarOp: null, klaarDoor: null } : { klaarOp: nu, klaarDoor: actor.persoonId };

const stapVerb = (
  handeling: Handeling,
  stap: TaakStap,
  eis: (werk: Werk, zaak: TaakZaak, invoer: Stapinvoer) => Result<null>,
): Verb<Stapinvoer, Taakregel, TaakZaak> => ({
  handeling,
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, invoer, zaak) {
    const mogelijk = eis(werk, zaak, invoer);
    return mogelijk.ok ? zetStap(werk, zaak, stap, invoer) : mogelijk;
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
});

const metReden = (_: Werk, __: TaakZaak, { reden }: Stapinvoer): Result<null> =>
  reden === null ? faal({ soort: 'reden-ontbreekt', stap: 'laten vervallen' }) : ok(null);

/** One of several partijen speaks for itself; only who leads the casus closes it for the others. */
export const taakAfronden = stapVerb('taak.afronden', 'afronden', ({ actor }, zaak) =>
  moetBevestigen(zaak.taak.eigenaar) && !mag(actor, 'taak.wijzigen', zaak) ? faal({ soort: 'geen-toegang' }) : ok(null),
);

export const taakHeropenen = stapVerb('taak.afronden', 'heropenen', () => ok(null));

export const taakVervallen = stapVerb('taak.wijzigen', 'vervallen', metReden);

/** The stage of the demo world: the verbs it is played with, the people who act, and the moments at which they do. */
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { systeem } from '../../domain/actor';
import type { Actor, CasusRol } from '../../domain/actor';
import type { CasusInvoer, Verhuisgevolg } from '../../domain/casus';
import type { Berichtpubliek, Casusbericht } from '../../domain/casusbericht';
import type { TaakEigenaar } from '../../domain/draaiboek';
import type { Gegevensrij } from '../../domain/gemeentegegevens';
import type { TaakSoort } from '../../domain/taak';
import type { Melding, MeldingInvoer } from '../../domain/melding';
import type { Persoon } from '../../domain/persoon';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Eenheid } from '../../domain/ports';
import type { Result } from '../../domain/result';
import type { TredebepalingInvoer } from '../../domain/trede';
import type { Registerinhoud } from '../register';
import type { Dag } from './vorm';

interface Werk {
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: string;
  readonly eenheid: Eenheid;
}
type Doe<Invoer, Uit> = (werk: Werk, invoer: Invoer) => Promise<Result<Uit>>;

interface OpVersie {
  readonly melding: string;
  readonly versie: number;
}

/** The verbs as `app/` gives them; this folder knows them by their shape only. */
export interface Verben {
  readonly registerImporteren: Doe<Registerinhoud, unknown>;
  readonly gebruikersImporteren: Doe<readonly Persoon[], { readonly gevolg: Verhuisgevolg }>;
  readonly meldingRegistreren: Doe<MeldingInvoer, { readonly id: string }>;
  readonly meldingAanvullen: Doe<{ readonly melding: string; readonly tekst: VrijeTekst }, Melding>;
  readonly meldingIntrekken: Doe<{ readonly melding: string }, Melding>;
  readonly meldingBeoordelen: Doe<OpVersie, Melding>;
  readonly meldingKoppelen: Doe<OpVersie & { readonly casus: string | null; readonly ook: readonly string[] }, Melding>;
  readonly meldingVragen: Doe<OpVersie & { readonly vraag: VrijeTekst }, Melding>;
  readonly accountgesprekVastleggen: Doe<AccountgesprekInvoer, Accountgesprek>;
  readonly casusOpenen: Doe<CasusInvoer, { readonly id: string }>;
  readonly casusrolToewijzen: Doe<
    { readonly casusId: string; readonly persoonId: string; readonly rol: CasusRol; readonly van: string },
    unknown
  >;
  readonly casusberichtVoorbereiden: Doe<
    { readonly casus: string; readonly zicht: Casusbericht['zicht'] },
    { readonly publiek: Berichtpubliek }
  >;
  readonly casusBijwerken: Doe<
    { readonly casus: string; readonly bericht: Casusbericht; readonly kenmerk: string },
    { readonly soort: 'verstuurd' | 'voorgelegd' }
  >;
  readonly casusAfronden: Doe<{ readonly casusId: string; readonly stap: 'behandelen' | 'afronden' }, unknown>;
  readonly casusSluiten: Doe<
    {
      readonly casusId: string;
      readonly evaluatie: {
        readonly datum: string;
        readonly goed: VrijeTekst;
        readonly beter: VrijeTekst;
        readonly lessen: VrijeTekst;
      };
    },
    unknown
  >;
  readonly feitVastleggen: Doe<{ readonly casusId: string; readonly feiten: Readonly<Record<string, unknown>> }, null>;
  readonly gegevensInlezen: Doe<{ readonly rijen: readonly Gegevensrij[] }, unknown>;
  readonly tredebepalingVoorleggen: Doe<TredebepalingInvoer & { readonly casusId: string }, { readonly id: string }>;
  readonly tredebepalingVaststellen: Doe<{ readonly bepalingId: string }, unknown>;
  readonly taakAfronden: Doe<{ readonly taakId: string; readonly versie: number; readonly reden: null }, unknown>;
  readonly taakWijzigen: Doe<
    {
      readonly taakId: string;
      readonly versie: number;
      readonly termijn: string | null;
      readonly reden: VrijeTekst | null;
    },
    unknown
  >;
  readonly taakToevoegen: Doe<
    {
      readonly casusId: string;
      readonly soort: TaakSoort;
      readonly wat: VrijeTekst;
      readonly eigenaar: TaakEigenaar;
      readonly termijn: string | null;
    },
    unknown
  >;
  /** What fell due in the past was looked after then: nobody begins the day with the reminders of last month. */
  readonly slaVervallenOver: (werk: Werk) => Promise<void>;
}

export interface Toneel {
  readonly verben: Verben;
  readonly eenheid: Eenheid;
  /** The demo date, `YYYY-MM-DD`. */
  readonly vandaag: string;
  /** Person ids by name. */
  readonly persoonIds: ReadonlyMap<string, string>;
  /** Ids of what was made earlier in the play, by a key of the script. */
  readonly gemaakt: Map<string, string>;
}

/** Something somebody did on a day; the play sorts them, so that numbers follow the calendar. */
export interface Gebeurtenis {
  readonly dag: string;
  readonly speel: (toneel: Toneel, op: string) => Promise<void>;
}

/** A day so many days before the demo date (after it when negative), or the day that is named. */
export function dagVan(dag: Dag, vandaag: string): string {
  if (typeof dag === 'string') return dag;
  return new Date(Date.parse(`${vandaag}T00:00:00Z`) - dag * 86_400_000).toISOString().slice(0, 10);
}

/** What a person does on stage goes through the same door as in a chat; a refusal is a mistake in the script. */
export async function doe<Invoer, Uit>(
  { eenheid, persoonIds }: Toneel,
  verb: Doe<Invoer, Uit>,
  wie: { readonly naam: string; readonly op: string },
  invoer: Invoer,
): Promise<Uit> {
  const vandaag = wie.op.slice(0, 10);
  const actor =
    wie.naam === systeem.naam
      ? systeem
      : await eenheid.persoon.actorVanPersoon(persoonVan(persoonIds, wie.naam), vandaag);
  if (actor === null) throw new Error(`The demo world has nobody called ${wie.naam}.`);
  const uitkomst = await verb({ actor, nu: wie.op, vandaag, eenheid }, invoer);
  if (!uitkomst.ok) throw new Error(`The demo world was refused: ${wie.naam}, ${uitkomst.fout.soort}.`);
  return uitkomst.value;
}

export function persoonVan(persoonIds: ReadonlyMap<string, string>, naam: string): string {
  const id = persoonIds.get(naam);
  if (id === undefined) throw new Error(`The demo world has nobody called ${naam}.`);
  return id;
}

/** Demo texts pass the guard for personal data like any other. */
export function vrij(woorden: string): VrijeTekst {
  const keuring = maakVrijeTekst(woorden);
  if (!keuring.ok) throw new Error(`The guard for personal data stops a text of the demo world: ${woorden}`);
  return keuring.tekst;
}
export const vrijOfNiets = (woorden: string | undefined): VrijeTekst | null =>
  woorden === undefined ? null : vrij(woorden);

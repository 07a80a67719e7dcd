/** What the demo world is written in: aanbieders, casussen, meldingen and gesprekken, with days counted from the demo date. */
import type { Gespreksthema, GesprekSoort, ThemaStatus } from '../../domain/accountgesprek';
import type { CasusRol } from '../../domain/actor';
import type { JaNeeOnbekend, MeldingSoort, Voornemen, Wetende } from '../../domain/melding';
import type { PartijSoort } from '../../domain/partij';
import type { Standpunt, Trede } from '../../domain/trede';
import type { PlanSoort } from '../../domain/plan';

/** Days before the demo date, or a day that is known: the reference case happened in 2023. */
export type Dag = number | string;

export interface Accounthouderschap {
  readonly regio: string;
  readonly van: string;
  readonly tot?: string;
}

export interface Voorbeeldaanbieder {
  readonly id: string;
  readonly soort: Extract<PartijSoort, 'aanbieder' | 'gecertificeerde-instelling'>;
  readonly naam: string;
  readonly aliassen: readonly string[];
  readonly plaats: string | null;
  readonly kvk: string | null;
  readonly accounthouders: readonly Accounthouderschap[];
  /** The concern this aanbieder is a deelneming of, and since when. */
  readonly concern?: { readonly id: string; readonly van: string };
}

export interface Bepaling {
  readonly dag: Dag;
  readonly trede: Trede;
  readonly grond: string;
  readonly plan: PlanSoort | null;
  readonly partijen: readonly (readonly [partijId: string, standpunt: Standpunt])[];
  readonly opmerking?: string;
  /** Put forward only: it waits for a second person. */
  readonly alleenVoorgelegd?: true;
}

export interface Voorbeeldcasus {
  readonly aanbieder: string;
  readonly geopend: Dag;
  readonly betrokken: readonly string[];
  readonly rollen: readonly (readonly [naam: string, rol: CasusRol])[];
  readonly bepalingen: readonly Bepaling[];
  /** What comes next, in how many days (no term where the sources name none), and the message in which that was told. */
  readonly stap?: { readonly wat: string; readonly overDagen: number | null; readonly bericht: string };
  readonly feiten?: Readonly<Record<string, unknown>>;
  /** Closed with what was learned, as every casus is. */
  readonly gesloten?: {
    readonly dag: Dag;
    readonly goed: string;
    readonly beter: string;
    readonly lessen: string;
  };
}

/** What somebody of the meldpunt did with a melding; `koppelen` to the casus of its aanbieder. */
export interface Meldpuntwerk {
  readonly dag: Dag;
  readonly door: string;
  readonly stap: 'beoordelen' | 'koppelen' | 'vragen';
  /** The question, where one was asked. */
  readonly tekst?: string;
}

export interface Voorbeeldmelding {
  readonly dag: Dag;
  readonly melder: string;
  readonly over: string;
  readonly soort: MeldingSoort;
  readonly voornemen?: Voornemen;
  readonly omschrijving: string;
  readonly acuut: JaNeeOnbekend;
  readonly gebieden?: string;
  readonly jeugdhulpvormen?: string;
  readonly aantalJeugdigen?: number;
  readonly bekendBij?: readonly Wetende[];
  readonly ondernomen?: string;
  readonly bestuurWeet?: JaNeeOnbekend;
  readonly functie?: string;
  readonly aanvulling?: { readonly dag: Dag; readonly tekst: string };
  readonly ingetrokken?: Dag;
  readonly werk?: readonly Meldpuntwerk[];
}

export interface Voorbeeldgesprek {
  readonly dag: Dag;
  readonly door: string;
  readonly soort: GesprekSoort;
  readonly met: string;
  readonly deelnemers: string;
  readonly themas: Readonly<
    Partial<
      Record<
        Gespreksthema,
        { readonly status: ThemaStatus; readonly feit?: string; readonly beleving?: string; readonly duiding?: string }
      >
    >
  >;
  readonly risico?: string;
  readonly aanbod?: string;
  readonly afspraken?: string;
  readonly volgendOverDagen?: number;
}

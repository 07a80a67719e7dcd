/** What people do with a fact: confirm it by name, correct it with a reason, or keep it out of letters. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import type { CasusDossier } from '../domain/casus';
import { feitUit, metAutoriteit, autoriteitRijen, parseDossier } from '../domain/dossier';
import type { TabelRegel } from '../domain/dossier';
import type { Bekend, Herkomst, OptioneelFeit } from '../domain/feit';
import { herkomstVan } from '../domain/feit';
import type { WooGrond } from '../domain/feitversie';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { mag } from '../domain/policy';
import { bijWieVoor } from './bij-wie';
import { stelDossierSamen } from './dossier-samenstellen';
import { feitVoorwerp, feitZaak, schrijfFeit, wijzigbaar } from './feit-zaak';
import type { Feitgevolg, Feitvraag } from './feit-zaak';
import type { Verb, Werk } from './use-case';

/** The fact as letters read it now. */
export async function leesFeitNu(
  werk: Werk,
  casus: CasusDossier,
  { groep, sleutel }: TabelRegel,
): Promise<OptioneelFeit<unknown> | null> {
  const gelezen = parseDossier(await stelDossierSamen(werk, casus));
  return gelezen.ok ? feitUit(metAutoriteit(gelezen.value, autoriteitRijen, null), groep, sleutel) : null;
}

export const nietLeesbaar: Result<never> = faal({ soort: 'niet-gevonden', wat: 'leesbare feiten van deze casus' });

/** `uitleg` settles another reading of the same fact: both stay, and it is said why they differ. */
export const feitBevestigen: Verb<Feitvraag & { readonly uitleg: VrijeTekst | null }, Feitgevolg, CasusDossier> = {
  handeling: 'feit.bevestigen',
  zaak: feitZaak,
  async doe(werk, { feit, versie, uitleg }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const nu = await leesFeitNu(werk, casus, regel.value);
    if (nu === null) return nietLeesbaar;
    if (nu.status !== 'bekend')
      return faal({ soort: 'kan-niet-in-deze-status', status: nu.status, stap: 'bevestigen' });
    const waarde = bevestigd(nu, { naam: werk.actor.naam, dag: werk.vandaag, uitleg });
    return schrijfFeit(werk, casus, regel.value, { waarde, versie, wijze: 'bevestigd', reden: uitleg });
  },
  voorwerp: feitVoorwerp,
};

function bevestigd(
  feit: Bekend<unknown>,
  { naam, dag, uitleg }: { readonly naam: string; readonly dag: string; readonly uitleg: VrijeTekst | null },
): Readonly<Record<string, unknown>> {
  const { ongecontroleerd: _, ...herkomst } = herkomstVan(feit);
  const ook = feit.andereLezingen.map((lezing) => (uitleg === null ? lezing : { ...lezing, uitleg }));
  const basis = { waarde: feit.waarde, ...herkomst, bevestigdDoor: naam, datum: dag };
  return ook.length === 0 ? basis : { ...basis, ook };
}

export type Feitinvoer = VrijeTekst | number | boolean | readonly VrijeTekst[];

export const feitCorrigeren: Verb<
  Feitvraag & { readonly waarde: Feitinvoer; readonly reden: VrijeTekst },
  Feitgevolg,
  CasusDossier
> = {
  handeling: 'feit.corrigeren',
  zaak: feitZaak,
  async doe(werk, { feit, versie, waarde, reden }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const { soort, omschrijving } = regel.value.rij;
    const gelezen = soort.lees(waarde);
    if (gelezen === undefined) return faal({ soort: 'veld-ongeldig', veld: omschrijving, uitleg: 'past-niet' });
    const { naam, partijNaam } = werk.actor;
    const nu = await leesFeitNu(werk, casus, regel.value);
    const nieuw = {
      waarde: gelezen,
      bron: `opgave van ${naam}, ${partijNaam}`,
      bevestigdDoor: naam,
      datum: werk.vandaag,
      ...grenzen(nu),
    };
    return schrijfFeit(werk, casus, regel.value, { waarde: nieuw, versie, wijze: 'gecorrigeerd', reden });
  },
  voorwerp: feitVoorwerp,
};

/** Who may read a fact stays as it was when its value changes: another name for the bureau is no less confidential. */
function grenzen(feit: OptioneelFeit<unknown> | null): Pick<Herkomst, 'wooGrond' | 'zicht'> {
  if (feit?.status !== 'bekend') return {};
  const { wooGrond, zicht } = feit;
  return { ...(wooGrond === undefined ? {} : { wooGrond }), ...(zicht === undefined ? {} : { zicht }) };
}

export interface Achterhouding extends Feitvraag {
  /** Null: left out without a trace, where a letter has a sentence for that. A ground: blacked out, and it shows. */
  readonly grond: WooGrond | null;
  readonly reden: VrijeTekst;
}

export const feitAchterhouden: Verb<Achterhouding, Feitgevolg, CasusDossier> = {
  handeling: 'feit.achterhouden',
  zaak: feitZaak,
  async doe(werk, { feit, versie, grond, reden }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    if (grond === null && regel.value.rij.weglaatbaar !== true) {
      return faal({ soort: 'veld-ongeldig', veld: regel.value.rij.omschrijving, uitleg: 'niet-weglaatbaar' });
    }
    const waarde = grond === null ? { afwezig: 'niet-openbaar' } : { afwezig: 'weggelakt', wooGrond: grond };
    return schrijfFeit(werk, casus, regel.value, { waarde, versie, wijze: 'achtergehouden', reden });
  },
  voorwerp: feitVoorwerp,
};

export interface Feitbeeld {
  readonly casusId: string;
  readonly casusNummer: string;
  /** The letters of a closed casus still rest on its facts, so these can be put right. */
  readonly gesloten: boolean;
  /** Who may read the facts of this casus and change none of them. */
  readonly alleenLezen: boolean;
  readonly regel: Pick<TabelRegel, 'id'> & { readonly omschrijving: string; readonly vragenAan: string };
  readonly nu: OptioneelFeit<unknown>;
  /** Who can really be asked for it. */
  readonly bijWie: readonly Aanspreekpunt[];
  readonly versie: number;
  readonly historie: readonly {
    readonly versie: number;
    readonly waarde: unknown;
    readonly wijze: string;
    readonly reden: string | null;
    readonly door: string;
    readonly op: string;
  }[];
}

/** One fact with everything that was ever recorded of it. */
export const feitInzien: Verb<{ readonly casus: string; readonly feit: string }, Feitbeeld, CasusDossier> = {
  handeling: 'feiten.inzien',
  leest: true,
  zaak: feitZaak,
  async doe(werk, { feit }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const nu = await leesFeitNu(werk, casus, regel.value);
    if (nu === null) return nietLeesbaar;
    const historie = [];
    for (const { persoonId, ...rij } of await werk.eenheid.feit.versies(casus.id, feit)) {
      historie.push({ ...rij, door: (await werk.eenheid.persoon.vind(persoonId))?.naam ?? '' });
    }
    const { omschrijving, vragenAan } = regel.value.rij;
    const { id: casusId, nummer: casusNummer } = casus;
    const gesloten = casus.status === 'gesloten';
    const beeld = { regel: { id: feit, omschrijving, vragenAan }, nu, versie: historie[0]?.versie ?? 0, historie };
    const alleenLezen = !mag(werk.actor, 'feit.corrigeren', casus);
    return ok({
      casusId,
      casusNummer,
      gesloten,
      alleenLezen,
      bijWie: bijWieVoor(werk.actor, casus, [{ vragenAan }]),
      ...beeld,
    });
  },
  voorwerp: feitVoorwerp,
};

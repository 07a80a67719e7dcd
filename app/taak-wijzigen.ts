/** Adjusts the draaiboek to this casus: a task of their own, another term or owner with the reason, somebody who takes it over, a remark. */
import type { CasusDossier } from '../domain/casus';
import { magEigenaarLezen, taakEigenaren } from '../domain/draaiboek';
import type { TaakEigenaar } from '../domain/draaiboek';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { Taakregel, TaakSoort } from '../domain/taak';
import type { Taakwijziging } from '../domain/taak-ports';
import { isBestaandeDag } from '../domain/termijn';
import { nieuweTaak } from './taak-starten';
import { casusIsOpen, isAanTePassen, zoekTaak } from './taak-zaak';
import { noteerVerloop, opTijdlijn, wijzigTaak } from './taak-verloop';
import { vertelNaam } from './taak-vertellen';
import type { TaakZaak } from './taak-zaak';
import type { Verb, Werk } from './use-case';

const langsteTaaktekst = 400;

interface NieuweTaak {
  readonly casusId: string;
  readonly soort: TaakSoort;
  readonly wat: VrijeTekst;
  readonly eigenaar: TaakEigenaar;
  /** ISO date; a milestone has one always. */
  readonly termijn: string | null;
}

export const taakToevoegen: Verb<NieuweTaak, Taakregel, CasusDossier> = {
  handeling: 'taak.toevoegen',
  zaak: ({ eenheid, vandaag }, { casusId }) => eenheid.casus.vind(casusId, vandaag),
  async doe(werk, invoer, casus) {
    const { eenheid, nu } = werk;
    const goed = controleer(casus, invoer);
    if (!goed.ok) return goed;
    const { soort, wat, eigenaar, termijn } = invoer;
    const id = eenheid.nieuwId(nu);
    const grond = termijn === null ? ({ soort: 'geen' } as const) : ({ soort: 'afgesproken' } as const);
    const plan = soort === 'mijlpaal' ? casus.plan : null;
    await eenheid.taak.voegToe([{ ...nieuweTaak(id, casus.id, nu), soort, wat, eigenaar, termijn, grond, plan }]);
    await noteerVerloop(werk, id, 'gestart');
    const taak = await eenheid.taak.vind(id);
    if (taak) await opTijdlijn(werk, taak, 'gestart');
    return taak ? ok(taak) : faal({ soort: 'niet-gevonden', wat: 'taak' });
  },
  voorwerp: (invoer, uit) => ({ soort: 'taak', id: uit?.id ?? invoer.casusId }),
};

function controleer(casus: CasusDossier, { soort, wat, eigenaar, termijn }: NieuweTaak): Result<null> {
  const ongeldig = (veld: string, uitleg: 'verplicht' | 'te-lang' | 'geen-datum' | 'niet-in-de-lijst') =>
    faal({ soort: 'veld-ongeldig', veld, uitleg } as const);
  if (wat.trim() === '') return ongeldig('Wat', 'verplicht');
  if (wat.length > langsteTaaktekst) return ongeldig('Wat', 'te-lang');
  if (!taakEigenaren.includes(eigenaar)) return ongeldig('Voor wie', 'niet-in-de-lijst');
  if (termijn !== null && !isBestaandeDag(termijn)) return ongeldig('Datum', 'geen-datum');
  if (soort === 'mijlpaal' && termijn === null) return ongeldig('Datum', 'verplicht');
  return casusIsOpen(casus, 'toevoegen');
}

interface Aanpassing {
  readonly taakId: string;
  readonly versie: number;
  /** Left out: stays as it is. */
  readonly termijn?: string | null;
  readonly eigenaar?: TaakEigenaar;
  readonly reden: VrijeTekst | null;
}

export const taakWijzigen: Verb<Aanpassing, Taakregel, TaakZaak> = {
  handeling: 'taak.wijzigen',
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, { versie, reden, ...nieuw }, { taak, casus }) {
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'aanpassen' });
    const mogelijk = isAanTePassen(taak, casus);
    if (!mogelijk.ok) return mogelijk;
    const { termijn = taak.termijn, eigenaar = taak.eigenaar } = nieuw;
    if (termijn !== null && !isBestaandeDag(termijn)) {
      return faal({ soort: 'veld-ongeldig', veld: 'Datum', uitleg: 'geen-datum' });
    }
    if (termijn === taak.termijn && !magEigenaarLezen(eigenaar, taak.grond))
      return faal({ soort: 'veld-ongeldig', veld: 'Voor wie', uitleg: 'niet-voor-aanbieder' });
    const uitkomst = await wijzigTaak(werk, taak, versie, verschil(taak, termijn, eigenaar));
    if (!uitkomst.ok) return uitkomst;
    if (termijn !== taak.termijn) {
      await noteerVerloop(werk, taak.id, 'termijn', { oud: taak.termijn, nieuw: termijn, reden });
      await opTijdlijn(werk, taak, 'verschoven');
    }
    if (eigenaar !== taak.eigenaar)
      await noteerVerloop(werk, taak.id, 'eigenaar', { oud: taak.eigenaar, nieuw: eigenaar, reden });
    if (taak.persoonId !== uitkomst.value.persoonId) await vertelNaam(werk, taak, null);
    return uitkomst;
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};

/** What people agreed follows the fact no longer; with another owner it is nobody's in particular. */
const verschil = (taak: Taakregel, termijn: string | null, eigenaar: TaakEigenaar): Taakwijziging => ({
  ...(termijn === taak.termijn ? {} : { termijn, grond: { soort: termijn === null ? 'geen' : 'afgesproken' } }),
  ...(eigenaar === taak.eigenaar ? {} : { eigenaar, persoonId: null }),
});

interface Overname {
  readonly taakId: string;
  readonly versie: number;
  readonly reden: VrijeTekst | null;
}

/** From a colleague who is ill, or from nobody in particular. */
export const taakOvernemen: Verb<Overname, Taakregel, TaakZaak> = {
  handeling: 'taak.overnemen',
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, { versie, reden }, { taak, casus }) {
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'overnemen' });
    const mogelijk = isAanTePassen(taak, casus);
    if (!mogelijk.ok) return mogelijk;
    const { persoonId, naam } = werk.actor;
    const uitkomst = await wijzigTaak(werk, taak, versie, { persoonId });
    if (!uitkomst.ok) return uitkomst;
    await noteerVerloop(werk, taak.id, 'overgenomen', { oud: taak.persoonNaam, nieuw: naam, reden });
    if (taak.persoonId !== persoonId) await vertelNaam(werk, taak, persoonId);
    return uitkomst;
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};

export const taakOpmerken: Verb<{ readonly taakId: string; readonly tekst: VrijeTekst }, Taakregel, TaakZaak> = {
  handeling: 'taak.opmerken',
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk: Werk, { tekst }, { taak }) {
    if (tekst.trim() === '') return faal({ soort: 'veld-ongeldig', veld: 'Opmerking', uitleg: 'verplicht' });
    await noteerVerloop(werk, taak.id, 'opmerking', { reden: tekst });
    return ok(taak);
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};

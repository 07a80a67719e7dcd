/** Tasks as they are read: somebody's own, those of a casus, and one with everything that happened to it. */
import { magOpnieuw } from '../domain/bezorging';
import type { Nietbereikt } from '../domain/bezorging';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import type { Handeling, Zaak } from '../domain/policy';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import { geteldTot, moetBevestigen, partijenVan, taakZaak } from '../domain/taak';
import type { Bevestigdtelling, Bevestigingsstand, Taakregel, Taakverloop } from '../domain/taak';
import type { Taakvraag } from '../domain/taak-ports';
import type { Feestdagen } from '../domain/termijn';
import { inhoudVan } from './bericht-inhoud';
import { ontvanger } from './bezorging-inzien';
import { bezorgZaak } from './bezorging-herhalen';
import { zoekZichtbaar } from './casus-inzien';
import { eigenStapVan, eigenStappen } from './eigen-stappen';
import type { EigenStap } from './eigen-stappen';
import { feitVan } from './taak-feitstand';
import type { Feitstand } from './taak-feitstand';
import { bevestigingsstand, metBevestigd } from './taak-bevestigd';
import { casusIsOpen, feestdagenRond, taakZaakMet, zoekTaak } from './taak-zaak';
import type { TaakZaak } from './taak-zaak';
import type { Verb, Werk } from './use-case';

/** A task in a list, and whether this reader may finish it from there. */
export interface Takenrij {
  readonly taak: Taakregel;
  readonly magAfronden: boolean;
  /** Of an open task that several partijen confirm, in the list of its casus. */
  readonly bevestigd?: Bevestigdtelling;
}

export interface Takenblad {
  readonly welke: Taakvraag['welke'];
  readonly taken: readonly Takenrij[];
  readonly vanaf: number;
  /** How many each list holds. */
  readonly aantallen: Readonly<Record<Taakvraag['welke'], number>>;
  readonly feestdagen: Feestdagen;
  /** Agreements of accountgesprekken this person minds: a list of their own. */
  readonly afspraken: number;
  /** The next steps on casussen that are his own; they stand on the first page. */
  readonly stappen: readonly EigenStap[];
}

/** Of so many steps the first. */
const meesteStappen = 6;

const meesteAfspraken = 50;
export const perBlad = 8;

/** A list is nobody's record: the store looks for what is somebody's own, and each row is judged by itself. */
const lijstZaak = ({ actor }: Werk): Zaak => ({ ...geenZaak, betrokken: [actor.partijId] });

const lijsten = ['mijn', 'partij', 'regie'] as const satisfies readonly Taakvraag['welke'][];

interface Mijnvraag {
  /** Without a list asked for: the first of the three that holds something. */
  readonly welke: Taakvraag['welke'] | null;
  readonly vanaf: number;
  /** Only what is due on or before this day. */
  readonly voor?: string | undefined;
}

export const mijnTakenInzien: Verb<Mijnvraag, Takenblad> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: (werk) => Promise.resolve(lijstZaak(werk)),
  async doe(werk, { welke: gevraagd, vanaf, voor }) {
    const { actor, eenheid, vandaag } = werk;
    const wie = {
      ...{ persoonId: actor.persoonId, partijId: actor.partijId, dag: vandaag },
      ...(voor === undefined ? {} : { voor }),
    };
    // One more than this page and the pages before it hold, to know whether there is another.
    const aantallen = await eenheid.taak.telAlle(wie, Math.max(geteldTot, vanaf + perBlad + 1));
    const stappen = await eigenStappen(werk, { ...wie, grens: meesteStappen });
    const heeftStap = stappen.length > 0 ? 'mijn' : undefined;
    const welke = gevraagd ?? heeftStap ?? lijsten.find((lijst) => aantallen[lijst] > 0) ?? 'mijn';
    const regels =
      aantallen[welke] === 0 ? [] : await eenheid.taak.lijst({ ...wie, welke }, { vanaf, aantal: perBlad });
    const taken = await leesbare(werk, regels);
    const leestGesprekken = mag(actor, 'accountgesprek.inzien', geenZaak);
    const afspraken = leestGesprekken
      ? await eenheid.gespreksafspraak.open(actor.persoonId, null, meesteAfspraken)
      : [];
    const rest = { feestdagen: await feestdagenRond(werk), afspraken: afspraken.length };
    return ok({ welke, taken, vanaf, aantallen, stappen, ...rest });
  },
  voorwerp: () => ({ soort: 'taak', id: 'mijn' }),
};

/** Somebody may have lost what he had, or may not read the trede any more: a name on a task gives no right. */
export async function leesbare(werk: Werk, taken: readonly Taakregel[]): Promise<readonly Takenrij[]> {
  const ids = [...new Set(taken.map(({ casusId }) => casusId))];
  const casussen = await werk.eenheid.casus.vindAlle(ids, werk.vandaag);
  const rond = await werk.eenheid.taak.partijenRondAlle(ids, werk.vandaag);
  const treden = await werk.eenheid.tredebepaling.geldendVan(ids, werk.vandaag);
  return taken.flatMap((taak) => {
    const casus = casussen.get(taak.casusId);
    const partijen = rond.get(taak.casusId);
    if (casus === undefined || partijen === undefined) return [];
    if (tredeZicht(werk.actor, casus, treden.get(casus.id)?.trede ?? null) === 'geen') return [];
    const zaak = taakZaakMet(taak, casus, partijen);
    return mag(werk.actor, 'taken.inzien', zaak) ? [rijVan(werk, { taak, casus }, zaak)] : [];
  });
}

/** One of several partijen confirms; the task itself is finished by who leads the casus. */
const rijVan = ({ actor }: Werk, { taak, casus }: Pick<TaakZaak, 'taak' | 'casus'>, zaak: Zaak): Takenrij => ({
  taak,
  magAfronden:
    taak.status === 'open' &&
    casusIsOpen(casus, 'afronden').ok &&
    mag(actor, 'taak.afronden', zaak) &&
    (!moetBevestigen(taak.eigenaar) || mag(actor, 'taak.wijzigen', zaak)),
});

export interface Casustaken {
  readonly casus: CasusDossier;
  readonly taken: readonly Takenrij[];
  readonly vanaf: number;
  readonly totaal: number;
  /** Finished and dropped ones are not in the list; so many there are. */
  readonly klaar: number;
  readonly teHerzien: readonly Taakregel[];
  readonly vervolg: readonly Handeling[];
  readonly feestdagen: Feestdagen;
  /** His own next step of it, where a day was named. */
  readonly stappen: readonly EigenStap[];
}

const vervolgstappen: readonly Handeling[] = ['casus.inzien', 'taak.toevoegen', 'taken.herzien'];

interface Casusvraag {
  readonly casus: string;
  readonly vanaf: number;
  readonly welke: 'open' | 'klaar';
  /** Of the open ones only what is due on or before this day. */
  readonly voor?: string | undefined;
}

/** Whoever may see at least one task of it, or may see the tasks of any casus; what is not for him is not counted either. */
export const casustakenInzien: Verb<Casusvraag, Casustaken, CasusDossier> = {
  handeling: 'taken.inzien',
  leest: true,
  async zaak(werk, { casus }) {
    const gevonden = await zoekZichtbaar(werk, casus);
    if (gevonden === null) return null;
    const taken = await zichtbareTaken(werk, gevonden);
    // The list is there for who has a task in it: otherwise the answer is that of a casus that is not there.
    const houder = gevonden.accounthouderId === null ? [] : [gevonden.accounthouderId];
    const betrokken = taken.length > 0 ? [...houder, werk.actor.partijId] : houder;
    return { ...gevonden, betrokken, onderwerp: taken.length > 0 ? [] : gevonden.onderwerp };
  },
  async doe(werk, { casus: wat, vanaf, welke, voor }) {
    const casus = await zoekZichtbaar(werk, wat);
    if (casus === null) throw new Error('a casus vanished within one unit of work');
    const alle = await zichtbareTaken(werk, casus);
    const open = alle.filter(({ taak }) => taak.status === 'open');
    const klaar = alle.filter(({ taak }) => taak.status !== 'open').reverse();
    const opTijd =
      voor === undefined ? open : open.filter(({ taak: { termijn } }) => termijn !== null && termijn <= voor);
    const lijst = welke === 'open' ? opTijd : klaar;
    const kan = (handeling: Handeling): boolean => handeling === 'casus.inzien' || casusIsOpen(casus, handeling).ok;
    const vervolg = vervolgstappen.filter((handeling) => kan(handeling) && mag(werk.actor, handeling, casus));
    return ok({
      ...{ casus, vanaf, vervolg, totaal: lijst.length, klaar: klaar.length },
      taken: await metBevestigd(werk, casus, lijst.slice(vanaf, vanaf + perBlad)),
      teHerzien: open.flatMap(({ taak }) => (taak.teHerzien ? [taak] : [])),
      feestdagen: await feestdagenRond(werk),
      stappen: voor === undefined ? [] : await eigenStapVan(werk, casus.id, voor),
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};

/** The tasks of a casus that this person may read, finished ones among them. */
export async function zichtbareTaken(werk: Werk, casus: CasusDossier): Promise<readonly Takenrij[]> {
  const rond = await werk.eenheid.taak.partijenRond(casus.id, werk.vandaag);
  return (await werk.eenheid.taak.vanCasus(casus.id)).flatMap((taak) => {
    const zaak = taakZaak(casus, taak.eigenaar, partijenVan(taak.eigenaar, casus, rond));
    return mag(werk.actor, 'taken.inzien', zaak) ? [rijVan(werk, { taak, casus }, zaak)] : [];
  });
}

export interface Taakantwoord {
  readonly taak: Taakregel;
  readonly casus: CasusDossier;
  readonly verloop: readonly Taakverloop[];
  /** Which partijen were asked and which have confirmed; empty for a task of one party. */
  readonly bevestigd: readonly Bevestigingsstand[];
  readonly vervolg: readonly Handeling[];
  readonly feestdagen: Feestdagen;
  /** The message that did not arrive, with another way to reach that person; null when the task is about none. */
  readonly bericht: Nietbereikt | null;
  /** How the fact stands that the term follows, for who writes the next version of it; null when it follows none. */
  readonly feit: Feitstand | null;
}

async function berichtVan(werk: Werk, { taak, casus }: TaakZaak): Promise<Nietbereikt | null> {
  const zaak = taak.berichtId === null ? null : await bezorgZaak(werk, { bericht: taak.berichtId, casus: casus.id });
  if (zaak === null || !mag(werk.actor, 'bezorging.inzien', casus)) return null;
  const { regel } = zaak;
  const magHerhalen = magOpnieuw(regel) && mag(werk.actor, 'bezorging.herhalen', casus);
  return {
    id: regel.id,
    casusId: casus.id,
    ...{ soort: regel.soort, op: regel.op, inhoud: await inhoudVan(werk, casus, regel) },
    ...(await ontvanger(werk, regel.ontvangerId)),
    reden: regel.reden,
    magHerhalen,
  };
}

const taakvervolg: readonly Handeling[] = [
  'taak.afronden',
  'taak.bevestigen',
  'taak.opmerken',
  'taak.wijzigen',
  'taak.overnemen',
  'taak.toewijzen',
  'feit.vastleggen',
];

export const taakInzien: Verb<{ readonly taakId: string }, Taakantwoord, TaakZaak> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, { taakId }, zaak) {
    const bevestigd = await bevestigingsstand(werk, zaak);
    const nogNiet = bevestigd.some(({ partijId, op }) => partijId === werk.actor.partijId && op === null);
    const open = casusIsOpen(zaak.casus, 'wijzigen').ok;
    const kan = (handeling: Handeling): boolean => open && (handeling !== 'taak.bevestigen' || nogNiet);
    return ok({
      ...{ taak: zaak.taak, casus: zaak.casus, bevestigd },
      verloop: await werk.eenheid.taak.verloop(taakId),
      vervolg: taakvervolg.filter((handeling) => kan(handeling) && mag(werk.actor, handeling, zaak)),
      feestdagen: await feestdagenRond(werk),
      bericht: await berichtVan(werk, zaak),
      feit: await feitVan(werk, zaak),
    });
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};

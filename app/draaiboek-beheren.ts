/** The draaiboek and the holidays as a beheerder keeps them: read, changed with a reason, and turned back by another change. */
import type { BeheerSoort, Beheerwijziging } from '../domain/beheerwijziging';
import { draaiboekFouten } from '../domain/draaiboek';
import type { Draaiboektaak, DraaiboekVeld } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { huistekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { isBestaandeDag } from '../domain/termijn';
import type { Verb, Werk } from './use-case';

const niemandsZaak = () => Promise.resolve(geenZaak);
const hoeveel = 20;

export interface Draaiboekantwoord {
  readonly regels: readonly Draaiboektaak[];
  readonly magWijzigen: boolean;
}

export const draaiboekInzien: Verb<null, Draaiboekantwoord> = {
  handeling: 'draaiboek.inzien',
  leest: true,
  zaak: niemandsZaak,
  async doe({ actor, eenheid }) {
    return ok({ regels: await eenheid.draaiboek.regels(), magWijzigen: mag(actor, 'draaiboek.wijzigen', geenZaak) });
  },
  voorwerp: () => ({ soort: 'draaiboek', id: 'draaiboek' }),
};

export interface Feestdagantwoord {
  readonly jaar: number;
  readonly dagen: readonly Feestdag[];
  readonly magWijzigen: boolean;
}

export const feestdagenInzien: Verb<{ readonly jaar: number }, Feestdagantwoord> = {
  handeling: 'feestdagen.inzien',
  leest: true,
  zaak: niemandsZaak,
  async doe({ actor, eenheid }, { jaar }) {
    const dagen = await eenheid.feestdag.lijst(`${String(jaar)}-01-01`, `${String(jaar)}-12-31`);
    return ok({ jaar, dagen, magWijzigen: mag(actor, 'feestdag.wijzigen', geenZaak) });
  },
  voorwerp: ({ jaar }) => ({ soort: 'feestdagen', id: String(jaar) }),
};

/** A row as a person fills it in; empty is null. */
type Getypt<Rij, V extends keyof Rij> = Omit<Rij, V> & Readonly<Record<V, VrijeTekst | null>>;

interface Wijziging<Rij> {
  readonly rij: Rij;
  readonly reden: VrijeTekst | null;
  /** The last change the form knew of, empty for none: whoever looked at an older version looks again first. Absent: not asked. */
  readonly gezien?: string;
  /** It changes a line that is there: with a name that nobody gave, nothing is made. */
  readonly bestaand?: boolean;
}

const veldfout = {
  wat: { veld: 'Wat', uitleg: 'verplicht' },
  eigenaar: { veld: 'Voor wie', uitleg: 'niet-in-de-lijst' },
  treden: { veld: 'Bij welke trede of welk plan', uitleg: 'verplicht' },
  termijn: { veld: 'Termijn', uitleg: 'geen-aantal' },
  feit: { veld: 'Welk feit', uitleg: 'niet-voor-aanbieder' },
  bron: { veld: 'Bron', uitleg: 'verplicht' },
} as const satisfies Readonly<Record<DraaiboekVeld, object>>;

export const draaiboekWijzigen: Verb<Wijziging<Getypt<Draaiboektaak, 'wat' | 'bron'>>, Draaiboektaak> = {
  handeling: 'draaiboek.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { rij: getypt, reden, gezien, bestaand = false }) {
    const rij: Draaiboektaak = { ...getypt, wat: getypt.wat ?? '' };
    const oud = await werk.eenheid.draaiboek.vind(rij.id);
    if (bestaand && oud === null) return faal({ soort: 'niet-gevonden', wat: 'regel van het draaiboek' });
    const [fout] = draaiboekFouten(rij);
    if (fout !== undefined) return faal({ soort: 'veld-ongeldig', ...veldfout[fout] });
    const genoteerd = await noteer(werk, { soort: 'draaiboektaak', sleutel: rij.id, oud, nieuw: rij, reden, gezien });
    if (!genoteerd.ok) return genoteerd;
    await werk.eenheid.draaiboek.bewaar(rij);
    return ok(rij);
  },
  voorwerp: ({ rij }) => ({ soort: 'draaiboektaak', id: rij.id }),
  bekend: async ({ eenheid }, { rij }) => (await eenheid.draaiboek.vind(rij.id)) !== null,
};

export const feestdagWijzigen: Verb<Wijziging<Getypt<Feestdag, 'naam' | 'bron'>>, Feestdag> = {
  handeling: 'feestdag.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { rij: getypt, reden, gezien }) {
    const rij: Feestdag = { ...getypt, naam: getypt.naam ?? '', bron: getypt.bron ?? '' };
    if (!isBestaandeDag(rij.datum)) return faal({ soort: 'veld-ongeldig', veld: 'Datum', uitleg: 'geen-datum' });
    if (getypt.naam === null) return faal({ soort: 'veld-ongeldig', veld: 'Naam', uitleg: 'verplicht' });
    const oud = await werk.eenheid.feestdag.vind(rij.datum);
    const genoteerd = await noteer(werk, { soort: 'feestdag', sleutel: rij.datum, oud, nieuw: rij, reden, gezien });
    if (!genoteerd.ok) return genoteerd;
    await werk.eenheid.feestdag.bewaar(rij);
    return ok(rij);
  },
  voorwerp: ({ rij }) => ({ soort: 'feestdag', id: rij.datum }),
  bekend: (_, { rij }) => Promise.resolve(isBestaandeDag(rij.datum)),
};

export interface Notitie {
  readonly soort: BeheerSoort;
  readonly sleutel: string;
  readonly oud: unknown;
  readonly nieuw: unknown;
  readonly reden: VrijeTekst | null;
  readonly gezien?: string | undefined;
}

export async function noteer({ actor, eenheid, nu }: Werk, { gezien, reden, ...wat }: Notitie): Promise<Result<null>> {
  if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'wijzigen' });
  await eenheid.beheerwijziging.vergrendel(wat.soort, wat.sleutel);
  const [laatste] = await eenheid.beheerwijziging.lijst(wat.soort, wat.sleutel, 1);
  if (gezien !== undefined && gezien !== (laatste?.id ?? '')) return faal({ soort: 'verouderd', versie: 0, nu: 1 });
  await eenheid.beheerwijziging.noteer({ ...wat, reden, id: eenheid.nieuwId(nu), persoonId: actor.persoonId, op: nu });
  return ok(null);
}

/** Of every verb that turns a change back. */
export const wijzigingBekend = async ({ eenheid }: Werk, { wijzigingId }: { readonly wijzigingId: string }) =>
  (await eenheid.beheerwijziging.vind(wijzigingId)) !== null;

const handelingVan = { draaiboektaak: 'draaiboek.wijzigen', feestdag: 'feestdag.wijzigen' } as const;

/** What changed, newest first, for who may change it. */
export const wijzigingenVan = (
  handeling: Handeling,
  soort: BeheerSoort,
): Verb<{ readonly sleutel: string | null }, readonly Beheerwijziging[]> => ({
  handeling,
  leest: true,
  zaak: niemandsZaak,
  doe: async ({ eenheid }, { sleutel }) => ok(await eenheid.beheerwijziging.lijst(soort, sleutel, hoeveel)),
  voorwerp: ({ sleutel }) => ({ soort, id: sleutel ?? 'alle' }),
  bekend: async ({ eenheid }, { sleutel }) =>
    sleutel === null || sleutel === '' || (await eenheid.beheerwijziging.lijst(soort, sleutel, 1)).length > 0,
});
export const draaiboekWijzigingen = wijzigingenVan('draaiboek.wijzigen', 'draaiboektaak');
export const feestdagWijzigingen = wijzigingenVan('feestdag.wijzigen', 'feestdag');

/** Back to how it was before that change; what did not exist yet is taken out and stays in the history. */
const terugdraaien = (soort: keyof typeof handelingVan): Verb<{ readonly wijzigingId: string }, null> => ({
  handeling: handelingVan[soort],
  zaak: niemandsZaak,
  async doe(werk, { wijzigingId }) {
    const wijziging = await werk.eenheid.beheerwijziging.vind(wijzigingId);
    if (wijziging?.soort !== soort) return faal({ soort: 'niet-gevonden', wat: 'wijziging' });
    const { sleutel } = wijziging;
    const rij = wijziging.oud ?? { ...(wijziging.nieuw as object), geldt: false };
    const huidig =
      soort === 'feestdag' ? await werk.eenheid.feestdag.vind(sleutel) : await werk.eenheid.draaiboek.vind(sleutel);
    // Pressed again it is so already: what changes nothing is no change in the history.
    if (JSON.stringify(huidig) === JSON.stringify(rij)) return ok(null);
    const reden = huistekst('Teruggedraaid: ', wijziging.reden);
    const genoteerd = await noteer(werk, { soort, sleutel, oud: huidig, nieuw: rij, reden });
    if (!genoteerd.ok) return genoteerd;
    if (soort === 'feestdag') await werk.eenheid.feestdag.bewaar(rij as Feestdag);
    else await werk.eenheid.draaiboek.bewaar(rij as Draaiboektaak);
    return ok(null);
  },
  voorwerp: ({ wijzigingId }) => ({ soort: 'beheerwijziging', id: wijzigingId }),
  bekend: wijzigingBekend,
});
export const draaiboekTerugdraaien = terugdraaien('draaiboektaak');
export const feestdagTerugdraaien = terugdraaien('feestdag');

/** Standing texts that a beheerder adds: tried on a sample case, kept with their history, owned from the first day, and taken out of use. */
import type { Briefwerk } from '../domain/briefwerk';
import { langstePassage, langstePassagenaam, meestePassages, passagethemas } from '../domain/eigen-passage';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Formuleerwerk, Passageproef } from '../domain/formulering';
import { jaarLater } from '../domain/passage';
import type { Passagestand } from '../domain/passage';
import { huistekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteer, wijzigingenVan, wijzigingBekend } from './draaiboek-beheren';
import { eigenPassagesOp } from './formuleringen-lezen';
import { regels } from './passages';
import type { Passageregel } from './passages';
import type { Verb, Werk } from './use-case';

const niemandsZaak = () => Promise.resolve(geenZaak);

export type EigenRegel = Passageregel & { readonly eigen: EigenPassage };

/** In use, each with who owns it and when it is due. */
export const eigenPassagesInzien: Verb<null, readonly EigenRegel[]> = {
  handeling: 'formuleringen.inzien',
  leest: true,
  zaak: niemandsZaak,
  async doe(werk) {
    const eigen = (await eigenPassagesOp(werk, werk.nu)).filter(({ vervallen }) => !vervallen);
    const standen = await regels(
      werk,
      eigen.map((een) => ({ ...een, zinnen: [], woorden: [] })),
    );
    return ok(eigen.flatMap((een, plek) => (standen[plek] === undefined ? [] : [{ ...standen[plek], eigen: een }])));
  },
  voorwerp: () => ({ soort: 'passages', id: 'eigen' }),
};

export interface EigenBlad {
  /** Null for a new one. */
  readonly passage: EigenPassage | null;
  /** The last change, empty for none: goes along with the form. */
  readonly gezien: string;
}

export const eigenPassageOpenen: Verb<{ readonly passage: string | null }, EigenBlad> = {
  handeling: 'formulering.wijzigen',
  leest: true,
  zaak: niemandsZaak,
  async doe(werk, { passage: id }) {
    if (id === null) return ok({ passage: null, gezien: '' });
    const passage = await vind(werk, id);
    if (passage === null) return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    const [laatste] = await werk.eenheid.beheerwijziging.lijst('eigen-passage', id, 1);
    return ok({ passage, gezien: laatste?.id ?? '' });
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage ?? 'nieuw' }),
  bekend: (werk, { passage }) => bekend(werk, passage),
};

const vind = async (werk: Werk, id: string): Promise<EigenPassage | null> =>
  (await eigenPassagesOp(werk, werk.nu)).find((een) => een.id === id) ?? null;

const bekend = async (werk: Werk, id: string | null): Promise<boolean> =>
  id === null || (await vind(werk, id)) !== null;

/** As a person fills it in; a new one has no id yet. */
export type Passageinvoer = Pick<EigenPassage, 'soort' | 'publiek' | 'treden'> & {
  readonly id: string | null;
  readonly naam: VrijeTekst | null;
  readonly thema: string;
  readonly tekst: VrijeTekst | null;
};

type Werkplaats = Pick<Briefwerk, 'soorten'> & Pick<Formuleerwerk, 'beproefPassage'>;

/** How it would read; nothing is kept. */
export const eigenPassageBeproeven = (werkplaats: Werkplaats): Verb<Passageinvoer, Passageproef> => ({
  handeling: 'formulering.wijzigen',
  leest: true,
  zaak: niemandsZaak,
  doe: (_, invoer) => Promise.resolve(beproefd(werkplaats, invoer)),
  voorwerp: ({ id }) => ({ soort: 'passage', id: id ?? 'nieuw' }),
  bekend: (werk, { id }) => bekend(werk, id),
});

function beproefd({ soorten, beproefPassage }: Werkplaats, invoer: Passageinvoer): Result<Passageproef> {
  const { soort, publiek, naam, thema, treden, tekst } = invoer;
  const mis = (veld: string, uitleg: 'verplicht' | 'niet-in-de-lijst' | 'te-lang'): Result<never> =>
    faal({ soort: 'veld-ongeldig', veld, uitleg });
  if (naam === null || naam.trim() === '') return mis('Naam', 'verplicht');
  if (naam.length > langstePassagenaam) return mis('Naam', 'te-lang');
  if (!soorten.some((een) => een.soort === soort && een.publieken.includes(publiek)))
    return mis('In welke brief', 'niet-in-de-lijst');
  if (!passagethemas.some((een) => een === thema)) return mis('Thema', 'niet-in-de-lijst');
  if (treden.length === 0) return mis('Bij welke treden', 'verplicht');
  if (tekst === null) return mis('Tekst', 'verplicht');
  if (tekst.length > langstePassage) return mis('Tekst', 'te-lang');
  const { fouten, proef } = beproefPassage({ soort, publiek }, tekst);
  return proef === null ? faal({ soort: 'formulering-past-niet', redenen: fouten }) : ok(proef);
}

interface Passagewijziging extends Passageinvoer {
  readonly reden: VrijeTekst | null;
  readonly gezien: string;
}

/** Who adds it owns it, for a year; a letter that is made from then on has it. */
export const eigenPassageSchrijven = (
  werkplaats: Werkplaats,
): Verb<Passagewijziging, { readonly passage: string }> => ({
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { reden, gezien, ...invoer }) {
    const goed = beproefd(werkplaats, invoer);
    if (!goed.ok) return goed;
    const alle = await eigenPassagesOp(werk, werk.nu);
    const oud = invoer.id === null ? null : (alle.find(({ id }) => id === invoer.id) ?? null);
    if (invoer.id !== null && oud === null) return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    if (oud === null && alle.filter(({ vervallen }) => !vervallen).length >= meestePassages)
      return faal({ soort: 'veld-ongeldig', veld: 'Vaste tekst', uitleg: 'past-niet' });
    const sleutel = oud?.id ?? `eigen-${werk.eenheid.nieuwId(werk.nu)}`;
    const nieuw = { ...invoer, id: sleutel, vervallen: false };
    const genoteerd = await noteer(werk, { soort: 'eigen-passage', sleutel, oud, nieuw, reden, gezien });
    if (!genoteerd.ok) return genoteerd;
    if (oud === null) await geefEigenaar(werk, sleutel, reden);
    return ok({ passage: sleutel });
  },
  voorwerp: ({ id }, uit) => ({ soort: 'passage', id: uit?.passage ?? id ?? 'nieuw' }),
  bekend: (werk, { id }) => bekend(werk, id),
});

const geefEigenaar = (werk: Werk, sleutel: string, reden: VrijeTekst | null) => {
  const nieuw: Passagestand = { eigenaarId: werk.actor.persoonId, nazienVoor: jaarLater(werk.vandaag) };
  return noteer(werk, { soort: 'passage', sleutel, oud: null, nieuw, reden });
};

/** In no letter from then on; the versions that have it keep it, and it can be turned back. */
export const eigenPassageVervallen: Verb<
  { readonly passage: string; readonly reden: VrijeTekst | null; readonly gezien: string },
  null
> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { passage: sleutel, reden, gezien }) {
    const oud = await vind(werk, sleutel);
    if (oud === null) return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    return noteer(werk, { soort: 'eigen-passage', sleutel, oud, nieuw: { ...oud, vervallen: true }, reden, gezien });
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage }),
  bekend: (werk, { passage }) => bekend(werk, passage),
};

export const eigenPassageWijzigingen = wijzigingenVan('formulering.wijzigen', 'eigen-passage');

/** Back to how it was before that change; what did not exist yet goes out of use. */
export const eigenPassageTerugdraaien: Verb<{ readonly wijzigingId: string }, null> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { wijzigingId }) {
    const wijziging = await werk.eenheid.beheerwijziging.vind(wijzigingId);
    if (wijziging?.soort !== 'eigen-passage') return faal({ soort: 'niet-gevonden', wat: 'wijziging' });
    const { sleutel, reden } = wijziging;
    const nieuw = wijziging.oud ?? { ...(wijziging.nieuw as EigenPassage), vervallen: true };
    const oud = await vind(werk, sleutel);
    return noteer(werk, { soort: 'eigen-passage', sleutel, oud, nieuw, reden: huistekst('Teruggedraaid: ', reden) });
  },
  voorwerp: ({ wijzigingId }) => ({ soort: 'beheerwijziging', id: wijzigingId }),
  bekend: wijzigingBekend,
};

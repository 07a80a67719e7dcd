/** Where a letter is found again: all of one casus, or what waits for who asks. */
import type { Briefregel } from '../domain/brief-ports';
import type { Briefreeks } from '../domain/briefreeks';
import type { CasusDossier } from '../domain/casus';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface Brieflijstregel extends Omit<Briefregel, 'schrijvers' | 'huisId'> {
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly maker: string;
  /** What he is asked: to set it, while he did not write it, or to let it go out of order. */
  readonly wachtOpU: 'vaststellen' | 'toestaan' | null;
}

export interface Casusbrieven {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly brieven: readonly Brieflijstregel[];
  /** A bestuurder reads those of his own house: of others he is told nothing, so not that there are none either. */
  readonly zietAlle: boolean;
  /** Of who may look at a series; otherwise none. */
  readonly reeksen: readonly Briefreeks[];
}

/** Letters of one's own house are in it at least. */
export async function brievenZaak(werk: Werk, over: string): Promise<CasusDossier | null> {
  const casus = await zoekZichtbaar(werk, over);
  return casus && { ...casus, huisId: werk.actor.partijId };
}

export const casusbrieven: Verb<{ readonly casus: string }, Casusbrieven, CasusDossier> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => brievenZaak(werk, invoer.casus),
  async doe(werk, _, casus) {
    const { actor, eenheid } = werk;
    const brieven: Brieflijstregel[] = [];
    for (const regel of await eenheid.brief.regelsVan(casus.id)) {
      const lijstregel = await alsLijstregel(werk, regel, casus);
      if (lijstregel) brieven.push(lijstregel);
    }
    const reeksen = mag(actor, 'briefreeks.inzien', casus) ? await eenheid.briefreeks.alleVan(casus.id) : [];
    const { id: casusId, nummer: casusNummer, aanbiederNaam: aanbieder } = casus;
    const zietAlle = mag(actor, 'brief.opstellen', casus);
    return ok({ casusId, casusNummer, aanbieder, brieven, zietAlle, reeksen });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};

export const eigenBrieven: Verb<Readonly<Record<string, never>>, { readonly brieven: readonly Brieflijstregel[] }> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: lijstZaak,
  async doe(werk) {
    const { actor } = werk;
    const brieven: Brieflijstregel[] = [];
    const casussen = new Map<string, CasusDossier | null>();
    for (const regel of await regelsVan(werk)) {
      const bekend = casussen.get(regel.casusId);
      const casus = bekend === undefined ? await zichtbaar(werk, regel.casusId) : bekend;
      casussen.set(regel.casusId, casus);
      const lijstregel = casus && (await alsLijstregel(werk, regel, casus, regel.afwijking));
      if (lijstregel && (lijstregel.wachtOpU !== null || regel.makerId === actor.persoonId)) brieven.push(lijstregel);
    }
    const rang = ({ wachtOpU }: Brieflijstregel): number => (wachtOpU === null ? 1 : 0);
    return ok({ brieven: [...brieven].sort((a, b) => rang(a) - rang(b)) });
  },
  voorwerp: () => ({ soort: 'brief', id: '' }),
};

/** A list is nobody's record: it is for who may read the letters of some casus, by his organisation or by a role. */
async function lijstZaak({ actor, eenheid, vandaag }: Werk): Promise<Zaak> {
  const { persoonId, partijId } = actor;
  const rollen = (await eenheid.casus.eigenRollen(persoonId, vandaag)).map((rol) => ({ persoonId, rol }));
  return { ...geenZaak, betrokken: [partijId], huisId: partijId, rollen };
}

/** Each once, and of those for which another asks to go out of order that he does. */
async function regelsVan({ actor, eenheid }: Werk): Promise<readonly (Briefregel & { readonly afwijking: boolean })[]> {
  const gevraagd = await eenheid.brief.regelsOmAfwijking(actor.persoonId);
  const ids = new Set(gevraagd.map(({ id }) => id));
  const eigen = await eenheid.brief.regelsVoor(actor.persoonId);
  return [...gevraagd, ...eigen.filter(({ id }) => !ids.has(id))].map((regel) => ({
    ...regel,
    afwijking: ids.has(regel.id),
  }));
}

const zichtbaar = async (werk: Werk, casusId: string): Promise<CasusDossier | null> =>
  alsTredeZichtbaar(werk, await werk.eenheid.casus.vind(casusId, werk.vandaag));

/** Null for who may not read this letter. */
async function alsLijstregel(
  { actor, eenheid }: Werk,
  { schrijvers, huisId, ...regel }: Briefregel,
  casus: CasusDossier,
  afwijking = false,
): Promise<Brieflijstregel | null> {
  const maker = await eenheid.persoon.vind(regel.makerId);
  const zaak = { ...casus, huisId };
  if (!mag(actor, 'brief.inzien', zaak)) return null;
  const schreef = schrijvers.includes(actor.persoonId) || regel.makerId === actor.persoonId;
  const vaststellen = regel.status === 'voorgelegd' && !schreef && mag(actor, 'brief.vaststellen', zaak);
  const toestaan = afwijking && mag(actor, 'brief.afwijken', zaak);
  const wachtOpU = vaststellen ? 'vaststellen' : toestaan ? 'toestaan' : null;
  return { ...regel, casusNummer: casus.nummer, aanbieder: casus.aanbiederNaam, maker: maker?.naam ?? '', wachtOpU };
}

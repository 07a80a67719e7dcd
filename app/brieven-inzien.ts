/** Where a letter is found again: all of one casus, or what waits for who asks. */
import type { Briefregel } from '../domain/brief-ports';
import type { Briefreeks } from '../domain/briefreeks';
import type { CasusDossier } from '../domain/casus';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface Brieflijstregel extends Omit<Briefregel, 'schrijvers'> {
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly maker: string;
  /** He may set it, and did not write it. */
  readonly wachtOpU: boolean;
}

export interface Casusbrieven {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly brieven: readonly Brieflijstregel[];
  /** Of who may look at a series; otherwise none. */
  readonly reeksen: readonly Briefreeks[];
}

export const casusbrieven: Verb<{ readonly casus: string }, Casusbrieven, CasusDossier> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: async (werk, invoer) => alsTredeZichtbaar(werk, await zoekCasus(werk, invoer.casus)),
  async doe(werk, _, casus) {
    const { actor, eenheid } = werk;
    const brieven: Brieflijstregel[] = [];
    for (const regel of await eenheid.brief.regelsVan(casus.id)) brieven.push(await alsLijstregel(werk, regel, casus));
    const reeksen = mag(actor, 'briefreeks.inzien', casus) ? await eenheid.briefreeks.alleVan(casus.id) : [];
    return ok({ casusId: casus.id, casusNummer: casus.nummer, aanbieder: casus.aanbiederNaam, brieven, reeksen });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};

/** Far more than anybody has waiting. */
const meeste = 100;

export const eigenBrieven: Verb<Readonly<Record<string, never>>, { readonly brieven: readonly Brieflijstregel[] }> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: lijstZaak,
  async doe(werk) {
    const { actor, eenheid } = werk;
    const brieven: Brieflijstregel[] = [];
    const casussen = new Map<string, CasusDossier | null>();
    for (const regel of await eenheid.brief.regelsVoor(actor.persoonId, meeste)) {
      const casus = casussen.has(regel.casusId) ? casussen.get(regel.casusId) : await leesbaar(werk, regel.casusId);
      casussen.set(regel.casusId, casus ?? null);
      if (!casus) continue;
      const lijstregel = await alsLijstregel(werk, regel, casus);
      if (lijstregel.wachtOpU || regel.makerId === actor.persoonId) brieven.push(lijstregel);
    }
    return ok({ brieven: [...brieven].sort((a, b) => Number(b.wachtOpU) - Number(a.wachtOpU)) });
  },
  voorwerp: () => ({ soort: 'brief', id: '' }),
};

/** A list is nobody's record: it is for who may read the letters of some casus, by his organisation or by a role. */
async function lijstZaak({ actor, eenheid, vandaag }: Werk): Promise<Zaak> {
  const { persoonId, partijId } = actor;
  const rollen = (await eenheid.casus.eigenRollen(persoonId, vandaag)).map((rol) => ({ persoonId, rol }));
  return { ...geenZaak, betrokken: [partijId], rollen };
}

async function leesbaar(werk: Werk, casusId: string): Promise<CasusDossier | null> {
  const casus = await alsTredeZichtbaar(werk, await werk.eenheid.casus.vind(casusId, werk.vandaag));
  return casus !== null && mag(werk.actor, 'brief.inzien', casus) ? casus : null;
}

async function alsLijstregel(
  { actor, eenheid }: Werk,
  { schrijvers, ...regel }: Briefregel,
  casus: CasusDossier,
): Promise<Brieflijstregel> {
  const maker = (await eenheid.persoon.vind(regel.makerId))?.naam ?? '';
  const schreef = schrijvers.includes(actor.persoonId) || regel.makerId === actor.persoonId;
  const wachtOpU = regel.status === 'voorgelegd' && !schreef && mag(actor, 'brief.vaststellen', casus);
  return { ...regel, casusNummer: casus.nummer, aanbieder: casus.aanbiederNaam, maker, wachtOpU };
}

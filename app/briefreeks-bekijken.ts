/** Letters of a series to look at: page by page, what was left and why, and what an approver has to see before he sets them all. */
import type { Briefwerk, GevoeligeZin } from '../domain/brievenboek';
import type { Reeksbrief, Rondestap } from '../domain/briefreeks';
import { ok } from '../domain/result';
import { keur } from './brief-nakijken';
import { reekshash } from './briefreeks-ronde';
import { magStappen, reeksVoorwerp, reeksZaakVan } from './briefreeks';
import type { ReeksZaak } from './briefreeks';
import type { Verb, Werk } from './use-case';

interface Bladvraag {
  readonly reeks: string;
  /** Place behind which the page begins. */
  readonly na: number;
  readonly aantal: number;
  /** Only those that were left in the last step. */
  readonly gelaten: boolean;
}

interface Reeksblad {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly brieven: readonly Reeksbrief[];
  readonly meer: boolean;
  readonly mag: readonly Rondestap[];
}

export const reeksBrieven: Verb<Bladvraag, Reeksblad, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  leest: true,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid: { briefreeks } }, { reeks, na, aantal, gelaten }, zaak) {
    const rijen = await (gelaten ? briefreeks.gelaten : briefreeks.brieven)(reeks, na, aantal + 1);
    const brieven = rijen.slice(0, aantal);
    return ok({
      casusId: zaak.id,
      casusNummer: zaak.nummer,
      brieven,
      meer: rijen.length > aantal,
      mag: magStappen(actor, zaak),
    });
  },
  voorwerp: reeksVoorwerp,
};

export interface Reeksbeoordeling {
  readonly aanbieder: string;
  readonly aantal: number;
  /** Hash of all texts that wait. */
  readonly gezien: string;
  readonly gevoelig: readonly GevoeligeZin[];
}

export const reeksBeoordelen = (
  briefwerk: Briefwerk,
  hash: (tekst: string) => string,
): Verb<{ readonly reeks: string }, Reeksbeoordeling, ReeksZaak> => ({
  handeling: 'brief.vaststellen',
  leest: true,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks }, zaak) {
    const teksten = await werk.eenheid.briefreeks.teksten(reeks);
    const wacht = teksten.filter(({ status }) => status === 'voorgelegd');
    const gevoelig = new Map<string, GevoeligeZin>();
    // The facts behind a delicate sentence are those of the casus: per audience the sentences are the same.
    for (const publiek of new Set(wacht.map((een) => een.publiek))) {
      const eerste = wacht.find((een) => een.publiek === publiek);
      for (const een of await gevoeligIn(werk, zaak, briefwerk, eerste?.id ?? '')) gevoelig.set(een.zinId, een);
    }
    const gezien = reekshash(teksten, hash);
    return ok({ aanbieder: zaak.aanbiederNaam, aantal: wacht.length, gezien, gevoelig: [...gevoelig.values()] });
  },
  voorwerp: reeksVoorwerp,
});

async function gevoeligIn(werk: Werk, zaak: ReeksZaak, briefwerk: Briefwerk, id: string) {
  const brief = await werk.eenheid.brief.vind(id);
  const gekeurd = brief && (await keur(werk, { ...zaak, brief }, briefwerk));
  return gekeurd?.ok === true ? gekeurd.value.controle.gevoelig : [];
}

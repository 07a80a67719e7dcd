/** Letters of a series to look at: page by page, what was left and why, and what an approver has to see before he sets them all. */
import type { Briefwerk } from '../domain/briefwerk';
import type { GevoeligeZin } from '../domain/briefcontrole';
import type { Reeksbladbrief, Reeksdeel, Reekssoort, Rondestap } from '../domain/briefreeks';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { keur } from './brief-nakijken';
import { voorstellenNu } from './brief-voorstellen';
import type { BriefZaak } from './brief-zaak';
import { reekshash } from './briefreeks-ronde';
import { magStappen, reeksVoorwerp, reeksZaakVan } from './briefreeks-zaak';
import type { ReeksZaak } from './briefreeks-zaak';
import type { Verb, Werk } from './use-case';

interface Bladvraag {
  readonly reeks: string;
  /** Place behind which the page begins. */
  readonly na: number;
  readonly aantal: number;
  readonly deel: Reeksdeel;
}

/** A letter with the names of who recorded that they read it. */
type Bladregel = Omit<Reeksbladbrief, 'gelezenDoor'> & {
  readonly lezers: readonly string[];
  /** Whether this reader is one of them. */
  readonly zelfGelezen: boolean;
  /** In how many places the facts say otherwise now than somebody's own words; null where nobody wrote any. */
  readonly voorstellen: number | null;
};

interface Reeksblad {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly soort: Reekssoort;
  readonly brieven: readonly Bladregel[];
  readonly meer: boolean;
  /** The series before this one. */
  readonly vorige: string | null;
  readonly magVaststellen: boolean;
  readonly mag: readonly Rondestap[];
}

export const reeksBrieven = (briefwerk: Briefwerk): Verb<Bladvraag, Reeksblad, ReeksZaak> => ({
  handeling: 'briefreeks.inzien',
  leest: true,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks, na, aantal, deel }, zaak) {
    const { actor, eenheid } = werk;
    const { persoonId } = actor;
    const rijen = await eenheid.briefreeks.deel(reeks, deel, { na, grens: aantal + 1, persoonId });
    const brieven: Bladregel[] = [];
    for (const { gelezenDoor, ...rij } of rijen.slice(0, aantal)) {
      const lezers = [];
      for (const id of gelezenDoor) lezers.push((await eenheid.persoon.vind(id))?.naam ?? '');
      const voorstellen = await aantalVoorstellen(
        werk,
        { ...zaak, brief: rij.brief, huisId: rij.brief.huisId },
        briefwerk,
      );
      brieven.push({ ...rij, lezers, zelfGelezen: gelezenDoor.includes(persoonId), voorstellen });
    }
    return ok({
      casusId: zaak.id,
      casusNummer: zaak.nummer,
      soort: zaak.reeks.soort,
      brieven,
      vorige: await eenheid.briefreeks.vorige(reeks),
      magVaststellen: mag(actor, 'brief.vaststellen', zaak),
      meer: rijen.length > aantal,
      mag: magStappen(actor, zaak),
    });
  },
  voorwerp: reeksVoorwerp,
});

const aantalVoorstellen = async (werk: Werk, zaak: BriefZaak, briefwerk: Briefwerk): Promise<number | null> =>
  zaak.brief.eigen.length === 0 ? null : (await voorstellenNu(werk, zaak, briefwerk)).length;

export interface Reeksbeoordeling {
  readonly aanbieder: string;
  readonly aantal: number;
  /** How many of those this reader recorded as read. */
  readonly gelezen: number;
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
    const gelezen = await werk.eenheid.briefreeks.gelezenVan(
      wacht.map(({ id }) => id),
      werk.actor.persoonId,
    );
    return ok({
      aanbieder: zaak.aanbiederNaam,
      aantal: wacht.length,
      gelezen,
      gezien,
      gevoelig: [...gevoelig.values()],
    });
  },
  voorwerp: reeksVoorwerp,
});

async function gevoeligIn(werk: Werk, zaak: ReeksZaak, briefwerk: Briefwerk, id: string) {
  const brief = await werk.eenheid.brief.vind(id);
  const gekeurd = brief && (await keur(werk, { ...zaak, brief, huisId: null }, briefwerk));
  return gekeurd?.ok === true ? gekeurd.value.controle.gevoelig : [];
}

/**
 * Which writes may change what a dossier says, and of which casussen. Every method of every store a dossier is made from has a row:
 * a new one does not compile before somebody has said what it does.
 */
import type { BriefStatus } from '../domain/brief';
import type { Eenheid } from '../domain/ports';
import { alles, casus, isPerGemeente, niets } from './raakvlak';
import type { Raakvlak } from './raakvlak';

/** The stores that `stelDossierSamen` reads, and those whose tables are read along with them. */
export const bronstores = [
  'casus',
  'feit',
  'tredebepaling',
  'gebeurtenis',
  'partij',
  'persoon',
  'waarneming',
  'gemeentegegevens',
  'taak',
  'brief',
  'briefreeks',
] as const satisfies readonly (keyof Eenheid)[];
type Bronstore = (typeof bronstores)[number];

type Raakt<F> = F extends (...args: infer A) => Promise<infer R>
  ? (eenheid: Eenheid, args: A, uit: R) => Raakvlak | Promise<Raakvlak>
  : never;

type Rij<S extends Bronstore> = { readonly [M in keyof Eenheid[S]]: 'leest' | 'raakt-niet' | Raakt<Eenheid[S][M]> };

/** Roles hang on who somebody is and where he works. */
const rollenVan = async (eenheid: Eenheid, persoonId: string): Promise<Raakvlak> => ({
  casusIds: (await eenheid.casus.rollenVan(persoonId)).map(({ casusId }) => casusId),
});

const casusVanTaak = async (eenheid: Eenheid, id: string): Promise<Raakvlak> => {
  const taak = await eenheid.taak.vind(id);
  return taak === null ? niets : casus(taak.casusId);
};

/** A follow-up to a council tells of the letter that left before it. */
const isUit = (status: string): boolean =>
  (['vrijgegeven', 'verzonden'] satisfies BriefStatus[]).some((een) => een === status);

export const bronnen: { readonly [S in Bronstore]: Rij<S> } = {
  casus: {
    // No letter rests on it yet.
    open: 'raakt-niet',
    vind: 'leest',
    zoek: 'leest',
    vanAanbieder: 'leest',
    vindAlle: 'leest',
    lijst: 'leest',
    inConcern: 'leest',
    blad: 'leest',
    eigenRollen: 'leest',
    eigenStappen: 'leest',
    wijsToe: (_, [id]) => casus(id),
    beeindigRol: (_, [id]) => casus(id),
    rollenVan: 'leest',
    rolhistorie: 'leest',
    onderwerp: 'leest',
    bewaarOnderwerp: (_, [id]) => casus(id),
    zetBetrokken: (_, [id]) => casus(id),
    bewaarEvaluatie: 'raakt-niet',
    evaluaties: 'leest',
    vacatures: 'raakt-niet',
    meldNieuws: 'raakt-niet',
    vergrendel: 'raakt-niet',
    vergrendelAanbieder: 'raakt-niet',
    werkBij: (_, [id, , { plan, volgendeStap }]) =>
      plan === undefined && volgendeStap === undefined ? niets : casus(id),
  },
  feit: {
    dossierJson: 'leest',
    bewaar: (_, [{ casusId, feit }]) =>
      isPerGemeente(feit) ? { ...casus(casusId), perGemeente: true } : casus(casusId),
    versies: 'leest',
    geschrevenNa: 'leest',
  },
  tredebepaling: {
    // What was only put forward, answered or taken back before it was set is in no letter.
    voegToe: 'raakt-niet',
    vind: 'leest',
    reageer: 'raakt-niet',
    async stelVast(eenheid, [id]) {
      const bepaling = await eenheid.tredebepaling.vind(id);
      return bepaling === null ? niets : casus(bepaling.casusId);
    },
    teBeginnen: 'leest',
    zetVerwerkt: (_, [id]) => casus(id),
    trekIn: 'raakt-niet',
    historie: 'leest',
    geldendVan: 'leest',
    metKomend: 'leest',
    voorgelegd: 'leest',
    openstaand: 'leest',
  },
  // Told of a plan that the casus has: the write to the casus is what changes a letter.
  gebeurtenis: {
    voegToe: 'raakt-niet',
    vind: 'leest',
    vanCasus: 'leest',
    blad: 'leest',
    over: 'leest',
    vanBron: 'leest',
    laatste: 'leest',
    laatsteBericht: 'leest',
    laatsteUpdate: 'leest',
    ritmes: 'leest',
    ritmeregels: 'leest',
    zetRitme: 'raakt-niet',
  },
  partij: {
    vind: 'leest',
    vanSoort: 'leest',
    bewaar: (_, __, uit) => (uit === 'gewijzigd' ? alles : niets),
    bewaarRelatie: () => alles,
    relaties: 'leest',
    verwijderRelatie: () => alles,
    verwijder: () => alles,
    naar: 'leest',
    van: 'leest',
    autoriteitsnamen: 'leest',
    bewaarAutoriteitsnaam: () => alles,
  },
  persoon: {
    actor: 'leest',
    actorVanPersoon: 'leest',
    actorenVan: 'leest',
    vind: 'leest',
    vanPartij: 'leest',
    metRol: 'leest',
    vanPartijen: 'leest',
    bewaar: (eenheid, [{ id }], uit) => (uit === 'gewijzigd' ? rollenVan(eenheid, id) : niets),
    bewaarVerzoek: 'raakt-niet',
    openVerzoek: 'leest',
    verzoek: 'leest',
    zoek: 'leest',
  },
  waarneming: {
    voegToe: (eenheid, [{ persoonId }]) => rollenVan(eenheid, persoonId),
    vind: 'leest',
    van: 'leest',
    begonnen: 'leest',
    voorbij: 'leest',
    async beeindig(eenheid, [id]) {
      const gevonden = await eenheid.waarneming.vind(id);
      return gevonden === null ? niets : rollenVan(eenheid, gevonden.persoonId);
    },
  },
  gemeentegegevens: {
    versies: 'leest',
    stand: 'leest',
    vanGemeente: 'leest',
    vanInlezing: 'leest',
    inlezingen: 'leest',
    bewaar: (_, [{ gemeenteId }]) => ({ gemeenteIds: [gemeenteId] }),
    logo: 'leest',
    bewaarLogo: 'raakt-niet',
    legKlaar: 'raakt-niet',
    voorstel: 'leest',
    ruimOp: 'raakt-niet',
  },
  // The line that makes the plan says whether that is being prepared.
  taak: {
    voegToe: (_, [taken]) => ({ casusIds: [...new Set(taken.map(({ casusId }) => casusId))] }),
    vind: 'leest',
    overBericht: 'leest',
    vanCasus: 'leest',
    lijst: 'leest',
    tel: 'leest',
    telAlle: 'leest',
    eerstvolgende: 'leest',
    vervallend: 'leest',
    wijzig: (eenheid, [id, , { status, teHerzien }]) =>
      status === undefined && teHerzien === undefined ? niets : casusVanTaak(eenheid, id),
    noteer: 'raakt-niet',
    verloop: 'leest',
    bevestig: 'raakt-niet',
    bevestigingen: 'leest',
    partijenRond: 'leest',
    partijenRondAlle: 'leest',
  },
  brief: {
    bewaar: 'raakt-niet',
    vind: 'leest',
    laatsteVersie: 'leest',
    vanCasus: 'leest',
    regelsVan: 'leest',
    regelsVoor: 'leest',
    regelsOmAfwijking: 'leest',
    verzonden: 'leest',
    wachtend: 'leest',
    wachtendeCasussen: 'leest',
    vorige: 'leest',
    nieuwste: 'leest',
    versie: 'leest',
    async zetStand(eenheid, [{ id, status: was }, { status }]) {
      const brief = isUit(was) === isUit(status) ? null : await eenheid.brief.vind(id);
      if (brief === null) return niets;
      if (brief.variant === '') return casus(brief.casusId);
      return { raad: { casusId: brief.casusId, gemeente: brief.variant } };
    },
    bewaarBewijs: 'raakt-niet',
    bewijs: 'leest',
    verbruik: 'raakt-niet',
  },
  briefreeks: {
    voegToe: 'raakt-niet',
    vind: 'leest',
    lopend: 'leest',
    alleVan: 'leest',
    zetStatus: 'raakt-niet',
    hervat: 'raakt-niet',
    teMaken: 'leest',
    gemaakt: 'raakt-niet',
    brieven: 'leest',
    teksten: 'leest',
    deel: 'leest',
    telling: 'leest',
    opFeit: 'leest',
    wachtend: 'leest',
    raak: 'raakt-niet',
    leesAf: 'raakt-niet',
    gelezenVan: 'leest',
    vanBrief: 'leest',
    nogTeMaken: 'leest',
    vorige: 'leest',
    vorigeBrief: 'leest',
    vanCasus: 'leest',
    pakket: 'leest',
    perRaad: 'leest',
    beginRonde: 'raakt-niet',
    laatsteRonde: 'leest',
    lopendeRondes: 'leest',
    boekRonde: 'raakt-niet',
    laat: 'raakt-niet',
    bewaarToken: 'raakt-niet',
    metToken: 'leest',
    verbruik: 'raakt-niet',
  },
};

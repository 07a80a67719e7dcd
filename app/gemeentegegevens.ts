/** What differs per gemeente: rows that people send in, laid ready first and taken over after a look, and what is still missing. */
import type { CasusDossier } from '../domain/casus';
import { alleGemeenten, isVanAanbieder, metVelden, ontbrekendeVelden, samengevoegd } from '../domain/gemeentegegevens';
import type { Gegevensrij, Gemeentegegevens, Gemeenteveld, Gemeenteversie } from '../domain/gemeentegegevens';
import { geenZaak, mag } from '../domain/policy';
import { gemeentenVanRegio } from '../domain/raadsdossier';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { dossierVanCasus } from './dossier-samenstellen';
import { gemeentenVan } from './gemeenten-van';
import { zoekZichtbaar } from './casus-inzien';
import type { Telling } from './register-importeren';
import type { Verb, Werk } from './use-case';

/** Whose rows these are: a gemeente and the regio's it is in may give its own, and nobody but the authority gives all. */
export async function vanWie({ eenheid, vandaag }: Werk, gemeenteIds: readonly string[]): Promise<Zaak> {
  const ids = [...new Set(gemeenteIds)];
  let samen: readonly string[] | null = null;
  for (const id of ids) {
    const om = [];
    for (const soort of ['ligt-in', 'neemt-deel-aan'] as const)
      om.push(...(id === alleGemeenten ? [] : await eenheid.partij.naar(id, soort, vandaag)));
    const wie: readonly string[] = id === alleGemeenten ? [] : [id, ...om.map((partij) => partij.id)];
    samen = samen === null ? wie : samen.filter((een) => wie.includes(een));
  }
  return { ...geenZaak, betrokken: samen ?? [] };
}

/** The same for a whole list at once: which gemeenten this person may give for. */
async function geefbaar({ actor, eenheid, vandaag }: Werk): Promise<(gemeenteId: string) => boolean> {
  if (mag(actor, 'gemeentegegevens.inlezen', geenZaak)) return () => true;
  if (!mag(actor, 'gemeentegegevens.inlezen', { ...geenZaak, betrokken: [actor.partijId] })) return () => false;
  const eigen = new Set([actor.partijId]);
  for (const soort of ['ligt-in', 'neemt-deel-aan'] as const)
    for (const { id } of await eenheid.partij.van(actor.partijId, soort, vandaag)) eigen.add(id);
  return (gemeenteId) => eigen.has(gemeenteId);
}

const idsVan = (rijen: readonly Gegevensrij[]): readonly string[] => rijen.map(({ gemeenteId }) => gemeenteId);

/** Of each row what it came to. */
type Rijuitkomst = keyof Telling;

async function neemOver(
  werk: Werk,
  rijen: readonly Gegevensrij[],
  inlezing: string,
): Promise<Result<readonly Rijuitkomst[]>> {
  const uit: Rijuitkomst[] = [];
  for (const rij of rijen) {
    if (rij.logo !== null) await werk.eenheid.gemeentegegevens.bewaarLogo(rij.logo);
    const delen: Deeluitkomst[] = [];
    if (heeftVelden(rij, false)) delen.push(await schrijfDeel(werk, rij, { aanbiederId: '', inlezing }));
    if (heeftVelden(rij, true)) delen.push(await schrijfDeel(werk, rij, { aanbiederId: rij.aanbiederId, inlezing }));
    if (delen.includes('verouderd')) return faal({ soort: 'verouderd', versie: 0, nu: 1 });
    uit.push((['gewijzigd', 'nieuw'] as const).find((een) => delen.includes(een)) ?? 'gelijk');
  }
  return ok(uit);
}

const geteld = (rijen: readonly Rijuitkomst[]): Telling => {
  const tel = (soort: Rijuitkomst): number => rijen.filter((een) => een === soort).length;
  return { nieuw: tel('nieuw'), gewijzigd: tel('gewijzigd'), gelijk: tel('gelijk') };
};

/** Whether this row says anything that hangs on the aanbieder, or anything that does not. */
const heeftVelden = ({ velden }: Gegevensrij, vanAanbieder: boolean): boolean =>
  (Object.keys(velden) as Gemeenteveld[]).some((veld) => isVanAanbieder(veld) === vanAanbieder);

type Deeluitkomst = Rijuitkomst | 'verouderd';

/** A version more, unless nothing differs. */
async function schrijfDeel(
  werk: Werk,
  rij: Gegevensrij,
  { aanbiederId, inlezing }: Pick<Gemeenteversie, 'aanbiederId' | 'inlezing'>,
): Promise<Deeluitkomst> {
  const { gemeentegegevens } = werk.eenheid;
  const [laatste] = await gemeentegegevens.versies(rij.gemeenteId, aanbiederId);
  const oud = laatste?.gegevens ?? {};
  const gegevens = metVelden(oud, rij, aanbiederId !== '');
  if (JSON.stringify(gegevens) === JSON.stringify(oud)) return 'gelijk';
  const versie: Gemeenteversie = {
    ...{ gemeenteId: rij.gemeenteId, aanbiederId, versie: (laatste?.versie ?? 0) + 1, gegevens },
    ...{ persoonId: werk.actor.persoonId, op: werk.nu, inlezing },
  };
  if (!(await gemeentegegevens.bewaar(versie))) return 'verouderd';
  return laatste === undefined ? 'nieuw' : 'gewijzigd';
}

type Invoer = { readonly rijen: readonly Gegevensrij[] };
const voorwerp = { soort: 'gemeentegegevens', id: '' } as const;

export interface Overgenomen extends Telling {
  /** What it is called when it has to be taken back. */
  readonly inlezing: string;
}

async function neemOverEnTel(werk: Werk, rijen: readonly Gegevensrij[]): Promise<Result<Overgenomen>> {
  const inlezing = werk.eenheid.nieuwId(werk.nu);
  const uit = await neemOver(werk, rijen, inlezing);
  return uit.ok ? ok({ ...geteld(uit.value), inlezing }) : uit;
}

export const gegevensInlezen: Verb<Invoer, Overgenomen> = {
  handeling: 'gemeentegegevens.inlezen',
  zaak: (werk, { rijen }) => vanWie(werk, idsVan(rijen)),
  doe: (werk, { rijen }) => neemOverEnTel(werk, rijen),
  voorwerp: () => voorwerp,
};

const bewaartijdMs = 24 * 3_600_000;

/** Keeps what was read until its sender has looked at it; nothing of it counts before that. */
export const gegevensKlaarleggen: Verb<Invoer, Telling & { readonly voorstel: string }> = {
  handeling: 'gemeentegegevens.inlezen',
  zaak: (werk, { rijen }) => vanWie(werk, idsVan(rijen)),
  async doe(werk, { rijen }) {
    const { actor, eenheid, nu } = werk;
    const telling = geteld(await proef(werk, rijen));
    const id = eenheid.nieuwId(nu);
    const ouderDan = new Date(Date.parse(nu) - bewaartijdMs).toISOString();
    await eenheid.gemeentegegevens.legKlaar({ id, persoonId: actor.persoonId, op: nu, rijen }, ouderDan);
    return ok({ ...telling, voorstel: id });
  },
  voorwerp: () => voorwerp,
};

/** What taking over would do, and then not done. */
async function proef(werk: Werk, rijen: readonly Gegevensrij[]): Promise<readonly Rijuitkomst[]> {
  const uit = await werk.eenheid.deel(
    () => neemOver(werk, rijen, ''),
    () => false,
  );
  return uit.ok ? uit.value : [];
}

/** Of each row whether it would be new, changed or the same; for who may send them in. */
export const gegevensProberen: Verb<Invoer, readonly Rijuitkomst[]> = {
  handeling: 'gemeentegegevens.inlezen',
  zaak: (werk, { rijen }) => vanWie(werk, idsVan(rijen)),
  doe: async (werk, { rijen }) => ok(await proef(werk, rijen)),
  voorwerp: () => voorwerp,
};

interface VoorstelZaak extends Zaak {
  readonly rijen: readonly Gegevensrij[];
}

/** What is laid ready is its sender's; the right is judged again. */
export const gegevensOvernemen: Verb<{ readonly voorstel: string }, Overgenomen, VoorstelZaak> = {
  handeling: 'gemeentegegevens.inlezen',
  async zaak(werk, { voorstel: id }) {
    const voorstel = await werk.eenheid.gemeentegegevens.voorstel(id);
    if (voorstel?.persoonId !== werk.actor.persoonId) return null;
    return { ...(await vanWie(werk, idsVan(voorstel.rijen))), rijen: voorstel.rijen };
  },
  async doe(werk, { voorstel }, { rijen }) {
    await werk.eenheid.gemeentegegevens.ruimOp(voorstel);
    return neemOverEnTel(werk, rijen);
  },
  voorwerp: ({ voorstel }) => ({ soort: 'gegevensvoorstel', id: voorstel }),
};

export interface Gemeentestand {
  readonly gemeente: string;
  readonly gegevens: Gemeentegegevens;
  readonly ontbreekt: readonly Gemeenteveld[];
  /** Whether this reader may give what belongs to it. */
  readonly magGeven: boolean;
}

export interface Gegevensoverzicht {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbiederId: string;
  readonly aanbieder: string;
  readonly gemeenten: readonly Gemeentestand[];
}

export const gegevensInzien: Verb<{ readonly casus: string }, Gegevensoverzicht, CasusDossier> = {
  handeling: 'gemeentegegevens.inzien',
  leest: true,
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  async doe(werk, _, casus) {
    const stand = await werk.eenheid.gemeentegegevens.stand(casus.aanbiederId);
    const van = (id: string) => stand.filter(({ gemeenteId }) => gemeenteId === id);
    const algemeen = van(alleGemeenten);
    const regio = gemeentenVanRegio(await dossierVanCasus(werk, casus));
    const magGeven = await geefbaar(werk);
    const gemeenten = (await gemeentenVan(werk, casus)).map(({ id, naam }) => {
      const gegevens = samengevoegd([...algemeen, ...van(id)]);
      return { gemeente: naam, gegevens, ontbreekt: ontbrekendeVelden(gegevens, regio), magGeven: magGeven(id) };
    });
    const { id: casusId, nummer: casusNummer, aanbiederId, aanbiederNaam: aanbieder } = casus;
    return ok({ casusId, casusNummer, aanbiederId, aanbieder, gemeenten });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};

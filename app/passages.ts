/** Standing texts: who owns each, that it was read again, and who hears it when a year has passed. */
import { eigenaarRollen, isTermijn, isVerlopen, jaarLater, passages, passagesIn } from '../domain/passage';
import type { Passage, Passagestand } from '../domain/passage';
import { alleZinnen, zinTekst } from '../domain/document';
import type { Document } from '../domain/document';
import { passageZin } from '../domain/eigen-passage';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Persoon } from '../domain/persoon';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Bewaker } from './bewaker';
import { noteer } from './draaiboek-beheren';
import { eigenPassagesOp } from './formuleringen-lezen';
import type { Verb, Werk } from './use-case';

/** Ours, and those that beheerders added and did not take out of use. */
export async function allePassages(werk: Pick<Werk, 'eenheid' | 'nu'>): Promise<readonly Passage[]> {
  const eigen = (await eigenPassagesOp(werk, werk.nu)).filter(({ vervallen }) => !vervallen);
  return [...passages, ...eigen.map(alsPassage)];
}

const alsPassage = ({ id, naam, treden }: EigenPassage): Passage => ({
  id,
  naam,
  treden,
  zinnen: [passageZin(id)],
  woorden: [],
});

const niemandsZaak = () => Promise.resolve(geenZaak);

export interface Passageregel {
  readonly passage: Passage;
  /** `eigenaar` is empty when whoever owned it has left. */
  readonly stand: (Passagestand & { readonly eigenaar: string; readonly verlopen: boolean }) | null;
}

const standen = ({ eenheid, nu }: Werk) =>
  eenheid.beheerwijziging.stand('passage', '', nu) as Promise<ReadonlyMap<string, Passagestand>>;

export async function regels(werk: Werk, welke: readonly Passage[]): Promise<readonly Passageregel[]> {
  const alle = await standen(werk);
  const uit: Passageregel[] = [];
  for (const passage of welke) {
    const stand = alle.get(passage.id);
    const wie = stand && (await eigenaarVan(werk, stand));
    const verlopen = stand !== undefined && isVerlopen(stand, werk.vandaag);
    uit.push({ passage, stand: stand === undefined ? null : { ...stand, eigenaar: wie?.naam ?? '', verlopen } });
  }
  return uit;
}

/** Null when whoever owned it has left: then nobody answers for it until it is handed over. */
async function eigenaarVan({ eenheid }: Werk, { eigenaarId }: Passagestand): Promise<Persoon | null> {
  const wie = await eenheid.persoon.vind(eigenaarId);
  return wie !== null && wie.identiteiten.length > 0 ? wie : null;
}

/** For who uses them: the passages of this letter whose year has passed. */
export const verlopenPassages = async (werk: Werk, document: Document): Promise<readonly Passageregel[]> =>
  (await passagesInBrief(werk, document)).filter(({ stand }) => stand?.verlopen === true);

/** Passages of this letter that nobody answers for: no one hears when their year has passed. */
export const passagesZonderEigenaar = async (werk: Werk, document: Document): Promise<readonly Passage[]> =>
  (await passagesInBrief(werk, document))
    .filter(({ stand }) => (stand?.eigenaar ?? '') === '')
    .map(({ passage }) => passage);

export async function passagesInBrief(werk: Werk, document: Document): Promise<readonly Passageregel[]> {
  const zinnen = alleZinnen(document).map((zin) => ({ id: zin.id, tekst: zinTekst(zin) }));
  return regels(werk, passagesIn(zinnen, await allePassages(werk)));
}

export const passagesInzien: Verb<null, readonly Passageregel[]> = {
  handeling: 'formuleringen.inzien',
  leest: true,
  zaak: niemandsZaak,
  doe: async (werk) => ok(await regels(werk, passages)),
  voorwerp: () => ({ soort: 'passages', id: 'passages' }),
};

/** Read again, and for a year more: whoever owns it keeps it; the first who reads it becomes the owner. */
export const passageNazien: Verb<{ readonly passage: string; readonly reden: VrijeTekst }, null> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { passage: sleutel, reden }) {
    if (!(await allePassages(werk)).some(({ id }) => id === sleutel))
      return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    const { actor, eenheid, nu, vandaag } = werk;
    const oud = (await standen(werk)).get(sleutel) ?? null;
    const eigenaar = oud && (await eigenaarVan(werk, oud));
    const nieuw: Passagestand = { eigenaarId: eigenaar?.id ?? actor.persoonId, nazienVoor: jaarLater(vandaag) };
    const wat = { soort: 'passage', sleutel, oud, nieuw, reden } as const;
    await eenheid.beheerwijziging.noteer({ ...wat, id: eenheid.nieuwId(nu), persoonId: actor.persoonId, op: nu });
    return ok(null);
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage }),
  bekend: async (werk, { passage }) => (await allePassages(werk)).some(({ id }) => id === passage),
};

export interface Passageblad extends Passageregel {
  /** Who may be asked to own it. */
  readonly mensen: readonly { readonly id: string; readonly naam: string }[];
  /** The last change, empty for none: goes along with the form. */
  readonly gezien: string;
  readonly uiterlijk: string;
}

/** People of the same organisation: the standing texts are its own. */
async function mogelijkeEigenaars({ actor, eenheid, vandaag }: Werk): Promise<Passageblad['mensen']> {
  const perRol = await Promise.all(eigenaarRollen.map((rol) => eenheid.persoon.metRol(rol, vandaag)));
  const eigen = perRol.flat().filter(({ partijId }) => partijId === actor.partijId);
  const mensen = new Map(eigen.map(({ id, naam }) => [id, naam]));
  return [...mensen].map(([id, naam]) => ({ id, naam })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

export const passageOpenen: Verb<{ readonly passage: string }, Passageblad> = {
  handeling: 'formulering.wijzigen',
  leest: true,
  zaak: niemandsZaak,
  async doe(werk, { passage: sleutel }) {
    const [regel] = await regels(
      werk,
      (await allePassages(werk)).filter(({ id }) => id === sleutel),
    );
    if (regel === undefined) return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    const [laatste] = await werk.eenheid.beheerwijziging.lijst('passage', sleutel, 1);
    const mensen = await mogelijkeEigenaars(werk);
    return ok({ ...regel, mensen, gezien: laatste?.id ?? '', uiterlijk: jaarLater(werk.vandaag) });
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage }),
  bekend: async (werk, { passage }) => (await allePassages(werk)).some(({ id }) => id === passage),
};

export interface Toewijzing {
  readonly passage: string;
  readonly eigenaar: string;
  readonly nazienVoor: string;
  readonly reden: VrijeTekst | null;
  readonly gezien: string;
}

/** Somebody else's text, or another day: with a reason, and kept as every change is. */
export const passageToewijzen: Verb<Toewijzing, null> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { passage: sleutel, eigenaar, nazienVoor, reden, gezien }) {
    if (!(await allePassages(werk)).some(({ id }) => id === sleutel))
      return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    const mensen = await mogelijkeEigenaars(werk);
    if (!mensen.some(({ id }) => id === eigenaar)) return faal({ soort: 'niet-gevonden', wat: 'persoon' });
    if (!isTermijn(nazienVoor, werk.vandaag)) {
      return faal({ soort: 'veld-ongeldig', veld: 'nazienVoor', uitleg: 'past-niet' });
    }
    const oud = (await standen(werk)).get(sleutel) ?? null;
    return noteer(werk, { soort: 'passage', sleutel, oud, nieuw: { eigenaarId: eigenaar, nazienVoor }, reden, gezien });
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage }),
  bekend: async (werk, { passage }) => (await allePassages(werk)).some(({ id }) => id === passage),
};

export const passageBewaker: Bewaker = {
  voorwerp: 'passage',
  async vind(werk, grens) {
    const leeft = new Set((await allePassages(werk)).map(({ id }) => id));
    const verlopen = [...(await standen(werk))].filter(
      ([id, stand]) => leeft.has(id) && isVerlopen(stand, werk.vandaag),
    );
    return verlopen.slice(0, grens).map(([objectId, { nazienVoor: datum }]) => ({ objectId, datum }));
  },
  async herinner(werk, { objectId, datum }) {
    const { eenheid, nu } = werk;
    const stand = (await standen(werk)).get(objectId);
    if (stand?.nazienVoor !== datum) return;
    const eigenaar = await eigenaarVan(werk, stand);
    // Without an owner who is still there the beheerders hear it: they can hand it over.
    const wie = eigenaar === null ? await eenheid.persoon.metRol('beheerder', werk.vandaag) : [eigenaar];
    for (const { id: ontvangerId } of wie) {
      const rij = { id: eenheid.nieuwId(nu), soort: 'passage-nazien', objectId, ontvangerId } as const;
      await eenheid.outbox.voegToe({ ...rij, op: nu });
    }
  },
};

/** Standing texts: who owns each, that it was read again, and who hears it when a year has passed. */
import { isVerlopen, jaarLater, passages, passagesIn } from '../domain/passage';
import type { Passage, Passagestand } from '../domain/passage';
import { alleZinnen, zinTekst } from '../domain/document';
import type { Document } from '../domain/document';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Bewaker } from './bewaker';
import type { Verb, Werk } from './use-case';

const niemandsZaak = () => Promise.resolve(geenZaak);

export interface Passageregel {
  readonly passage: Passage;
  readonly stand: (Passagestand & { readonly eigenaar: string; readonly verlopen: boolean }) | null;
}

const standen = ({ eenheid, nu }: Werk) =>
  eenheid.beheerwijziging.stand('passage', '', nu) as Promise<ReadonlyMap<string, Passagestand>>;

async function regels(werk: Werk, welke: readonly Passage[]): Promise<readonly Passageregel[]> {
  const alle = await standen(werk);
  const uit: Passageregel[] = [];
  for (const passage of welke) {
    const stand = alle.get(passage.id);
    const wie = stand && (await werk.eenheid.persoon.vind(stand.eigenaarId));
    const verlopen = stand !== undefined && isVerlopen(stand, werk.vandaag);
    uit.push({ passage, stand: stand === undefined ? null : { ...stand, eigenaar: wie?.naam ?? '', verlopen } });
  }
  return uit;
}

/** For who uses them: the passages of this letter whose year has passed. */
export async function verlopenPassages(werk: Werk, document: Document): Promise<readonly Passageregel[]> {
  const zinnen = alleZinnen(document).map((zin) => ({ id: zin.id, tekst: zinTekst(zin) }));
  return (await regels(werk, passagesIn(zinnen))).filter(({ stand }) => stand?.verlopen === true);
}

export const passagesInzien: Verb<null, readonly Passageregel[]> = {
  handeling: 'formuleringen.inzien',
  leest: true,
  zaak: niemandsZaak,
  doe: async (werk) => ok(await regels(werk, passages)),
  voorwerp: () => ({ soort: 'passages', id: 'passages' }),
};

/** Who read it again answers for it until next year. */
export const passageNazien: Verb<{ readonly passage: string; readonly reden: VrijeTekst }, null> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { passage: sleutel, reden }) {
    if (!passages.some(({ id }) => id === sleutel)) return faal({ soort: 'niet-gevonden', wat: 'vaste tekst' });
    const { actor, eenheid, nu, vandaag } = werk;
    const oud = (await standen(werk)).get(sleutel) ?? null;
    const nieuw: Passagestand = { eigenaarId: actor.persoonId, nazienVoor: jaarLater(vandaag) };
    const wat = { soort: 'passage', sleutel, oud, nieuw, reden } as const;
    await eenheid.beheerwijziging.noteer({ ...wat, id: eenheid.nieuwId(nu), persoonId: actor.persoonId, op: nu });
    return ok(null);
  },
  voorwerp: ({ passage }) => ({ soort: 'passage', id: passage }),
};

export const passageBewaker: Bewaker = {
  voorwerp: 'passage',
  async vind(werk, grens) {
    const verlopen = [...(await standen(werk))].filter(([, stand]) => isVerlopen(stand, werk.vandaag));
    return verlopen.slice(0, grens).map(([objectId, { nazienVoor: datum }]) => ({ objectId, datum }));
  },
  async herinner(werk, { objectId, datum }) {
    const { eenheid, nu } = werk;
    const stand = (await standen(werk)).get(objectId);
    if (stand?.nazienVoor !== datum) return;
    const rij = { id: eenheid.nieuwId(nu), soort: 'passage-nazien', objectId, ontvangerId: stand.eigenaarId } as const;
    await eenheid.outbox.voegToe({ ...rij, op: nu });
  },
};

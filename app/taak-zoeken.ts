/** Open tasks that a few words or the day of their term name: of the casus that is named, or else of oneself, of one's organisation and of the casussen one leads. */
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { leesbare } from './taak-inzien';
import type { Takenrij } from './taak-inzien';
import type { Feestdagen } from '../domain/termijn';
import { besteTreffers } from '../domain/woordtreffers';
import { feestdagenRond } from './taak-zaak';
import type { Verb, Werk } from './use-case';

interface Zoekvraag {
  /** Lower case, without diacritics. */
  readonly woorden: readonly string[];
  /** Number or id of a casus, or the id of its aanbieder; null for all of them. */
  readonly casus: string | null;
  /** Only those with this term; then words need not be said. */
  readonly op?: string;
}

interface Gevonden {
  readonly taken: readonly Takenrij[];
  readonly feestdagen: Feestdagen;
}

/** Somebody who has more than this names a casus with it. */
const meeste = 60;

const lijsten = ['mijn', 'regie', 'partij'] as const;

export const takenZoeken: Verb<Zoekvraag, Gevonden> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: ({ actor }: Werk): Promise<Zaak> => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe(werk, { woorden, casus, op }) {
    const alle = casus === null ? await inEigenLijsten(werk) : await opCasus(werk, casus);
    const rijen = op === undefined ? alle : alle.filter(({ taak }) => taak.termijn === op);
    const genoeg = op !== undefined && woorden.length === 0;
    const taken = genoeg ? rijen : besteTreffers(rijen, woorden, ({ taak }) => taak.wat);
    return ok({ taken, feestdagen: await feestdagenRond(werk) });
  },
  voorwerp: () => ({ soort: 'taak', id: 'gezocht' }),
};

/** Of a casus that is named, every open task that this person may see. */
async function opCasus(werk: Werk, casus: string): Promise<readonly Takenrij[]> {
  const { eenheid, vandaag } = werk;
  const gezocht = await eenheid.casus.zoek(casus, vandaag);
  const taken = gezocht === null ? [] : await eenheid.taak.vanCasus(gezocht.id);
  return leesbare(
    werk,
    taken.filter(({ status }) => status === 'open'),
  );
}

async function inEigenLijsten(werk: Werk): Promise<readonly Takenrij[]> {
  const { actor, eenheid, vandaag } = werk;
  const wie = { persoonId: actor.persoonId, partijId: actor.partijId, dag: vandaag };
  const alle = new Map<string, Takenrij>();
  for (const welke of lijsten) {
    const regels = await eenheid.taak.lijst({ ...wie, welke }, { vanaf: 0, aantal: meeste });
    const nieuw = (await leesbare(werk, regels)).filter(({ taak }) => !alle.has(taak.id));
    nieuw.forEach((rij) => alle.set(rij.taak.id, rij));
  }
  return [...alle.values()];
}

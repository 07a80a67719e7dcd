/** The files with gemeenten and jeugdregio's that were taken over, and what each of them changed. */
import type { Gebiedeninlezing } from '../domain/gebieden-ports';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

export interface Inlezingregel {
  readonly inlezing: string;
  readonly op: string;
  readonly door: string;
  readonly teruggezet: boolean;
  /** Names of what it was about. */
  readonly namen: readonly string[];
}

const meesteInlezingen = 10;

export const gebiedenInzien: Verb<null, readonly Inlezingregel[]> = {
  handeling: 'gebieden.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid }) {
    const uit: Inlezingregel[] = [];
    for (const inlezing of await eenheid.gebieden.laatste(meesteInlezingen)) {
      const door = (await eenheid.persoon.vind(inlezing.persoonId))?.naam ?? '';
      const namen = [];
      for (const id of idsVan(inlezing)) namen.push((await eenheid.partij.vind(id))?.naam ?? id);
      const { id, op, status } = inlezing;
      uit.push({ inlezing: id, op, door, teruggezet: status === 'teruggezet', namen });
    }
    return ok(uit);
  },
  voorwerp: () => ({ soort: 'gebieden', id: '' }),
};

const idsVan = ({ stappen }: Gebiedeninlezing): readonly string[] => [
  ...new Set(
    stappen.flatMap((stap) => {
      const id = stap.soort === 'partij' ? (stap.nieuw ?? stap.oud)?.id : (stap.nieuw ?? stap.oud)?.vanPartijId;
      return id === undefined ? [] : [id];
    }),
  ),
];

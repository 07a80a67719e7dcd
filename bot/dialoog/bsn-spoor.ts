/** The answers that were replaced, which `terug` can bring back: half a number may stand in one of those as well. */
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import type { Was, Wijziging } from './wijziging';

/** The last one first. */
export function spoorVan({ laatste }: Pick<Draft<Los>, 'laatste'>): readonly Was[] {
  const rij: Was[] = [];
  for (let een: Wijziging<string> | undefined = laatste; een; een = een.eerder)
    rij.push(...een.was.filter(({ antwoord }) => antwoord !== undefined && antwoord !== null));
  return rij;
}

/** The same draft with what was answered to one question read over wherever it can come back from; a number cannot be cut, and goes. */
export function inSpoor(draft: Draft<Los>, veld: string, schoon: (waarde: unknown) => unknown): Draft<Los> {
  const { laatste } = draft;
  return laatste === undefined ? draft : { ...draft, laatste: geschoond(laatste, veld, schoon) };
}

function geschoond<V extends string>(
  { was, eerder, ...rest }: Wijziging<V>,
  veld: string,
  schoon: (waarde: unknown) => unknown,
): Wijziging<V> {
  return {
    ...rest,
    was: was.map((een) =>
      een.veld !== veld || een.antwoord === undefined
        ? een
        : { veld, ...(typeof een.antwoord === 'number' ? {} : { antwoord: schoon(een.antwoord) }) },
    ),
    ...(eerder === undefined ? {} : { eerder: geschoond(eerder, veld, schoon) }),
  };
}

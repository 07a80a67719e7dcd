/** The answers that were replaced, which `terug` can bring back: half a number may stand in one of those as well. */
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import type { Was, Wijziging } from './wijziging';

/** The last one first; a change that was begun holds those of before it. */
export const spoorVan = ({ laatste, wijzigt }: Pick<Draft<Los>, 'laatste' | 'wijzigt'>): readonly Was[] => [
  ...antwoordenIn(laatste),
  ...antwoordenIn(wijzigt?.stond?.laatste),
];

function antwoordenIn(laatste: Wijziging<string> | undefined): readonly Was[] {
  const rij: Was[] = [];
  for (let een = laatste; een; een = een.eerder)
    rij.push(...een.was.filter(({ antwoord }) => antwoord !== undefined && antwoord !== null));
  return rij;
}

/** The same draft with what was answered to one question read over wherever it can come back from; a number cannot be cut, and goes. */
export function inSpoor(draft: Draft<Los>, veld: string, schoon: (waarde: unknown) => unknown): Draft<Los> {
  const { laatste, wijzigt } = draft;
  const stond = wijzigt?.stond;
  return {
    ...draft,
    ...(laatste === undefined ? {} : { laatste: geschoond(laatste, veld, schoon) }),
    ...(wijzigt === undefined || stond?.laatste === undefined
      ? {}
      : { wijzigt: { ...wijzigt, stond: { ...stond, laatste: geschoond(stond.laatste, veld, schoon) } } }),
  };
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

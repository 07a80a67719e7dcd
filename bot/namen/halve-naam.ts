/** Who remembers a part of a name says so: "iets met wilgen", "maanvaarder ofzo". Names with that part are offered, and never taken for it. */
import type { Register } from '../begrip/register';
import { lijktOp } from './lijkt-op';

export interface HalveNaam {
  readonly deel: string;
  readonly namen: readonly string[];
}

const ONZEKER: readonly RegExp[] = [
  /(?<!\p{L})(?:iets|zoiets|wat) (?:met|als|van) (?:het |de |een )?[‘'"]?(\p{L}{4,})/iu,
  /(?<!\p{L})(\p{L}{5,})[’'"]? (?:ofzo|ofzoiets|of zo|of zoiets|of iets dergelijks)(?!\p{L})/iu,
  // "Bij wilg.. of zo": he stops in the middle of the name.
  /(?<!\p{L})(?:bij|over|van|heet|stichting) (?:het |de )?(\p{L}{4,})(?:\.{2,3}|…)/iu,
];

/** Null where no part of a name is given, or no name has it. */
export function halveNaamIn(register: Register, tekst: string): HalveNaam | null {
  for (const patroon of ONZEKER) {
    const deel = patroon.exec(tekst)?.[1];
    const namen = deel === undefined ? [] : lijktOp(register, deel);
    if (deel !== undefined && namen.length > 0) return { deel, namen };
  }
  return null;
}

/** Whether a text is about somebody in danger, or about one child, and not about work: learned from every kind of sentence that is said here. See docs/adr/0114. */
import { logKansenUit } from '.';
import gewichten from './mens-gewichten.json';
import { alsTabel } from './tabel';
import type { Tabel } from './tabel';

/** In a fixed order: the columns of the table of weights. */
export const mensklassen = ['anders', 'gevaar', 'kind'] as const;

let geleerd: Tabel | null = null;

export interface OmEenMens {
  /** Danger, violence, abuse: from 0 to 1. */
  readonly gevaar: number;
  /** The care of one child: from 0 to 1. */
  readonly kind: number;
}

/** From the same clues as `ervaring`. */
export const omEenMens = (aanwijzingen: readonly string[]): OmEenMens => {
  geleerd ??= alsTabel(gewichten, mensklassen.length);
  const [, gevaar = 0, kind = 0] = logKansenUit(geleerd, mensklassen.length, aanwijzingen).map(Math.exp);
  return { gevaar, kind };
};

/** Whether a text is about somebody in danger, or about one child, and not about work: learned from every kind of sentence that is said here. See docs/adr/0114. */
import { join } from 'node:path';
import { logKansenUit } from '.';
import type { Gewogen } from '.';
import { tabelUit } from './tabel';

/** In a fixed order: the columns of the table of weights. */
export const mensklassen = ['anders', 'gevaar', 'kind'] as const;

const geleerd = tabelUit(join(__dirname, 'mens-gewichten.bin'), mensklassen.length);

export interface OmEenMens {
  /** Danger, violence, abuse: from 0 to 1. */
  readonly gevaar: number;
  /** The care of one child: from 0 to 1. */
  readonly kind: number;
}

/** From the same clues as `ervaring`. */
export const omEenMens = (aanwijzingen: Gewogen): OmEenMens => {
  const [, gevaar = 0, kind = 0] = logKansenUit(geleerd(), aanwijzingen).map(Math.exp);
  return { gevaar, kind };
};

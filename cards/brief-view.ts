/** What the card of a letter is made from. */
import type { Brieflezing } from '../domain/brieflezing';
import type { Vrijgaveplan } from '../domain/brievenboek';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import type { Gevonden } from './nakijkpunten';

/** The hash and the size are for files. */
type Samenvatting = Omit<Briefsamenvatting, 'hash' | 'tekens' | 'woorden' | 'geraakt' | 'voorstellen'>;

export interface BriefView extends Samenvatting, Partial<Pick<Briefsamenvatting, 'geraakt' | 'voorstellen'>> {
  readonly lezing: Brieflezing;
  /** Present on a letter that was just asked for. */
  readonly ongewijzigd?: boolean;
  /** For who may check the letter, as long as it has not left. */
  readonly nagekeken?: (Gevonden & { readonly magSchrijven: boolean }) | null;
  /** When it will be released by itself. */
  readonly gepland?: string | null;
  readonly gemist?: Pick<Vrijgaveplan, 'moment' | 'waarom'> | null;
  /** Why the last step was refused. */
  readonly melding?: string;
}

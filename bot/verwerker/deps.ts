/** What the handling of an inbound needs of the world. */
import type { Klok, OutboxRij } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import type { Register } from '../begrip/register';
import type { BekendeChats } from '../bekende-chats';
import type { BestandDeps } from '../bestanden/brieven';
import type { BijlageDeps } from '../bestanden/bijlagen';
import type { Huis } from '../beurt';
import type { Bode } from '../messages';
import type { Aangekomen } from '../outbox/aangekomen';
import type { Bestandsplaatser } from '../teams/files';

export interface VerwerkerDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly huis: Huis;
  readonly bode: Bode;
  readonly bestanden: BestandDeps & { readonly plaatser: Bestandsplaatser };
  /** The names the bot knows now; renewed after an import. */
  register(): Register;
  nieuweSleutel(): string;
  readonly bijlagen: Omit<BijlageDeps, 'wereld' | 'klok'>;
  readonly aangekomen: Aangekomen;
  readonly chats: BekendeChats;
  /** Called after a committed turn that put something in the outbox. */
  naBeurt(): void;
  /** Sends these rows at once, for somebody waits for them; what fails stays in the outbox. */
  stuurNu(rijen: readonly OutboxRij[]): Promise<void>;
}

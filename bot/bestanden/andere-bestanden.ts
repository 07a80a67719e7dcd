/** Every kind of file behind `/bestand` that is no letter, in the order in which a link is tried. */
import { afschriftBestand } from './afschrift';
import type { AfschriftDeps } from './afschrift';
import { agendaBestand } from './agenda';
import type { AnderBestand } from './ander-bestand';
import { bijlageBestand } from './bijlage-afgeven';
import { invulbestand } from './gegevens-invulbestand';
import type { InvulDeps } from './gegevens-invulbestand';
import { lakBestand } from './lak-bestand';
import type { LakDeps } from './lak-bestand';

type BijlageDeps = Parameters<typeof bijlageBestand>[0];

export const andereBestanden = (deps: AfschriftDeps & BijlageDeps & InvulDeps & LakDeps): readonly AnderBestand[] => [
  bijlageBestand(deps),
  afschriftBestand(deps),
  agendaBestand(deps),
  invulbestand(deps),
  lakBestand(deps),
];

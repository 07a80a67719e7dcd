/** What the card of one task is made from. */
import type { Handeling } from '../domain/policy';
import type { Bevestigingsstand, Taakregel, Taakverloop } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import type { Nietbereikt } from '../domain/bezorging';

export interface TaakView {
  readonly taak: Taakregel;
  readonly verloop: readonly Taakverloop[];
  readonly bevestigd: readonly Bevestigingsstand[];
  readonly vervolg: readonly Handeling[];
  /** For whom the reader may confirm. */
  readonly partijNaam: string;
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
  readonly sleutel: string;
  /** The message that did not arrive, when the task is about one. */
  readonly bericht: Nietbereikt | null;
}

/** One step in the life of a melding: the table decides, the version guards, the history remembers, and who must know is told. */
import type { Melding } from '../domain/melding';
import type { Meldinggebeurtenis } from '../domain/melding-historie';
import { naStap } from '../domain/melding-status';
import type { Meldingstap } from '../domain/melding-status';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { Werk } from './use-case';

interface Stapopties {
  /** The version that stood on the card of who acts; left out when the deed does not depend on what he saw. */
  readonly versie?: number;
  readonly toelichting?: VrijeTekst | null;
  readonly object?: string | null;
  readonly behandelaarId?: string | null;
  /** Who hears of it besides those of every such step. */
  readonly ook?: readonly string[];
}

type Wie = 'melder' | 'meldpunt' | 'vorige-behandelaar';

/** Who hears of a step, besides who took it. A question goes to the melder as a message of its own. */
const hoort: Readonly<Record<Meldingstap, readonly Wie[]>> = {
  beoordelen: ['melder'],
  // Who had it would go on with what is not his any more.
  overnemen: ['vorige-behandelaar'],
  vragen: [],
  beantwoorden: ['meldpunt'],
  verlopen: ['melder', 'meldpunt'],
  koppelen: ['melder'],
  ontkoppelen: ['melder'],
  doorverwijzen: ['melder'],
  afsluiten: ['melder'],
  heropenen: ['melder'],
  aanvullen: ['meldpunt'],
  weghalen: ['meldpunt'],
  intrekken: ['meldpunt'],
  herstellen: ['meldpunt'],
};

export async function zetStap(
  werk: Werk,
  melding: Melding,
  stap: Meldingstap,
  opties: Stapopties = {},
): Promise<Result<Melding>> {
  const { versie } = melding;
  if (opties.versie !== undefined && opties.versie !== versie) {
    return faal({ soort: 'verouderd', versie: opties.versie, nu: versie });
  }
  const naar = naStap(melding.status, stap);
  if (!naar.ok) return naar;
  const { eenheid } = werk;
  const behandelaarId = opties.behandelaarId === undefined ? melding.behandelaarId : opties.behandelaarId;
  if (!(await eenheid.melding.zetStatus(melding.id, versie, naar.value, behandelaarId))) {
    return faal({ soort: 'verouderd', versie, nu: versie + 1 });
  }
  const nieuw: Melding = { ...melding, status: naar.value, versie: versie + 1, behandelaarId };
  const van = melding.status;
  const { toelichting = null, object = null } = opties;
  const gebeurtenis = await noteer(werk, melding.id, { stap, van, naar: naar.value, toelichting, object });
  await vertel(werk, nieuw, gebeurtenis.id, hoort[stap]);
  await vertelOok(werk, nieuw, gebeurtenis.id, opties.ook ?? []);
  if (hoort[stap].includes('vorige-behandelaar')) await vertelVorige(werk, melding, gebeurtenis.id);
  return ok(nieuw);
}

type Inhoud = Pick<Meldinggebeurtenis, 'stap' | 'van' | 'naar' | 'toelichting' | 'object'>;

export async function noteer(
  { actor, eenheid, nu }: Werk,
  meldingId: string,
  inhoud: Inhoud,
): Promise<Meldinggebeurtenis> {
  const gebeurtenis = { id: eenheid.nieuwId(nu), meldingId, op: nu, persoonId: actor.persoonId, ...inhoud };
  await eenheid.melding.noteer(gebeurtenis);
  return gebeurtenis;
}

async function vertel(werk: Werk, melding: Melding, gebeurtenisId: string, wie: readonly Wie[]): Promise<void> {
  const { actor, eenheid, nu } = werk;
  const rij = { objectId: gebeurtenisId, op: nu };
  if (wie.includes('melder') && melding.melderId !== actor.persoonId) {
    const ontvangerId = melding.melderId;
    await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu), soort: 'melding-status', ontvangerId });
  }
  if (!wie.includes('meldpunt')) return;
  for (const ontvangerId of await vanHetMeldpunt(werk, melding)) {
    await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu), soort: 'melding-bijgewerkt', ontvangerId });
  }
}

/** Of the meldpunt only who does not hear of it already. */
async function vertelOok(werk: Werk, melding: Melding, objectId: string, wie: readonly string[]): Promise<void> {
  const { eenheid, nu } = werk;
  const al = await vanHetMeldpunt(werk, melding);
  for (const ontvangerId of wie.filter((id) => !al.includes(id))) {
    const soort = ontvangerId === melding.melderId ? 'melding-status' : 'melding-bijgewerkt';
    await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu });
  }
}

async function vertelVorige({ actor, eenheid, nu }: Werk, { behandelaarId }: Melding, objectId: string): Promise<void> {
  if (behandelaarId === null || behandelaarId === actor.persoonId) return;
  const rij = {
    id: eenheid.nieuwId(nu),
    soort: 'melding-bijgewerkt',
    objectId,
    ontvangerId: behandelaarId,
    op: nu,
  } as const;
  await eenheid.outbox.voegToe(rij);
}

/** Who deals with it; while nobody does, everybody at the meldpunt. Never who did it himself. */
async function vanHetMeldpunt({ actor, eenheid, vandaag }: Werk, melding: Melding): Promise<readonly string[]> {
  const wie =
    melding.behandelaarId === null
      ? (await eenheid.persoon.metRol('meldpuntmedewerker', vandaag)).map(({ id }) => id)
      : [melding.behandelaarId];
  return wie.filter((id) => id !== actor.persoonId);
}

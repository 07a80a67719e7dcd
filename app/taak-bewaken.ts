/** Reminders of tasks: near, late, and late for so long that who leads the casus hears it. At most one message per person and day. */
import { aanwezigen } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import type { OutboxSoort } from '../domain/ports';
import { rollenVan } from '../domain/taak';
import type { Taak } from '../domain/taak';
import { isWerkdag, werkdagenLater } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import type { Bewaker, Vervallend } from './bewaker';
import { feestdagenRond } from './taak-zaak';
import type { Werk } from './use-case';

/** So many werkdagen before the end of a term its owner hears that it is near. */
export const nadertWerkdagen = 2;
/** So many werkdagen after it the regievoerder hears that it is still open. */
export const escalatieWerkdagen = 3;

/** Nobody is reminded at night or on a holiday: from seven UTC it is eight or nine in the Netherlands. */
const eersteUur = 7;
const isKantoortijd = ({ nu, vandaag }: Werk, feestdagen: Feestdagen): boolean =>
  isWerkdag(vandaag, feestdagen) && Number(nu.slice(11, 13)) >= eersteUur;

interface Soort {
  readonly naam: string;
  readonly bericht: OutboxSoort;
  /** Terms that end on or before this day are due. */
  readonly tot: (vandaag: string, feestdagen: Feestdagen) => string;
  readonly wie: (casus: CasusDossier, taak: Taak) => readonly string[];
}

function bewaker({ naam, bericht, tot, wie }: Soort): Bewaker {
  return {
    voorwerp: 'taak',
    async vind(werk, grens): Promise<readonly Vervallend[]> {
      const feestdagen = await feestdagenRond(werk);
      if (!isKantoortijd(werk, feestdagen)) return [];
      const taken = await werk.eenheid.taak.vervallend(tot(werk.vandaag, feestdagen), naam, grens);
      return taken.map(({ id, termijn }) => ({ objectId: id, datum: termijn }));
    },
    async herinner(werk, { objectId, datum }) {
      const taak = await werk.eenheid.taak.vind(objectId);
      const casus = taak && (await werk.eenheid.casus.vind(taak.casusId, werk.vandaag));
      if (taak?.status !== 'open' || taak.termijn !== datum || !casus) return;
      for (const persoonId of wie(casus, taak)) await eenPerDag(werk, bericht, persoonId, casus.id);
    },
  };
}

/** The message says at the moment of sending what is near and what is late: one of a kind a day tells it all. */
async function eenPerDag(werk: Werk, soort: OutboxSoort, persoonId: string, casusId: string): Promise<void> {
  const { eenheid, nu, vandaag } = werk;
  const eerste = await eenheid.bewaking.neem({
    soort: `${soort} vandaag`,
    objectId: persoonId,
    datum: vandaag,
    op: nu,
  });
  const id = eerste ? await schrijf(werk, soort, persoonId) : await wachtend(werk, soort, persoonId);
  if (id !== null) await eenheid.outbox.zetCasussen(id, [...(await eenheid.outbox.casussenVan(id)), casusId]);
}

async function schrijf({ eenheid, nu }: Werk, soort: OutboxSoort, persoonId: string): Promise<string> {
  const id = eenheid.nieuwId(nu);
  await eenheid.outbox.voegToe({ id, soort, objectId: persoonId, ontvangerId: persoonId, op: nu });
  return id;
}

/** The message of today when it has not left yet; one that has left told itself which casussen it named. */
async function wachtend({ eenheid }: Werk, soort: OutboxSoort, persoonId: string): Promise<string | null> {
  const rijen = await eenheid.outbox.over(persoonId);
  return rijen.findLast((rij) => rij.soort === soort && rij.status === 'wachtend')?.id ?? null;
}

/** Who is named on the task, or holds the first of its roles that anybody holds. */
function uitvoerdersVan(casus: CasusDossier, { persoonId, eigenaar }: Taak): readonly string[] {
  if (persoonId !== null) return [persoonId];
  for (const rol of rollenVan(eigenaar)) {
    const houders = aanwezigen(casus).filter((houder) => houder.rol === rol);
    if (houders.length > 0) return houders.map((houder) => houder.persoonId);
  }
  return [];
}

/** Who leads the casus; when that is who is late himself, the one who stands in, and otherwise the adviseur. */
function toezichtOp(casus: CasusDossier, taak: Taak): readonly string[] {
  const laat = uitvoerdersVan(casus, taak);
  for (const rol of rollenVan('regievoerder')) {
    const anderen = aanwezigen(casus).filter((houder) => houder.rol === rol && !laat.includes(houder.persoonId));
    if (anderen.length > 0) return anderen.map(({ persoonId }) => persoonId);
  }
  return [];
}

export const taakBewakers = {
  'taak-nadert': bewaker({
    naam: 'taak-nadert',
    bericht: 'taken-herinnering',
    tot: (vandaag, feestdagen) => werkdagenLater(vandaag, nadertWerkdagen, feestdagen),
    wie: uitvoerdersVan,
  }),
  'taak-te-laat': bewaker({
    naam: 'taak-te-laat',
    bericht: 'taken-herinnering',
    tot: (vandaag, feestdagen) => werkdagenLater(vandaag, -1, feestdagen),
    wie: uitvoerdersVan,
  }),
  'taak-escalatie': bewaker({
    naam: 'taak-escalatie',
    bericht: 'taken-escalatie',
    tot: (vandaag, feestdagen) => werkdagenLater(vandaag, -escalatieWerkdagen, feestdagen),
    wie: toezichtOp,
  }),
} as const;

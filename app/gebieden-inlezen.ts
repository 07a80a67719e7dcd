/** Gemeenten and jeugdregio's from a file: laid ready first, taken over after a look, and taken back as a whole. */
import { gebiedsrelaties, gebiedssoorten, omgekeerd, opVolgorde } from '../domain/gebieden';
import type { Gebiedenstand, Gebiedsrij, Gebiedsstap } from '../domain/gebieden';
import type { Gebiedeninlezing } from '../domain/gebieden-ports';
import type { Partij, Relatie } from '../domain/partij';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { Telling } from './register-importeren';
import type { Verb, Werk } from './use-case';

type Eenheid = Werk['eenheid'];

export const gebiedenstand = async ({ partij }: Pick<Eenheid, 'partij'>): Promise<Gebiedenstand> => ({
  partijen: await partij.vanSoort([...gebiedssoorten, 'samenwerkingsverband']),
  relaties: await partij.relaties(gebiedsrelaties),
});

interface Invoer {
  readonly rijen: readonly Gebiedsrij[];
}

export interface Gebiedsuitkomst extends Telling {
  readonly inlezing: string;
}

const geteld = (rijen: readonly Gebiedsrij[]): Telling => {
  const tel = (soort: keyof Telling): number => rijen.filter(({ verschil }) => verschil === soort).length;
  return { nieuw: tel('nieuw'), gewijzigd: tel('gewijzigd'), gelijk: tel('gelijk') };
};
const stappenVan = (rijen: readonly Gebiedsrij[]) => opVolgorde(rijen.flatMap(({ stappen }) => stappen));

/** An inlezing without any change is not kept. */
async function schrijf(werk: Werk, id: string, stappen: readonly Gebiedsstap[]): Promise<Result<null>> {
  const nu = standKijker(await gebiedenstand(werk.eenheid));
  // Somebody changed the register between the look and the press.
  if (stappen.some((stap) => !nu.staatZo(stap))) return faal({ soort: 'verouderd', versie: 0, nu: 1 });
  for (const stap of stappen) await zet(werk.eenheid, stap);
  const over: Gebiedeninlezing = {
    ...{ id, persoonId: werk.actor.persoonId, op: werk.nu },
    ...{ status: 'overgenomen', stappen },
  };
  if (stappen.length > 0) await werk.eenheid.gebieden.bewaar(over);
  return ok(null);
}

async function zet({ partij }: Eenheid, stap: Gebiedsstap): Promise<boolean> {
  if (stap.soort === 'partij') {
    if (stap.nieuw === null) return stap.oud === null || partij.verwijder(stap.oud.id);
    await partij.bewaar(stap.nieuw);
  } else if (stap.nieuw === null) {
    if (stap.oud !== null) await partij.verwijderRelatie(stap.oud);
  } else await partij.bewaarRelatie(stap.nieuw);
  return true;
}

const relatiesleutel = ({ vanPartijId, soort, naarPartijId, van }: Relatie): string =>
  [vanPartijId, soort, naarPartijId, van].join(' ');
const inhoud = (partij: Partij | null | undefined): string =>
  JSON.stringify(
    partij
      ? [...[partij.id, partij.soort, partij.naam, partij.kvk, partij.code], [...new Set(partij.aliassen)].sort()]
      : null,
  );

/** Tells of each step whether the register still holds what it begins with. */
function standKijker({ partijen, relaties }: Gebiedenstand) {
  const opId = new Map(partijen.map((een) => [een.id, een]));
  const opSleutel = new Map(relaties.map((een) => [relatiesleutel(een), een]));
  const staatZo = (stap: Gebiedsstap): boolean => {
    if (stap.soort === 'partij') return inhoud(opId.get((stap.oud ?? stap.nieuw)?.id ?? '')) === inhoud(stap.oud);
    const wie = stap.oud ?? stap.nieuw;
    const nu = wie === null ? undefined : opSleutel.get(relatiesleutel(wie));
    return stap.oud === null ? nu === undefined : nu !== undefined && nu.tot === stap.oud.tot;
  };
  const naam = (id: string): string => opId.get(id)?.naam ?? id;
  return { staatZo, naam };
}

const voorwerp = { soort: 'gebieden', id: '' } as const;
const zaak = (): Promise<Zaak> => Promise.resolve(geenZaak);

export const gebiedenInlezen: Verb<Invoer, Gebiedsuitkomst> = {
  handeling: 'gebieden.inlezen',
  zaak,
  async doe(werk, { rijen }) {
    const inlezing = werk.eenheid.nieuwId(werk.nu);
    const uit = await schrijf(werk, inlezing, stappenVan(rijen));
    return uit.ok ? ok({ ...geteld(rijen), inlezing }) : uit;
  },
  voorwerp: () => voorwerp,
};

const bewaartijdMs = 24 * 3_600_000;

/** Keeps what was read until its sender has looked at it; nothing of it counts before that. */
export const gebiedenKlaarleggen: Verb<Invoer, Telling & { readonly voorstel: string }> = {
  handeling: 'gebieden.inlezen',
  zaak,
  async doe({ actor, eenheid, nu }, { rijen }) {
    const id = eenheid.nieuwId(nu);
    await eenheid.gebieden.ruimOp(new Date(Date.parse(nu) - bewaartijdMs).toISOString());
    const voorstel = {
      id,
      persoonId: actor.persoonId,
      op: nu,
      status: 'voorstel',
      stappen: stappenVan(rijen),
    } as const;
    await eenheid.gebieden.bewaar(voorstel);
    return ok({ ...geteld(rijen), voorstel: id });
  },
  voorwerp: () => voorwerp,
};

interface InlezingZaak extends Zaak {
  readonly inlezing: Gebiedeninlezing;
}
type Welke = { readonly inlezing: string };

const zaakVan = async ({ eenheid }: Werk, { inlezing: id }: Welke): Promise<InlezingZaak | null> => {
  const inlezing = await eenheid.gebieden.vind(id);
  return inlezing && { ...geenZaak, inlezing };
};

/** What is laid ready is its sender's. */
export const gebiedenOvernemen: Verb<Welke, Welke & { readonly aantal: number }, InlezingZaak> = {
  handeling: 'gebieden.inlezen',
  async zaak(werk, invoer) {
    const gevonden = await zaakVan(werk, invoer);
    const { persoonId, status } = gevonden?.inlezing ?? {};
    return persoonId === werk.actor.persoonId && status === 'voorstel' ? gevonden : null;
  },
  async doe(werk, { inlezing }, { inlezing: { stappen } }) {
    const uit = await schrijf(werk, inlezing, stappen);
    return uit.ok ? ok({ inlezing, aantal: stappen.length }) : uit;
  },
  voorwerp: ({ inlezing }) => ({ soort: 'gebiedeninlezing', id: inlezing }),
};

export interface Gebiedsterugzetting {
  /** Names of what is as it was before. */
  readonly teruggezet: readonly string[];
  /** Names of what changed since, or is in use by now: that stays. */
  readonly gelaten: readonly string[];
}

/** Everything that still stands as the file gave it becomes what it was. */
export const gebiedenTerugzetten: Verb<Welke, Gebiedsterugzetting, InlezingZaak> = {
  handeling: 'gebieden.inlezen',
  zaak: zaakVan,
  async doe(werk, _, { inlezing }) {
    const { eenheid, nu: op } = werk;
    if (inlezing.status !== 'overgenomen')
      return faal({ soort: 'kan-niet-in-deze-status', status: inlezing.status, stap: 'terugzetten' });
    const stand = standKijker(await gebiedenstand(eenheid));
    const [teruggezet, gelaten] = [new Set<string>(), new Set<string>()];
    for (const stap of opVolgorde(inlezing.stappen.map(omgekeerd))) {
      const gezet = stand.staatZo(stap) && (await zet(eenheid, stap));
      (gezet ? teruggezet : gelaten).add(stand.naam(overWie(stap)));
    }
    if (teruggezet.size > 0) await eenheid.gebieden.bewaar({ ...inlezing, op, status: 'teruggezet' });
    return ok({ teruggezet: [...teruggezet].filter((naam) => !gelaten.has(naam)), gelaten: [...gelaten] });
  },
  voorwerp: ({ inlezing }) => ({ soort: 'gebiedeninlezing', id: inlezing }),
};

function overWie(stap: Gebiedsstap): string {
  if (stap.soort === 'partij') return (stap.oud ?? stap.nieuw)?.id ?? '';
  return (stap.oud ?? stap.nieuw)?.vanPartijId ?? '';
}

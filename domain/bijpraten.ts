/** What somebody who joins late has to know of a casus, in five lines: how it stands first, and where the timeline says so. */
import type { CasusRol } from './actor';
import { aanwezigen } from './casus';
import type { CasusDossier, CasusRolhouder, Stap } from './casus';
import { regieadres } from './casusbericht';
import { stapVan } from './gebeurtenis';
import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisStand } from './gebeurtenis';
import type { Tredestap } from './trede';

/** `gebeurtenis`: as it stands on the timeline. The other two say how it is today, with the event or task that it rests on. */
export type Bijpraatregel =
  | {
      readonly soort: 'gebeurtenis';
      readonly gebeurtenis: Gebeurtenis;
      readonly stand: GebeurtenisStand;
      /** So many other tasks the same person finished on that day. */
      readonly ook: number;
    }
  | {
      readonly soort: 'stap';
      readonly stap: Stap;
      /** Who does it, where the message said so. */
      readonly eigenaar: string | null;
      readonly rust: Bron;
    }
  | {
      readonly soort: 'regie';
      /** Null while nobody leads it. */
      readonly houder: CasusRolhouder | null;
      /** Whom to ask while nobody leads it. */
      readonly aanspreekpunt: CasusRolhouder | null;
      readonly rust: Bron;
    };
type Bron = { readonly gebeurtenis: Gebeurtenis } | { readonly taak: string } | null;

/** A casus as it stands, for one reader. */
export interface Bijpraatbeeld {
  readonly casus: CasusDossier;
  readonly trede: Tredestap | null;
  readonly vandaag: string;
  /** What comes next, and the task where no message named it. */
  readonly stap: { readonly stap: Stap; readonly taak: string | null } | null;
  /** What this reader may read and what still stands, newest first. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

export const meesteRegels = 5;

type Keus = (beeld: Bijpraatbeeld) => Bijpraatregel | null;

const isGereed = ({ inhoud }: Gebeurtenis): boolean => inhoud.soort === 'taak' && inhoud.stap === 'gereed';
const dagVan = ({ gebeurdOp }: Gebeurtenis): string => gebeurdOp.slice(0, 10);

/** Tasks are often finished together: one of them speaks for all of that day. */
export const samen = (een: Gebeurtenis, ander: Gebeurtenis): boolean =>
  isGereed(een) && isGereed(ander) && een.auteurId === ander.auteurId && dagVan(een) === dagVan(ander);

export function alsRegel(gebeurtenis: Gebeurtenis, alle: readonly Gebeurtenis[]): Bijpraatregel {
  const ook = alle.filter((een) => een !== gebeurtenis && samen(een, gebeurtenis)).length;
  return { soort: 'gebeurtenis', gebeurtenis, stand: 'geldig', ook };
}

const nieuwste = (past: (gebeurtenis: Gebeurtenis, beeld: Bijpraatbeeld) => boolean, hoeveelste = 0): Keus => {
  return (beeld) => {
    const gevonden = beeld.gebeurtenissen.filter((een) => past(een, beeld))[hoeveelste];
    return gevonden === undefined ? null : alsRegel(gevonden, beeld.gebeurtenissen);
  };
};
const soort = (...soorten: readonly GebeurtenisSoort[]) => {
  return ({ inhoud }: Gebeurtenis): boolean => soorten.includes(inhoud.soort);
};
const bericht = soort('update', 'correctie', 'overgenomen-bericht');
/** What is handled and nothing else needs no line of its own. */
const gewoneStatus: ReadonlySet<string> = new Set(['geopend', 'in-behandeling']);

const geldend = nieuwste(
  ({ inhoud }, { trede }) =>
    inhoud.soort === 'trede-vastgesteld' && inhoud.trede === trede?.trede && inhoud.ingangsdatum === trede.ingangsdatum,
);
const komend = nieuwste(
  ({ inhoud }, { vandaag }) => inhoud.soort === 'trede-vastgesteld' && inhoud.ingangsdatum > vandaag,
);
/** Put forward and not decided yet. */
const voorgelegd = nieuwste(({ inhoud }, { gebeurtenissen }) => {
  if (inhoud.soort !== 'trede-voorgelegd') return false;
  const { trede, ingangsdatum } = inhoud;
  return !gebeurtenissen.some(
    (een) =>
      een.inhoud.soort === 'trede-vastgesteld' &&
      een.inhoud.trede === trede &&
      een.inhoud.ingangsdatum === ingangsdatum,
  );
});
const oneens = nieuwste(({ inhoud }) => inhoud.soort === 'trede-standpunt' && inhoud.standpunt === 'oneens');

function stap({ casus, stap: volgende, gebeurtenissen }: Bijpraatbeeld): Bijpraatregel | null {
  if (volgende === null) return null;
  if (volgende.taak !== null)
    return { soort: 'stap', stap: volgende.stap, eigenaar: null, rust: { taak: volgende.taak } };
  const genoemd = gebeurtenissen.find((een) => {
    const gezegd = stapVan(een).stap;
    return gezegd?.wat === volgende.stap.wat && gezegd.voor === volgende.stap.voor;
  });
  const wie = genoemd && stapVan(genoemd).eigenaar;
  const eigenaar = casus.rolhouders.find(({ persoonId }) => persoonId === wie)?.naam ?? null;
  return { soort: 'stap', stap: volgende.stap, eigenaar, rust: genoemd ? { gebeurtenis: genoemd } : null };
}

/** Since when somebody has a role, the timeline says; of a stand-in it says when the colleague got it. */
const toewijzing = (
  gebeurtenissen: readonly Gebeurtenis[],
  rol: CasusRol,
  { naam, voor }: CasusRolhouder,
): Gebeurtenis | undefined =>
  gebeurtenissen.find(({ inhoud }) => inhoud.soort === 'rol' && inhoud.rol === rol && inhoud.naam === (voor ?? naam));

function regie({ casus, gebeurtenissen }: Bijpraatbeeld): Bijpraatregel | null {
  if (casus.status === 'gesloten') return null;
  const houder = aanwezigen(casus).find(({ rol }) => rol === 'regievoerder') ?? null;
  const adres = houder === null ? regieadres(casus) : null;
  const aanspreekpunt = casus.rolhouders.find(({ persoonId }) => persoonId === adres) ?? null;
  const wie = houder ?? aanspreekpunt;
  const gebeurtenis = wie === null ? undefined : toewijzing(gebeurtenissen, wie.rol, wie);
  return { soort: 'regie', houder, aanspreekpunt, rust: gebeurtenis ? { gebeurtenis } : null };
}

/** In the order of reading; `voorrang` says which of them stay when there are more than five. */
const keuzes: readonly { readonly voorrang: number; readonly kies: Keus }[] = [
  {
    voorrang: 4,
    kies: nieuwste(({ inhoud }, { casus }) => {
      return inhoud.soort === 'status' && inhoud.status === casus.status && !gewoneStatus.has(casus.status);
    }),
  },
  { voorrang: 0, kies: geldend },
  { voorrang: 6, kies: komend },
  { voorrang: 5, kies: nieuwste(soort('plan')) },
  { voorrang: 3, kies: nieuwste(bericht) },
  { voorrang: 7, kies: nieuwste(bericht, 1) },
  { voorrang: 8, kies: oneens },
  { voorrang: 9, kies: voorgelegd },
  { voorrang: 10, kies: nieuwste(isGereed) },
  { voorrang: 11, kies: nieuwste(soort('melding-gekoppeld')) },
  { voorrang: 12, kies: nieuwste(({ inhoud }) => inhoud.soort === 'status' && inhoud.status === 'geopend') },
  { voorrang: 1, kies: stap },
  { voorrang: 2, kies: regie },
];

export function bijpraatregels(beeld: Bijpraatbeeld): readonly Bijpraatregel[] {
  const gevonden = keuzes.flatMap(({ voorrang, kies }) => {
    const regel = kies(beeld);
    return regel === null ? [] : [{ voorrang, regel }];
  });
  const grens = gevonden.map(({ voorrang }) => voorrang).sort((een, ander) => een - ander)[meesteRegels] ?? Infinity;
  return gevonden.filter(({ voorrang }) => voorrang < grens).map(({ regel }) => regel);
}

/** Who can really be asked: the letters name a role, and that role may be nobody's today. */
import type { CasusRol } from './actor';
import { aanwezigen } from './casus';
import type { CasusDossier } from './casus';
import { regieVoorPers } from './feit';

export interface Aanspreekpunt {
  /** As the gap says it: `regievoerder`. */
  readonly vragenAan: string;
  /** Who holds that role today; empty while it is vacant. */
  readonly namen: readonly string[];
  /** While it is vacant: who can be asked instead; null when nobody on this casus can. */
  readonly anders: { readonly naam: string; readonly rol: CasusRol } | null;
}

/** The role behind these words, and who is asked while it is nobody's, the nearest first. What is no role of a casus has no row. */
const wieLeidt = ['regievoerder', 'plaatsvervanger', 'casus-adviseur', 'accounthouder'] as const;
const rollen: Readonly<Record<string, readonly [CasusRol, ...CasusRol[]]>> = {
  regievoerder: wieLeidt,
  [regieVoorPers]: wieLeidt,
  accounthouder: ['accounthouder', 'regievoerder', 'plaatsvervanger', 'casus-adviseur'],
  communicatie: ['casus-communicatie', 'woordvoerder', 'regievoerder', 'casus-adviseur'],
};

function aanspreekpunt(vragenAan: string, houders: CasusDossier['rolhouders']): readonly Aanspreekpunt[] {
  const volgorde = Object.hasOwn(rollen, vragenAan) ? rollen[vragenAan] : undefined;
  if (volgorde === undefined) return [];
  const [eigen, ...verder] = volgorde;
  const namen = houders.filter(({ rol }) => rol === eigen).map(({ naam }) => naam);
  const [anders = null] = verder.flatMap((rol) => houders.filter((houder) => houder.rol === rol));
  return [
    { vragenAan, namen, anders: namen.length > 0 || anders === null ? null : { naam: anders.naam, rol: anders.rol } },
  ];
}

/** Of every role these gaps name, each once. */
export function aanspreekpunten(
  gaten: readonly { readonly vragenAan: string }[],
  casus: Pick<CasusDossier, 'rolhouders'>,
): readonly Aanspreekpunt[] {
  const houders = aanwezigen(casus);
  return [...new Set(gaten.map(({ vragenAan }) => vragenAan))].flatMap((wie) => aanspreekpunt(wie, houders));
}

/** "Waar ben ik regievoerder van": the casussen on which who asks holds that role himself. */
import type { CasusRol } from '../../domain/actor';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { eenVan } from '../invoer/zinnen';

/** What people call a role when they speak of themselves; the first that is said is meant. */
const rolwoorden: Readonly<Record<CasusRol, string>> = {
  plaatsvervanger: 'plaatsvervang\\w*|(?:reserve|tweede) regievoerder',
  regievoerder: 'regievoerder\\w*|regie',
  'casus-adviseur': 'adviseur\\w*',
  accounthouder: 'account(?:houder|manager)\\w*',
  'casus-communicatie': 'communicatie\\w*',
  woordvoerder: 'woordvoer\\w*',
};
const ROL = `(?:${Object.values(rolwoorden).join('|')})`;
const WAAR =
  '(?:waar|waarvan|waarbij|waarop|(?:van|bij|op|voor)? ?(?:welke|hoeveel)(?: (?:casussen|casus|zaken|dossiers|aanbieders))?)';
/** What asks, himself, and the role: in that order or with the role in front of him. */
const VRAAG = eenVan(
  `^(?:en )?${WAAR} (?:ben|heb|doe|voer|treed|werk|sta) ik .{0,25}${ROL}(?![a-z])`,
  `(?<![a-z])(?:casussen|zaken|dossiers) waar(?:van|bij|op)? ik .{0,25}${ROL}(?![a-z])`,
  `^(?:mijn|al mijn|alle) (?:casussen|zaken|dossiers) als ${ROL}(?![a-z])`,
  `^(?:en )?(?:als|ik als) ${ROL}(?![a-z])[^a-z]*$`,
);

const langste = 90;

export function eigenRolIn(klein: string): CasusRol | null {
  if (klein.length > langste || !VRAAG.test(klein)) return null;
  const namen = Object.keys(rolwoorden) as readonly CasusRol[];
  return namen.find((rol) => new RegExp(`(?<![a-z])(?:${rolwoorden[rol]})(?![a-z])`).test(klein)) ?? null;
}

/** Null when it asks for something else, or for one casus in particular. */
export function eigenRolVraag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const { aanbieder, casusnummer, kandidaten } = begrepen.slots;
  const rol = (aanbieder ?? casusnummer ?? kandidaten) === undefined ? eigenRolIn(klein) : null;
  return rol === null ? null : handlers['casussen.inzien'](beurt, { eigenRol: rol });
}

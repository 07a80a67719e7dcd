/** The lines of a list that stands before somebody, each with the button that shows more of it. */
import { dataOp, elementenOp, isKnop } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import type { Kaart } from '../messages';
import { eenvoudig, zonderWoorden } from './woorden-op-knop';

export interface Lijstrij {
  /** The first text on it, as it stands there. */
  readonly titel: string;
  /** What stands on it, in lower case and without marks. */
  readonly woorden: string;
  /** Behind its first button that only shows. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Behind all its buttons. */
  readonly knoppen: readonly unknown[];
}

/** From top to bottom; none where the cards list nothing. */
export const rijenOp = (kaarten: readonly Kaart[]): readonly Lijstrij[] =>
  kaarten.flatMap(({ inhoud }) => elementenOp(inhoud)).flatMap(alsRij);

/** A block with texts of its own and buttons below them. */
function alsRij({ type, items }: Element): readonly Lijstrij[] {
  if (type !== 'Container' || !Array.isArray(items)) return [];
  const delen = items as readonly Element[];
  const [data] = delen.filter((deel) => deel['type'] === 'ActionSet').flatMap(toonknoppen);
  const teksten = delen.flatMap((deel) => elementenOp(deel)).flatMap(tekstVan);
  const woorden = eenvoudig(teksten.join(' '));
  const knoppen = delen.filter((deel) => deel['type'] === 'ActionSet').flatMap((set) => dataOp(elementenOp(set)));
  return data === undefined || woorden === '' ? [] : [{ titel: teksten[0] ?? '', woorden, data, knoppen }];
}

/** Words that point at a line do nothing to it: of its buttons only one that shows more is meant, by the last word of its action. */
const TOONT = /\.(?:inzien|openen|plan-openen|lezen|opvragen|historie|tonen|wie|menu|versies|verloop)$/;
const toonknoppen = (set: Element): readonly Lijstrij['data'][] =>
  elementenOp(set)
    .filter(isKnop)
    .map(({ data }) => data as Lijstrij['data'])
    .filter((data) => zonderWoorden(data) && TOONT.test(String(data['action'])));

const tekstVan = ({ type, text }: Element): readonly string[] =>
  (type === 'TextBlock' || type === 'TextRun') && typeof text === 'string' ? [text] : [];

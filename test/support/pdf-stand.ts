/** A PDF as `qpdf --json` tells of it: its objects, its unpacked streams, and the tag tree in the order of reading. */
import { voerUit } from './gereedschap';

export type Obj = Readonly<Record<string, unknown>>;

export interface Stand {
  readonly objecten: ReadonlyMap<string, Obj>;
  readonly stromen: ReadonlyMap<string, string>;
}

export function lees(pad: string): Stand {
  const opties = ['--json', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', pad];
  const json = JSON.parse(voerUit('qpdf', opties)) as {
    qpdf: [unknown, Record<string, { value?: unknown; stream?: { dict: Obj; data?: string } }>];
  };
  const objecten = new Map<string, Obj>();
  const stromen = new Map<string, string>();
  for (const [sleutel, { value, stream }] of Object.entries(json.qpdf[1])) {
    const naam = sleutel.replace(/^obj:/, '');
    if (stream !== undefined) {
      objecten.set(naam, stream.dict);
      stromen.set(naam, Buffer.from(stream.data ?? '', 'base64').toString('latin1'));
    } else if (typeof value === 'object' && value !== null) objecten.set(naam, value as Obj);
  }
  return { objecten, stromen };
}

export const alsObj = ({ objecten }: Stand, waarde: unknown): Obj => {
  if (typeof waarde === 'string') return objecten.get(waarde) ?? {};
  return typeof waarde === 'object' && waarde !== null ? (waarde as Obj) : {};
};
export const rij = (waarde: unknown): readonly unknown[] =>
  Array.isArray(waarde) ? waarde : waarde === undefined ? [] : [waarde];
export const woord = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');
export const soortVan = (een: Obj): string => woord(een['/S']).slice(1);

export interface Plek {
  readonly een: Obj;
  readonly naam: string;
  readonly ouders: readonly string[];
}

/** Every element of the tag tree, in the order of reading. */
export function elementen(stand: Stand, catalogus: Obj): readonly Plek[] {
  const uit: Plek[] = [];
  const loop = (verwijzing: unknown, ouders: readonly string[]): void => {
    const een = alsObj(stand, verwijzing);
    if (een['/S'] === undefined) return;
    uit.push({ een, naam: String(verwijzing), ouders });
    rij(een['/K']).forEach((kind) => loop(kind, [...ouders, soortVan(een)]));
  };
  rij(alsObj(stand, catalogus['/StructTreeRoot'])['/K']).forEach((kind) => loop(kind, []));
  return uit;
}

/** Pages in their order of making, with what is drawn on each. */
export const bladen = ({ objecten, stromen }: Stand): readonly { naam: string; blad: Obj; inhoud: string }[] =>
  [...objecten].flatMap(([naam, blad]) => {
    if (blad['/Type'] !== '/Page') return [];
    const inhoud = rij(blad['/Contents']).map((deel) => stromen.get(String(deel)) ?? '');
    return [{ naam, blad, inhoud: hexadecimaal(inhoud.join('\n')) }];
  });

const BIJZONDER: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** Codes of signs in one notation: a string of bytes may hold anything that looks like an operator. */
const hexadecimaal = (inhoud: string): string =>
  inhoud.replace(/\((?:\\[^]|[^\\()])*\)/g, (reeks) => {
    const bytes = reeks.slice(1, -1).replace(/\\([^])/g, (_, teken: string) => BIJZONDER[teken] ?? teken);
    return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
  });

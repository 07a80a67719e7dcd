/** Where a reader can go: every link has words, leads somewhere, and a footnote leads back to where it was called. */
import { alsObj, bladen, elementen, rij, soortVan, woord } from './pdf-stand';
import type { Obj, Stand } from './pdf-stand';

interface Sprong {
  readonly blad: string;
  /** Left, bottom, right, top. */
  readonly vak: readonly number[];
  /** Name of a place in this file; empty for an address outside. */
  readonly naam: string;
  readonly url: string;
}

interface Plaats {
  readonly blad: string;
  readonly y: number;
}

/** The line on which somebody lands: a line of small print is about this high. */
const eenRegel = 16;

const kaal = (waarde: unknown): string => woord(waarde).replace(/^u:/, '');

function sprongen(stand: Stand): readonly Sprong[] {
  return bladen(stand).flatMap(({ naam: blad, blad: pagina }) =>
    rij(pagina['/Annots']).flatMap((verwijzing) => {
      const link = alsObj(stand, verwijzing);
      if (link['/Subtype'] !== '/Link') return [];
      const daad = alsObj(stand, link['/A']);
      const vak = rij(link['/Rect']).map(Number);
      return [{ blad, vak, naam: kaal(daad['/D'] ?? link['/Dest']), url: kaal(daad['/URI']) }];
    }),
  );
}

/** The tree of names of the document: where each of them is. */
function plaatsen(stand: Stand, catalogus: Obj): ReadonlyMap<string, Plaats> {
  const uit = new Map<string, Plaats>();
  const loop = (verwijzing: unknown): void => {
    const knoop = alsObj(stand, verwijzing);
    rij(knoop['/Kids']).forEach(loop);
    const namen = rij(knoop['/Names']);
    for (let plek = 0; plek + 1 < namen.length; plek += 2) {
      const doel = rij(namen[plek + 1]);
      uit.set(kaal(namen[plek]), { blad: woord(doel[0]), y: Number(doel[3]) });
    }
  };
  const dests = alsObj(stand, alsObj(stand, catalogus['/Names'])['/Dests']);
  loop(dests);
  return uit;
}

const afstand = (doel: Plaats | undefined, { blad, vak }: Sprong): number =>
  doel?.blad === blad ? Math.abs(doel.y - (vak[3] ?? 0)) : Number.POSITIVE_INFINITY;

/** The jump that stands where one lands. */
const landtBij = (doel: Plaats | undefined, alle: readonly Sprong[]): Sprong | undefined =>
  alle.filter((een) => afstand(doel, een) < eenRegel).sort((a, b) => afstand(doel, a) - afstand(doel, b))[0];

function keurSprong(
  sprong: Sprong,
  doelen: ReadonlyMap<string, Plaats>,
  papieren: ReadonlySet<string>,
): readonly string[] {
  const [links = 0, onder = 0, rechts = 0, boven = 0] = sprong.vak;
  const fouten = rechts - links > 1 && boven - onder > 1 ? [] : ['een link zonder oppervlak'];
  if (sprong.naam === '') {
    return /^(https?:\/\/|mailto:)\S+$/.test(sprong.url) ? fouten : [...fouten, `een link naar niets: ${sprong.url}`];
  }
  const doel = doelen.get(sprong.naam);
  if (doel === undefined) return [...fouten, `een sprong naar ${sprong.naam}, dat er niet is`];
  return papieren.has(doel.blad) ? fouten : [...fouten, `een sprong naar een bladzijde die er niet is`];
}

/** Every note is called, and from the note one comes back to the line that called it. */
function keurNoten(stand: Stand, catalogus: Obj, alle: readonly Sprong[], doelen: ReadonlyMap<string, Plaats>) {
  const noten = elementen(stand, catalogus).filter(({ een }) => soortVan(een) === 'Note');
  const namen = noten.map(({ een }) => kaal(een['/ID']));
  const verwijzingen = elementen(stand, catalogus).filter(({ een }) => soortVan(een) === 'Reference').length;
  const fouten = verwijzingen === noten.length ? [] : [`${verwijzingen} verwijzingen naar ${noten.length} voetnoten`];
  if (new Set(namen).size !== namen.length) fouten.push('twee voetnoten met één naam');
  for (const naam of namen) {
    const heen = alle.find((een) => een.naam === naam);
    const terug = landtBij(doelen.get(naam), alle);
    if (heen === undefined) fouten.push(`geen sprong naar ${naam}`);
    else if (terug === undefined) fouten.push(`bij ${naam} landt niemand`);
    else if (landtBij(doelen.get(terug.naam), alle)?.naam !== naam) fouten.push(`van ${naam} komt men niet terug`);
  }
  return fouten;
}

/** Codes of one font that print something, by what the file itself says each code stands for. */
function zichtbareCodes(stand: Stand, font: Obj): ReadonlySet<string> {
  const tabel = stand.stromen.get(woord(font['/ToUnicode'])) ?? '';
  const uit = new Set<string>();
  for (const [, van = '', , rijen = ''] of tabel.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi)) {
    [...rijen.matchAll(/<([0-9a-f]*)>/gi)].forEach(([, tekst = ''], plek) => {
      const leesbaar = Buffer.from(tekst, 'hex').swap16().toString('utf16le').trim();
      if (leesbaar !== '') uit.add((parseInt(van, 16) + plek).toString(16).padStart(4, '0'));
    });
  }
  return uit;
}

/** Numbers of the marks on a page that say something. */
function sprekend(stand: Stand, blad: Obj, inhoud: string): ReadonlySet<number> {
  const fonts = alsObj(stand, alsObj(stand, blad['/Resources'])['/Font']);
  const codes = new Map(
    Object.entries(fonts).map(([naam, font]) => [naam, zichtbareCodes(stand, alsObj(stand, font))]),
  );
  const spreekt = (binnen: string): boolean =>
    [...binnen.matchAll(/(\/F\d+) [\d.]+ Tf[^[]*\[([^\]]*)\]\s*TJ/g)].some(([, font = '', tekst = '']) => {
      const getoond = [...tekst.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      return getoond.some((code) => codes.get(font)?.has(code) === true);
    });
  const merken = inhoud.matchAll(/\/MCID (\d+)\s*>>\s*BDC([^]*?)\bEMC\b/g);
  return new Set([...merken].flatMap(([, nummer, binnen = '']) => (spreekt(binnen) ? [Number(nummer)] : [])));
}

/** What is said aloud for a link: every Link in the tree has words in it. */
function keurWoorden(stand: Stand, catalogus: Obj): readonly string[] {
  const perBlad = new Map(bladen(stand).map(({ naam, blad, inhoud }) => [naam, sprekend(stand, blad, inhoud)]));
  return elementen(stand, catalogus).flatMap(({ een }) => {
    if (soortVan(een) !== 'Link') return [];
    const zegtIets = rij(een['/K']).some((kind) => {
      const nummer = typeof kind === 'number' ? kind : alsObj(stand, kind)['/MCID'];
      const blad = woord(alsObj(stand, kind)['/Pg'] ?? een['/Pg']);
      return typeof nummer === 'number' && perBlad.get(blad)?.has(nummer) === true;
    });
    return zegtIets ? [] : ['een link zonder woorden'];
  });
}

export function keurKoppelingen(stand: Stand, catalogus: Obj): readonly string[] {
  const [alle, doelen] = [sprongen(stand), plaatsen(stand, catalogus)];
  const papieren = new Set(bladen(stand).map(({ naam }) => naam));
  return [
    ...alle.flatMap((sprong) => keurSprong(sprong, doelen, papieren)),
    ...keurNoten(stand, catalogus, alle, doelen),
    ...keurWoorden(stand, catalogus),
  ];
}

/** From loose sentences to a document: gives them their ids, numbers the notes and writes abbreviations out once. */
import type { Blok, Document, Stuk, Voetnoot, Zin } from '../../domain/document';
import { gezet } from '../../domain/leestekens';
import type { Afkorting, Deel, Keuze, Zinsdeel } from '../../domain/zin';
import { afkortingenIn, metUitleg, uitlegVan } from '../../texts/afkortingen';
import { isLetterlijk, lijstenIn, telAfkortingen, uitgelegdIn } from './lopende-tekst';

/** The key of a sentence is its id within the section; null drops it. */
export type Zinnen = Readonly<Record<string, Keuze>>;

type Alinea = Extract<Blok, { soort: 'alinea' }>;

export type Ontwerp =
  | { readonly soort: 'kop'; readonly id: string; readonly niveau: 1 | 2 | 3; readonly zin: Zinsdeel }
  | {
      readonly soort: 'alinea';
      readonly id: string;
      readonly zinnen: Zinnen;
      readonly stijl: NonNullable<Alinea['stijl']>;
    }
  | { readonly soort: 'lijst'; readonly id: string; readonly items: Zinnen }
  | { readonly soort: 'kopblok'; readonly regels: Zinnen }
  | { readonly soort: 'ondertekening'; readonly regels: Zinnen };

export const kop = (id: string, tekst: Zinsdeel, niveau: 1 | 2 | 3 = 1): Ontwerp => ({
  soort: 'kop',
  id: `${id}.kop`,
  niveau,
  zin: tekst,
});

export const alinea = (id: string, zinnen: Zinnen, stijl: NonNullable<Alinea['stijl']> = 'gewoon'): Ontwerp => ({
  soort: 'alinea',
  id,
  zinnen,
  stijl,
});

/** A heading with its paragraphs; without a single sentence the heading goes too. */
export function sectie(id: string, titel: Zinsdeel, ...alineas: readonly Zinnen[]): readonly Ontwerp[] {
  const gevuld = alineas.filter((zinnen) => Object.values(zinnen).some((keuze) => keuze !== null));
  return gevuld.length === 0 ? [] : [kop(id, titel, 2), ...gevuld.map((zinnen) => alinea(id, zinnen))];
}

export type Voorblad = Pick<Document, 'soort' | 'titel' | 'kenmerk' | 'versie' | 'concept' | 'datum' | 'afzender'>;

export function stelSamen(voorblad: Voorblad, ontwerpen: readonly Ontwerp[]): Document {
  const delen = lopendeTekst(ontwerpen);
  const aantallen = telAfkortingen(delen);
  const zetter = new Zetter(aantallen, uitgelegdIn(delen, aantallen));
  const blokken = ontwerpen.flatMap((ontwerp) => zetter.blok(ontwerp));
  return { ...voorblad, afzender: gezet(voorblad.afzender), blokken, voetnoten: zetter.voetnoten };
}

/** Running text, a heading, or a line of the head or of the signature. */
type Plek = 'tekst' | 'kop' | 'regel';

/** Walks the letter once, in the order of reading: that order decides what a first use is. */
class Zetter {
  readonly voetnoten: Voetnoot[] = [];
  private readonly uitgelegd = new Set<string>();
  private readonly ids = new Set<string>();
  /** Facts whose marker stands in the letter: whom to ask is said once. */
  private readonly gemist = new Set<string>();

  /** Explained below the page, at a line that is no running text. */
  private readonly toegelicht = new Set<string>();

  constructor(
    private readonly aantallen: ReadonlyMap<string, number>,
    /** Abbreviations that the text itself explains. */
    private readonly verderop: ReadonlySet<string>,
  ) {}

  blok(ontwerp: Ontwerp): readonly Blok[] {
    switch (ontwerp.soort) {
      case 'kop':
        return [{ soort: 'kop', niveau: ontwerp.niveau, zin: this.zin(ontwerp.id, ontwerp.zin, 'kop') }];
      case 'alinea':
        return gevuld(this.zinnen(ontwerp.id, ontwerp.zinnen), (zinnen) => ({
          soort: 'alinea',
          zinnen,
          stijl: ontwerp.stijl,
        }));
      case 'lijst':
        return gevuld(this.zinnen(ontwerp.id, ontwerp.items), (zinnen) => ({
          soort: 'lijst',
          genummerd: false,
          items: zinnen.map((zin) => [zin]),
        }));
      case 'kopblok':
        return [{ soort: 'kopblok', regels: this.kopregels(ontwerp.regels) }];
      case 'ondertekening':
        return [{ soort: 'ondertekening', regels: this.zinnen('ondertekening', ontwerp.regels, 'regel') }];
    }
  }

  private zinnen(id: string, zinnen: Zinnen, plek: Plek = 'tekst'): readonly Zin[] {
    return Object.entries(zinnen).flatMap(([sleutel, keuze]) =>
      keuze === null || this.isHerhaald(keuze) ? [] : [this.zin(`${id}.${sleutel}`, keuze, plek)],
    );
  }

  /** A sentence that would be nothing but a marker which stands in the letter already. */
  private isHerhaald({ delen: [eerste, ...meer] }: Zinsdeel): boolean {
    return meer.length === 0 && eerste?.soort === 'ontbreekt' && this.gemist.has(eerste.feit);
  }

  private kopregels(regels: Zinnen): { readonly label: string; readonly zinnen: readonly Zin[] }[] {
    return Object.entries(regels).flatMap(([label, keuze]) =>
      keuze === null ? [] : [{ label, zinnen: [this.zin(`kopblok.${label.toLowerCase()}`, keuze, 'regel')] }],
    );
  }

  /** Headings, address and signature write names out and leave the explaining to the text itself. */
  private zin(id: string, zinsdeel: Zinsdeel, plek: Plek): Zin {
    if (this.ids.has(id)) throw new Error(`De zin ${id} komt twee keer voor.`);
    this.ids.add(id);
    const kaal = zinsdeel.delen.flatMap((deel) => this.stuk(id, deel, plek !== 'tekst'));
    const stukken = plek === 'tekst' ? this.getypt(kaal) : plek === 'regel' ? this.metNoot(id, kaal) : kaal;
    const vorm = lijstenIn(zinsdeel);
    const zin: Zin = { id, stukken: voegSamen(stukken) };
    if (zinsdeel.rustOp.length > 0) Object.assign(zin, { rustOp: zinsdeel.rustOp });
    return vorm.length === 0 ? zin : Object.assign(zin, { vorm });
  }

  private stuk(id: string, deel: Deel, buitenTekst: boolean): readonly Stuk[] {
    if (deel.soort === 'afkorting') return [alsStuk(deel, this.vorm(deel, buitenTekst))];
    if (deel.soort === 'ontbreekt') return [this.marker(deel)];
    if (deel.soort !== 'noot') return [deel];
    if (buitenTekst || (deel.begrip !== null && this.uitgelegd.has(deel.begrip))) return [];
    if (deel.begrip !== null) this.uitgelegd.add(deel.begrip);
    const nummer = this.voetnoten.length + 1;
    this.voetnoten.push({ nummer, zinnen: [] });
    const noot = this.zin(this.nootId(id), deel.tekst, 'tekst');
    this.voetnoten[nummer - 1] = { nummer, zinnen: [noot] };
    return [{ soort: 'voetnoot', nummer }];
  }

  /** What people typed may hold an abbreviation too. An address or the name of a link stays as it is. */
  private getypt(stukken: readonly Stuk[]): readonly Stuk[] {
    return stukken.reduce<readonly Stuk[]>((eerder, stuk) => {
      if (stuk.soort !== 'feit' || isLetterlijk(stuk.feit)) return [...eerder, stuk];
      const tekst = metUitleg(stuk.tekst, this.uitgelegd, eerder.map(gelezen).join(''));
      return [...eerder, { ...stuk, tekst }];
    }, []);
  }

  /** A name in the head or below the letter stays as it is registered: what it stands for is said below the page, unless the text says it. */
  private metNoot(id: string, stukken: readonly Stuk[]): readonly Stuk[] {
    return stukken.flatMap((stuk): readonly Stuk[] => {
      if (stuk.soort !== 'feit' || isLetterlijk(stuk.feit)) return [stuk];
      const nieuw = afkortingenIn(stuk.tekst).filter((een) => !this.verderop.has(een) && !this.toegelicht.has(een));
      if (nieuw.length === 0) return [stuk];
      nieuw.forEach((een) => this.toegelicht.add(een));
      const nummer = this.voetnoten.length + 1;
      const noot: Zin = { id: this.nootId(id), stukken: [{ soort: 'tekst', tekst: uitlegVan(nieuw) }] };
      this.ids.add(noot.id);
      this.voetnoten.push({ nummer, zinnen: [{ ...noot, rustOp: [stuk.feit] }] });
      return [stuk, { soort: 'voetnoot', nummer }];
    });
  }

  /** The whole marker at the first place, and a short one where the same fact is missed again. */
  private marker(deel: Extract<Stuk, { soort: 'ontbreekt' }>): Stuk {
    if (this.gemist.has(deel.feit)) return { ...deel, tekst: korteMarker(deel.tekst) };
    this.gemist.add(deel.feit);
    return deel;
  }

  /** A sentence may have two notes. */
  private nootId(id: string, plaats = 1): string {
    const kandidaat = plaats === 1 ? `${id}.noot` : `${id}.noot${String(plaats)}`;
    return this.ids.has(kandidaat) ? this.nootId(id, plaats + 1) : kandidaat;
  }

  /** A name that comes once is only written out: an abbreviation nobody meets again is a burden. */
  private vorm({ voluit, kort }: Afkorting, buitenTekst: boolean): string {
    if (this.uitgelegd.has(kort)) return kort;
    if (buitenTekst || (this.aantallen.get(kort) ?? 0) < 2) return voluit;
    this.uitgelegd.add(kort);
    return `${voluit} (${kort})`;
  }
}

/** Where the same fact is missed again: whom to ask was said already. */
export const korteMarker = (marker: string): string =>
  marker.replace(/^\[ONTBREEKT: (.*) — vragen aan: .*\]$/, '[$1 — ontbreekt]');

const alsStuk = ({ feit }: Afkorting, tekst: string): Stuk =>
  feit === null ? { soort: 'tekst', tekst } : { soort: 'feit', feit, tekst };

const gelezen = (stuk: Stuk): string => (stuk.soort === 'voetnoot' ? '' : stuk.tekst);

/** Neighbouring text becomes one run, and a name that ends with a full stop does not get a second one. */
function voegSamen(stukken: readonly Stuk[]): readonly Stuk[] {
  const samen: Stuk[] = [];
  for (const stuk of stukken) {
    const vorige = samen.at(-1);
    if (vorige === undefined || stuk.soort !== 'tekst') {
      samen.push(stuk);
      continue;
    }
    const dubbel = vorige.soort !== 'voetnoot' && vorige.tekst.endsWith('.') && stuk.tekst.startsWith('.');
    const tekst = dubbel ? stuk.tekst.slice(1) : stuk.tekst;
    if (tekst === '') continue;
    if (vorige.soort === 'tekst') samen[samen.length - 1] = { soort: 'tekst', tekst: vorige.tekst + tekst };
    else samen.push({ soort: 'tekst', tekst });
  }
  return samen;
}

const gevuld = (zinnen: readonly Zin[], maak: (zinnen: readonly Zin[]) => Blok): readonly Blok[] =>
  zinnen.length === 0 ? [] : [maak(zinnen)];

const lopendeTekst = (ontwerpen: readonly Ontwerp[]): readonly Deel[] =>
  ontwerpen.flatMap((ontwerp) => {
    if (ontwerp.soort !== 'alinea' && ontwerp.soort !== 'lijst') return [];
    const zinnen = ontwerp.soort === 'alinea' ? ontwerp.zinnen : ontwerp.items;
    return Object.values(zinnen).flatMap((keuze) => keuze?.delen ?? []);
  });

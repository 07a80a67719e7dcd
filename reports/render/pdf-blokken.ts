/** Draws the blocks of a letter one after another: headings, paragraphs, lists, the head and the signature. */
import type { Blok, Zin } from '../../domain/document';
import { bijeen, vloei } from './pdf-alinea';
import { kaleLoop } from './pdf-loop';
import type { Overzicht } from './pdf-overzicht';
import { breekRegels } from './pdf-regels';
import { tekenRegels } from './pdf-streek';
import { plaatsVanNaam } from './stukken';
import { tekenTabel } from './pdf-tabel';
import { hang, kopUiterlijk, regelhoogte, uiterlijk, type Werk } from './pdf-werk';
import { zetZinnen } from './pdf-zetsel';

type Soort<S extends Blok['soort']> = Extract<Blok, { soort: S }>;

const ONDER_ALINEA = 7;
const BOVEN_KOP = [0, 11, 7] as const;
const ONDER_KOP = [10, 3, 2] as const;
const INSPRINGING = 16;

const standaardRegel = (werk: Werk): number => regelhoogte(werk.huisstijl, werk.huisstijl.maat.tekst);

/** What must follow a heading or an introduction on the same page: as many lines as its drawer keeps together. */
function eersteDeel(werk: Werk, [volgende, ...rest]: readonly Blok[]): Kop {
  if (volgende === undefined) return { hoogte: 0, noten: [] };
  const regel = standaardRegel(werk);
  // Far from the foot of the page everything fits: no reason to set the lines twice.
  if (werk.vel.past(regel * 18)) return { hoogte: 0, noten: [] };
  if (volgende.soort === 'kop') return { hoogte: regel * 4, noten: [] };
  if (volgende.soort !== 'alinea') return { hoogte: regel * (volgende.soort === 'tabel' ? 5 : 2), noten: [] };
  const basis = uiterlijk(werk.huisstijl, volgende.stijl ?? 'gewoon');
  const regels = zetZinnen(werk, volgende.zinnen, basis, werk.vel.breedte);
  const erna = slotHoogte(werk, rest);
  const begin = bijeen(regels, erna);
  // A last paragraph too short to be parted goes with the closing, and its heading with it.
  const slot = begin.length === regels.length ? erna : 0;
  const hoogte = begin.length * regelhoogte(werk.huisstijl, basis.maat) + slot;
  return { hoogte, noten: begin.flatMap(({ noten }) => noten) };
}

/** Of the greeting and who signs, or of a line that says that the text ends, right after the last paragraph; 0 where they do not follow. */
function slotHoogte(werk: Werk, [groet, onder]: readonly Blok[]): number {
  if (groet?.soort !== 'alinea' || (onder?.soort !== 'ondertekening' && groet.stijl !== 'label')) return 0;
  const basis = uiterlijk(werk.huisstijl, groet.stijl ?? 'gewoon');
  const regels = zetZinnen(werk, groet.zinnen, basis, werk.vel.breedte).length;
  if (onder?.soort !== 'ondertekening') return ONDER_ALINEA + regels * standaardRegel(werk);
  return 2 * ONDER_ALINEA + regels * standaardRegel(werk) + ondertekeningHoogte(werk, onder);
}

interface Kop {
  readonly hoogte: number;
  /** Footnotes of those lines: they take room on the same page. */
  readonly noten: readonly number[];
}

function tekenKop(werk: Werk, blok: Soort<'kop'>, rest: readonly Blok[], overzicht: Overzicht): void {
  const basis = kopUiterlijk(werk.huisstijl, blok.niveau);
  const regels = zetZinnen(werk, [blok.zin], basis, werk.vel.breedte);
  const hoogte = regelhoogte(werk.huisstijl, basis.maat) * regels.length;
  const onder = ONDER_KOP[blok.niveau - 1] ?? 0;
  werk.vel.wit(BOVEN_KOP[blok.niveau - 1] ?? 0);
  const begin = eersteDeel(werk, rest);
  werk.vel.vraag(hoogte + onder + begin.hoogte, begin.noten);
  const element = hang(werk, werk.wortel, `H${blok.niveau}`);
  const bijBegin = (y: number): void => overzicht.voeg(blok.niveau, blok.zin, y);
  vloei(werk, element, regels, { x: werk.vel.links, maat: basis.maat, bijBegin });
  element.end();
  werk.vel.wit(onder);
}

function tekenAlinea(werk: Werk, blok: Soort<'alinea'>, rest: readonly Blok[]): void {
  const [volgende] = rest;
  const basis = uiterlijk(werk.huisstijl, blok.stijl ?? 'gewoon');
  const regels = zetZinnen(werk, blok.zinnen, basis, werk.vel.breedte);
  const leidtIn = regels.length <= 2 && (volgende?.soort === 'lijst' || volgende?.soort === 'tabel');
  const eigen = regels.length * standaardRegel(werk) + ONDER_ALINEA;
  if (leidtIn) werk.vel.vraag(eigen + eersteDeel(werk, rest).hoogte);
  // The greeting stays with who signs.
  if (volgende?.soort === 'ondertekening') werk.vel.vraag(eigen + ondertekeningHoogte(werk, volgende));
  const element = hang(werk, werk.wortel, 'P');
  vloei(werk, element, regels, { x: werk.vel.links, maat: basis.maat, erna: slotHoogte(werk, rest) });
  element.end();
  werk.vel.wit(leidtIn ? ONDER_ALINEA / 2 : ONDER_ALINEA);
}

function tekenLijst(werk: Werk, blok: Soort<'lijst'>): void {
  const basis = uiterlijk(werk.huisstijl, 'gewoon');
  const lijst = hang(werk, werk.wortel, 'L');
  lijst.dictionary.data.A = { O: 'List', ListNumbering: blok.genummerd ? 'Decimal' : 'Disc' };
  const hoogte = standaardRegel(werk);
  blok.items.forEach((item, plaats) => {
    const punt = hang(werk, lijst, 'LI');
    const label = hang(werk, punt, 'Lbl');
    const inhoud = hang(werk, punt, 'LBody');
    const teken = breekRegels(
      [kaleLoop(blok.genummerd ? `${plaats + 1}.` : '•', basis)],
      INSPRINGING * 3,
      werk.letters,
    );
    const x = werk.vel.links + INSPRINGING;
    const bijBegin = (y: number): void =>
      tekenRegels(werk, label, teken, { x: werk.vel.links, y, hoogte, maat: basis.maat });
    vloei(werk, inhoud, zetZinnen(werk, item, basis, werk.vel.breedte - INSPRINGING), {
      x,
      maat: basis.maat,
      bijBegin,
    });
    punt.end();
    werk.vel.wit(2.5);
  });
  lijst.end();
  werk.vel.wit(ONDER_ALINEA - 2.5);
}

function tekenKopblok(werk: Werk, blok: Soort<'kopblok'>): void {
  const { vel, pen, huisstijl, letters } = werk;
  const naam = { ...uiterlijk(huisstijl, 'gewoon'), kleur: huisstijl.kleur.gedempt };
  const hoogte = standaardRegel(werk);
  const labels = blok.regels.map((regel) =>
    breekRegels([kaleLoop(`${regel.label}: `, naam)], vel.breedte / 3, letters),
  );
  const kolom = Math.max(70, ...labels.flat().map((regel) => regel.breedte + 14));
  const streep = (): void =>
    pen.buitenDeTekst('Layout', () => pen.lijn(huisstijl.kleur.lijn, vel.links, vel.y, vel.breedte));
  vel.vraag(hoogte * blok.regels.length);
  streep();
  vel.neem(7);
  blok.regels.forEach((regel, plaats) => {
    const element = hang(werk, werk.wortel, 'P');
    const inhoud = zetZinnen(werk, regel.zinnen, uiterlijk(huisstijl, 'gewoon'), vel.breedte - kolom);
    const bijBegin = (y: number): void =>
      tekenRegels(werk, element, labels[plaats] ?? [], { x: vel.links, y, hoogte, maat: naam.maat });
    vloei(werk, element, inhoud, { x: vel.links + kolom, maat: naam.maat, bijBegin });
    element.end();
    vel.wit(1.5);
  });
  vel.neem(5);
  streep();
  vel.neem(14);
}

const zetOndertekening = (werk: Werk, { regels }: Soort<'ondertekening'>) =>
  regels.map((regel: Zin) => zetZinnen(werk, [regel], uiterlijk(werk.huisstijl, 'gewoon'), werk.vel.breedte));

const BOVEN_ONDERTEKENING = 10;
const VOOR_NAAM = 16;

const ondertekeningHoogte = (werk: Werk, blok: Soort<'ondertekening'>): number =>
  BOVEN_ONDERTEKENING + zetOndertekening(werk, blok).flat().length * standaardRegel(werk) + VOOR_NAAM;

function tekenOndertekening(werk: Werk, blok: Soort<'ondertekening'>): void {
  const { vel, huisstijl } = werk;
  const basis = uiterlijk(huisstijl, 'gewoon');
  const gezet = zetOndertekening(werk, blok);
  const voorNaam = plaatsVanNaam(blok);
  const wit = (plaats: number): number => (plaats === voorNaam ? VOOR_NAAM : 0);
  vel.wit(BOVEN_ONDERTEKENING);
  vel.vraag(gezet.flat().length * standaardRegel(werk) + VOOR_NAAM);
  gezet.forEach((regels, plaats) => {
    vel.wit(wit(plaats));
    const element = hang(werk, werk.wortel, 'P');
    vloei(werk, element, regels, { x: vel.links, maat: basis.maat });
    element.end();
  });
  vel.wit(18);
}

/** `rest`: the blocks after this one. */
export function tekenBlok(werk: Werk, blok: Blok, rest: readonly Blok[], overzicht: Overzicht): void {
  switch (blok.soort) {
    case 'kop':
      return tekenKop(werk, blok, rest, overzicht);
    case 'alinea':
      return tekenAlinea(werk, blok, rest);
    case 'lijst':
      return tekenLijst(werk, blok);
    case 'kopblok':
      return tekenKopblok(werk, blok);
    case 'tabel':
      return tekenTabel(werk, blok);
    case 'ondertekening':
      return tekenOndertekening(werk, blok);
  }
}

/** Draws a table: columns as wide as they need, the head again on every page, a row never cut unless it fills a page. */
import type { Blok } from '../../domain/document';
import { vloei } from './pdf-alinea';
import { kolomBreedtes } from './pdf-kolommen';
import { kaleLoop, loopsVan } from './pdf-loop';
import { breekRegels, type Regel } from './pdf-regels';
import { tekenRegels } from './pdf-streek';
import { hang, nieuwElement, regelhoogte, uiterlijk, type Element, type Werk } from './pdf-werk';
import { zetZinnen } from './pdf-zetsel';

type Tabel = Extract<Blok, { soort: 'tabel' }>;

const RAND = { opzij: 5, boven: 3.5 } as const;

interface Raster {
  readonly werk: Werk;
  readonly breedtes: readonly number[];
  readonly hoogte: number;
  readonly maat: number;
  readonly kop: readonly (readonly Regel[])[];
}

const kolomX = ({ werk, breedtes }: Raster, kolom: number): number =>
  breedtes.slice(0, kolom).reduce((x, breedte) => x + breedte, werk.vel.links) + RAND.opzij;

const meesteRegels = (cellen: readonly (readonly Regel[])[]): number =>
  Math.max(1, ...cellen.map((regels) => regels.length));

const rijHoogte = (raster: Raster, cellen: readonly (readonly Regel[])[]): number =>
  meesteRegels(cellen) * raster.hoogte + 2 * RAND.boven;

function tekenCellen(raster: Raster, houders: readonly Element[], cellen: readonly (readonly Regel[])[]): void {
  const y = raster.werk.vel.y + RAND.boven;
  cellen.forEach((regels, kolom) => {
    const houder = houders[kolom];
    if (houder === undefined || regels.length === 0) return;
    tekenRegels(raster.werk, houder, regels, { x: kolomX(raster, kolom), y, hoogte: raster.hoogte, maat: raster.maat });
  });
}

function onderlijn({ werk }: Raster, hoogte: number): void {
  const { pen, vel, huisstijl } = werk;
  pen.buitenDeTekst('Layout', () => pen.lijn(huisstijl.kleur.lijn, vel.links, vel.y + hoogte, vel.breedte));
}

function tekenKopVlak({ werk }: Raster, hoogte: number): void {
  const { pen, vel, huisstijl } = werk;
  pen.buitenDeTekst('Layout', () => pen.vlak(huisstijl.kleur.vlak, vel.links, vel.y, vel.breedte, hoogte));
}

function tekenKop(raster: Raster, tabel: Element): void {
  const hoogte = rijHoogte(raster, raster.kop);
  tekenKopVlak(raster, hoogte);
  const rij = hang(raster.werk, hang(raster.werk, tabel, 'THead'), 'TR');
  const cellen = raster.kop.map(() => hang(raster.werk, rij, 'TH', { scope: 'Column' }));
  tekenCellen(raster, cellen, raster.kop);
  rij.end();
  raster.werk.vel.neem(hoogte);
}

/** On a following page the head is there for the eye only: the tags already have it. */
function herhaalKop(raster: Raster): void {
  const { werk, kop } = raster;
  const hoogte = rijHoogte(raster, kop);
  const y = werk.vel.y + RAND.boven;
  tekenKopVlak(raster, hoogte);
  werk.pen.buitenDeTekst('Pagination', () => {
    const buiten = { add: (teken: () => void) => teken() } as Element;
    kop.forEach((regels, kolom) =>
      tekenRegels(werk, buiten, regels, { x: kolomX(raster, kolom), y, hoogte: raster.hoogte, maat: raster.maat }),
    );
  });
  werk.vel.neem(hoogte);
}

function nieuwePagina(raster: Raster): void {
  raster.werk.vel.nieuwePagina();
  herhaalKop(raster);
}

/** How many lines of each cell fit on the rest of this page. */
function aantalPast({ werk, hoogte }: Raster, cellen: readonly (readonly Regel[])[]): number {
  const { vel } = werk;
  const over = meesteRegels(cellen);
  for (let aantal = over; aantal > 0; aantal -= 1) {
    const noten = cellen.flatMap((regels) => regels.slice(0, aantal).flatMap((regel) => regel.noten));
    if (vel.past(aantal * hoogte + 2 * RAND.boven, noten)) return aantal;
  }
  return 0;
}

function tekenRij(raster: Raster, lichaam: Element, cellen: readonly (readonly Regel[])[]): void {
  const { werk } = raster;
  const rij = hang(werk, lichaam, 'TR');
  const houders = cellen.map(() => hang(werk, rij, 'TD'));
  let over = cellen;
  let vers = false;
  while (over.some((regels) => regels.length > 0) || over === cellen) {
    const past = aantalPast(raster, over);
    if (past < meesteRegels(over) && !vers) {
      nieuwePagina(raster);
      vers = true;
      continue;
    }
    const aantal = Math.max(past, 1);
    const nu = over.map((regels) => regels.slice(0, aantal));
    tekenCellen(raster, houders, nu);
    const hoogte = rijHoogte(raster, nu);
    onderlijn(raster, hoogte);
    werk.vel.neem(
      hoogte,
      nu.flat().flatMap((regel) => regel.noten),
    );
    over = over.map((regels) => regels.slice(aantal));
    vers = false;
  }
  rij.end();
}

function maakRaster(werk: Werk, blok: Tabel): { raster: Raster; rijen: readonly (readonly (readonly Regel[])[])[] } {
  const gewoon = uiterlijk(werk.huisstijl, 'gewoon');
  const maat = gewoon.maat - 0.75;
  const vet = { ...gewoon, letter: 'vet' as const, maat };
  const loops = blok.rijen.map((rij) => rij.map((cel) => loopsVan([cel], { ...gewoon, maat }, werk.huisstijl)));
  const kop = blok.kop.map((titel) => [kaleLoop(titel, vet)]);
  const breedtes = kolomBreedtes([kop, ...loops], werk.vel.breedte, RAND.opzij, werk.letters);
  const zet = (cel: (typeof kop)[number] | (typeof loops)[number][number], kolom: number): readonly Regel[] =>
    breekRegels(cel, (breedtes[kolom] ?? 0) - 2 * RAND.opzij, werk.letters);
  const hoogte = regelhoogte(werk.huisstijl, maat) * 0.96;
  const raster = { werk, breedtes, hoogte, maat, kop: kop.map(zet) };
  return { raster, rijen: loops.map((rij) => rij.map(zet)) };
}

function tekenBijschrift(werk: Werk, tabel: Element, bijschrift: string): void {
  if (bijschrift === '') return;
  const basis = uiterlijk(werk.huisstijl, 'vet');
  const caption = hang(werk, tabel, 'Caption');
  const regels = zetZinnen(
    werk,
    [{ id: 'bijschrift', stukken: [{ soort: 'tekst', tekst: bijschrift }] }],
    basis,
    werk.vel.breedte,
  );
  vloei(werk, caption, regels, { x: werk.vel.links, maat: basis.maat - 0.75 });
  caption.end();
  werk.vel.wit(3);
}

export function tekenTabel(werk: Werk, blok: Tabel): void {
  const { raster, rijen } = maakRaster(werk, blok);
  const eerste = rijHoogte(raster, raster.kop) + rijHoogte(raster, rijen[0] ?? []);
  werk.vel.wit(3);
  werk.vel.vraag(eerste + 2 * raster.hoogte);
  const tabel = nieuwElement(werk, 'Table');
  werk.wortel.add(tabel);
  tekenBijschrift(werk, tabel, blok.bijschrift);
  tekenKop(raster, tabel);
  const lichaam = hang(werk, tabel, 'TBody');
  for (const rij of rijen) tekenRij(raster, lichaam, rij);
  tabel.end();
  werk.vel.wit(12);
}

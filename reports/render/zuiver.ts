/** Makes a document safe to draw: no control or direction characters, no empty blocks, no footnote without its text. */
import { alleZinnen, type Blok, type Document, type Stuk, type Voetnoot, type Zin } from '../../domain/document';

const REGELEINDE = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Direction characters go too: they can make a reader see another order than the file holds. */
const ONZICHTBAAR = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200b\u2060\ufeff]/gu;
const VEILIG_ADRES = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

const zuiverTekst = (tekst: string): string => tekst.replace(REGELEINDE, ' ').replace(ONZICHTBAAR, '').normalize('NFC');

function zuiverStuk(stuk: Stuk): Stuk {
  if (stuk.soort === 'voetnoot') return stuk;
  const tekst = zuiverTekst(stuk.tekst);
  if (stuk.soort === 'weggelakt') return { ...stuk, tekst, grond: zuiverTekst(stuk.grond) };
  if (stuk.soort !== 'link') return { ...stuk, tekst };
  const url = zuiverTekst(stuk.url);
  return VEILIG_ADRES.test(url) ? { ...stuk, tekst: tekst === '' ? url : tekst, url } : { soort: 'tekst', tekst };
}

const zuiverZin = (zin: Zin): Zin => ({ id: zin.id, stukken: zin.stukken.map(zuiverStuk) });

const heeftInhoud = (zin: Zin): boolean =>
  zin.stukken.some((stuk) => stuk.soort === 'voetnoot' || stuk.tekst.trim() !== '');

const zuiverZinnen = (zinnen: readonly Zin[]): Zin[] => zinnen.map(zuiverZin).filter(heeftInhoud);

function zuiverTabel(blok: Extract<Blok, { soort: 'tabel' }>): Blok[] {
  const leeg: Zin = { id: 'leeg', stukken: [] };
  const kop = blok.kop.map(zuiverTekst);
  const rijen = blok.rijen.map((rij) => kop.map((_, kolom) => zuiverZin(rij[kolom] ?? leeg)));
  return rijen.length === 0 || kop.length === 0
    ? []
    : [{ ...blok, bijschrift: zuiverTekst(blok.bijschrift), kop, rijen }];
}

function zuiverKopblok(blok: Extract<Blok, { soort: 'kopblok' }>): Blok[] {
  const regels = blok.regels
    .map((regel) => ({ label: zuiverTekst(regel.label).replace(/:\s*$/, ''), zinnen: zuiverZinnen(regel.zinnen) }))
    .filter((regel) => regel.zinnen.length > 0);
  return regels.length === 0 ? [] : [{ ...blok, regels }];
}

/** An optional part that turned out empty leaves no trace. */
function zuiverBlok(blok: Blok): Blok[] {
  switch (blok.soort) {
    case 'kop':
      return heeftInhoud(blok.zin) ? [{ ...blok, zin: zuiverZin(blok.zin) }] : [];
    case 'alinea': {
      const zinnen = zuiverZinnen(blok.zinnen);
      return zinnen.length === 0 ? [] : [{ ...blok, zinnen }];
    }
    case 'lijst': {
      const items = blok.items.map(zuiverZinnen).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...blok, items }];
    }
    case 'kopblok':
      return zuiverKopblok(blok);
    case 'tabel':
      return zuiverTabel(blok);
    case 'ondertekening': {
      const regels = zuiverZinnen(blok.regels);
      return regels.length === 0 ? [] : [{ ...blok, regels }];
    }
  }
}

function controleerVoetnoten(document: Document, noten: readonly Voetnoot[]): void {
  const verwezen = alleZinnen(document)
    .flatMap((zin) => zin.stukken)
    .flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : []));
  const geschreven = noten.map((noot) => noot.nummer);
  if (new Set(geschreven).size !== geschreven.length) throw new Error('twee voetnoten hebben hetzelfde nummer');
  if (new Set(verwezen).size !== verwezen.length) throw new Error('naar een voetnoot wordt twee keer verwezen');
  const los = [
    ...verwezen.filter((nummer) => !geschreven.includes(nummer)),
    ...geschreven.filter((nummer) => !verwezen.includes(nummer)),
  ];
  if (los.length > 0) throw new Error(`voetnoot zonder tekst of zonder verwijzing: ${los.join(', ')}`);
}

export function zuiverDocument(document: Document): Document {
  const voetnoten = document.voetnoten
    .map((noot) => ({ nummer: noot.nummer, zinnen: zuiverZinnen(noot.zinnen) }))
    .filter((noot) => noot.zinnen.length > 0);
  const zuiver: Document = {
    ...document,
    titel: zuiverTekst(document.titel),
    kenmerk: zuiverTekst(document.kenmerk),
    afzender: zuiverTekst(document.afzender),
    blokken: document.blokken.flatMap(zuiverBlok),
    voetnoten,
  };
  controleerVoetnoten(zuiver, voetnoten);
  return zuiver;
}

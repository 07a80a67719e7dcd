/** The side table of a letter: every sentence with its facts, as a document of its own that never goes out with the letter. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Blok, Document, Zin } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { datumVoluit } from '../../texts/datum';
import { feitWaarde } from '../../texts/feiten';
import { herleidingTekst } from '../../texts/herleiding';
import { feitenVanZin } from '../../domain/feitenblad';
import type { Feitenblad } from '../../domain/feitenblad';
import { herleiding } from './grond';
import type { Herleiding } from './grond';

/** Machine-readable: what `--uit` writes as brief.json. */
export function herleidingJson(document: Document, dossier: Dossier, blad: Feitenblad = {}) {
  const rijen = herleiding(document, dossier, blad);
  return {
    soort: document.soort,
    titel: document.titel,
    datum: document.datum,
    zinnen: alleZinnen(document).map((zin) => ({ id: zin.id, tekst: zinTekst(zin), feiten: feitenVanZin(zin) })),
    feiten: Object.fromEntries(rijen.map((rij) => [rij.feit, feitVan(rij)])),
  };
}

const feitVan = ({ omschrijving, waarde, bron, datum, bevestigdDoor, toen }: Herleiding) => ({
  omschrijving,
  waarde,
  bron,
  datum,
  bevestigdDoor,
  ...(toen === null ? {} : { waardeInDezeVersie: toen }),
});

/** For people: each sentence with the names of its facts, and each fact once with what it says and where that came from. */
export function herleidingDocument(document: Document, dossier: Dossier, blad: Feitenblad = {}): Document {
  const titel = herleidingTekst.titel(document.titel);
  const rijen = herleiding(document, dossier, blad);
  const blokken: readonly Blok[] = [
    { soort: 'kop', niveau: 1, zin: zinVan('titel', titel) },
    { soort: 'alinea', zinnen: [zinVan('uitleg', herleidingTekst.uitleg)] },
    tabel('zinnen', zinregels(document, rijen)),
    tabel('feiten', feitregels(rijen)),
  ];
  return { ...document, soort: 'herleiding', titel, blokken, voetnoten: [] };
}

type Cellen = readonly string[];

/** A sentence that rests on no fact is fixed text: nothing of it has to be traced. */
function zinregels(document: Document, rijen: readonly Herleiding[]): readonly Cellen[] {
  const namen = new Map(rijen.map(({ feit, omschrijving }) => [feit, omschrijving]));
  return alleZinnen(document)
    .map((zin) => [
      zinTekst(zin),
      feitenVanZin(zin)
        .map((feit) => namen.get(feit))
        .join('; '),
    ])
    .filter(([, feiten]) => feiten !== '');
}

/** By name: who reads a sentence above looks its fact up here. */
function feitregels(rijen: readonly Herleiding[]): readonly Cellen[] {
  return [...new Map(rijen.map((rij) => [rij.feit, rij])).values()]
    .sort((een, ander) => een.omschrijving.localeCompare(ander.omschrijving, 'nl'))
    .map((rij) => [rij.omschrijving, leesbaar(rij), herkomst(rij)]);
}

function herkomst({ feit, bron, datum, bevestigdDoor, vragenAan, toen }: Herleiding): string {
  const delen = [
    bron,
    datum === '' ? '' : datumVoluit(datum),
    bevestigdDoor === '' ? '' : herleidingTekst.bevestigd(bevestigdDoor),
    vragenAan === '' ? '' : herleidingTekst.vragenAan(vragenAan),
    toen === null ? '' : herleidingTekst.gewijzigd(leesbaar({ feit, waarde: toen })),
  ];
  return delen.filter((deel) => deel !== '').join(', ');
}

/** The value as people say it; the JSON beside it holds it as the program keeps it. */
function leesbaar({ feit, waarde }: Pick<Herleiding, 'feit' | 'waarde'>): string {
  const soort = regelVan(feit)?.rij.soort.naam;
  const isWaarde = /^[["\d]|^(true|false)$/.test(waarde);
  if (soort !== undefined && isWaarde) return feitWaarde(soort, JSON.parse(waarde) as unknown);
  return waarde.replaceAll('-', ' ');
}

const tabel = (id: 'zinnen' | 'feiten', rijen: readonly Cellen[]): Blok => ({
  soort: 'tabel',
  ...herleidingTekst[id],
  rijen: rijen.map((cellen, rij) => cellen.map((cel, kolom) => zinVan(`${id}${String(rij)}.${String(kolom)}`, cel))),
});

const zinVan = (id: string, tekst: string): Zin => ({ id, stukken: [{ soort: 'tekst', tekst }] });

/** The side table of a letter: every sentence with its facts, as a document of its own that never goes out with the letter. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Blok, Document, Zin } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
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

/** For people: the same, as a table that can be drawn like any letter. */
export function herleidingDocument(document: Document, dossier: Dossier, blad: Feitenblad = {}): Document {
  const rijen = herleiding(document, dossier, blad);
  const teksten = new Map(alleZinnen(document).map((zin) => [zin.id, zinTekst(zin)]));
  const titel = herleidingTekst.titel(document.titel);
  const blokken: readonly Blok[] = [
    { soort: 'kop', niveau: 1, zin: zinVan('titel', titel) },
    { soort: 'alinea', zinnen: [zinVan('uitleg', herleidingTekst.uitleg)] },
    {
      soort: 'tabel',
      bijschrift: herleidingTekst.bijschrift,
      kop: herleidingTekst.kolommen,
      rijen: rijen.map((rij, plaats) => alsRij(rij, teksten.get(rij.zin) ?? '', rijen[plaats - 1]?.zin, plaats)),
    },
  ];
  return { ...document, soort: 'herleiding', titel, blokken, voetnoten: [] };
}

/** A sentence with several facts is printed once, above its first fact. */
function alsRij(rij: Herleiding, tekst: string, vorige: string | undefined, plaats: number): readonly Zin[] {
  const { feit, bron, datum, bevestigdDoor, toen } = rij;
  const herkomst = [
    bron,
    datum,
    bevestigdDoor === '' ? '' : herleidingTekst.bevestigd(bevestigdDoor),
    toen === null ? '' : herleidingTekst.gewijzigd(leesbaar({ feit, waarde: toen })),
  ];
  const cellen = [
    rij.zin === vorige ? '' : tekst,
    rij.omschrijving,
    leesbaar(rij),
    herkomst.filter((deel) => deel !== '').join(', '),
  ];
  return cellen.map((cel, kolom) => zinVan(`rij${String(plaats)}.${String(kolom)}`, cel));
}

/** The value as people say it; the JSON beside it holds it as the program keeps it. */
function leesbaar({ feit, waarde }: Pick<Herleiding, 'feit' | 'waarde'>): string {
  const soort = regelVan(feit)?.rij.soort.naam;
  const isWaarde = /^[["\d]|^(true|false)$/.test(waarde);
  return soort === undefined || !isWaarde ? waarde : feitWaarde(soort, JSON.parse(waarde) as unknown);
}

const zinVan = (id: string, tekst: string): Zin => ({ id, stukken: [{ soort: 'tekst', tekst }] });

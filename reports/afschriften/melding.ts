/** The copy of a melding as a document: headings and paragraphs, so that a screen reader walks through it as the eye does. */
import type { Afschrift, Afschriftdeel } from '../../domain/afschrift';
import type { Blok, Document, Zin } from '../../domain/document';
import { zonderVreemdeTekens } from '../../domain/vreemd-teken';
import { afschriftTekst } from '../../texts/afschrift';

/** The font has holes, and a picture in a chat may not keep a copy from its owner. */
const drukbaar = (tekst: string): string => zonderVreemdeTekens(tekst, afschriftTekst.teken);

const zin = (id: string, tekst: string): Zin => ({ id, stukken: [{ soort: 'tekst', tekst: drukbaar(tekst) }] });

const kop = (id: string, niveau: 1 | 2 | 3, tekst: string): Blok => ({ soort: 'kop', niveau, zin: zin(id, tekst) });

/** A text of somebody may hold several paragraphs. */
const alineas = (id: string, tekst: string): readonly Blok[] =>
  tekst
    .split(/\n+/)
    .filter((deel) => deel.trim() !== '')
    .map((deel, nummer) => ({ soort: 'alinea', zinnen: [zin(`${id}.${String(nummer)}`, deel)] }));

const sectie = (id: string, titel: string, delen: readonly Afschriftdeel[]): readonly Blok[] =>
  delen.length === 0
    ? []
    : [
        kop(`${id}.kop`, 2, titel),
        ...delen.flatMap(({ label, waarde }, nummer) => [
          kop(`${id}.${String(nummer)}.kop`, 3, label),
          ...alineas(`${id}.${String(nummer)}`, waarde),
        ]),
      ];

export function maakAfschrift(afschrift: Afschrift): Document {
  const { nummer, afzender, datum, antwoorden, aanvullingen, verloop, slot } = afschrift;
  const titel = afschriftTekst.titel(nummer);
  const kopregels = afschrift.kop.map(({ label, waarde }) => ({ label, zinnen: [zin(`kop.${label}`, waarde)] }));
  const regels = verloop.map((regel, plek) => [zin(`verloop.${String(plek)}`, regel)]);
  const blokken: readonly Blok[] = [
    kop('titel', 1, titel),
    { soort: 'kopblok', regels: kopregels },
    ...sectie('antwoorden', afschriftTekst.antwoorden, antwoorden),
    ...sectie('aanvullingen', afschriftTekst.aanvullingen, aanvullingen),
    kop('verloop.kop', 2, afschriftTekst.verloop),
    { soort: 'lijst', genummerd: false, items: regels },
    kop('slot.kop', 2, afschriftTekst.slot),
    ...slot.flatMap((regel, plek) => alineas(`slot.${String(plek)}`, regel)),
  ];
  return {
    ...{ soort: 'afschrift', titel, kenmerk: nummer, versie: 1, concept: false },
    ...{ datum, afzender, blokken, voetnoten: [] },
  };
}

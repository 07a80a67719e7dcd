/** What is still missing in a letter, and which sentences a person has to approve by name. */
import { isEigen, isIngevoegd, isLos } from '../../domain/brief-eigen';
import { letterlijkeGaten } from '../../domain/letterlijk-gat';
import { alleZinnen } from '../../domain/document';
import type { Blok, Document, FeitId, Zin } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier, Gevoeligheid } from '../../domain/dossier';
import { feitenVanZin } from '../../domain/feitenblad';

export interface Gat {
  readonly feit: FeitId;
  readonly tekst: string;
  /** Where the marker stands; a fact may be missed in several sentences. */
  readonly zinnen: readonly string[];
}

/** One row per missing fact, in the order of the letter: what the top of a concept lists. */
export function gaten(document: Document): readonly Gat[] {
  const lijst = new Map<FeitId, Gat>();
  for (const { id, stuk } of alleZinnen(document).flatMap(ontbrekendIn)) {
    const eerder = lijst.get(stuk.feit);
    lijst.set(stuk.feit, {
      feit: stuk.feit,
      tekst: marker(eerder?.tekst, stuk.tekst),
      zinnen: [...(eerder?.zinnen ?? []), id],
    });
  }
  for (const zin of alleZinnen(document))
    letterlijkeGaten(zin).forEach((tekst) => voegLetterlijkToe(lijst, zin.id, tekst));
  return [...lijst.values()];
}

/** The marker of a fact that is missed elsewhere in this letter is that gap; any other one is a gap of its own. */
function voegLetterlijkToe(lijst: Map<FeitId, Gat>, zin: string, tekst: string): void {
  const eerder = [...lijst.values()].find((gat) => gat.tekst === tekst);
  const feit = eerder?.feit ?? `letterlijk.${tekst}`;
  lijst.set(feit, { feit, tekst, zinnen: [...new Set([...(eerder?.zinnen ?? []), zin])] });
}

/** Of several markers of one fact only one says whom to ask; a footnote may hold it, and those are read last. */
const marker = (eerder: string | undefined, nu: string): string =>
  eerder === undefined || nu.startsWith('[ONTBREEKT') ? nu : eerder;

const ontbrekendIn = ({ id, stukken }: Zin) =>
  stukken.flatMap((stuk) => (stuk.soort === 'ontbreekt' && !id.startsWith(gatenlijstId) ? [{ id, stuk }] : []));

const gatenlijstId = 'gatenlijst.';

/** The concept as a reviewer gets it: what is missing stands on top. Approval and hash are of the letter without it. */
export function metGatenlijst(document: Document): Document {
  const rijen = gaten(document);
  if (rijen.length === 0) return document;
  const kop = rijen.length === 1 ? 'Eén feit ontbreekt nog' : `${String(rijen.length)} feiten ontbreken nog`;
  const blokken: readonly Blok[] = [
    {
      soort: 'alinea',
      stijl: 'label',
      zinnen: [{ id: `${gatenlijstId}kop`, stukken: [{ soort: 'tekst', tekst: kop }] }],
    },
    {
      soort: 'lijst',
      genummerd: false,
      items: rijen.map(({ feit, tekst }) => [
        { id: `${gatenlijstId}${feit}`, stukken: [{ soort: 'ontbreekt', feit, tekst }] },
      ]),
    },
  ];
  const titel = document.blokken.findIndex((blok) => blok.soort === 'kop' && blok.niveau === 1) + 1;
  return { ...document, blokken: [...document.blokken.slice(0, titel), ...blokken, ...document.blokken.slice(titel)] };
}

/** A choice makes a sentence delicate without being printed; a text only where it is printed, or where own words came in the place of it. */
export function gevoeligheidVan(zin: Zin): readonly Gevoeligheid[] {
  const gedrukt = zin.stukken.flatMap((stuk) => (stuk.soort === 'feit' ? [stuk.feit] : []));
  const soorten = feitenVanZin(zin).flatMap((id) => {
    const rij = regelVan(id)?.rij;
    if (rij?.gevoelig === undefined) return [];
    const keuze = rij.soort.naam === 'vlag' || rij.soort.naam === 'keuze';
    const gezegd = keuze || isEigen(zin.id);
    return (gezegd && !ontbreektIn(zin, id)) || gedrukt.includes(id) ? [rij.gevoelig] : [];
  });
  return [...new Set(soorten)];
}

/** Every delicate sentence, and what was added to a letter that has them: nobody but a reader can tell what it says. */
export function gevoeligeZinnen(document: Document): readonly { zin: Zin; waarom: readonly Gevoeligheid[] }[] {
  const zinnen = alleZinnen(document).map((zin) => ({ zin, waarom: gevoeligheidVan(zin) }));
  const inBrief = zinnen.some(({ waarom }) => waarom.length > 0);
  return zinnen
    .map(({ zin, waarom }) => ({ zin, waarom: isIngevoegd(zin.id) ? bijgeschreven(zin.id, inBrief) : waarom }))
    .filter(({ waarom }) => waarom.length > 0);
}

/** Own words that lost their place may have stood for a delicate sentence that is not there any more. */
const bijgeschreven = (zinId: string, gevoelig: boolean): readonly Gevoeligheid[] =>
  gevoelig || isLos(zinId) ? ['eigen-woorden'] : [];

const ontbreektIn = ({ stukken }: Zin, id: FeitId): boolean =>
  stukken.some((stuk) => stuk.soort === 'ontbreekt' && stuk.feit === id);

/** Sentences of a delicate tone that rest on a fact nobody has confirmed by name. */
export function teBevestigen(document: Document, dossier: Dossier): readonly { zin: string; feit: FeitId }[] {
  return alleZinnen(document).flatMap((zin) =>
    feitenVanZin(zin)
      .filter((feit) => vraagtBevestiging(dossier, feit))
      .map((feit) => ({ zin: zin.id, feit })),
  );
}

function vraagtBevestiging(dossier: Dossier, id: FeitId): boolean {
  const regel = regelVan(id);
  if (regel?.rij.gevoelig === undefined) return false;
  const feit = feitUit(dossier, regel.groep, regel.sleutel);
  return feit.status === 'bekend' && feit.bevestigdDoor === undefined;
}

/** One name, spelled one way: a slip of the pen in a subject or a headline is found before anybody signs. */
import type { FeitId } from '../../domain/document';
import { tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { feit, omschrijvingVan } from './strijdig';
import type { Tegenspraak } from './lezing';

/** Names that are nearly the same are one name with a slip of the pen. Bron: the published letters had such a slip. */
export function bijnaGelijkeNamen(dossier: Dossier): readonly Tegenspraak[] {
  const namen = naamfeiten.flatMap((id) => {
    const gevonden = feit(dossier, id);
    return gevonden.status === 'bekend' && typeof gevonden.waarde === 'string' ? [{ id, naam: gevonden.waarde }] : [];
  });
  return namen.flatMap(({ id, naam }) =>
    tekstfeiten.flatMap((tekstId) => {
      const gevonden = feit(dossier, tekstId);
      if (gevonden.status !== 'bekend' || typeof gevonden.waarde !== 'string') return [];
      const slip = bijna(gevonden.waarde, naam);
      if (slip === null) return [];
      const lezingen = [
        { waarde: slip, bron: omschrijvingVan(tekstId) },
        { waarde: naam, bron: omschrijvingVan(id) },
      ];
      return [{ feit: tekstId, omschrijving: `de naam ${naam} is hier anders geschreven`, lezingen }];
    }),
  );
}

const naamfeiten: readonly FeitId[] = ['aanbieder.naam', 'accounthouder.regio', 'accounthouder.organisatie'];

/** Typed by hand, with names in them. The headline of a release that left stays as it was: its slip may be what is put right. */
const tekstfeiten: readonly FeitId[] = [
  ...tabelregels.filter(({ sleutel }) => ['betreft', 'kop'].includes(sleutel)).map(({ id }) => id),
  ...['rib.van', 'rib.functie'],
  ...['kernteam.naam', 'organisatie.regie', 'trede.jeugdregios', 'medewerkersbrief.van', 'clientenbrief.van'],
];

/** The words in the text that are as many as the name and one or two letters off; null when it is spelled right or not there. */
function bijna(tekst: string, naam: string): string | null {
  if (tekst.toLowerCase().includes(naam.toLowerCase()) || naam.length < 8) return null;
  const woorden = tekst.split(/\s+/);
  const lengte = naam.split(/\s+/).length;
  for (let plaats = 0; plaats + lengte <= woorden.length; plaats += 1) {
    const stuk = woorden
      .slice(plaats, plaats + lengte)
      .join(' ')
      .replace(/[.,:;]+$/, '');
    const afstand = verschilInLetters(stuk.toLowerCase(), naam.toLowerCase());
    if (afstand > 0 && afstand <= 2) return stuk;
  }
  return null;
}

/** Levenshtein. */
function verschilInLetters(een: string, ander: string): number {
  let vorige = Array.from({ length: ander.length + 1 }, (_, plaats) => plaats);
  for (let rij = 1; rij <= een.length; rij += 1) {
    const nu = [rij];
    for (let kolom = 1; kolom <= ander.length; kolom += 1) {
      const kosten = een[rij - 1] === ander[kolom - 1] ? 0 : 1;
      nu.push(Math.min((vorige[kolom] ?? 0) + 1, (nu[kolom - 1] ?? 0) + 1, (vorige[kolom - 1] ?? 0) + kosten));
    }
    vorige = nu;
  }
  return vorige.at(-1) ?? 0;
}

/** The standing texts of letters: whose each is and when it has to be read again; and the reminder of one. */
import type { Passage, Passagestand } from '../domain/passage';
import { passageNaam, passageTekst as tekst } from '../texts/passage';
import { berichtKaart } from './bericht';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface PassageView {
  readonly passage: Passage;
  readonly stand: (Passagestand & { readonly eigenaar: string; readonly verlopen: boolean }) | null;
}

export const passagesKaart = (regels: readonly PassageView[], sleutel: () => string): Kaart =>
  lijstKaart({
    kop: tekst.kop,
    onderkop: tekst.uitleg,
    items: regels.map(({ passage, stand }) => ({
      titel: passageNaam(passage.id),
      regels: [
        tekst.treden(passage.treden),
        stand === null ? tekst.geenEigenaar : tekst.eigenaar(stand.eigenaar, stand.nazienVoor),
        ...(stand?.verlopen === true ? [tekst.verlopen] : []),
      ],
      knoppen: [button(tekst.knop.nagezien, 'passage.nazien', { passage: passage.id, sleutel: sleutel() })],
    })),
    knoppen: [button(tekst.knop.terug, 'formuleringen.inzien', {})],
  });

export const passageBericht = (id: string): Kaart =>
  berichtKaart({
    kop: tekst.berichtKop,
    alineas: [tekst.bericht(id)],
    knoppen: [button(tekst.knop.lijst, 'passages.inzien', {})],
  });

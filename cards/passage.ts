/** The standing texts of letters: whose each is and when it has to be read again; and the reminder of one. */
import type { Passage, Passagestand } from '../domain/passage';
import { eigenPassageTekst } from '../texts/eigen-passage';
import { passageNaam, passageTekst as tekst } from '../texts/passage';
import { berichtKaart } from './bericht';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export const langsteReden = 400;

export interface PassageView {
  readonly passage: Passage;
  readonly stand: (Passagestand & { readonly eigenaar: string; readonly verlopen: boolean }) | null;
}

/** Whoever owned it may have left. */
export const eigenaarRegel = (stand: PassageView['stand']): string =>
  stand === null || stand.eigenaar === '' ? tekst.geenEigenaar : tekst.eigenaar(stand.eigenaar, stand.nazienVoor);

/** Ours have a name in the texts; an added one was given its own. */
export const naamVan = ({ id, naam }: Passage): string => naam ?? passageNaam(id);

export const passagesKaart = (regels: readonly PassageView[], sleutel: () => string): Kaart =>
  lijstKaart({
    kop: tekst.kop,
    onderkop: tekst.uitleg,
    items: regels.map(({ passage, stand }) => ({
      titel: naamVan(passage),
      regels: [
        tekst.treden(passage.treden),
        eigenaarRegel(stand),
        ...(stand?.verlopen === true ? [tekst.verlopen] : []),
      ],
      knoppen: [
        button(tekst.knop.nagezien, 'passage.nazien', { passage: passage.id, sleutel: sleutel() }),
        button(tekst.knop.eigenaar, 'passage.openen', { passage: passage.id }),
      ],
    })),
    knoppen: [
      button(eigenPassageTekst.knop.lijst, 'passages.eigen', {}),
      button(tekst.knop.terug, 'formuleringen.inzien', {}),
    ],
  });

/** An owner who does not change letters himself reads it and says so to who does. */
export const passageBericht = (naam: string, magWijzigen: boolean): Kaart =>
  berichtKaart({
    kop: tekst.berichtKop,
    alineas: magWijzigen ? [tekst.bericht(naam)] : [tekst.bericht(naam), tekst.berichtZonderKnop],
    knoppen: magWijzigen ? [button(tekst.knop.lijst, 'passages.inzien', {})] : [],
  });

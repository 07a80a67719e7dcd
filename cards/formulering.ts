/** The wording of sentences: which letter, its sentences, the form of one, and how it would read before it holds. */
import { langsteFormulering } from '../domain/formulering';
import type { Zinplek, Zinproef, Zinvoorbeeld } from '../domain/formulering';
import { briefKnop, briefNaam, publiekNaam } from '../texts/brief';
import { formuleringTekst as tekst } from '../texts/formulering';
import { inkorten } from '../texts/inkorten';
import { passageTekst } from '../texts/passage';
import { berichtKaart } from './bericht';
import { bladeren } from './bladeren';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { lijstKaart } from './lijst';

export const zinnenPerBlad = 8;
export const langsteReden = 400;
const langsteRegel = 300;
const { knop } = tekst;

type Briefkeuze = Pick<Zinplek, 'soort' | 'publiek'>;

interface Zinregel extends Zinvoorbeeld {
  readonly gekozen: string | null;
  readonly vervallen: boolean;
}

const wijzigingenKnop = (): Knop => button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'formulering' });
const zinnenKnop = ({ soort, publiek }: Briefkeuze): Knop =>
  button(knop.zinnen, 'formuleringen.inzien', { soort, publiek }, { zonderInvoer: true });

export const formuleringenKaart = (brieven: readonly Briefkeuze[]): Kaart =>
  lijstKaart({
    kop: tekst.kop,
    onderkop: tekst.uitleg,
    items: [...new Set(brieven.map(({ soort }) => soort))].map((soort) => ({
      titel: briefNaam(soort),
      regels: [tekst.voor(brieven.filter((een) => een.soort === soort).map(({ publiek }) => publiekNaam(publiek)))],
      knoppen: brieven
        .filter((een) => een.soort === soort)
        .map(({ publiek }) => button(briefKnop(soort, publiek), 'formuleringen.inzien', { soort, publiek })),
    })),
    knoppen: [
      button(knop.zoeken, 'formuleringen.zoeken', {}),
      button(passageTekst.knop.lijst, 'passages.inzien', {}),
      wijzigingenKnop(),
    ],
  });

export interface ZinnenView extends Briefkeuze {
  readonly zinnen: readonly Zinregel[];
  readonly vanaf: number;
}

export function zinnenKaart({ soort, publiek, zinnen, vanaf }: ZinnenView): Kaart {
  const blad = zinnen.slice(vanaf, vanaf + zinnenPerBlad);
  const naar = (titel: string, plek: number): Knop =>
    button(titel, 'formuleringen.inzien', { soort, publiek, vanaf: plek });
  return lijstKaart({
    kop: tekst.zinnenKop(soort, publiek),
    onderkop: tekst.zinnenUitleg(vanaf, vanaf + blad.length, zinnen.length),
    items: blad.map((een) => ({
      titel: inkorten(een.voorbeeld, langsteRegel),
      regels: [
        tekst.id(een.zin),
        ...(een.casus === '' ? [] : [inkorten(tekst.wanneer(een.casus, een.anders), langsteRegel)]),
        ...(een.gekozen === null ? [] : [inkorten(tekst.eigen(een.gekozen), langsteRegel)]),
        ...(een.vervallen ? [tekst.vervallen] : []),
      ],
      knoppen: [button(knop.formuleren, 'formulering.openen', { soort, publiek, zin: een.zin })],
    })),
    knoppen: [
      ...bladeren({ vanaf, totaal: zinnen.length, perBlad: zinnenPerBlad }, naar),
      button(knop.zoeken, 'formuleringen.zoeken', {}),
      button(knop.brieven, 'formuleringen.inzien', {}),
      wijzigingenKnop(),
    ],
  });
}

export interface ZinformulierView extends Zinplek {
  readonly stand: Zinregel;
  readonly gezien: string;
  readonly sleutel: string;
  /** What was typed before; otherwise the wording that holds now. */
  readonly tekst?: string | undefined;
  readonly fouten?: readonly string[];
}

export function zinformulierKaart(view: ZinformulierView): Kaart {
  const { soort, publiek, zin, stand, gezien, sleutel, fouten = [] } = view;
  const plek = { soort, publiek, zin };
  const uitleg = tekst.formulierUitleg(stand.feiten.map(tekst.feit));
  return invulKaart({
    kop: tekst.formulierKop,
    naam: stand.voorbeeld,
    uitleg: fouten.length === 0 ? uitleg : `${tekst.fouten(fouten)} ${uitleg}`,
    teksten: [
      {
        ...{ id: 'tekst', label: tekst.label.tekst, waarde: view.tekst ?? stand.gekozen ?? stand.sjabloon },
        ...{ max: langsteFormulering, lang: true, nodig: true, fout: tekst.fout.tekst },
      },
    ],
    reden: { label: tekst.label.reden, fout: tekst.fout.reden, max: langsteReden, nodig: true },
    knoppen: [
      button(knop.bekijken, 'formulering.bekijken', { ...plek, gezien }, { stijl: 'positive' }),
      ...(stand.gekozen === null
        ? []
        : [button(knop.terugzetten, 'formulering.terugzetten', { ...plek, gezien, sleutel })]),
      zinnenKnop(plek),
    ],
  });
}

export interface ZinproefView extends Zinplek {
  readonly was: string;
  readonly proef: Zinproef;
  readonly tekst: string;
  readonly reden: string;
  readonly gezien: string;
  readonly sleutel: string;
}

/** Before it holds: both sentences, and what is lost. */
export function zinproefKaart({ soort, publiek, zin, was, proef, tekst: nieuw, reden, gezien, sleutel }: ZinproefView) {
  const plek = { soort, publiek, zin };
  return berichtKaart({
    kop: tekst.proefKop,
    alineas: [
      tekst.proefUitleg,
      { tekst: tekst.was, vet: true },
      was,
      { tekst: tekst.wordt, vet: true },
      proef.voorbeeld,
      ...(proef.verloren.length === 0 ? [] : [tekst.verloren(proef.verloren)]),
    ],
    knoppen: [
      button(knop.gebruiken, 'formulering.wijzigen', { ...plek, tekst: nieuw, reden, gezien, sleutel }),
      button(knop.aanpassen, 'formulering.openen', { ...plek, tekst: nieuw }),
      zinnenKnop(plek),
    ],
  });
}

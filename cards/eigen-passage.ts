/** Standing texts that a beheerder added: the list, the form of one, and how it would read before it holds. */
import { langstePassage, langstePassagenaam, passagethemas } from '../domain/eigen-passage';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Passageproef } from '../domain/formulering';
import { briefKnop } from '../texts/brief';
import { eigenPassageTekst as tekst, passagethemaNaam } from '../texts/eigen-passage';
import { inkorten } from '../texts/inkorten';
import { passageTekst } from '../texts/passage';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';
import { lijstKaart } from './lijst';
import { eigenaarRegel } from './passage';
import type { PassageView } from './passage';

const perBlad = 6;
const langsteReden = 400;
const { knop } = tekst;

export interface EigenRegelView extends PassageView {
  readonly eigen: EigenPassage;
}

export interface EigenPassagesView {
  readonly regels: readonly EigenRegelView[];
  readonly vanaf: number;
  readonly magWijzigen: boolean;
}

export function eigenPassagesKaart({ regels, vanaf, magWijzigen }: EigenPassagesView, sleutel: () => string): Kaart {
  const blad = regels.slice(vanaf, vanaf + perBlad);
  return lijstKaart({
    kop: tekst.kop,
    onderkop: regels.length === 0 ? tekst.geen : tekst.uitleg,
    items: blad.map(({ eigen, stand }) => ({
      titel: eigen.naam,
      regels: [
        tekst.waar(briefKnop(eigen.soort, eigen.publiek), passagethemaNaam[eigen.thema], eigen.treden),
        inkorten(eigen.tekst, 240),
        eigenaarRegel(stand),
        ...(stand?.verlopen === true ? [passageTekst.verlopen] : []),
      ],
      knoppen: magWijzigen
        ? [
            button(knop.wijzigen, 'passage.formulier', { passage: eigen.id }),
            button(passageTekst.knop.nagezien, 'passage.nazien', { passage: eigen.id, sleutel: sleutel() }),
            button(passageTekst.knop.eigenaar, 'passage.openen', { passage: eigen.id }),
          ]
        : [],
    })),
    knoppen: [
      ...(magWijzigen ? [button(knop.toevoegen, 'passage.formulier', {}, { stijl: 'positive' })] : []),
      ...bladeren({ vanaf, totaal: regels.length, perBlad }, (titel, plek) =>
        button(titel, 'passages.eigen', { vanaf: plek }),
      ),
      ...(magWijzigen ? [button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'eigen-passage' })] : []),
      button(knop.naarVaste, 'passages.inzien', {}),
    ],
  });
}

export interface Passageformulier {
  /** Empty for a new one. */
  readonly passage: string;
  readonly gezien: string;
  readonly naam: string;
  /** `soort/publiek`. */
  readonly brief: string;
  readonly thema: string;
  /** Parted by commas. */
  readonly treden: string;
  readonly tekst: string;
  readonly reden: string;
}

export interface PassageformulierView extends Passageformulier {
  readonly brieven: readonly { readonly soort: string; readonly publiek: string }[];
  readonly meldingen: readonly string[];
  readonly sleutel: string;
}

const velden = (view: PassageformulierView): readonly Invulveld[] => [
  {
    soort: 'tekst',
    id: 'naam',
    label: tekst.veld.naam,
    waarde: view.naam,
    max: langstePassagenaam,
    verplicht: true,
  },
  {
    ...{
      soort: 'keuze',
      id: 'brief',
      label: tekst.veld.brief,
      waarde: view.brief,
      verplicht: true,
      stijl: 'filtered',
    },
    keuzes: view.brieven.map(({ soort, publiek }) => ({
      title: briefKnop(soort, publiek),
      value: `${soort}/${publiek}`,
    })),
  },
  {
    ...{ soort: 'keuze', id: 'thema', label: tekst.veld.thema, waarde: view.thema, verplicht: true },
    keuzes: passagethemas.map((thema) => ({ title: passagethemaNaam[thema], value: thema })),
  },
  {
    ...{ soort: 'keuze', id: 'treden', label: tekst.veld.treden, waarde: view.treden, verplicht: true, meer: true },
    ...{
      stijl: 'expanded',
      keuzes: ['1', '2', '3', '4', '5'].map((trede) => ({ title: tekst.trede(trede), value: trede })),
    },
  },
  {
    ...{ soort: 'tekst', id: 'tekst', label: tekst.veld.tekst, waarde: view.tekst, max: langstePassage },
    ...{ verplicht: true, lang: true },
  },
  { soort: 'tekst', id: 'reden', label: tekst.veld.reden, waarde: view.reden, max: langsteReden, verplicht: true },
];

export function passageformulierKaart(view: PassageformulierView): Kaart {
  const { passage, gezien, meldingen, sleutel } = view;
  const over = { passage, gezien };
  return invulbladKaart({
    kop: passage === '' ? tekst.nieuwKop : tekst.wijzigKop,
    naam: '',
    meldingen,
    alineas: [tekst.formulierUitleg],
    velden: velden(view),
    knoppen: [
      button(knop.bekijken, 'passage.bekijken', over, { stijl: 'positive' }),
      ...(passage === '' ? [] : [button(knop.vervallen, 'passage.vervallen', { passage, gezien, sleutel })]),
      button(knop.terug, 'passages.eigen', {}, { zonderInvoer: true }),
    ],
    samenvatting: passage === '' ? tekst.nieuwKop : tekst.wijzigKop,
  });
}

/** Nothing is kept before somebody saw how it reads. */
export function passageproefKaart(invoer: Passageformulier, proef: Passageproef, sleutel: string): Kaart {
  const [soort = '', publiek = ''] = invoer.brief.split('/');
  return bladKaart({
    kop: tekst.proefTitel,
    naam: invoer.naam,
    alineas: [tekst.proefUitleg],
    rijen: [
      { label: tekst.veld.brief, waarde: briefKnop(soort, publiek) },
      { label: tekst.proefCasus, waarde: proef.casus },
    ],
    secties: [{ kop: tekst.proefKop, regels: [proef.voorbeeld] }],
    knoppen: [
      button(knop.opslaan, 'passage.bewaren', { ...invoer, sleutel }, { stijl: 'positive' }),
      button(knop.anders, 'passage.formulier', { ...invoer, brief: invoer.brief }),
      button(knop.terug, 'passages.eigen', {}),
    ],
    samenvatting: tekst.proefTitel,
  });
}

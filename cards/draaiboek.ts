/** The draaiboek and the holidays as lists, the form of a line or a day, and what was changed in them. */
import type { Beheerwijziging } from '../domain/beheerwijziging';
import { langsteDraaiboektekst, taakEigenaren } from '../domain/draaiboek';
import type { Draaiboektaak, Draaiboektermijn } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { zinplekUit } from '../domain/formulering';
import type { Formulering } from '../domain/formulering';
import type { Meldpuntgegeven } from '../domain/meldpunt';
import { planSoorten } from '../domain/plan';
import { treden } from '../domain/trede';
import { datumVoluit } from '../texts/datum';
import {
  bijZin,
  draaiboekTekst as tekst,
  feestdagTekst,
  feestdagZin,
  herkomstZin,
  regelZin,
  voorZin,
} from '../texts/draaiboek';
import { formuleringTekst } from '../texts/formulering';
import { inkorten } from '../texts/inkorten';
import { hoofdletter } from '../texts/lijst';
import { meldpuntwijzigingZin } from '../texts/meldpuntgegevens';
import type { EigenPassage } from '../domain/eigen-passage';
import { eigenPassageTekst } from '../texts/eigen-passage';
import { passageNaam } from '../texts/passage';
import { momentVoluit } from '../texts/moment';
import { eigenaarNaam } from '../texts/taak-namen';
import { planNaam } from '../texts/trede';
import { ritmeInstelTekst } from '../texts/ritme-instellen';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import type { Keuzeveld, Tekstveld } from './invulkaart';
import { lijstKaart } from './lijst';

export const regelsPerBlad = 8;
const langsteReden = 400;
const { knop } = tekst;

export interface DraaiboekView {
  readonly regels: readonly Draaiboektaak[];
  readonly vanaf: number;
  readonly magWijzigen: boolean;
}

export function draaiboekKaart({ regels, vanaf, magWijzigen }: DraaiboekView): Kaart {
  const blad = regels.slice(vanaf, vanaf + regelsPerBlad);
  return lijstKaart({
    kop: tekst.kop,
    onderkop: `${tekst.uitleg} ${tekst.stand(vanaf, vanaf + blad.length, regels.length)}`,
    items: blad.map((regel) => ({
      titel: regel.wat,
      regels: [bijZin(regel), voorZin(regel), herkomstZin(regel)],
      knoppen: magWijzigen ? [button(knop.wijzigen, 'draaiboek.openen', { regel: regel.id })] : [],
    })),
    knoppen: [
      ...(vanaf + regelsPerBlad < regels.length
        ? [button(knop.meer, 'draaiboek.inzien', { vanaf: vanaf + regelsPerBlad })]
        : []),
      ...(vanaf > 0 ? [button(knop.vorige, 'draaiboek.inzien', { vanaf: Math.max(0, vanaf - regelsPerBlad) })] : []),
      ...(magWijzigen
        ? [
            button(knop.toevoegen, 'draaiboek.openen', {}),
            button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'draaiboektaak' }),
            button(ritmeInstelTekst.knop, 'ritme.inzien', {}),
          ]
        : []),
    ],
    samenvatting: tekst.samenvatting(regels.length),
  });
}

const jaNee = (ja: string, nee: string) => [
  { waarde: 'ja', naam: ja },
  { waarde: 'nee', naam: nee },
];
const redenveld = { label: tekst.label.reden, fout: tekst.fout.reden, max: langsteReden, nodig: true };

/** An empty form for a new line; `gezien` is the last change of this line that the form knows of. */
export function draaiboekregelKaart(regel: Draaiboektaak | null, gezien: string, sleutel: string): Kaart {
  return invulKaart({
    ...{ kop: tekst.formulierKop, uitleg: tekst.formulierUitleg, reden: redenveld },
    teksten: tekstvelden(regel),
    keuzes: keuzevelden(regel),
    knoppen: [
      button(knop.opslaan, 'draaiboek.wijzigen', { regel: regel?.id ?? '', gezien, sleutel }, { stijl: 'positive' }),
      button(knop.terug, 'draaiboek.inzien', {}, { zonderInvoer: true }),
    ],
  });
}

function tekstvelden(regel: Draaiboektaak | null): readonly Tekstveld[] {
  const { label, fout } = tekst;
  const max = langsteDraaiboektekst;
  const aantal = aantalUit(regel?.termijn ?? { soort: 'werkdagen', aantal: 5 });
  return [
    { id: 'wat', label: label.wat, waarde: regel?.wat ?? '', max, lang: true, nodig: true, fout: fout.wat },
    { id: 'aantal', label: label.aantal, waarde: aantal, max: 3, fout: fout.aantal },
    { id: 'bron', label: label.bron, waarde: regel?.bron ?? '', max, fout: fout.bron },
  ];
}

function aantalUit(termijn: Draaiboektermijn): string {
  if (termijn.soort === 'geen') return '';
  return String(termijn.soort === 'werkdagen' ? termijn.aantal : termijn.weken);
}

function keuzevelden(regel: Draaiboektaak | null): readonly Keuzeveld[] {
  const { label, fout, keuze, termijnsoort } = tekst;
  const een = { nodig: true, fout: fout.keuze };
  const meer = { meer: true, fout: fout.keuze };
  const eigenaren = taakEigenaren.map((waarde) => ({ waarde, naam: hoofdletter(eigenaarNaam(waarde)) }));
  const plannen = planSoorten.map((waarde) => ({ waarde, naam: hoofdletter(planNaam(waarde)) }));
  const nummers = treden.map((trede) => ({ waarde: String(trede), naam: String(trede) }));
  const termijnen = Object.entries(termijnsoort).map(([waarde, naam]) => ({ waarde, naam }));
  const officieel = jaNee(keuze.ja, keuze.nee);
  const geldt = jaNee(keuze.geldt, keuze.vervalt);
  const gekozen = (lijst: readonly (string | number)[] = []): string => lijst.join(',');
  const soort = regel?.termijn.soort ?? 'werkdagen';
  return [
    { ...een, id: 'termijn', label: label.termijn, waarde: soort, opties: termijnen },
    { ...een, id: 'eigenaar', label: label.eigenaar, waarde: regel?.eigenaar ?? 'regievoerder', opties: eigenaren },
    { ...meer, id: 'treden', label: label.treden, waarde: gekozen(regel?.treden), opties: nummers },
    { ...meer, id: 'plannen', label: label.plannen, waarde: gekozen(regel?.plannen), opties: plannen },
    { ...een, id: 'officieel', label: label.officieel, waarde: regel?.officieel ? 'ja' : 'nee', opties: officieel },
    { ...een, id: 'geldt', label: label.geldt, waarde: regel?.geldt === false ? 'nee' : 'ja', opties: geldt },
  ];
}

export interface FeestdagenView {
  readonly jaar: number;
  readonly dagen: readonly Feestdag[];
  readonly magWijzigen: boolean;
}

export function feestdagenKaart({ jaar, dagen, magWijzigen }: FeestdagenView): Kaart {
  const naarJaar = (welk: number): Knop => button(feestdagTekst.knop.jaar(welk), 'feestdagen.inzien', { jaar: welk });
  return lijstKaart({
    kop: feestdagTekst.kop(jaar),
    onderkop: dagen.length === 0 ? feestdagTekst.leeg : feestdagTekst.uitleg,
    items: dagen.map(({ datum, naam, bron, geldt }) => ({
      titel: `${datumVoluit(datum)}: ${naam}`,
      regels: [...(geldt ? [] : [feestdagTekst.geldtNiet]), bron],
      knoppen: [],
    })),
    knoppen: [
      naarJaar(jaar - 1),
      naarJaar(jaar + 1),
      ...(magWijzigen
        ? [
            button(feestdagTekst.knop.wijzigen, 'feestdag.openen', {}),
            button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'feestdag' }),
          ]
        : []),
    ],
  });
}

export function feestdagFormulier(sleutel: string): Kaart {
  const { label, keuze } = feestdagTekst;
  const { fout } = tekst;
  return invulKaart({
    ...{ kop: feestdagTekst.formulierKop, uitleg: feestdagTekst.formulierUitleg, reden: redenveld },
    teksten: [
      { id: 'naam', label: label.naam, max: 80, nodig: true, fout: fout.wat },
      { id: 'bron', label: label.bron, max: langsteDraaiboektekst, nodig: true, fout: fout.bron },
    ],
    keuzes: [
      {
        ...{ id: 'geldt', label: label.geldt, waarde: 'ja', nodig: true, fout: fout.keuze },
        opties: jaNee(keuze.vrij, keuze.werkdag),
      },
    ],
    datums: [{ id: 'datum', label: label.datum, nodig: true, fout: fout.keuze }],
    knoppen: [
      button(knop.opslaan, 'feestdag.wijzigen', { sleutel }, { stijl: 'positive' }),
      button(feestdagTekst.knop.terug, 'feestdagen.inzien', {}, { zonderInvoer: true }),
    ],
  });
}

const langsteZin = 500;

export interface WijzigingenView {
  readonly wijzigingen: readonly Beheerwijziging[];
  readonly terug: Knop;
  sleutel(): string;
}

/** Who, when, from what to what and why; each can be turned back. */
export function wijzigingenKaart({ wijzigingen, terug, sleutel }: WijzigingenView): Kaart {
  return lijstKaart({
    kop: tekst.wijzigingenKop,
    onderkop: wijzigingen.length === 0 ? tekst.geenWijzigingen : '',
    items: wijzigingen.slice(0, regelsPerBlad).map((een) => ({
      titel: tekst.wie(momentVoluit(een.op), een.naam === '' ? tekst.beheer : een.naam),
      regels: [
        een.oud === null ? tekst.nieuw : inkorten(tekst.was(zinVan(een, een.oud)), langsteZin),
        inkorten(tekst.nu(zinVan(een, een.nieuw)), langsteZin),
        tekst.reden(inkorten(een.reden, langsteReden)),
      ],
      knoppen:
        een.soort === 'passage' || een.soort === 'ritme'
          ? []
          : [
              button(knop.terugdraaien, 'beheer.terugdraaien', {
                soort: een.soort,
                wijziging: een.id,
                sleutel: sleutel(),
              }),
            ],
    })),
    knoppen: [terug],
  });
}

function zinVan({ soort, sleutel }: Beheerwijziging, inhoud: unknown): string {
  if (soort === 'feestdag') return feestdagZin(inhoud as Feestdag);
  if (soort === 'draaiboektaak') return regelZin(inhoud as Draaiboektaak);
  if (soort === 'meldpuntgegeven') return meldpuntwijzigingZin(sleutel, inhoud as Meldpuntgegeven);
  if (soort === 'passage') return passageNaam(sleutel);
  if (soort === 'eigen-passage') {
    const { naam, tekst: woorden, vervallen } = inhoud as EigenPassage;
    return eigenPassageTekst.wijziging(naam, woorden, vervallen);
  }
  const plek = zinplekUit(sleutel);
  return formuleringTekst.wijziging(plek.soort, plek.publiek, plek.zin, (inhoud as Formulering).tekst);
}

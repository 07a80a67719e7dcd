/** The draaiboek on cards: its lines, page by page, and the form of one of them. */
import { langsteDraaiboektekst, taakEigenaren } from '../domain/draaiboek';
import type { Draaiboektaak, Draaiboektermijn } from '../domain/draaiboek';
import { planSoorten } from '../domain/plan';
import { treden } from '../domain/trede';
import type { Trede } from '../domain/trede';
import { bijZin, draaiboekTekst as tekst, herkomstZin, voorZin } from '../texts/draaiboek';
import { hoofdletter } from '../texts/lijst';
import { ritmeInstelTekst } from '../texts/ritme-instellen';
import { eigenaarNaam } from '../texts/taak-namen';
import { feiten } from '../texts/termijnfeit';
import { planNaam } from '../texts/trede';
import { bladeren } from './bladeren';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import type { Keuzeveld, Tekstveld } from './invulkaart';
import { lijstKaart } from './lijst';

export const regelsPerBlad = 8;
export const langsteReden = 400;
export const { knop } = tekst;

export interface DraaiboekView {
  readonly regels: readonly Draaiboektaak[];
  readonly vanaf: number;
  readonly magWijzigen: boolean;
  /** Only the lines that count from a fact: from this one, or from any when empty. */
  readonly rond?: string;
  /** Only the lines that these treden start. */
  readonly opTreden?: readonly Trede[];
  /** A choice of lines that no other page goes on with. */
  readonly heel?: true;
}

export function draaiboekKaart({ regels, vanaf, magWijzigen, rond, opTreden = [], heel }: DraaiboekView): Kaart {
  const perBlad = heel ? regels.length : regelsPerBlad;
  const blad = regels.slice(vanaf, vanaf + perBlad);
  const smal = opTreden.length === 0 ? {} : { treden: [...opTreden] };
  const uitleg = rond === undefined ? tekst.uitleg : tekst.feitUitleg;
  const stand = regels.length === 0 ? tekst.feitLeeg : tekst.stand(vanaf, vanaf + blad.length, regels.length);
  return lijstKaart({
    kop: rond === undefined ? tekst.kopVan(opTreden) : tekst.feitKop,
    onderkop: `${uitleg} ${stand}`,
    items: blad.map((regel) => ({
      titel: regel.wat,
      regels: [bijZin(regel), voorZin(regel), herkomstZin(regel)],
      knoppen: magWijzigen ? [button(knop.wijzigen, 'draaiboek.openen', { regel: regel.id })] : [],
    })),
    knoppen: [
      ...bladeren({ vanaf, totaal: regels.length, perBlad }, (titel, plek) =>
        button(titel, 'draaiboek.inzien', { vanaf: plek, ...smal, ...(rond === undefined ? {} : { rond }) }),
      ),
      ...(opTreden.length === 0 ? [] : [button(knop.helemaal, 'draaiboek.inzien', {})]),
      rond === undefined
        ? button(knop.rondFeiten, 'draaiboek.inzien', { rond: '' })
        : button(knop.helemaal, 'draaiboek.inzien', {}),
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

export const jaNee = (ja: string, nee: string) => [
  { waarde: 'ja', naam: ja },
  { waarde: 'nee', naam: nee },
];
export const redenveld = { label: tekst.label.reden, fout: tekst.fout.reden, max: langsteReden, nodig: true };

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
  const aantal = aantalUit(regel?.termijn ?? nieuweTermijn);
  return [
    { id: 'wat', label: label.wat, waarde: regel?.wat ?? '', max, lang: true, nodig: true, fout: fout.wat },
    { id: 'bron', label: label.bron, waarde: regel?.bron ?? '', max, fout: fout.bron },
    // Right above the kind of term that it counts.
    { id: 'aantal', label: label.aantal, waarde: aantal, max: 3, fout: fout.aantal },
  ];
}

const nieuweTermijn: Draaiboektermijn = { soort: 'werkdagen', aantal: 5 };

/** A term before a fact is kept as a number below nought, and read as a number with "voor". */
const aantalUit = (termijn: Draaiboektermijn): string =>
  termijn.soort === 'geen' || Number.isNaN(termijn.aantal) ? '' : String(Math.abs(termijn.aantal));

function termijnvelden(termijn: Draaiboektermijn): readonly Keuzeveld[] {
  const { label, fout, termijnsoort, eenheid } = tekst;
  const rondFeit = termijn.soort === 'na-feit' ? termijn : { feit: '', eenheid: 'weken', aantal: 1 };
  const soort = termijn.soort === 'na-feit' && termijn.aantal < 0 ? 'voor-feit' : termijn.soort;
  const opties = (namen: Readonly<Record<string, string>>): Keuzeveld['opties'] =>
    Object.entries(namen).map(([waarde, naam]) => ({ waarde, naam: hoofdletter(naam) }));
  return [
    { id: 'termijn', label: label.termijn, waarde: soort, nodig: true, fout: fout.keuze, opties: opties(termijnsoort) },
    { id: 'eenheid', label: label.eenheid, waarde: rondFeit.eenheid, fout: fout.keuze, opties: opties(eenheid) },
    { id: 'feit', label: label.feit, waarde: rondFeit.feit, fout: fout.keuze, opties: opties(feiten) },
  ];
}

function keuzevelden(regel: Draaiboektaak | null): readonly Keuzeveld[] {
  const { label, fout, keuze } = tekst;
  const een = { nodig: true, fout: fout.keuze };
  const meer = { meer: true, fout: fout.keuze };
  const eigenaren = taakEigenaren.map((waarde) => ({ waarde, naam: hoofdletter(eigenaarNaam(waarde)) }));
  const plannen = planSoorten.map((waarde) => ({ waarde, naam: hoofdletter(planNaam(waarde)) }));
  const nummers = treden.map((trede) => ({ waarde: String(trede), naam: String(trede) }));
  const officieel = jaNee(keuze.ja, keuze.nee);
  const geldt = jaNee(keuze.geldt, keuze.vervalt);
  const gekozen = (lijst: readonly (string | number)[] = []): string => lijst.join(',');
  return [
    ...termijnvelden(regel?.termijn ?? nieuweTermijn),
    { ...een, id: 'eigenaar', label: label.eigenaar, waarde: regel?.eigenaar ?? 'regievoerder', opties: eigenaren },
    { ...meer, id: 'treden', label: label.treden, waarde: gekozen(regel?.treden), opties: nummers },
    { ...meer, id: 'plannen', label: label.plannen, waarde: gekozen(regel?.plannen), opties: plannen },
    { ...een, id: 'officieel', label: label.officieel, waarde: regel?.officieel ? 'ja' : 'nee', opties: officieel },
    { ...een, id: 'geldt', label: label.geldt, waarde: regel?.geldt === false ? 'nee' : 'ja', opties: geldt },
  ];
}

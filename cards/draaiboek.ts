/** The draaiboek on cards: its lines, page by page, and the form of one of them. */
import { langsteDraaiboektekst, taakEigenaren } from '../domain/draaiboek';
import type { Draaiboektaak, Draaiboektermijn } from '../domain/draaiboek';
import { planSoorten } from '../domain/plan';
import { treden } from '../domain/trede';
import { bijZin, draaiboekTekst as tekst, herkomstZin, voorZin } from '../texts/draaiboek';
import { hoofdletter } from '../texts/lijst';
import { ritmeInstelTekst } from '../texts/ritme-instellen';
import { eigenaarNaam } from '../texts/taak-namen';
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
      ...bladeren({ vanaf, totaal: regels.length, perBlad: regelsPerBlad }, (titel, plek) =>
        button(titel, 'draaiboek.inzien', { vanaf: plek }),
      ),
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

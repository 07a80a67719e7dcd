/** One task on a card, with everything that happened to it and what this reader may do. */
import { inkorten } from '../texts/inkorten';
import { hoofdletter } from '../texts/lijst';
import { bronZin, grondZin, termijnZin } from '../texts/taak-termijn';
import { eigenaarNaam, taakStatusNaam } from '../texts/taak-namen';
import { taakTekst } from '../texts/taak';
import { verloopZin } from '../texts/taak-verloop';
import { bevestigingsregels } from '../texts/taak-bevestiging';
import { expand } from './expand';
import type { Kaart } from './expand';
import { berichtRijen } from './taak-bericht';
import { langsteReden } from './taak-formulier';
import { taakKnoppen } from './taak-knoppen';
import type { TaakView } from './taak-view';
import sjabloon from './templates/taak.json';

const meesteVerloop = 12;
const langsteRegel = 400;
const meesteKnoppen = 6;

const alsTekst = (regel: string) => ({ tekst: inkorten(regel, langsteRegel) });

export function taakKaart(view: TaakView): Kaart {
  const { taak } = view;
  const knoppen = taakKnoppen(view).slice(0, meesteKnoppen);
  const metInvoer = knoppen.some(({ associatedInputs }) => associatedInputs === 'auto');
  const { toelichting: label, toelichtingHint: hint } = taakTekst;
  const vulling = {
    kop: taakTekst.kop(taak.soort, taak.casusNummer),
    wat: taak.wat,
    opgelet: taak.teHerzien ? [alsTekst(taakTekst.teHerzien)] : [],
    rijen: rijen(view),
    secties: secties(view),
    voet: [alsTekst(bronZin(taak)), alsTekst(taakTekst.wieZietDit)],
    toelichtingen: metInvoer ? [{ label, hint, max: langsteReden, fout: taakTekst.toelichtingFout(langsteReden) }] : [],
    knoppen,
  };
  // Names stay out of what is read aloud: the summary may be shown where markdown counts.
  const kort = taak.status === 'open' ? stand(view) : taakStatusNaam(taak.status);
  return expand(sjabloon, vulling, `${vulling.kop}: ${kort}`);
}

const stand = ({ taak, vandaag, feestdagen }: TaakView): string =>
  taak.status === 'open'
    ? termijnZin(taak, vandaag, feestdagen)
    : hoofdletter(taakTekst.klaarSinds(taak.status, taak.klaarDoor, taak.klaarOp));

function rijen(view: TaakView) {
  const { taak } = view;
  const { label } = taakTekst;
  const voor = `${hoofdletter(eigenaarNaam(taak.eigenaar))}${taak.persoonNaam === null ? '' : `: ${taak.persoonNaam}`}`;
  const waarom = grondZin(taak.grond);
  return [
    { label: label.aanbieder, waarde: taak.aanbiederNaam },
    { label: label.voor, waarde: voor },
    { label: taak.status === 'open' ? label.termijn : label.status, waarde: stand(view) },
    ...(waarom === '' ? [] : [{ label: label.waarom, waarde: waarom }]),
    ...berichtRijen(view.bericht),
  ];
}

function secties({ verloop, bevestigd }: TaakView) {
  const { label, eerdereRegels } = taakTekst;
  const regels = verloop.slice(0, meesteVerloop).map(verloopZin);
  const rest = verloop.length - regels.length;
  const alle = [
    { sectiekop: label.bevestigd, regels: bevestigingsregels(bevestigd) },
    { sectiekop: label.verloop, regels: rest > 0 ? [...regels, eerdereRegels(rest)] : regels },
  ];
  return alle
    .filter((sectie) => sectie.regels.length > 0)
    .map(({ sectiekop, regels: r }) => ({ sectiekop, regels: r.map(alsTekst) }));
}

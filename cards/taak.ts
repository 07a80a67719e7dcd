/** One task on a card, with everything that happened to it and what this reader may do; and the forms around it. */
import { taakEigenaren } from '../domain/draaiboek';
import type { Handeling } from '../domain/policy';
import { moetBevestigen, taakSoorten } from '../domain/taak';
import type { Bevestigingsstand, Taakregel, Taakverloop } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import { hoofdletter } from '../texts/lijst';
import { inkorten } from '../texts/inkorten';
import { bevestigingsregels } from '../texts/taak-bevestiging';
import * as tekst from '../texts/taak';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { berichtKnoppen, berichtRijen } from './taak-bericht';
import type { Nietbereikt } from './taak-bericht';
import sjabloon from './templates/taak.json';

export interface TaakView {
  readonly taak: Taakregel;
  readonly verloop: readonly Taakverloop[];
  readonly bevestigd: readonly Bevestigingsstand[];
  readonly vervolg: readonly Handeling[];
  /** For whom the reader may confirm. */
  readonly partijNaam: string;
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
  readonly sleutel: string;
  /** The message that did not arrive, when the task is about one. */
  readonly bericht: Nietbereikt | null;
}

export const langsteReden = 400;
const meesteVerloop = 12;
const langsteRegel = 400;
const meesteKnoppen = 6;

const { taakTekst } = tekst;
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
    voet: [alsTekst(tekst.bronZin(taak)), alsTekst(taakTekst.wieZietDit)],
    toelichtingen: metInvoer ? [{ label, hint, max: langsteReden, fout: taakTekst.toelichtingFout(langsteReden) }] : [],
    knoppen,
  };
  // Names stay out of what is read aloud: the summary may be shown where markdown counts.
  const kort = taak.status === 'open' ? stand(view) : tekst.taakStatusNaam(taak.status);
  return expand(sjabloon, vulling, `${vulling.kop}: ${kort}`);
}

const stand = ({ taak, vandaag, feestdagen }: TaakView): string =>
  taak.status === 'open'
    ? tekst.termijnZin(taak, vandaag, feestdagen)
    : hoofdletter(taakTekst.klaarSinds(taak.status, taak.klaarDoor, taak.klaarOp));

function rijen(view: TaakView) {
  const { taak } = view;
  const { label } = taakTekst;
  const voor = `${hoofdletter(tekst.eigenaarNaam(taak.eigenaar))}${taak.persoonNaam === null ? '' : `: ${taak.persoonNaam}`}`;
  const waarom = tekst.grondZin(taak.grond);
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
  const regels = verloop.slice(0, meesteVerloop).map(tekst.verloopZin);
  const rest = verloop.length - regels.length;
  const alle = [
    { sectiekop: label.bevestigd, regels: bevestigingsregels(bevestigd) },
    { sectiekop: label.verloop, regels: rest > 0 ? [...regels, eerdereRegels(rest)] : regels },
  ];
  return alle
    .filter((sectie) => sectie.regels.length > 0)
    .map(({ sectiekop, regels: r }) => ({ sectiekop, regels: r.map(alsTekst) }));
}

/** What leads nowhere is not offered; the verb behind each button judges again. */
function taakKnoppen(view: TaakView): readonly Knop[] {
  const { taak, vervolg, sleutel, partijNaam } = view;
  const { knop } = taakTekst;
  const met = { taak: taak.id, versie: taak.versie };
  const mag = (handeling: Handeling): boolean => vervolg.includes(handeling);
  const alle = button(knop.alleTaken, 'casustaken.inzien', { casus: taak.casusId }, { zonderInvoer: true });
  if (taak.status !== 'open') {
    const weer = button(knop.heropenen, 'taak.heropenen', { ...met, sleutel: `${sleutel}-weer` });
    return [...(mag('taak.afronden') ? [weer] : []), alle];
  }
  const alleenVoorZich = moetBevestigen(taak.eigenaar) && !mag('taak.wijzigen');
  const gereed = button(knop.gereed, 'taak.afronden', { ...met, sleutel }, { stijl: 'positive' });
  const bevestig = button(knop.bevestigen(inkorten(partijNaam, 40)), 'taak.bevestigen', {
    taak: taak.id,
    sleutel: `${sleutel}-ja`,
  });
  const opmerken = button(knop.opmerken, 'taak.opmerken', { taak: taak.id, sleutel: `${sleutel}-op` });
  const overnemen = button(knop.overnemen, 'taak.overnemen', { ...met, sleutel: `${sleutel}-over` });
  const aanpassen = button(knop.aanpassen, 'taak.aanpassen', { taak: taak.id }, { zonderInvoer: true });
  const volgtFeit = taak.grond.soort === 'na-feit';
  const feit = button(knop.feitdatum, 'taakfeit.openen', { taak: taak.id }, { zonderInvoer: true });
  const vervalt = button(
    knop.vervallen,
    'taak.vervallen',
    { ...met, sleutel: `${sleutel}-weg` },
    { stijl: 'destructive' },
  );
  return [
    ...berichtKnoppen(view.bericht),
    ...(mag('taak.bevestigen') ? [bevestig] : []),
    ...(mag('taak.afronden') && !alleenVoorZich ? [gereed] : []),
    ...(mag('taak.opmerken') ? [opmerken] : []),
    ...(mag('taak.wijzigen') ? [aanpassen] : []),
    ...(volgtFeit && mag('feit.vastleggen') ? [feit] : []),
    ...(mag('taak.overnemen') && !volgtFeit && !mag('taak.bevestigen') ? [overnemen] : []),
    ...(mag('taak.wijzigen') ? [vervalt] : []),
    alle,
  ];
}

const eigenaarOpties = taakEigenaren.map((waarde) => ({ waarde, naam: hoofdletter(tekst.eigenaarNaam(waarde)) }));
const redenveld = {
  max: langsteReden,
  label: taakTekst.formulier.reden,
  fout: taakTekst.formulier.redenFout,
  nodig: true,
};

/** Another term or owner on this casus only. */
export function taakAanpassenKaart(taak: Taakregel, sleutel: string): Kaart {
  const { formulier, knop } = taakTekst;
  return invulKaart({
    ...{ kop: formulier.aanpassen, naam: taak.wat, uitleg: formulier.uitleg, reden: redenveld },
    datums: [{ id: 'termijn', label: formulier.termijn, waarde: taak.termijn ?? '', fout: formulier.datumFout }],
    keuzes: [{ ...eigenaarVeld, waarde: taak.eigenaar }],
    knoppen: [
      button(knop.opslaan, 'taak.wijzigen', { taak: taak.id, versie: taak.versie, sleutel }, { stijl: 'positive' }),
      button(knop.terug, 'taak.inzien', { taak: taak.id }, { zonderInvoer: true }),
    ],
  });
}

const eigenaarVeld = {
  ...{ id: 'eigenaar', label: taakTekst.formulier.eigenaar, nodig: true, fout: taakTekst.formulier.keuzeFout },
  opties: eigenaarOpties,
} as const;

export function taakToevoegenKaart(
  casus: { readonly id: string; readonly aanbiederNaam: string },
  sleutel: string,
): Kaart {
  const { formulier, knop } = taakTekst;
  const soorten = taakSoorten.map((waarde) => ({ waarde, naam: tekst.taakSoortNaam(waarde) }));
  return invulKaart({
    ...{ kop: formulier.toevoegen, naam: casus.aanbiederNaam, uitleg: formulier.uitleg },
    teksten: [{ id: 'wat', label: formulier.wat, max: langsteReden, lang: true, nodig: true, fout: formulier.watFout }],
    keuzes: [
      { id: 'soort', label: formulier.soort, waarde: 'taak', nodig: true, fout: formulier.keuzeFout, opties: soorten },
      { ...eigenaarVeld, waarde: 'regievoerder' },
    ],
    datums: [{ id: 'termijn', label: formulier.termijn, fout: formulier.datumFout }],
    knoppen: [
      button(knop.opslaan, 'taak.toevoegen', { casus: casus.id, sleutel }, { stijl: 'positive' }),
      button(knop.alleTaken, 'casustaken.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
  });
}

/** The date of the fact that a derived term follows. */
export function feitdatumKaart(taak: Taakregel, sleutel: string): Kaart | null {
  if (taak.grond.soort !== 'na-feit') return null;
  const { formulier, knop } = taakTekst;
  const feit = tekst.feitNaam(taak.grond.feit);
  return invulKaart({
    ...{ kop: knop.feitdatum, naam: taak.wat, uitleg: formulier.feitUitleg(feit) },
    datums: [
      {
        ...{ id: 'feitdatum', label: formulier.feitDatum(feit), nodig: true, fout: formulier.datumFout },
        waarde: taak.grond.feitdatum ?? '',
      },
    ],
    knoppen: [
      button(knop.opslaan, 'taakfeit.vastleggen', { taak: taak.id, sleutel }, { stijl: 'positive' }),
      button(knop.terug, 'taak.inzien', { taak: taak.id }, { zonderInvoer: true }),
    ],
  });
}

export interface HerzienView {
  readonly casusId: string;
  readonly nummer: string;
  readonly aanbieder: string;
  readonly taken: readonly Taakregel[];
  readonly sleutel: string;
}

const meesteHerzien = 25;

export function takenHerzienKaart({ casusId, nummer, aanbieder, taken, sleutel }: HerzienView): Kaart {
  const { herzien, formulier, knop } = taakTekst;
  const gevraagd = taken.slice(0, meesteHerzien);
  const ids = gevraagd.map(({ id }) => id);
  return invulKaart({
    ...{ kop: herzien.kop(nummer), naam: aanbieder, uitleg: herzien.uitleg },
    keuzes: [
      {
        ...{ id: 'vervallen', label: herzien.keuze, meer: true, fout: formulier.keuzeFout },
        opties: gevraagd.map(({ id, wat }) => ({ waarde: id, naam: inkorten(wat, 120) })),
      },
    ],
    reden: { ...redenveld, label: herzien.reden, nodig: false },
    knoppen: [
      button(knop.opslaan, 'taken.herzien', { casus: casusId, gevraagd: ids, sleutel }, { stijl: 'positive' }),
      button(
        knop.allesOpen,
        'taken.herzien',
        { casus: casusId, gevraagd: ids, sleutel: `${sleutel}-open` },
        { zonderInvoer: true },
      ),
    ],
  });
}

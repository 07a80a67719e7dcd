/** Cards of the people who guard a casus: what they can do, who does what, the organisations, and the forms for each step. */
import { casusRollen } from '../domain/actor';
import type { CasusDossier, CasusStap, Onderwerpdeel, Rolperiode } from '../domain/casus';
import { casusRolNaam, casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { opsomming } from '../texts/lijst';
import { notitieRegel, regieTekst, rolperiodeRegel, stapNaam, stapUitlegZin } from '../texts/regie';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { Veld } from './veld';

type Kop = Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;
export type Melding = Sectie | null;

/** Errors of a form, and what stood in it. */
export interface Ingevuld {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
}

/** The button says what it opens: a screen reader reads buttons apart from the text around them. */
export interface Menuregel {
  readonly uitleg: string;
  readonly knoppen: readonly Knop[];
}

const terug = (casus: Kop): Knop =>
  button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true });

/** Everything one person may do with a casus, one line each. */
export const menuKaart = (casus: Kop, regels: readonly Menuregel[]): Kaart =>
  lijstKaart({
    kop: regieTekst.menuKop(casus.nummer),
    items: regels.map(({ uitleg, knoppen }) => ({ titel: '', regels: uitleg === '' ? [] : [uitleg], knoppen })),
    knoppen: [terug(casus)],
  });

const langsteNotitie = 400;
const meestePeriodes = 25;

export function rollenKaart(
  casus: CasusDossier,
  rollen: readonly Rolperiode[],
  knoppen: readonly Knop[],
  melding: Melding,
): Kaart {
  const { kop, nu, eerder, samenvatting } = regieTekst.rollen;
  const regelsVan = (deel: readonly Rolperiode[]): readonly string[] =>
    deel
      .slice(0, meestePeriodes)
      .flatMap((een) => [
        rolperiodeRegel(een),
        ...(een.notitie === null ? [] : [notitieRegel(inkorten(een.notitie, langsteNotitie))]),
      ]);
  const bezet = casusRollen.map((rol) => {
    const houders = casus.rolhouders.filter((houder) => houder.rol === rol);
    return houders.length === 0 ? casusTekst.vacant(rol) : casusTekst.bezet(rol, houders.map(casusTekst.houder));
  });
  return bladKaart({
    kop: kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: melding === null ? [] : [melding],
    rijen: [],
    secties: [
      { kop: nu, regels: bezet },
      { kop: eerder, regels: regelsVan(rollen) },
    ],
    knoppen: [...knoppen, terug(casus)],
    samenvatting,
  });
}

export interface FormulierKop {
  readonly casus: Kop;
  readonly sleutel: string;
  readonly ingevuld: Ingevuld;
}

const meldingen = ({ fouten, gevonden }: Ingevuld): readonly Sectie[] => [
  { kop: regieTekst.gevondenKop, regels: gevonden },
  { kop: regieTekst.foutenKop, regels: fouten },
];

const formulier = (
  { casus, ingevuld }: FormulierKop,
  tekst: { readonly kop: string; readonly uitleg: string; readonly samenvatting: string },
  velden: readonly Veld[],
  knop: Knop,
): Kaart =>
  bladKaart({
    kop: tekst.kop,
    naam: casus.aanbiederNaam,
    meldingen: meldingen(ingevuld),
    alineas: [tekst.uitleg],
    rijen: [{ label: casusTekst.label.nummer, waarde: casus.nummer }],
    velden,
    knoppen: [knop, terug(casus)],
    samenvatting: tekst.samenvatting,
  });

export const langsteNotitieInvoer = 1_500;

export function rolFormulier(
  kop: FormulierKop,
  mensen: readonly { readonly id: string; readonly naam: string; readonly partij: string }[],
): Kaart {
  const { rolFormulier: tekst, knop } = regieTekst;
  const waarde = (id: string): string => kop.ingevuld.waarden[id] ?? '';
  const velden: readonly Veld[] = [
    {
      ...{ soort: 'keuze', id: 'rol', label: tekst.rol, waarde: waarde('rol'), verplicht: true },
      keuzes: casusRollen.map((rol) => ({ titel: casusRolNaam(rol), waarde: rol })),
    },
    {
      ...{ soort: 'keuze', id: 'persoon', label: tekst.persoon, waarde: waarde('persoon'), verplicht: true },
      keuzes: mensen.map(({ id, naam, partij }) => ({ titel: `${naam} · ${partij}`, waarde: id })),
    },
    { soort: 'tekst', id: 'notitie', label: tekst.notitie, max: langsteNotitieInvoer, waarde: waarde('notitie') },
  ];
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  return formulier(kop, tekst, velden, button(knop.vastleggen, 'casusrol.toewijzen', data));
}

export const langsteEvaluatie = 3_000;

export function sluitFormulier(kop: FormulierKop): Kaart {
  const { sluitFormulier: tekst, knop } = regieTekst;
  const waarde = (id: string): string => kop.ingevuld.waarden[id] ?? '';
  const velden: readonly Veld[] = [
    { soort: 'datum', id: 'datum', label: tekst.datum, waarde: waarde('datum'), verplicht: true },
    ...(['goed', 'beter', 'lessen'] as const).map((id): Veld => ({
      soort: 'tekst',
      id,
      label: tekst[id],
      max: langsteEvaluatie,
      waarde: waarde(id),
      verplicht: true,
    })),
  ];
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  return formulier(kop, tekst, velden, button(knop.sluiten, 'casus.sluiten', data));
}

export function heropenFormulier(kop: FormulierKop): Kaart {
  const { heropenFormulier: tekst, knop } = regieTekst;
  const reden: Veld = {
    ...{ soort: 'tekst', id: 'reden', label: tekst.reden, max: langsteNotitieInvoer, verplicht: true },
    waarde: kop.ingevuld.waarden['reden'] ?? '',
  };
  const uitleg = stapUitlegZin('heropenen');
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  const inhoud = { kop: tekst.kop, uitleg, samenvatting: uitleg };
  return formulier(kop, inhoud, [reden], button(knop.heropenen, 'casus.heropenen', data));
}

/** One step that needs no words. */
export const stapKnop = (casusId: string, stap: 'behandelen' | 'afronden', sleutel: string): Knop =>
  button(stapNaam(stap), 'casus.stap', { casus: casusId, stap, sleutel });

export const stapregel = (stap: CasusStap, knop: Knop): Menuregel => ({
  uitleg: stapUitlegZin(stap),
  knoppen: [knop],
});

const meesteNamen = 60;

export function onderwerpKaart(
  casus: CasusDossier,
  delen: readonly Onderwerpdeel[],
  knoppen: readonly Knop[],
  melding: Melding,
): Kaart {
  const { onderwerp } = regieTekst;
  return bladKaart({
    kop: onderwerp.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: melding === null ? [] : [melding],
    rijen: delen.map(({ naam, werktInNamen, segmenten }) => ({
      label: segmenten === null ? onderwerp.geenSegmenten : onderwerp.werkgebied,
      waarde: deelRegel(naam, werktInNamen, segmenten),
    })),
    secties: [
      {
        kop: onderwerp.betrokken,
        regels: casus.betrokkenNamen.length === 0 ? [casusTekst.niemandBetrokken] : [namen(casus.betrokkenNamen)],
      },
    ],
    knoppen: [...knoppen, terug(casus)],
    samenvatting: onderwerp.samenvatting,
  });
}

const namen = (lijst: readonly string[]): string =>
  lijst.length <= meesteNamen
    ? opsomming(lijst)
    : `${lijst.slice(0, meesteNamen).join(', ')} ${casusTekst.en(lijst.length - meesteNamen)}`;

const deelRegel = (naam: string, gebieden: readonly string[], segmenten: string | null): string => {
  const { onderwerp } = regieTekst;
  const waar = gebieden.length === 0 ? onderwerp.nietVastgelegd : onderwerp.werktIn(namen(gebieden));
  return [naam, waar, ...(segmenten === null ? [] : [onderwerp.segmenten(inkorten(segmenten, langsteNotitie))])].join(
    '. ',
  );
};

/** Opening a casus from an own signal; from meldingen it is opened where those are judged. */
export function openFormulier(
  aanbieder: { readonly id: string; readonly naam: string },
  adviseurs: readonly { readonly id: string; readonly naam: string }[],
  ingevuld: Ingevuld,
  sleutel: string,
): Kaart {
  const { openFormulier: tekst } = regieTekst;
  const waarde = (id: string): string => ingevuld.waarden[id] ?? '';
  return bladKaart({
    kop: tekst.kop,
    naam: aanbieder.naam,
    meldingen: meldingen(ingevuld),
    alineas: [tekst.uitleg],
    rijen: [],
    velden: [
      { soort: 'datum', id: 'geopendOp', label: tekst.datum, waarde: waarde('geopendOp'), verplicht: true },
      {
        ...{ soort: 'keuze', id: 'eigenaar', label: tekst.eigenaar, waarde: waarde('eigenaar'), verplicht: true },
        keuzes: adviseurs.map(({ id, naam }) => ({ titel: naam, waarde: id })),
      },
    ],
    knoppen: [button(tekst.knop, 'casus.openen', { partijId: aanbieder.id, sleutel })],
    samenvatting: tekst.samenvatting,
  });
}

/** One fact: what it says, everything that was recorded of it before, and what somebody may do with it. */
import { regelVan } from '../domain/dossier';
import type { OptioneelFeit } from '../domain/feit';
import { wooGronden } from '../domain/feitversie';
import { feitWaarde } from '../texts/feiten';
import { feitgangTekst } from '../texts/feitgang';
import { briefKnop } from '../texts/brief';
import { reeksTekst } from '../texts/briefreeks';
import { inkorten } from '../texts/inkorten';
import { hoofdletter } from '../texts/hoofdletter';
import { momentVoluit } from '../texts/moment';
import type { Sectie } from './blad';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { pasSecties } from './ruimte';
import type { Invulveld } from './invulblad';

export interface FeitView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly regel: { readonly id: string; readonly omschrijving: string; readonly vragenAan: string };
  readonly nu: OptioneelFeit<unknown>;
  readonly versie: number;
  readonly historie: readonly {
    readonly waarde: unknown;
    readonly wijze: string;
    readonly reden: string | null;
    readonly door: string;
    readonly op: string;
  }[];
}

/** What was typed comes back with what was wrong. */
export interface FeitInvoer {
  readonly waarde?: string;
  readonly reden?: string;
  /** What was chosen to keep it back, or to blacken it in the version for publication. */
  readonly grond?: string;
  readonly lak?: string;
  readonly meldingen?: readonly string[];
}

const tekst = feitgangTekst;
const langste = 500;

export function feitKaart(view: FeitView, sleutel: string, invoer: FeitInvoer = {}): Kaart {
  const { casusId: casus, regel, versie, nu } = view;
  const basis = { casus, feit: regel.id, versie };
  const { meldingen = [] } = invoer;
  return invulbladKaart({
    kop: tekst.kop,
    naam: hoofdletter(regel.omschrijving),
    meldingen,
    secties: [{ kop: tekst.nu, regels: nuRegels(regel.id, nu) }, historie(view)],
    velden: velden(view, invoer),
    knoppen: [
      button(tekst.knop.corrigeren, 'feit.corrigeren', { ...basis, sleutel }, { stijl: 'positive' }),
      ...(nu.status === 'bekend'
        ? [button(tekst.knop.bevestigen, 'feit.bevestigen', { ...basis, sleutel: `${sleutel}-ja` })]
        : []),
      button(tekst.knop.achterhouden, 'feit.achterhouden', { ...basis, sleutel: `${sleutel}-dicht` }),
      ...(nu.status === 'bekend'
        ? [button(tekst.knop.lakken, 'feit.lakken', { ...basis, sleutel: `${sleutel}-lak` })]
        : []),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(regel.omschrijving),
  });
}

const soortVan = (feit: string): string => regelVan(feit)?.rij.soort.naam ?? 'tekst';

function nuRegels(id: string, feit: OptioneelFeit<unknown>): readonly string[] {
  if (feit.status === 'onbekend') return [tekst.onbekend(feit.vragenAan)];
  if (feit.status === 'geen') return [feit.vragenAan === undefined ? tekst.geen : tekst.onbekend(feit.vragenAan)];
  if (feit.status === 'niet-openbaar') return [tekst.nietOpenbaar];
  if (feit.status === 'weggelakt') return [tekst.weggelakt(feit.wooGrond)];
  const soort = soortVan(id);
  const lezingen = feit.andereLezingen.map(({ waarde, bron }) => tekst.lezing(feitWaarde(soort, waarde), bron));
  const lak = feit.wooGrond === undefined ? [] : [tekst.bijPublicatie(feit.wooGrond)];
  return [feitWaarde(soort, feit.waarde), ...lezingen, ...lak].map((regel) => inkorten(regel, langste));
}

/** A recorded value in words: as it stands in a dossier, with or without where it came from. */
export function waardeInWoorden(feit: string, ruw: unknown): string {
  const soort = soortVan(feit);
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return feitWaarde(soort, ruw);
  if ('afwezig' in ruw) {
    const grond = 'wooGrond' in ruw ? String(ruw.wooGrond) : '';
    return grond === '' ? tekst.nietOpenbaar : tekst.weggelakt(grond);
  }
  const waarde = 'waarde' in ruw ? feitWaarde(soort, ruw.waarde) : '';
  return 'wooGrond' in ruw ? tekst.metGrond(waarde, String(ruw.wooGrond)) : waarde;
}

function historie({ regel, historie: rijen }: FeitView): Sectie {
  const regels = rijen.slice(0, 10).map(({ waarde, wijze, door, op, reden }) => {
    const wat = inkorten(waardeInWoorden(regel.id, waarde), 200);
    const staart = reden === null ? '' : tekst.historieReden(reden);
    return inkorten(tekst.historie(wijze, wat, door, momentVoluit(op)) + staart, langste);
  });
  return { kop: tekst.historieKop, regels };
}

function velden(view: FeitView, { waarde = '', reden = '', grond = '', lak = '' }: FeitInvoer): readonly Invulveld[] {
  const { regel, nu } = view;
  const gronden = wooGronden.map((grond) => ({ title: tekst.grondKeuze(grond), value: grond }));
  const zwijgen = regelVan(regel.id)?.rij.weglaatbaar === true ? [{ title: tekst.zwijgen, value: 'zwijgen' }] : [];
  const lezingen = nu.status === 'bekend' && nu.andereLezingen.length > 0;
  const uitleg: Invulveld = { soort: 'tekst', id: 'uitleg', label: tekst.uitleg, max: 500 };
  return [
    waardeVeld(regel.id, waarde),
    { soort: 'tekst', id: 'reden', label: tekst.reden, max: 500, waarde: reden },
    ...(lezingen ? [uitleg] : []),
    gekozen({ soort: 'keuze', id: 'grond', label: tekst.grond, keuzes: [...zwijgen, ...gronden] }, grond),
    ...(nu.status === 'bekend' ? [lakveld(nu.wooGrond, lak)] : []),
  ];
}

/** The ground that holds now stands chosen, and only then it can be taken away. */
function lakveld(nu: string | undefined, keuze: string): Invulveld {
  const gronden = wooGronden.map((grond) => ({ title: tekst.lakKeuze(grond), value: grond }));
  const keuzes = nu === undefined ? gronden : [{ title: tekst.lakAf, value: 'geen' }, ...gronden];
  const veld = { soort: 'keuze', id: 'lak', label: tekst.lak, keuzes } as const;
  return gekozen(veld, keuze === '' ? (nu ?? '') : keuze);
}

/** What somebody chose stands chosen; anything else is no choice. */
const gekozen = (veld: Extract<Invulveld, { soort: 'keuze' }>, waarde: string): Invulveld =>
  veld.keuzes.some(({ value }) => value === waarde) ? { ...veld, waarde } : veld;

function waardeVeld(id: string, waarde: string): Invulveld {
  const soort = regelVan(id)?.rij.soort;
  const basis = { id: 'waarde', label: tekst.waarde, waarde };
  const naam = soort?.naam ?? 'tekst';
  if (naam === 'dag') return { ...basis, soort: 'datum' };
  if (naam === 'vlag') {
    return {
      ...basis,
      soort: 'keuze',
      keuzes: [
        { title: tekst.ja, value: 'ja' },
        { title: tekst.nee, value: 'nee' },
      ],
    };
  }
  if (naam === 'keuze' || naam === 'keuzes') {
    const keuzes = keuzesIn(soort?.verwacht ?? '').map((value) => ({ title: value.replaceAll('-', ' '), value }));
    return naam === 'keuzes'
      ? { ...basis, soort: 'keuze', keuzes, meer: true, stijl: 'expanded' }
      : { ...basis, soort: 'keuze', keuzes };
  }
  const lang = naam === 'lijst' || naam === 'tekst' ? ({ lang: true } as const) : {};
  return { ...basis, soort: 'tekst', max: 1500, voorbeeld: tekst.waardeVoorbeeld(naam), ...lang };
}

/** The kind of value names its own choices: `een van: a, b` or `een lijst uit: a, b`. */
const keuzesIn = (verwacht: string): readonly string[] => (verwacht.split(': ')[1] ?? '').split(', ');

export interface FeitKiezenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** Missing ones first. */
  readonly feiten: readonly { readonly id: string; readonly omschrijving: string; readonly vragenAan: string | null }[];
}

export function feitKiezenKaart({ casusId: casus, casusNummer, aanbieder, feiten }: FeitKiezenView): Kaart {
  const keuzes = feiten.map(({ id, omschrijving, vragenAan }) => ({
    title: vragenAan === null ? hoofdletter(omschrijving) : tekst.ontbreekt(omschrijving, vragenAan),
    value: id,
  }));
  return invulbladKaart({
    kop: tekst.kiezenKop(casusNummer),
    naam: aanbieder,
    alineas: [tekst.kiezenUitleg],
    velden: [{ soort: 'keuze', id: 'feit', label: tekst.kiezen, keuzes, verplicht: true }],
    knoppen: [
      button(tekst.knop.openen, 'feit.inzien', { casus }, { stijl: 'positive' }),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kiezenKop(casusNummer),
  });
}

export interface FeitGevolgView {
  readonly casusId: string;
  readonly feit: string;
  readonly omschrijving: string;
  readonly brieven: readonly {
    readonly briefId: string;
    readonly nummer: string;
    readonly soort: string;
    readonly publiek: string;
    readonly vervallen: boolean;
    readonly zinnen: readonly { readonly zin: string }[];
  }[];
  /** Letters to councils of their own, together per series. */
  readonly reeksen: readonly {
    readonly reeks: string;
    readonly gemeenten: readonly string[];
    readonly vervallen: number;
    readonly zinnen: readonly { readonly zin: string }[];
  }[];
}

/** Exactly the sentences that rest on it, in every letter of the casus; `gevolg` is said when there are none. */
export function feitGevolgKaart(
  { casusId: casus, omschrijving, brieven, reeksen }: FeitGevolgView,
  gevolg: string = tekst.nietGeraakt,
) {
  const [eerste] = brieven;
  return bladKaart({
    kop: tekst.knop.bijwerken,
    naam: tekst.klaar(omschrijving),
    alineas: brieven.length + reeksen.length === 0 ? [gevolg] : [],
    rijen: [],
    secties: pasSecties([...reeksen.slice(0, 3).map(reeksSectie), ...brieven.slice(0, 8).map(briefSectie)]),
    knoppen: [
      ...reeksen
        .slice(0, 1)
        .map(({ reeks }) => button(reeksTekst.knop.geraakt, 'briefreeks.brieven', { reeks, deel: 'geraakt' })),
      ...(eerste === undefined ? [] : [button(eerste.nummer, 'brief.inzien', { brief: eerste.briefId })]),
      button(tekst.knop.bijwerken, 'feit.kiezen', { casus }),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }),
    ],
    samenvatting: tekst.klaar(omschrijving),
  });
}

const zinRegels = (zinnen: readonly { readonly zin: string }[]): readonly string[] =>
  zinnen.slice(0, 8).map(({ zin }) => tekst.zin(inkorten(zin, 300)));

const briefSectie = ({ nummer, soort, publiek, vervallen, zinnen }: FeitGevolgView['brieven'][number]): Sectie => ({
  kop: tekst.geraaktKop(`${nummer} (${briefKnop(soort, publiek)})`),
  regels: [...(vervallen ? [tekst.vervallen] : []), ...zinRegels(zinnen)],
});

/** A list of hundreds of councils is cut off here; the letters themselves are a press away. */
const reeksSectie = ({ gemeenten, vervallen, zinnen }: FeitGevolgView['reeksen'][number]): Sectie => ({
  kop: reeksTekst.geraakt.sectie(gemeenten.length),
  regels: [
    ...(vervallen > 0 ? [reeksTekst.geraakt.vervallen(vervallen)] : []),
    inkorten(reeksTekst.geraakt.gemeenten(gemeenten), 600),
    ...zinRegels(zinnen),
  ],
});

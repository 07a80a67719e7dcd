/** Cards of a channel: linked, who may read along, the living card, the loss of it, and the ledger. */
import { bezorgstand, magOpnieuw } from '../domain/bezorging';
import type { Bezorgregel } from '../domain/bezorging';
import type { CasusDossier, Stap } from '../domain/casus';
import type { Gebeurtenis, Zichtbaarheid } from '../domain/gebeurtenis';
import type { CasusKanaal, Kanaalpubliek } from '../domain/kanaal';
import type { KomendBesluit, Tredebepaling } from '../domain/trede';
import { labelVan } from '../domain/trede';
import { bezorgsoortNaam, bezorgstandNaam, redenZin } from '../texts/bezorging';
import { casusStatusNaam, casusTekst } from '../texts/casus';
import { casusberichtTekst } from '../texts/casusbericht';
import { tijdlijnTekst } from '../texts/gebeurtenis';
import { kanaalTekst, lidRegel } from '../texts/kanaal';
import { momentVoluit } from '../texts/moment';
import { historieRegel, planNaam, stapRijen, tredeTekst } from '../texts/trede';
import { berichtKaart } from './bericht';
import { bladKaart } from './blad';
import type { Rij } from './blad';
import { komendRijen } from './casus';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { LijstView } from './lijst';

export interface KoppelView {
  readonly kanaalId: string;
  readonly kanaalNaam: string;
  readonly zicht: Zichtbaarheid;
  readonly casusId: string;
  readonly nummer: string;
  readonly aanbieder: string;
}

export function gekoppeldKaart(view: KoppelView): Kaart {
  const { knop } = kanaalTekst;
  const kies = (titel: string, keuze: Zichtbaarheid | 'los'): Knop =>
    button(titel, 'kanaal.instellen', { kanaal: view.kanaalId, keuze });
  return bladKaart({
    kop: kanaalTekst.gekoppeldKop(view.nummer),
    naam: view.aanbieder,
    alineas: [
      kanaalTekst.gekoppeld(view.kanaalNaam),
      view.zicht === 'kernteam' ? kanaalTekst.zichtKernteam : kanaalTekst.zichtBetrokken,
      kanaalTekst.controle,
    ],
    rijen: [],
    knoppen: [
      view.zicht === 'kernteam' ? kies(knop.betrokken, 'betrokken') : kies(knop.kernteam, 'kernteam'),
      kies(knop.los, 'los'),
    ],
    samenvatting: kanaalTekst.gekoppeldKop(view.nummer),
  });
}

const meesteLeden = 30;

export function bevestigKaart(
  casus: Pick<CasusDossier, 'aanbiederNaam'>,
  kanaal: Pick<CasusKanaal, 'kanaalId' | 'naam'>,
  publiek: Kanaalpubliek,
  kenmerk: string,
): Kaart {
  const { knop } = kanaalTekst;
  const regels = publiek.buitenstaanders.map(lidRegel);
  const rest = regels.length - meesteLeden;
  const kies = (titel: string, door: boolean): Knop =>
    button(titel, 'kanaal.bevestigen', { kanaal: kanaal.kanaalId, kenmerk, door });
  return bladKaart({
    kop: kanaalTekst.bevestigKop,
    naam: casus.aanbiederNaam,
    alineas: [kanaalTekst.bevestig(kanaal.naam)],
    rijen: [],
    secties: [
      {
        kop: casusberichtTekst.lezersKop,
        regels: [...regels.slice(0, meesteLeden), ...(rest > 0 ? [kanaalTekst.enMeer(rest)] : [])],
      },
    ],
    knoppen: [kies(knop.magMeelezen, true), kies(knop.nietSturen, false)],
    samenvatting: kanaalTekst.bevestigSamenvatting,
  });
}

export interface StandView {
  readonly casus: CasusDossier;
  readonly kanaal: Pick<CasusKanaal, 'kanaalId'>;
  readonly versie: number;
  readonly nu: string;
  readonly vandaag: string;
  /** What a message named and everybody in this channel may read. */
  readonly stap: Stap | null;
  /** Null: not to be shown to everybody in this channel. */
  readonly bepaling: Tredebepaling | null;
  readonly laatste: Gebeurtenis | null;
  /** Decided, and still to begin; none where not everybody may read that. */
  readonly komend: readonly KomendBesluit[];
}

function standRijen({ casus, bepaling, komend, stap, vandaag }: StandView): readonly Rij[] {
  const { label } = casusTekst;
  const regie = casus.rolhouders.find(({ rol }) => rol === 'regievoerder')?.naam ?? tredeTekst.vacatureRegie;
  const { trede, ingangsdatum } = bepaling?.invoer ?? {};
  const vastgesteld =
    trede === undefined || ingangsdatum === undefined ? null : historieRegel(trede, labelVan(trede), ingangsdatum);
  return [
    { label: label.status, waarde: casusStatusNaam(casus.status) },
    ...(vastgesteld === null ? [] : [{ label: label.trede, waarde: vastgesteld }]),
    { label: label.plan, waarde: casus.plan === null ? tredeTekst.geenPlan : planNaam(casus.plan) },
    ...komendRijen(komend),
    { label: tredeTekst.label.regievoerder, waarde: regie },
    ...(stap === null ? [{ label: tredeTekst.label.stap, waarde: kanaalTekst.geenStap }] : stapRijen(stap, vandaag)),
  ];
}

export function standKaart(view: StandView): Kaart {
  const { casus, kanaal, versie, nu, laatste } = view;
  const door = laatste === null ? '' : tijdlijnTekst.door(laatste.auteurNaam, laatste.gebeurdOp);
  return bladKaart({
    kop: kanaalTekst.standKop(casus.nummer),
    naam: casus.aanbiederNaam,
    rijen: standRijen(view),
    secties: [
      {
        kop: kanaalTekst.laatsteKop,
        regels: laatste?.tekst == null ? [kanaalTekst.geenBericht] : [laatste.tekst, door],
      },
    ],
    voet: [kanaalTekst.standVersie(versie, nu)],
    knoppen: [
      button(tijdlijnTekst.knop.bijpraten, 'casus.bijpraten', { casus: casus.id }),
      button(tijdlijnTekst.knop.tijdlijn, 'tijdlijn.inzien', { casus: casus.id }),
      button(tijdlijnTekst.knop.vernieuwen, 'kanaal.vernieuwen', { kanaal: kanaal.kanaalId, versie }),
    ],
    samenvatting: kanaalTekst.standSamenvatting(casus.nummer),
  });
}

export const verlorenKaart = (casus: Pick<CasusDossier, 'id' | 'nummer'>, naam: string): Kaart =>
  berichtKaart({
    kop: kanaalTekst.verlorenKop(casus.nummer),
    alineas: [kanaalTekst.verloren(naam)],
    knoppen: [button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casus.id })],
  });

export interface NietBereiktView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer'>;
  readonly mensen: readonly {
    readonly bericht: string;
    readonly ontvanger: string;
    readonly contact: string | null;
    readonly reden: string;
  }[];
}

const meesteMensen = 30;

/** One person with his own button; of more people each name and number, and the ledger to send again. */
export function nietBereiktKaart({ casus, mensen }: NietBereiktView): Kaart {
  const [eerste] = mensen;
  const kop = kanaalTekst.nietBereiktKop(casus.nummer);
  const lijst = button(casusberichtTekst.knop.bezorging, 'bezorging.inzien', { casus: casus.id });
  const nummer = (contact: string | null): string => contact ?? kanaalTekst.geenContact;
  const namen = mensen.slice(0, meesteMensen).map(({ ontvanger, contact }) => `${ontvanger}: ${nummer(contact)}`);
  const over = namen.join('; ');
  if (eerste && mensen.length === 1)
    return berichtKaart({
      ...{ kop, over },
      alineas: [kanaalTekst.nietBereikt(eerste.ontvanger)],
      rijen: [
        { label: kanaalTekst.contact, waarde: nummer(eerste.contact) },
        { label: kanaalTekst.reden, waarde: redenZin(eerste.reden) },
      ],
      knoppen: [button(kanaalTekst.opnieuw, 'bezorging.herhalen', { bericht: eerste.bericht }), lijst],
    });
  const rest = mensen.length - meesteMensen;
  return berichtKaart({
    ...{ kop, over },
    alineas: [kanaalTekst.nietBereikten(mensen.length), ...namen, ...(rest > 0 ? [kanaalTekst.enMeer(rest)] : [])],
    rijen: [...new Set(mensen.map(({ reden }) => redenZin(reden)))].map((waarde) => ({
      label: kanaalTekst.reden,
      waarde,
    })),
    knoppen: [lijst],
  });
}

export interface BezorgView {
  readonly casusId: string;
  readonly nummer: string;
  readonly rijen: readonly (Bezorgregel & { readonly ontvanger: string; readonly contact: string | null })[];
}

const meesteRijen = 25;

/** Where each message stands, as a count; then one by one what did not simply leave, with its reason and a way to try again, and who got the rest. */
export function bezorgKaart({ casusId, nummer, rijen }: BezorgView): Kaart {
  const standen = rijen.map((rij) => bezorgstandNaam(bezorgstand(rij)));
  const tel = [...new Set(standen)].map((stand) =>
    kanaalTekst.bezorgStand(stand, standen.filter((een) => een === stand).length),
  );
  const bijzonder = rijen.filter(({ status, onzeker }) => status !== 'verzonden' || onzeker > 0);
  const gewoon = rijen.filter((rij) => !bijzonder.includes(rij));
  const rest = bijzonder.length - meesteRijen;
  return lijstKaart({
    kop: kanaalTekst.bezorgKop(nummer),
    onderkop: rijen.length === 0 ? kanaalTekst.bezorgLeeg : telling(tel, rest),
    items: [
      ...[...bijzonder]
        .sort((een, ander) => Number(magOpnieuw(ander)) - Number(magOpnieuw(een)))
        .slice(0, meesteRijen)
        .map((rij) => bezorgItem(rij, casusId)),
      ...verzonden(gewoon),
    ],
    knoppen: [
      button(kanaalTekst.bezorgVernieuwen, 'bezorging.inzien', { casus: casusId }),
      button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casusId }),
    ],
    samenvatting: kanaalTekst.bezorgSamenvatting(nummer),
  });
}

/** How many in which state, and how many of the remarkable ones do not fit below. */
const telling = (tel: readonly string[], rest: number): string =>
  `${tel.join(', ')}.${rest > 0 ? ` ${kanaalTekst.bezorgRest(rest)}` : ''}`;

/** Without a button: there is nothing to do about what left. */
function verzonden(rijen: BezorgView['rijen']): LijstView['items'] {
  const rest = rijen.length - meesteRijen;
  const regels = rijen
    .slice(0, meesteRijen)
    .map(({ ontvanger, soort, verzondenOp, op }) =>
      kanaalTekst.bezorgVerzondenAan(ontvanger, bezorgsoortNaam(soort).toLowerCase(), momentVoluit(verzondenOp ?? op)),
    );
  const meer = rest > 0 ? [kanaalTekst.enMeer(rest)] : [];
  return rijen.length === 0 ? [] : [{ titel: kanaalTekst.bezorgVerzonden, regels: [...regels, ...meer], knoppen: [] }];
}

const bezorgItem = (rij: BezorgView['rijen'][number], casus: string) => ({
  titel: `${rij.ontvanger}: ${bezorgstandNaam(bezorgstand(rij))}`,
  regels: [
    bezorgsoortNaam(rij.soort),
    momentVoluit(rij.verzondenOp ?? rij.op),
    ...(rij.reden === null ? [] : [redenZin(rij.reden)]),
    ...(rij.onzeker > 0 ? [kanaalTekst.onzeker] : []),
    ...(rij.status === 'niet-bereikt' ? [`${kanaalTekst.contact}: ${rij.contact ?? kanaalTekst.geenContact}`] : []),
  ],
  knoppen: magOpnieuw(rij) ? [button(kanaalTekst.opnieuw, 'bezorging.herhalen', { bericht: rij.id, casus })] : [],
});

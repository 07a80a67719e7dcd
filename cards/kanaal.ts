/** Cards of a channel: linked, who may read along, the living card and the loss of it. */
import type { Welkbericht } from '../domain/bezorging';
import type { CasusDossier, Stap } from '../domain/casus';
import { geschrevenOp } from '../domain/gebeurtenis';
import type { Gebeurtenis, Zichtbaarheid } from '../domain/gebeurtenis';
import type { CasusKanaal, Kanaalpubliek } from '../domain/kanaal';
import type { KomendBesluit, Tredebepaling } from '../domain/trede';
import { labelVan } from '../domain/trede';
import type { EigenTrede } from '../domain/tredebeeld';
import { redenZin, welkberichtZin } from '../texts/bezorging';
import { casusStatusNaam, casusTekst } from '../texts/casus';
import { casusberichtTekst } from '../texts/casusbericht';
import { tijdlijnTekst } from '../texts/gebeurtenis';
import { kanaalTekst, lidRegel } from '../texts/kanaal';
import { eigenTredeRegel, historieRegel, planNaam, stapRijen, tredeTekst } from '../texts/trede';
import { berichtKaart } from './bericht';
import { bladKaart } from './blad';
import type { Rij } from './blad';
import { komendRijen } from './casus';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface KoppelView {
  readonly kanaalId: string;
  readonly kanaalNaam: string;
  readonly zicht: Zichtbaarheid;
  readonly casusId: string;
  readonly nummer: string;
  readonly aanbieder: string;
  readonly vraagAan: CasusDossier['rolhouders'][number] | null;
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
      kanaalTekst.controle(view.vraagAan),
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
  /** Of other organisations of the same concern, where everybody in this channel may read them. */
  readonly rondom?: readonly EigenTrede[];
}

function standRijen({ casus, bepaling, komend, stap, vandaag }: StandView): readonly Rij[] {
  const { label } = casusTekst;
  const gesloten = casus.status === 'gesloten';
  const regie = casusTekst.regie(casus.rolhouders) ?? (gesloten ? casusTekst.geenRegie : tredeTekst.vacatureRegie);
  const { trede, ingangsdatum } = bepaling?.invoer ?? {};
  const vastgesteld =
    trede === undefined || ingangsdatum === undefined ? null : historieRegel(trede, labelVan(trede), ingangsdatum);
  return [
    { label: label.status, waarde: casusStatusNaam(casus.status) },
    ...(vastgesteld === null ? [] : [{ label: label.trede, waarde: vastgesteld }]),
    { label: label.plan, waarde: casus.plan === null ? tredeTekst.geenPlan : planNaam(casus.plan) },
    ...komendRijen(komend),
    { label: tredeTekst.label.regievoerder, waarde: regie },
    ...(stap === null && !gesloten
      ? [{ label: tredeTekst.label.stap, waarde: kanaalTekst.geenStap }]
      : stapRijen(stap, vandaag, gesloten)),
  ];
}

export function standKaart(view: StandView): Kaart {
  const { casus, kanaal, versie, nu, laatste } = view;
  const door = laatste === null ? '' : tijdlijnTekst.door(laatste.auteurNaam, geschrevenOp(laatste));
  return bladKaart({
    kop: kanaalTekst.standKop(casus.nummer),
    naam: casus.aanbiederNaam,
    rijen: standRijen(view),
    secties: [
      { kop: tredeTekst.sectie.rondom, regels: (view.rondom ?? []).map(eigenTredeRegel) },
      {
        kop: kanaalTekst.laatsteKop,
        regels: laatste?.tekst == null ? [kanaalTekst.geenBericht] : [laatste.tekst, door],
      },
    ],
    voet: [kanaalTekst.wieZietStand, kanaalTekst.standVersie(versie, nu)],
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
    readonly welk: Welkbericht;
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
        { label: kanaalTekst.welkBericht, waarde: welkberichtZin(eerste.welk) },
        { label: kanaalTekst.contact, waarde: nummer(eerste.contact) },
        { label: kanaalTekst.reden, waarde: redenZin(eerste.reden) },
      ],
      knoppen: [button(kanaalTekst.opnieuw, 'bezorging.herhalen', { bericht: eerste.bericht }), lijst],
    });
  const rest = mensen.length - meesteMensen;
  return berichtKaart({
    ...{ kop, over },
    alineas: [kanaalTekst.nietBereikten(mensen.length), ...namen, ...(rest > 0 ? [kanaalTekst.enMeer(rest)] : [])],
    rijen: [
      ...een(
        mensen.map(({ welk }) => welkberichtZin(welk)),
        kanaalTekst.welkBericht,
      ),
      ...een(
        mensen.map(({ reden }) => redenZin(reden)),
        kanaalTekst.reden,
      ),
    ],
    knoppen: [lijst],
  });
}

/** Each of them once. */
const een = (waarden: readonly string[], label: string) => [...new Set(waarden)].map((waarde) => ({ label, waarde }));

/** A message about a casus: the form, who reads it before it leaves, how it arrives, and what became of it. */
import type { Berichtpubliek, Casusbericht, Leesbevestiging } from '../domain/casusbericht';
import type { CasusDossier, Stap } from '../domain/casus';
import { geschrevenOp, stapVan } from '../domain/gebeurtenis';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { casusberichtTekst, lezersRegels } from '../texts/casusbericht';
import { gebeurdOpVoluit, zichtNaam, zichtZin, tijdlijnTekst } from '../texts/gebeurtenis';
import type { Payload } from './actions';
import { bladKaart } from './blad';
import { stapNa, stapNaast, stapVoorbij } from './casusbericht-stap';
import type { StapNu } from './casusbericht-stap';
import type { Rij } from './blad';
import { bijKnoppen } from './bij-knoppen';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/casusbericht-formulier.json';

export type Berichtwaarden = Readonly<
  Record<'tekst' | 'stapWat' | 'stapVoor' | 'eigenaar' | 'zicht' | 'akkoord' | 'corrigeert', string>
>;

export interface BerichtformulierView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'rolhouders'>;
  readonly waarden: Berichtwaarden;
  readonly fouten: readonly string[];
}

export function berichtFormulier({ casus, waarden, fouten }: BerichtformulierView): Kaart {
  const tekst = casusberichtTekst;
  const kop = waarden.corrigeert === '' ? tekst.formulierKop(casus.nummer) : tekst.correctieKop(casus.nummer);
  const namen = new Map(casus.rolhouders.map(({ persoonId, naam }) => [persoonId, naam]));
  const { corrigeert } = waarden;
  const payload = { casus: casus.id, ...(corrigeert === '' ? {} : { corrigeert }) };
  const view = {
    ...{ kop, waarde: waarden, naam: casus.aanbiederNaam, uitleg: tekst.formulierUitleg(waarden.tekst !== '') },
    fouten: fouten.map((een) => ({ tekst: een })),
    bijKnoppen: bijKnoppen([{ kop: '', regels: fouten }], { velden: 6, regels: 0 }),
    ...{ label: tekst.veld, fout: tekst.fout, akkoordVraag: tekst.akkoordVraag },
    eigenaars: [{ title: tekst.niemand, value: '-' }, ...[...namen].map(([value, title]) => ({ title, value }))],
    zichten: (['kernteam', 'betrokken'] as const).map((zicht) => ({ title: zichtNaam(zicht), value: zicht })),
    knoppen: [
      button(tekst.knop.voorbeeld, 'casusbericht.voorbeeld', payload, { stijl: 'positive' }),
      button(tekst.knop.casus, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
  };
  return expand(sjabloon, view, kop);
}

export interface BerichtView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'rolhouders'>;
  readonly bericht: Casusbericht;
}

function stapRijen({ casus, bericht }: BerichtView): readonly Rij[] {
  const { label } = tijdlijnTekst;
  const eigenaar = casus.rolhouders.find(({ persoonId }) => persoonId === bericht.eigenaar)?.naam;
  return [
    ...(bericht.gebeurdOp == null ? [] : [{ label: label.gebeurd, waarde: gebeurdOpVoluit(bericht.gebeurdOp) }]),
    ...(bericht.stap === null
      ? []
      : [{ label: label.stap, waarde: casusberichtTekst.stap(bericht.stap.wat, bericht.stap.voor) }]),
    // Without a step nobody is waited for.
    ...(eigenaar === undefined || bericht.stap === null ? [] : [{ label: label.eigenaar, waarde: eigenaar }]),
  ];
}

export interface VoorbeeldView extends BerichtView {
  readonly publiek: Berichtpubliek;
  /** The step of the message that this one corrects. */
  readonly oudeStap: Stap | null;
  /** Of a message that corrects none: what the casus waits for now. */
  readonly stapNu?: StapNu | null;
  readonly vandaag?: string;
  /** It was looked at before, and somebody else reads it now. */
  readonly opnieuw?: boolean;
}

/** Before it leaves: the words, and everyone who will read them. */
export function berichtVoorbeeld(
  view: VoorbeeldView,
  versturen: Payload<'casus.bijwerken'>,
  aanpassen: Payload<'casusbericht.aanpassen'>,
): Kaart {
  const tekst = casusberichtTekst;
  const { publiek, bericht } = view;
  const { tweede } = publiek;
  return bladKaart({
    kop: tekst.voorbeeldKop,
    naam: view.casus.aanbiederNaam,
    alineas: [
      ...(view.opnieuw === true ? [tekst.lezersGewijzigd] : []),
      ...stapVoorbij(bericht.stap, view.vandaag),
      bericht.tekst,
      ...(bericht.akkoord ? [tekst.uVraagtAkkoord] : []),
    ],
    rijen: [...stapRijen(view), { label: tekst.veld.zicht, waarde: zichtNaam(bericht.zicht) }],
    secties: [
      { kop: tekst.lezersKop, regels: lezersRegels(publiek) },
      { kop: tekst.tweedeKop, regels: tweede === null ? [] : [tekst.tweede(tweede)] },
    ],
    voet: [
      ...stapNa(view.oudeStap, bericht.stap),
      ...stapNaast(view.stapNu, bericht.stap),
      ...(bericht.gebeurdOp == null ? [] : [tekst.dagUitTekst]),
      tekst.onherroepelijk,
    ],
    knoppen: [
      button(tekst.knop.versturen, 'casus.bijwerken', versturen, { stijl: 'positive' }),
      button(tekst.knop.aanpassen, 'casusbericht.aanpassen', aanpassen),
    ],
    samenvatting: tekst.voorbeeldSamenvatting,
  });
}

export interface OntvangenView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'rolhouders'>;
  readonly gebeurtenis: Gebeurtenis;
  /** The message that this one corrects. */
  readonly oud: Gebeurtenis | null;
  readonly vraagAkkoord: boolean;
  /** He had this message before and did not confirm it. */
  readonly herinnering?: boolean;
  readonly sleutel: string;
}

/** Whoever reads this one may not have been allowed to read a message for the kernteam: then it stands by itself. */
const leesbaarOud = ({ zichtbaarheid }: Gebeurtenis, oud: Gebeurtenis | null): Gebeurtenis | null =>
  oud?.zichtbaarheid === 'kernteam' && zichtbaarheid !== 'kernteam' ? null : oud;

function ontvangenZin(
  { nummer, aanbiederNaam }: OntvangenView['casus'],
  correctie: boolean,
  herinnering: boolean,
): string {
  const tekst = casusberichtTekst;
  if (herinnering) return tekst.herinneringSamenvatting(nummer);
  return correctie ? tekst.correctieSamenvatting(nummer) : tekst.ontvangenSamenvatting(nummer, aanbiederNaam);
}

/** Only where it is another than that of writing. */
const eigenDag = ({ gebeurdOp }: Gebeurtenis): string | null => (gebeurdOp.length > 10 ? null : gebeurdOp);

/** How it arrives, in a personal chat or a channel. */
export function berichtOntvangen({ casus, gebeurtenis, vraagAkkoord, sleutel, ...view }: OntvangenView): Kaart {
  const tekst = casusberichtTekst;
  const { herinnering = false } = view;
  const oud = leesbaarOud(gebeurtenis, view.oud);
  const { id, zichtbaarheid, auteurNaam } = gebeurtenis;
  const bericht = {
    ...stapVan(gebeurtenis),
    tekst: gebeurtenis.tekst,
    zicht: zichtbaarheid,
    akkoord: false,
    corrigeert: null,
    gebeurdOp: eigenDag(gebeurtenis),
  };
  return bladKaart({
    kop: tekst.ontvangenKop(casus.nummer),
    naam: casus.aanbiederNaam,
    alineas: [
      ...(herinnering ? [tekst.nogNietBevestigd] : []),
      ...(oud === null ? [] : [tekst.correctieVan(oud.vastgelegdOp)]),
      gebeurtenis.tekst ?? '',
      ...(vraagAkkoord ? [tekst.vraagAkkoord] : []),
    ],
    rijen: [
      ...stapRijen({ casus, bericht: bericht as Casusbericht }),
      { label: tijdlijnTekst.label.auteur, waarde: tijdlijnTekst.door(auteurNaam, geschrevenOp(gebeurtenis)) },
    ],
    voet: [zichtZin(zichtbaarheid)],
    knoppen: [
      ...(vraagAkkoord
        ? [button(tekst.knop.gelezen, 'casusbericht.bevestigen', { gebeurtenis: id, sleutel }, { stijl: 'positive' })]
        : []),
      button(tijdlijnTekst.knop.tonen, 'gebeurtenis.inzien', { gebeurtenis: id }),
      button(tekst.knop.casus, 'casus.inzien', { casus: casus.id }),
    ],
    samenvatting: ontvangenZin(casus, oud !== null, herinnering),
  });
}

/** What stands in the place of a message that was taken back. */
export const berichtIngetrokken = (casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>): Kaart =>
  bladKaart({
    kop: casusberichtTekst.ingetrokkenKop(casus.nummer),
    naam: casus.aanbiederNaam,
    alineas: [casusberichtTekst.ingetrokken],
    rijen: [],
    knoppen: [button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casus.id })],
    samenvatting: casusberichtTekst.ingetrokkenKop(casus.nummer),
  });

export interface VoorlegView extends BerichtView {
  readonly voorstelId: string;
  readonly makerNaam: string;
  readonly publiek: Berichtpubliek;
  /** The readers changed after he looked. */
  readonly opnieuw?: boolean;
  readonly sleutel: string;
}

export function berichtVoorleggen(view: VoorlegView): Kaart {
  const tekst = casusberichtTekst;
  const { casus, bericht, publiek, voorstelId, sleutel } = view;
  const knop = (titel: string, door: boolean, stijl: 'positive' | 'destructive'): Knop =>
    button(
      titel,
      'casusbericht.vrijgeven',
      { voorstel: voorstelId, door, kenmerk: publiek.kenmerk, sleutel },
      { stijl },
    );
  return bladKaart({
    kop: tekst.voorlegKop(casus.nummer),
    naam: casus.aanbiederNaam,
    alineas: [...(view.opnieuw ? [tekst.lezersGewijzigd] : []), tekst.voorleg(view.makerNaam), bericht.tekst],
    rijen: [...stapRijen(view), { label: tekst.veld.zicht, waarde: zichtNaam(bericht.zicht) }],
    secties: [{ kop: tekst.lezersKop, regels: lezersRegels(publiek) }],
    knoppen: [knop(tekst.knop.vrijgeven, true, 'positive'), knop(tekst.knop.weigeren, false, 'destructive')],
    samenvatting: tekst.voorlegSamenvatting(casus.nummer),
  });
}

export function akkoordenKaart(
  nummer: string,
  lijst: readonly Leesbevestiging[],
  knoppen: readonly Knop[],
  zinnen: readonly string[] = [],
): Kaart {
  const tekst = casusberichtTekst;
  const regels = (wel: boolean): readonly string[] =>
    lijst.filter(({ akkoordOp }) => (akkoordOp !== null) === wel).map(tekst.akkoordRegel);
  return bladKaart({
    kop: tekst.akkoordenKop(nummer),
    naam: '',
    alineas: [...zinnen, tekst.akkoordenStand(lijst)],
    rijen: [],
    secties: [
      { kop: tekst.akkoordNiet, regels: regels(false).slice(0, 60) },
      { kop: tekst.akkoordWel, regels: regels(true).slice(0, 60) },
    ],
    knoppen,
    samenvatting: zinnen[0] ?? tekst.akkoordenStand(lijst),
  });
}

/** How far a series of letters is, updated in place while it runs, and the next step with all of them. */
import { pastBij } from '../domain/briefreeks';
import type { Reeksronde, Reekssoort, ReeksStatus, Reekstelling, Rondestap } from '../domain/briefreeks';
import { momentVoluit } from '../texts/moment';
import { reeksTekst } from '../texts/briefreeks';
import { bladKaart } from './blad';
import { button, link } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface ReeksView {
  readonly id: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly status: ReeksStatus;
  readonly gemaakt: number;
  readonly totaal: number;
  readonly genoemd: number | null;
  readonly soort: Reekssoort;
  readonly statussen: Readonly<Record<string, number>>;
  readonly telling: Reekstelling;
  readonly ronde: Pick<Reeksronde, 'stap' | 'status' | 'gedaan' | 'gelaten'> | null;
  readonly stappen: readonly Rondestap[];
}

const bezig = ({ status, ronde }: ReeksView): boolean => status === 'loopt' || ronde?.status === 'loopt';

/** Called off or stopped, with letters that the press waits for. */
const wacht = ({ status, statussen }: ReeksView): boolean =>
  (status === 'afgebroken' || status === 'gestopt') &&
  ['concept', 'voorgelegd', 'vastgesteld'].some((een) => (statussen[een] ?? 0) > 0);

export function reeksKaart(view: ReeksView, sleutel: string): Kaart {
  const { status, gemaakt, totaal, genoemd, ronde } = view;
  const { label } = reeksTekst;
  const { geraakt, ongelezen } = view.telling;
  const telling = reeksTekst.statussen(view.statussen);
  return bladKaart({
    kop: reeksTekst.kop(view.soort, view.casusNummer),
    naam: view.aanbieder,
    alineas: [
      reeksTekst.uitleg,
      ...(genoemd === null ? [] : [reeksTekst.genoemd(genoemd, totaal)]),
      ...(wacht(view) ? [reeksTekst.tellenMee] : []),
    ],
    rijen: [
      { label: label.stand, waarde: reeksTekst.stand(status) },
      { label: label.gemaakt, waarde: reeksTekst.gemaakt(gemaakt, totaal) },
      ...(telling === '' ? [] : [{ label: label.brieven, waarde: telling }]),
      ...(ronde === null ? [] : [{ label: label.ronde, waarde: reeksTekst.ronde(ronde) }]),
      ...(geraakt === 0 ? [] : [{ label: label.geraakt, waarde: reeksTekst.aantal(geraakt) }]),
      ...(view.telling.eigen === 0 ? [] : [{ label: label.eigen, waarde: reeksTekst.aantal(view.telling.eigen) }]),
      ...(leest(view) ? [{ label: label.ongelezen, waarde: reeksTekst.aantal(ongelezen) }] : []),
    ],
    knoppen: bezig(view) ? loopknoppen(view, sleutel) : stapknoppen(view, sleutel),
    samenvatting:
      ronde?.status === 'loopt'
        ? reeksTekst.samenvattingRonde(ronde.stap, ronde.gedaan, totaal)
        : reeksTekst.samenvatting(status, gemaakt, totaal),
  });
}

/** Who may set the letters sees how many he did not read yet. */
const leest = ({ stappen, statussen, telling }: ReeksView): boolean =>
  stappen.includes('vaststellen') && (statussen['voorgelegd'] ?? 0) > 0 && telling.ongelezen > 0;

function loopknoppen({ id: reeks, casusId: casus }: ReeksView, sleutel: string): readonly Knop[] {
  const { knop } = reeksTekst;
  return [
    button(knop.afbreken, 'briefreeks.afbreken', { reeks, sleutel }),
    button(knop.tonen, 'briefreeks.inzien', { reeks }),
    button(knop.casus, 'casus.inzien', { casus }),
  ];
}

/** The furthest step that letters wait for comes first; what is behind it comes back when its turn is there. */
const volgorde = ['verzenden', 'vrijgeven', 'vaststellen', 'voorleggen'] as const satisfies readonly Rondestap[];

function stapknoppen(view: ReeksView, sleutel: string): readonly Knop[] {
  const { id: reeks, casusId: casus, gemaakt } = view;
  const { knop } = reeksTekst;
  const kan = (stap: Rondestap): boolean =>
    view.stappen.includes(stap) && Object.keys(view.statussen).some((status) => pastBij(stap, status));
  const eerste = volgorde.filter(kan).slice(0, 2);
  const knoppen = [
    ...hervatknop(view, sleutel),
    ...eerste.map((stap, plek) => stapknop(stap, reeks, sleutel, plek === 0)),
    ...aandacht(view),
    ...(gemaakt > 0 ? [button(knop.lijst, 'briefreeks.brieven', { reeks })] : []),
    ...(gemaakt > 0 ? [button(knop.bestanden, 'briefreeks.bestanden', { reeks })] : []),
    ...(kan('bijwerken') ? [button(knop.bijwerken, 'briefreeks.bijwerken', { reeks, sleutel: `${sleutel}-bij` })] : []),
  ];
  // More than six would hide the way back; what falls off stands under the list of letters.
  return [...knoppen.slice(0, 5), button(knop.casus, 'casus.inzien', { casus })];
}

/** Called off or stopped with letters still to make. */
const hervatknop = ({ id: reeks, status, gemaakt, totaal }: ReeksView, sleutel: string): readonly Knop[] =>
  (status === 'afgebroken' || status === 'gestopt') && gemaakt < totaal
    ? [button(reeksTekst.knop.hervatten, 'briefreeks.hervatten', { reeks, sleutel: `${sleutel}-verder` })]
    : [];

/** What asks for a look first: a changed fact goes before what was left in the last step, and that before own words. */
function aandacht({ id: reeks, telling, ronde }: ReeksView): readonly Knop[] {
  const { knop } = reeksTekst;
  if (telling.geraakt > 0) return [button(knop.geraakt, 'briefreeks.brieven', { reeks, deel: 'geraakt' })];
  if ((ronde?.gelaten ?? 0) > 0) return [button(knop.gelaten, 'briefreeks.brieven', { reeks, deel: 'gelaten' })];
  return telling.eigen > 0 ? [button(knop.eigen, 'briefreeks.brieven', { reeks, deel: 'eigen' })] : [];
}

function stapknop(stap: (typeof volgorde)[number], reeks: string, sleutel: string, eerst: boolean): Knop {
  const { knop } = reeksTekst;
  const stijl = eerst ? ({ stijl: 'positive' } as const) : {};
  switch (stap) {
    case 'verzenden':
      return button(knop.verzending, 'briefreeks.verzending', { reeks }, stijl);
    case 'vrijgeven':
      return button(knop.vrijgeven, 'briefreeks.vrijgeven', { reeks, sleutel: `${sleutel}-vrij` }, stijl);
    case 'vaststellen':
      return button(knop.beoordelen, 'briefreeks.beoordelen', { reeks }, stijl);
    case 'voorleggen':
      return button(knop.voorleggen, 'briefreeks.voorleggen', { reeks, sleutel: `${sleutel}-voor` }, stijl);
  }
}

export const reeksBestandKaart = (reeks: string, url: string, tot: string): Kaart =>
  bladKaart({
    kop: reeksTekst.bestandKop,
    naam: '',
    alineas: [reeksTekst.bestand(momentVoluit(tot))],
    rijen: [],
    knoppen: [link(reeksTekst.knop.ophalen, url), button(reeksTekst.knop.tonen, 'briefreeks.inzien', { reeks })],
    samenvatting: reeksTekst.bestandKop,
  });

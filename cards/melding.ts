/** A melding that was sent: what stands in it, what was added, what happened to it, and what its reader may do. */
import type { Bijlage } from '../domain/bijlage';
import type { Aanvulling, Beller, Melding, MeldingVeld } from '../domain/melding';
import type { Meldinggebeurtenis, Meldingvraag } from '../domain/melding-historie';
import { kanStap } from '../domain/melding-status';
import type { Meldingstap } from '../domain/melding-status';
import { bijlageTekst } from '../texts/bijlage';
import { afschriftTekst } from '../texts/afschrift';
import { knopTekst, meldingTekst } from '../texts/melding';
import { meldingVragen } from '../texts/meldingvragen';
import { namensTekst, namensVragen } from '../texts/melding-namens';
import { vraagTekst, watNu } from '../texts/melding-status';
import { meldpuntTekst, stapKnop } from '../texts/meldpunt';
import { momentVoluit } from '../texts/moment';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import { melderRegel, werkRegel } from './melding-regel';
import { meesteAanvullingen, meesteRegels, passend } from './melding-passend';
import type { Kaart } from './expand';
import sjabloon from './templates/melding.json';

/** `genoemd`: what the organisation is called there, when somebody typed that differently; otherwise empty. */
interface Andere extends Pick<Melding, 'id' | 'nummer' | 'status' | 'gemeldOp'> {
  readonly genoemd: string;
}

export interface MeldingView {
  readonly melding: Pick<Melding, 'id' | 'nummer' | 'status' | 'gemeldOp' | 'versie'>;
  /** Something that was done a moment ago, or null. */
  readonly net: string | null;
  /** Read by somebody of the meldpunt, who sees who did what. */
  readonly werkend: boolean;
  readonly antwoorden: readonly { readonly veld: MeldingVeld; readonly waarde: string }[];
  /** What the meldpunt would like to have, and nobody filled in. */
  readonly opengelaten: readonly MeldingVeld[];
  readonly aanvullingen: readonly (Pick<Aanvulling, 'op' | 'tekst' | 'bijlagen'> & { readonly wie: string })[];
  readonly historie: readonly (Meldinggebeurtenis & { readonly wie: string })[];
  readonly vraag: Meldingvraag | null;
  readonly casus: { readonly id: string; readonly nummer: string } | null;
  readonly anderen: readonly Andere[];
  readonly melder: { readonly naam: string; readonly partijNaam: string } | null;
  /** Who told it by telephone, and who wrote that down. */
  readonly namens: { readonly beller: Beller; readonly door: string } | null;
  readonly documenten: readonly Bijlage[];
  readonly behandelaar: string | null;
  readonly stappen: readonly Meldingstap[];
  /** One-time key for what can be done on the card itself. */
  readonly sleutel: string;
}

/** More buttons than this disappear behind a menu in Teams. */
const meesteKnoppen = 6;

export function meldingKaart(view: MeldingView): Kaart {
  const { melding, werkend } = view;
  const onderkop = werkend
    ? meldpuntTekst.item(melding.status, melding.gemeldOp)
    : meldingTekst.regel(melding.status, melding.gemeldOp);
  const aanvullen = !werkend && view.stappen.includes('aanvullen');
  const vulling = {
    kop: meldingTekst.kop(melding.nummer),
    onderkop,
    alineas: alineas(view),
    ...passend(rijen(view), secties(view)),
    documenten: inRijen(documentknoppen(view)),
    aanvullen,
    aanvullingLabel: meldingTekst.aanvullingVraag,
    aanvullingFout: meldingTekst.aanvullingLeeg,
    knoppen: (werkend ? werkKnoppen(view) : eigenKnoppen(view)).slice(0, meesteKnoppen),
  };
  // Of a melding with which nothing can be done any more no button tells which one it is.
  return { ...expand(sjabloon, vulling, `${melding.nummer}: ${onderkop}`), gaatOver: [{ melding: melding.id }] };
}

/** To take out one of one's own stands beside fetching them. */
function documentknoppen({ melding: { id: melding }, documenten, stappen }: MeldingView): readonly Knop[] {
  const los = { zonderInvoer: true } as const;
  const weg = stappen.includes('weghalen')
    ? [button(stapKnop.weghalen, 'melding.stap', { melding, stap: 'weghalen' }, los)]
    : [];
  return [
    ...documenten.map(({ hash, naam }) =>
      button(bijlageTekst.ophalen(naam), 'melding.bijlage', { melding, hash }, los),
    ),
    ...weg,
  ];
}

const inRijen = (knoppen: readonly Knop[]): readonly { readonly ophalen: readonly Knop[] }[] =>
  Array.from({ length: Math.ceil(knoppen.length / meesteKnoppen) }, (_, rij) => ({
    ophalen: knoppen.slice(rij * meesteKnoppen, (rij + 1) * meesteKnoppen),
  }));

const alinea = (tekst: string, vet = false) => ({ tekst, gewicht: vet ? 'Bolder' : 'Default' });

function alineas({ net, werkend, melding, vraag }: MeldingView) {
  const uit = net === null ? [] : [alinea(net, true)];
  if (!werkend) uit.push(alinea(watNu[melding.status]));
  if (vraag === null) return uit;
  const kop = werkend ? meldpuntTekst.openVraag(vraag.verlooptOp) : vraagTekst.kop(melding.nummer);
  return [...uit, alinea(kop, true), alinea(vraag.vraag)];
}

function rijen({
  melding,
  opengelaten,
  antwoorden,
  aanvullingen,
  werkend,
  melder,
  namens,
  behandelaar,
  casus,
}: MeldingView) {
  const { label } = meldpuntTekst;
  // What was left open can be asked after, or told, as long as something can be added.
  const open = kanStap(melding.status, 'aanvullen') ? opengelaten : [];
  const labels = open.map((veld) => labelVan(veld, namens !== null, werkend));
  const nietIngevuld = labels.length === 0 ? [] : [{ label: label.nietIngevuld, waarde: labels.join(', ') }];
  const werk = [
    ...(melder && !namens
      ? [{ label: label.melder, waarde: meldpuntTekst.melder(melder.naam, melder.partijNaam) }]
      : []),
    { label: label.behandelaar, waarde: behandelaar ?? meldpuntTekst.nogNiemand },
  ];
  return [
    ...(namens ? bellerRijen(namens) : []),
    ...(werkend ? werk : []),
    ...(casus ? [{ label: label.casus, waarde: casus.nummer }] : []),
    ...antwoorden.map(({ veld, waarde }) => ({ label: labelVan(veld, namens !== null, werkend), waarde })),
    ...nietIngevuld,
    ...aanvullingen.slice(-meesteAanvullingen).map((een) => ({
      label: `${knopTekst.aanvulling} · ${momentVoluit(een.op)}`,
      // A name stands where no markdown is read.
      waarde: werkend ? `${een.wie}: ${bijlageTekst.aanvulling(een)}` : bijlageTekst.aanvulling(een),
    })),
  ];
}

/** What was asked of a caller is about the caller, and to who works on it the melder is another. */
export const labelVan = (veld: MeldingVeld, vanBeller: boolean, werkend: boolean): string =>
  (vanBeller && namensTekst.labels[veld]) ||
  (werkend && meldpuntTekst.antwoordLabels[veld]) ||
  meldingVragen[veld].label;

/** Both names: whose words these are, and who wrote them down. */
export const bellerRijen = ({ beller, door }: NonNullable<MeldingView['namens']>) => [
  { label: namensVragen.bellerNaam.label, waarde: beller.naam },
  { label: namensVragen.bellerOrganisatie.label, waarde: beller.organisatie },
  { label: namensTekst.opgenomenDoor, waarde: namensTekst.opgenomen(door) },
];

const secties = ({ anderen, historie, werkend, namens }: MeldingView) => [
  {
    sectiekop: meldpuntTekst.anderenKop,
    regels: anderen.slice(0, meesteRegels).map((ander) => ({ tekst: meldpuntTekst.ander(ander) })),
  },
  {
    sectiekop: meldpuntTekst.historieKop,
    regels: historie
      .flatMap((een) => (werkend ? werkRegel : melderRegel)(een, namens?.beller ?? null))
      .slice(-meesteRegels)
      .map((tekst) => ({ tekst })),
  },
];

/** In the order of the work; what matters most comes first. */
const werkvolgorde = [
  'beoordelen',
  'overnemen',
  'heropenen',
  'vragen',
  'koppelen',
  'doorverwijzen',
  'afsluiten',
  'ontkoppelen',
  'aanvullen',
] as const satisfies readonly Meldingstap[];

/** Steps that need nothing more than a press. */
const direct = ['beoordelen', 'overnemen', 'heropenen', 'ontkoppelen'] as const;
const isDirect = (stap: Meldingstap): stap is (typeof direct)[number] => direct.some((een) => een === stap);

function werkKnoppen({ melding, stappen, sleutel, casus }: MeldingView): readonly Knop[] {
  const { id, versie } = melding;
  const knop = (stap: (typeof werkvolgorde)[number], nummer: number): Knop => {
    const stijl = nummer === 0 ? ({ stijl: 'positive' } as const) : {};
    if (!isDirect(stap)) return button(stapKnop[stap], 'melding.stap', { melding: id, stap }, stijl);
    const action = stap === 'overnemen' ? 'melding.beoordelen' : (`melding.${stap}` as const);
    return button(stapKnop[stap], action, { melding: id, versie, sleutel: `${sleutel}-${stap.slice(0, 3)}` }, stijl);
  };
  const gekozen = werkvolgorde.filter((stap) => stappen.includes(stap)).slice(0, casus ? 4 : 5);
  return [
    ...gekozen.map(knop),
    ...(casus ? [button(meldpuntTekst.casusTonen, 'casus.inzien', { casus: casus.id })] : []),
    button(meldpuntTekst.naarLijst, 'werklijst.inzien', {}),
  ];
}

function eigenKnoppen({ melding: { id: melding }, stappen, sleutel, vraag, casus }: MeldingView): readonly Knop[] {
  const mag = (stap: Meldingstap): boolean => stappen.includes(stap);
  const open = { zonderInvoer: true } as const;
  return [
    ...(mag('aanvullen')
      ? [button(knopTekst.aanvullen, 'melding.aanvullen', { melding, sleutel }, { stijl: 'positive' })]
      : []),
    ...(vraag && mag('beantwoorden')
      ? [button(stapKnop.beantwoorden, 'melding.stap', { melding, stap: 'beantwoorden' }, open)]
      : []),
    ...(casus ? [button(meldpuntTekst.casusTonen, 'casus.inzien', { casus: casus.id }, open)] : []),
    ...(mag('intrekken') ? [button(knopTekst.intrekken, 'melding.stap', { melding, stap: 'intrekken' }, open)] : []),
    ...(mag('herstellen')
      ? [button(stapKnop.herstellen, 'melding.herstellen', { melding, sleutel: `${sleutel}-he` }, open)]
      : []),
    button(afschriftTekst.knop, 'melding.afschrift', { melding }, open),
    button(knopTekst.mijnMeldingen, 'mijn-meldingen.inzien', {}, open),
  ];
}

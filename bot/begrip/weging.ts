/** Rules and experience together → intents with a degree of certainty. See docs/adr/0010. */
import type { Naar } from '../../domain/doorverwijzing';
import type { Intent, Kandidaat } from './begrepen';
import { ervaring, gewogen } from './ervaring';
import { ruimeAanwijzingenVan } from './ervaring/aanwijzingen';
import type { Tabel } from './ervaring/tabel';
import { klassen, klasNummer } from './ervaring/klas';
import { alleenGenoemdeBrief } from './weging-brief';
import { omEenMens } from './ervaring/om-een-mens';
import type { OmEenMens } from './ervaring/om-een-mens';
import { isGaande } from './gaande';
import type { Lezing } from './lezing';
import type { Kenmerk } from './lexicon';
import { punten } from './weging-regels';

export interface Weging {
  readonly intent: Intent;
  readonly zekerheid: number;
  readonly naar: Naar | null;
  readonly top: readonly Kandidaat[];
  /** How likely it tells of danger or abuse, from 0 to 1, whatever is decided. */
  readonly gevaar: number;
}

/** What is decided, before the chance of danger stands beside it. */
type Besluit = Omit<Weging, 'gevaar'>;

/** From here on a rule about danger decides, unless experience is all but sure of something else: rather once too often. */
const GEVAAR_ZEKER = 9.5;
const GEVAAR_KANS = 0.03;
/** When it is a referral anyhow, this much of a chance of danger makes it that one. */
const GEVAAR_TWIJFEL = 0.25;
/** Beside a story that reads like a melding first of all, and speaks of no child or family, it takes more. */
const GEVAAR_BIJ_MELDING = 0.5;
const OM_EEN_KIND: readonly Kenmerk[] = ['eenKind', 'mijnKind', 'gezinWoord'];
/** And when nothing else is more likely than this, such a chance of danger is enough to say where to call. */
const NIET_ZEKER_ANDERS = 0.7;
/** Nobody is sent elsewhere on a guess. */
const GEEN_GOK = 0.6;
/** Where the rules hear a melding and no referral, experience has to be all but certain of one. */
const TEGEN_DE_REGELS = 0.9;
/** Experience alone is never certain: without a rule that says the same, no open question is interrupted. */
const STEUN_VANAF = 5;
const ZONDER_STEUN = 0.75;
/** "moeders met kinderen" is an answer: so few words send nobody elsewhere unless a rule knows them. */
const TE_KORT = 3;
const GEVAREN = [klasNummer('verwijzing', '112'), klasNummer('verwijzing', 'Veilig Thuis')];

const hoogsteVan = (waarden: Float64Array, keuzes: readonly number[]): number =>
  keuzes.reduce((a, b) => ((waarden[b] ?? 0) > (waarden[a] ?? 0) ? b : a), keuzes[0] ?? 0);

const somVan = (waarden: Float64Array, keuzes: readonly number[]): number =>
  keuzes.reduce((som, k) => som + (waarden[k] ?? 0), 0);

const perIntent = (kansen: Float64Array): readonly Kandidaat[] => {
  const som = new Map<Intent, number>();
  klassen.forEach(({ intent }, k) => som.set(intent, (som.get(intent) ?? 0) + (kansen[k] ?? 0)));
  return [...som]
    .map(([intent, kans]) => ({ intent, zekerheid: Math.min(0.99, Math.round(kans * 100) / 100) }))
    .sort((a, b) => b.zekerheid - a.zekerheid);
};

const hoogstePunten = (regels: Float64Array): ReadonlyMap<Intent, number> => {
  const uit = new Map<Intent, number>();
  klassen.forEach(({ intent }, k) => uit.set(intent, Math.max(uit.get(intent) ?? 0, regels[k] ?? 0)));
  return uit;
};

const VERWIJZINGEN = klassen.flatMap(({ intent }, k) => (intent === 'verwijzing' ? [k] : []));

/** Danger is danger to somebody: of whom nothing is said, only the rules may raise the alarm. */
const OM_WIE: readonly Kenmerk[] = [
  'mens',
  'eenKind',
  'mijnKind',
  'gezinWoord',
  'levensgevaar',
  'suicide',
  'mishandeld',
  // "Twee kleine kinderen" is a count, and somebody.
  '@aantal',
];
/** "Waarom is de trede zo laag terwijl er nu een kind in levensgevaar is": however much it looks like something else. */
const nuMetEenKind = ({ kenmerken }: Lezing): boolean =>
  kenmerken.has('nuGevaar') && kenmerken.has('eenKind') && heeftEen(kenmerken, ['levensgevaar', 'mishandeld']);

/** A sentence about money or an organisation is a melding, unless a rule hears danger in it. */
const OVER_ORGANISATIE: readonly Kenmerk[] = ['geldwoord', 'nietBetalen', '@aanbieder', '@bedrag'];
const heeftEen = (kenmerken: ReadonlySet<Kenmerk>, lijst: readonly Kenmerk[]): boolean =>
  lijst.some((kenmerk) => kenmerken.has(kenmerk));
/** "Her friend lets her sleep with men for money" speaks of money too: then experience has to be sure. */
const GEVAAR_MET_GELD = 0.85;
/** What organisations do and have done to them, also of a name nobody knows: experience has to be fairly sure that it is about a body. */
const ORGANISATIE_IN_BEWEGING: readonly Kenmerk[] = [
  'wijziging',
  'verband',
  'bestuur',
  'personeel',
  'stopt',
  'overAanbod',
  'metafoor',
  'voorbij',
  'ongedeerd',
];
const GEVAAR_BIJ_BEWEGING = 0.75;
const beweegtAlleen = ({ kenmerken }: Lezing, gevaar: number): boolean =>
  gevaar < GEVAAR_BIJ_BEWEGING && heeftEen(kenmerken, ORGANISATIE_IN_BEWEGING);
/** "Wat komt er zwart in de brief als hij openbaar wordt" asks about a letter, and "hij" is that letter: of a person nothing is said in it. */
const OVER_IEMAND: readonly Kenmerk[] = [
  'eenKind',
  'mijnKind',
  'gezinWoord',
  'levensgevaar',
  'suicide',
  'mishandeld',
  'geweld',
  'nuGevaar',
  '@aantal',
];
const GEVAAR_BIJ_BRIEF = 0.4;
const vraagtNaarBrief = ({ kenmerken }: Lezing, { gevaar, kind }: OmEenMens): boolean =>
  kenmerken.has('briefWoord') &&
  kenmerken.has('@vraagzin') &&
  gevaar + kind < GEVAAR_BIJ_BRIEF &&
  !heeftEen(kenmerken, OVER_IEMAND);

const overMensen = (lezing: Lezing, gevaar: number): boolean =>
  lezing.woorden.length > TE_KORT && !beweegtAlleen(lezing, gevaar) && isIemand(lezing, gevaar);
const isIemand = ({ kenmerken }: Lezing, gevaar: number): boolean =>
  heeftEen(kenmerken, OM_WIE) && (!heeftEen(kenmerken, OVER_ORGANISATIE) || gevaar >= GEVAAR_MET_GELD);

const verwezen = (
  kansen: Float64Array,
  keuzes: readonly number[],
  kans: number,
  top: readonly Kandidaat[],
): Besluit => ({
  intent: 'verwijzing',
  zekerheid: Math.min(0.99, Math.round(kans * 100) / 100),
  naar: klassen[hoogsteVan(kansen, keuzes)]?.naar ?? null,
  top,
});

/** Not sure enough to send someone elsewhere: the next best, or nothing. */
const liever = (top: readonly Kandidaat[]): Besluit => {
  const ander = top.find(({ intent, zekerheid }) => intent !== 'verwijzing' && zekerheid >= 0.25);
  return { ...(ander ?? { intent: 'onbekend', zekerheid: 0.5 }), naar: null, top };
};

/** A story without a name may as well be the answer to the question that is open: then it is no sure new melding. */
const magZeker = (intent: Intent, steun: ReadonlyMap<Intent, number>, { kenmerken }: Lezing): boolean =>
  (steun.get(intent) ?? 0) >= STEUN_VANAF &&
  (intent !== 'melding.starten' || heeftEen(kenmerken, ['@aanbieder', 'melden', 'melding']));

/** What the intents alone make of danger and of one child counts in full from this chance on that it is about somebody; a rule that hears it needs none. */
const OM_IEMAND = 0.4;
const MENSEN = [...GEVAREN, klasNummer('verwijzing', 'LMZ')];

const gedempt = (kansen: Float64Array, regels: Float64Array, { gevaar, kind }: OmEenMens): Float64Array => {
  const deel = Math.min(1, (gevaar + kind) / OM_IEMAND);
  const weegt = (k: number): boolean => MENSEN.includes(k) && (regels[k] ?? 0) < STEUN_VANAF;
  const rest = kansen.map((kans, k) => (weegt(k) ? kans * deel : kans));
  const som = rest.reduce((a, b) => a + b, 0);
  return rest.map((kans) => kans / som);
};

/** Experience says nothing of somebody there; a rule that hears danger still does. */
const zonderMensen = (kansen: Float64Array, regels: Float64Array): Float64Array => {
  const rest = kansen.map((kans, k) => (MENSEN.includes(k) && (regels[k] ?? 0) < STEUN_VANAF ? 0 : kans));
  const som = rest.reduce((a, b) => a + b, 0);
  return som === 0 ? kansen : rest.map((kans) => kans / som);
};

/** Of somebody who died and a day nobody names it may be today: whom to call is said in any case. */
const NA_EEN_VOORVAL = 0.1;

/** `tabel`: other weights than the learned ones, to measure with. */
export const weeg = (lezing: Lezing, tabel?: Tabel): Weging => {
  const regels = punten(lezing.kenmerken);
  const aanwijzingen = gewogen(ruimeAanwijzingenVan(lezing, regels));
  const mens = omEenMens(aanwijzingen);
  const geleerd = gedempt(ervaring(aanwijzingen, tabel).map(Math.exp), regels, mens);
  const naarBrief = vraagtNaarBrief(lezing, mens);
  const kansen = alleenGenoemdeBrief(naarBrief ? zonderMensen(geleerd, regels) : geleerd, regels);
  const gevaar = lezing.kenmerken.has('pasVoorval') ? Math.max(NA_EEN_VOORVAL, mens.gevaar) : mens.gevaar;
  return { ...naarHetMoment(lezing, besluit(lezing, regels, kansen, mens)), gevaar: naarBrief ? 0 : gevaar };
};

const naarHetMoment = ({ woorden }: Lezing, gekozen: Besluit): Besluit =>
  gekozen.naar === 'Veilig Thuis' && isGaande(woorden) ? { ...gekozen, naar: '112' } : gekozen;

/** With a weapon in hand it is for 112, whatever else is done to them. */
const zwaarste = (regels: Float64Array, { kenmerken }: Lezing): number => {
  const [nu = 0] = GEVAREN;
  return kenmerken.has('wapen') && (regels[nu] ?? 0) >= GEVAAR_ZEKER ? nu : hoogsteVan(regels, GEVAREN);
};

/** "Het geld is op en er is een steekpartij": money beside it takes nothing away from what is done to somebody. */
const UITGESPROKEN: readonly Kenmerk[] = ['levensgevaar', 'mishandeld', 'suicide', 'wapen'];
const MENS_ZEKER = 0.9;
const ookGevaar = ({ kenmerken }: Lezing, gevaar: number): boolean =>
  heeftEen(kenmerken, UITGESPROKEN) && (gevaar >= MENS_ZEKER || kenmerken.has('mens'));

const besluit = (
  lezing: Lezing,
  regels: Float64Array,
  kansen: Float64Array,
  { gevaar: omMens }: OmEenMens,
): Besluit => {
  const steun = hoogstePunten(regels);
  const top = perIntent(kansen)
    .map(({ intent, zekerheid }) => ({
      intent,
      zekerheid: magZeker(intent, steun, lezing) ? zekerheid : Math.min(ZONDER_STEUN, zekerheid),
    }))
    .slice(0, 3);
  const gevaar = zwaarste(regels, lezing);
  if ((regels[gevaar] ?? 0) >= GEVAAR_ZEKER && (somVan(kansen, GEVAREN) >= GEVAAR_KANS || nuMetEenKind(lezing)))
    return { intent: 'verwijzing', zekerheid: 0.99, naar: klassen[gevaar]?.naar ?? null, top };
  const eerste = top[0] ?? { intent: 'onbekend', zekerheid: 0 };
  const gevaarKans = somVan(kansen, GEVAREN);
  const kans = overMensen(lezing, gevaarKans) ? gevaarKans : 0;
  const leestAlsMelding = eerste.intent === 'melding.starten' && !heeftEen(lezing.kenmerken, OM_EEN_KIND);
  const twijfel = leestAlsMelding ? GEVAAR_BIJ_MELDING : GEVAAR_TWIJFEL;
  if (kans >= twijfel && (eerste.intent === 'verwijzing' || eerste.zekerheid < NIET_ZEKER_ANDERS))
    return verwezen(kansen, GEVAREN, Math.max(kans, eerste.intent === 'verwijzing' ? eerste.zekerheid : 0), top);
  if (eerste.intent !== 'verwijzing') return { ...eerste, naar: null, top };
  const gesteund = (steun.get('verwijzing') ?? 0) >= STEUN_VANAF;
  if (eerste.zekerheid < GEEN_GOK || (lezing.woorden.length <= TE_KORT && !gesteund)) return liever(top);
  const elders = hoogsteVan(kansen, VERWIJZINGEN);
  const gehoord = (steun.get('melding.starten') ?? 0) >= STEUN_VANAF && !gesteund && !GEVAREN.includes(elders);
  if (gehoord && somVan(kansen, VERWIJZINGEN) < TEGEN_DE_REGELS)
    return { intent: 'melding.starten', zekerheid: ZONDER_STEUN, naar: null, top };
  const vermoed = GEVAREN.includes(elders) && (regels[elders] ?? 0) < STEUN_VANAF;
  const overBedrijf = gevaarKans < GEVAAR_MET_GELD && heeftEen(lezing.kenmerken, OVER_ORGANISATIE);
  const twijfelachtig = overBedrijf || beweegtAlleen(lezing, gevaarKans);
  if (vermoed && twijfelachtig && !ookGevaar(lezing, omMens)) return liever(top);
  return verwezen(kansen, [elders], eerste.zekerheid, top);
};

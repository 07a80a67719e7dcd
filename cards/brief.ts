/** A drawn-up letter on a card: which version, to whom, what was found in it, the letter itself in parts, and its files. */
import { isIntern } from '../domain/kring';
import type { Handeling } from '../domain/policy';
import { briefStatus, briefTekst, publiekNaam } from '../texts/brief';
import { brieflezingTekst } from '../texts/brieflezing';
import { reeksTekst } from '../texts/briefreeks';
import { briefStand, briefgangTekst } from '../texts/briefgang';
import { casusTekst } from '../texts/casus';
import { informerenTekst } from '../texts/feitgang';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import type { BriefView } from './brief-view';
import { briefpunten, nietGevonden } from './briefpunten';
import { voorproef } from './brieflezing';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import { toontAlles, zonderGrens } from './nakijkpunten';
import type { Kaart } from './expand';
import sjabloon from './templates/brief.json';
import { gemistZin } from './vrijgave';
import { voorstelKnop } from './voorstellen';
import { alsVouwen, ingekort, omvang } from './vouw';
import type { Vouw } from './vouw';

const langsteKopregel = 250;

/** In bytes: with the head and the buttons the card stays below the 28 KB that Teams takes. */
const ruimte = 20_500;
const ruimteVoorPunten = 8_500;

export function briefKaart(view: BriefView): Kaart {
  const { briefId: brief, soort, nummer, gaten } = view;
  const punten = ingekort(briefpunten(view), ruimteVoorPunten);
  const { begin, delen } = voorproef(view.lezing, ruimte - omvang(punten));
  const vulling = {
    kop: briefTekst.kop(soort, nummer),
    naam: view.aanbieder,
    alineas: [...alineas(view), ...rest(view, punten)].map(alsTekst),
    rijen: rijen(view),
    punten: alsVouwen(punten, 'punt'),
    briefkop: brieflezingTekst.briefkop,
    begin: begin.map(alsTekst),
    delen: alsVouwen(delen, 'deel'),
    bestanden: [
      button(brieflezingTekst.knop.heleBrief, 'brief.lezen', { brief }),
      button(briefTekst.knop.pdf, 'brief.bestand', { brief, formaat: 'pdf' }),
      button(briefTekst.knop.docx, 'brief.bestand', { brief, formaat: 'docx' }),
      button(briefTekst.knop.bestanden, 'brief.bestanden', { brief }),
    ],
    voet: (view.status === 'concept' ? [briefTekst.concept, briefTekst.wieZietDit] : [briefTekst.wieZietDit]).map(
      alsTekst,
    ),
    knoppen: [...stapKnoppen(view), ...voorstellenKnop(view), terugKnop(view)],
  };
  return expand(sjabloon, vulling, briefTekst.samenvatting(view, gaten.length));
}

const alsTekst = (tekst: string) => ({ tekst });

const voorstellenKnop = ({ briefId, vervolg, voorstellen = [], nagekeken }: BriefView): readonly Knop[] =>
  vervolg.includes('brief.terugbrengen') && nagekeken?.magSchrijven !== false ? voorstelKnop(briefId, voorstellen) : [];

const terugKnop = ({ reeks, casusId }: BriefView): Knop =>
  reeks === undefined
    ? button(casusTekst.knop.terug, 'casus.inzien', { casus: casusId })
    : button(reeksTekst.knop.reeks, 'briefreeks.inzien', { reeks });

/** What left or was taken back needs no second chance. */
const wachtNog: readonly string[] = ['concept', 'voorgelegd', 'vastgesteld'];

const alineas = (view: BriefView): readonly string[] => {
  const { melding, ongewijzigd, status, soort, gepland = null, gemist = null } = view;
  const stand = status === 'vrijgegeven' && isIntern(soort) ? briefgangTekst.vrijIntern : briefStand(status);
  const nietNieuw = ongewijzigd === true ? [briefTekst.ongewijzigd] : [];
  return [
    ...(melding === undefined ? [] : [melding]),
    ...nietNieuw,
    ...(stand === '' ? [] : [stand]),
    ...(gepland === null || status !== 'vastgesteld' ? [] : [briefgangTekst.vrijgave.gepland(momentVoluit(gepland))]),
    ...(gemist === null || !wachtNog.includes(status) ? [] : [gemistZin(gemist)]),
    ...nietGevonden(view),
  ];
};

/** Where the card holds less than was found, who may check the letter is told where all of it stands. */
const rest = (view: BriefView, punten: readonly Vouw[]): readonly string[] =>
  !view.vervolg.includes('brief.nakijken') || toontAlles(punten, briefpunten(view, zonderGrens))
    ? []
    : [briefgangTekst.nakijken.allesBijNakijken];

type Stap = readonly [
  handeling: Handeling,
  titel: string,
  action: 'brief.beoordelen' | 'brief.vrijgave' | 'brief.verzending',
];

/** What may follow from where a letter stands. */
const stappen: Readonly<Record<string, Stap>> = {
  voorgelegd: ['brief.vaststellen', briefgangTekst.knop.beoordelen, 'brief.beoordelen'],
  vastgesteld: ['brief.vrijgeven', briefgangTekst.knop.vrijgave, 'brief.vrijgave'],
  vrijgegeven: ['brief.verzenden', briefgangTekst.knop.verzenden, 'brief.verzending'],
};

/** The next step first, and as the one that stands out. */
function stapKnoppen({ briefId: brief, casusId, status, vervolg }: BriefView): readonly Knop[] {
  const stap = Object.hasOwn(stappen, status) ? stappen[status] : undefined;
  const { knop } = briefgangTekst;
  const eerst = { stijl: 'positive' } as const;
  const volgende = stap !== undefined && vervolg.includes(stap[0]) ? [button(stap[1], stap[2], { brief }, eerst)] : [];
  const nakijken = vervolg.includes('brief.nakijken')
    ? [button(knop.nakijken, 'brief.nakijken', { brief }, status === 'concept' ? eerst : {})]
    : [];
  const register = button(informerenTekst.knop.tonen, 'informeren.inzien', { casus: casusId }, eerst);
  return [...volgende, ...(status === 'verzonden' ? [register] : []), ...nakijken];
}

const rijen = (view: BriefView) => {
  const { label } = briefTekst;
  const { aan, betreft } = view.lezing;
  const kopregels = [
    { label: brieflezingTekst.aan, waarde: inkorten(aan, langsteKopregel) },
    { label: brieflezingTekst.betreft, waarde: inkorten(betreft, langsteKopregel) },
  ];
  return [
    ...kopregels.filter(({ waarde }) => waarde !== ''),
    { label: label.status, waarde: briefStatus(view.status) },
    { label: label.nummer, waarde: briefTekst.versie(view.nummer, view.versie) },
    { label: label.publiek, waarde: publiekNaam(view.publiek) },
    { label: label.casus, waarde: view.casusNummer },
    { label: label.gemaakt, waarde: momentVoluit(view.gemaaktOp) },
  ];
};

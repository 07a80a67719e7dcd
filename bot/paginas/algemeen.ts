/** Pages about no casus in particular, asked for in a sentence: how it stands in one's region, what waits for one, which casussen nobody leads, who stands in for one. */
import { NIET_BIJGEWERKT, selectieIn, ZONDER_REGIE } from '../regie/casuslijst';
import { handlers } from '../handlers';
import { wachtendAntwoord } from '../handlers/wachtend';
import { werkvoorraadAntwoord } from '../handlers/werkvoorraad';
import type { Pagina } from './pagina';
import { eenVan } from '../invoer/zinnen';

/** Over the text in lower case. */
const zinnen = {
  regio:
    /^(?:en |maar )?(?:hoe|wat|welke|zijn er|waar)(?![a-z]).{0,60}(?:in|van|bij|binnen) (?:mijn|onze|ons|deze) (?:eigen )?(?:regio|gemeente|gebied|stad|regio's|gemeenten)(?![a-z])/,
  beslissen: eenVan(
    '^(?:en )?wat (?:moet|mag|kan|hoor) (?:ik|we|wij) (?:.{0,30} )?(?:beslissen|besluiten|goedkeuren|vaststellen|accorderen|beoordelen)(?![a-z])',
    '(?<![a-z])(?:moet|mag|kan) ik (?:.{0,30} )?(?:beslissen|besluiten|iets ondertekenen|iets tekenen|goedkeuren|accorderen)(?![a-z])',
    '(?<![a-z])(?:iets|stukken|brieven|besluiten|wat) (?:wat |die |dat )?(?:ik|we|wij) (?:nog )?(?:moet|moeten) (?:tekenen|ondertekenen|goedkeuren|vaststellen|accorderen)(?![a-z])',
    '(?:ligt|liggen|staat|staan|is|zijn|nog iets|wat) (?:er )?(?:nog )?(?:iets |wat )?(?:ter ondertekening|ter goedkeuring|ter vaststelling|te tekenen|te ondertekenen)(?![a-z])',
    '(?<![a-z])is (?:mijn|ons|onze) (?:akkoord|handtekening|goedkeuring|standpunt|besluit)(?![a-z])',
    '(?:ligt|staat|wacht|liggen|staan|wachten) er (?:nog )?(?:iets|wat|dingen|besluiten|stukken) (?:op mij|voor mij|op ons|voor ons|te wachten|klaar)',
    '^wat (?:ligt|wacht|staat) (?:er )?(?:op|bij|voor) (?:mij|me|ons)(?: te wachten| klaar)?$',
    '^(?:wat|welke [a-z]{3,20}) (?:is|zijn|heb ik|hebben we|hebben wij|ligt|liggen) (?:er )?(?:nu |nog |allemaal )?voorgelegd[?.]*$',
  ),
  regieloos: new RegExp(`^(?:casussen )?${ZONDER_REGIE}$`),
  termijn: /^(?:welke )?casussen .{0,30}(?:deadline|termijn)\w*(?![a-z])/,
  /** "Welke casussen zijn deze week niet bijgewerkt". */
  stil: new RegExp(`^(?:welke|wat voor|zijn er|hoeveel)(?![a-z]).{0,40}(?<![a-z])${NIET_BIJGEWERKT}(?![a-z])`),
  waarneming: eenVan(
    '^ik ben (?:er weer|weer (?:terug|beter|aan het werk|aanwezig))[.!?]*$',
    '^stop (?:de |mijn )?(?:waarneming|vervanging)[.!?]*$',
    '^(?:de |mijn )?(?:waarneming|vervanging) (?:stoppen|beeindigen|stopt|mag stoppen)[.!?]*$',
    '^wie (?:neemt|nemen) (?:er )?(?:voor )?(?:mij|me) waar[.!?]*$',
    '^wie vervangt (?:mij|me)[.!?]*$',
    '^(?:hoe|waar) (?:kan|vraag|regel|krijg|zet|meld|wijs) ik (?:een |mijn |iemand als )?(?:vervanger|vervanging|waarnemer|waarneming)(?: [a-z ]{2,20})?[.!?]*$',
    '^(?:hoe lang|tot wanneer|wanneer) (?:vervang|neem) ik .{0,40}[.!?]*$',
    // Who stands in and stops: the card has the button for it.
    "^ik (?:kan|wil|ga|hoef|mag|zal) (?:[a-z' -]{2,40} )?niet (?:.{0,30} )?(?:waarnemen|waar te nemen|vervangen)(?: voor [a-z' -]{2,40})?[.!?]*$",
    "^ik (?:neem|vervang) (?:[a-z' -]{2,40} )?niet (?:meer|langer)(?: waar)?(?: voor [a-z' -]{2,40})?(?: waar)?[.!?]*$",
    "^ik (?:stop|wil stoppen) (?:met |als )(?:de |het )?(?:waarneming|waarnemen|waarnemer|vervanging|vervangen|vervanger)(?: (?:voor|van) [a-z' -]{2,40})?[.!?]*$",
  ),
} as const;

const TREDE = /^(?:en |alles op |alle |welke |wie staat er op |wie staan er op )?trede ([1-5])[?.!]*$/;

/** Of a gemeente it is which regio that is; of anybody else the casussen there. */
const eigenPlaats: Pagina['doe'] = (beurt, tekst) => {
  const gemeente = beurt.register.gemeenten.find(({ code }) => code === beurt.actor.partijId);
  return gemeente !== undefined && /regio/i.test(tekst)
    ? handlers['register.opvragen'](beurt, { partijId: gemeente.code })
    : handlers['casussen.inzien'](beurt, selectieIn(beurt, tekst));
};

export const paginasAlgemeen: readonly Pagina[] = [
  {
    woorden: ['mijn regio', 'onze regio', 'eigen regio', 'mijn gemeente', 'onze gemeente', 'mijn gebied', 'ons gebied'],
    doe: eigenPlaats,
  },
  {
    woorden: [],
    patroon: zinnen.regio,
    doe: (beurt, tekst) => handlers['casussen.inzien'](beurt, selectieIn(beurt, tekst)),
  },
  {
    woorden: ['wacht op mij', 'beslissen', 'te beslissen', 'voorgelegd', 'wat is voorgelegd', 'voorgelegde besluiten'],
    patroon: zinnen.beslissen,
    doe: wachtendAntwoord,
  },
  { woorden: [], patroon: zinnen.regieloos, doe: (beurt) => werkvoorraadAntwoord(beurt, { welke: 'niemand' }) },
  { woorden: [], patroon: zinnen.termijn, doe: (beurt) => werkvoorraadAntwoord(beurt, { welke: 'termijn' }) },
  { woorden: [], patroon: zinnen.stil, doe: (beurt) => werkvoorraadAntwoord(beurt, { welke: 'stil' }) },
  {
    woorden: [
      'waarneming',
      'waarnemer',
      'vervanging',
      'vervanger',
      'afwezig',
      'vervanging regelen',
      'waarneming regelen',
    ],
    patroon: zinnen.waarneming,
    doe: (beurt) => handlers['waarneming.inzien'](beurt, {}),
  },
  {
    woorden: [],
    patroon: TREDE,
    doe: (beurt, tekst) => {
      const trede = TREDE.exec(tekst.toLowerCase().trim())?.[1];
      return handlers['casussen.inzien'](beurt, trede === undefined ? {} : { treden: [Number(trede)] });
    },
  },
];

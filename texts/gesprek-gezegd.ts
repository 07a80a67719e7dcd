/** What is said when somebody tells in words what belongs in the report of his accountgesprek, or asks something about that report. */
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { datumVoluit } from './datum';
import { belZin } from './contact';

type Ingevuld = readonly (readonly [label: string, waarde: string])[];

const regels = (ingevuld: Ingevuld): string =>
  ingevuld
    .map(([label, waarde]) => `${label.replace(/ \(.*\)$|[?:]$/, '')}: ${waarde.replace(/[.]+$/, '')}.`)
    .join(' ');

export const gezegdTekst = {
  staatErin: 'Alles wat van dit gesprek is vastgelegd, staat hieronder.',
  bewaard: (ingevuld: Ingevuld): string =>
    `Ingevuld zoals u zei. ${regels(ingevuld)} Uw concept is bewaard. Er is nog niets vastgelegd. Had u op de vorige kaart zelf al iets getypt? Neem dat dan over.`,
  erbijGezet: (ingevuld: Ingevuld): string => `Erbij gezet. ${regels(ingevuld)}`,
  meldingOver: (naam: string): string => `melding over ${naam}`,
  zegWaarom:
    'Vul op de kaart in waarom u dit verslag verbetert, en kies ‘Verbeteren’. Het oude verslag blijft leesbaar.',
  eerstWie:
    'Met welke organisatie was het gesprek? Zodra ik dat weet, bewaar ik wat u zegt; nu is er nog niets bewaard.',
  verteld: 'Wat u al vertelde, nog zonder thema (zo komt het in het verslag)',
  verteldRij: 'Verder verteld',
  zonderThema:
    'Ik weet niet bij welk thema dit hoort: het staat op deel 1 bij ‘Wat u al vertelde’. Noem het thema erbij, of kies het daar.',
  wieDoetDat:
    'Wie deze afspraak nakomt, las ik niet; het is nog geen taak. Zeg bijvoorbeeld ‘afspraak: zij sturen het plan voor 1 april’, of kies het op de kaart.',
  lijstVol:
    'Er staan al drie afspraken met wie en wanneer; deze staat bij ‘Wat verder is afgesproken’ en wordt geen taak.',
  teLang:
    'Dit past niet meer in het verslag en is niet bewaard. Maak het korter, of zet het op de kaart bij een ander thema.',
  later: (partij: string): string =>
    `Uw concept is bewaard. Typ ‘verder met ${partij}’ om verder te gaan. Wat u zelf op de kaart invulde, bewaart u met de knop.`,
  terug: (op: string): string => `Dit is uw concept, bewaard op ${op}.`,
  andereDag: (gepland: string, nu: string): string =>
    `Dit gesprek stond gepland op ${datumVoluit(gepland)}. Als datum staat er nu ${datumVoluit(nu)}.`,
  hoortErbij: (partij: string, op: string): string =>
    `Hoort dit bij uw concept over ${partij}, bewaard op ${op}? Er is nog niets bijgeschreven.`,
  hoortErbijKop: 'Bij welk verslag hoort dit?',
  knopErbij: 'Ja, bij dit concept',
  knopNieuw: 'Nee, een nieuw verslag',
  welkConcept: 'U heeft meer verslagen half af. Met welk gaat u verder?',
  weggooien: (partij: string, datum: string): string =>
    `Wilt u uw concept over ${partij}, ${datumVoluit(datum)}, weggooien? Dat kan niet terug.`,
  weggooienKop: 'Concept weggooien',
  nogNietBewaard: 'Van dit verslag is nog niets bewaard. Sluit de kaart; dan is er niets vastgelegd.',
  ofMeldenKop: 'Moet dit ook een melding worden?',
  ofMelden: (metZorg: boolean): string =>
    `Of dit een melding wordt, bepaalt u. ${metZorg ? 'U noteerde een zorg; daarmee kunt u hieronder een melding beginnen.' : 'In dit verslag staat nog geen zorg. Een vermoeden is genoeg om te melden: typ dan ‘melding’ met erachter wat er speelt.'} ${belZin()}`,
  verbeterd: (reden: VrijeTekst): string =>
    `Ik heb een verbetering van dit verslag begonnen. Het verslag zelf blijft staan tot u de verbetering vastlegt. Reden: ${reden.replace(/[.]+$/, '')}.`,
  vervangen: (was: string, nieuw: string): string => `In de verbetering staat nu ‘${nieuw}’ in plaats van ‘${was}’.`,
  nuStaatEr: (nu: string, was: string): string => `In het verslag staat nu: ‘${nu}’. Eerst stond er ${was}.`,
  welkGetal: (teksten: readonly string[]): string =>
    `Welk getal bedoelt u? Ik heb nog niets gewijzigd. In het verslag staat: ${[...new Set(teksten)].map((tekst) => `‘${tekst}’`).join(' en ')}. Noem het oude getal erbij, bijvoorbeeld ‘niet 11% maar 9%’.`,
  weggehaald: (veld: string, wat: string): string =>
    `Weggehaald${veld === '' ? '' : ` bij ‘${veld.replace(/ \(.*\)$/, '')}’`}: ‘${wat}’. Was dat niet de bedoeling? Vertel het dan opnieuw.`,
  deelnemersNu: (wie: string): string => `Bij de deelnemers stond niets; daar staat nu: ${wie}.`,
  nietVanU:
    'Dit verslag kunt u lezen, maar niet verbeteren. Dat doet wie het heeft geschreven. Er is niets gewijzigd en niets gemeld.',
  nietGevonden: (was: string): string => `‘${was}’ vond ik niet in het verslag. Wijzig het op de kaart.`,
  redenStaat: (reden: VrijeTekst): string =>
    `De reden van deze verbetering staat vast: ‘${reden}’. Wat u nu zegt, heb ik er niet bij gezet.`,
  oude: (nummer: string, reden: string): string =>
    `Dit is de versie van daarvoor. ${nummer} kwam in de plaats. Reden: ${reden}`,
  bijCasus: 'Ik heb ingevuld uit welk gesprek en welk thema dit komt. U beslist of het een bericht bij de casus wordt.',
  nietBijCasus:
    'Een bericht bij een casus schrijft wie aan die casus werkt. Dat kunt u bij deze organisatie niet. Er is niets vastgelegd.',
  geenOude: 'Van dit verslag is er geen oudere versie.',
  nuVertrouwelijk: (ja: boolean): string =>
    ja
      ? 'Dit verslag is nu vertrouwelijk: alleen u en de adviseurs zien het.'
      : 'Dit verslag is niet meer vertrouwelijk: ook de andere accountmanagers zien het.',
  alVertrouwelijk: (ja: boolean): string =>
    `Dit verslag is al ${ja ? '' : 'niet '}vertrouwelijk. Er is niets gewijzigd.`,
  vertrouwelijk: ['Vertrouwelijk', 'Ja'] as const,
  overige: 'De andere thema’s',
} as const;

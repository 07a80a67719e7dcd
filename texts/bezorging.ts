/** Sentences about messages that arrive, or do not: the daily overview and the ledger. */
import { directVanafStandaard, isWachtreden } from '../domain/bezorgmoment';
import type { Wachtreden } from '../domain/bezorgmoment';
import { hoofdletter } from './hoofdletter';
import { bezorgstand } from '../domain/bezorging';
import type { Bezorgstand, Welkbericht } from '../domain/bezorging';
import { isBezorgsoort } from '../domain/bezorgwijze';
import type { Bezorgsoort } from '../domain/bezorgwijze';
import { inkorten } from './inkorten';
import { momentVoluit } from './moment';

const standen: Readonly<Record<Exclude<Bezorgstand, Wachtreden>, string>> = {
  'in-wachtrij': 'in de wachtrij',
  opnieuw: 'wordt opnieuw geprobeerd',
  verzonden: 'verzonden',
  'niet-bereikt': 'niet bereikt',
  geblokkeerd: 'wacht op uw akkoord over wie meeleest',
  opgegeven: 'opgegeven',
  verlopen: 'te laat, niet meer verzonden',
  ingetrokken: 'ingetrokken voordat het weg was',
};

const wachtend: Readonly<Record<Wachtreden, (tot: string) => string>> = {
  dagoverzicht: (tot) => `gaat mee met het dagoverzicht van ${tot}`,
  rust: () => 'gaat binnen tien minuten weg',
};

/** Codes of the ledger, in words; a code without a row is shown as it is. */
const redenen: Readonly<Record<string, string>> = {
  HTTP_403: 'Teams laat geen bericht aan deze persoon toe. De app is verwijderd of geblokkeerd.',
  HTTP_404: 'Teams kent dit gesprek niet meer.',
  HTTP_429: 'Teams vroeg ons om langzamer te gaan.',
  HTTP_413: 'Het bericht is te groot voor Teams.',
  ANTWOORD_WEG: 'Teams gaf geen antwoord. Het bericht kan zijn aangekomen.',
  GEEN_GESPREK: 'Er is nog geen gesprek met deze persoon mogelijk.',
  'niet-meer-van-toepassing': 'Deze persoon mag dit niet meer lezen, of er is niets meer te melden.',
  'geen-recht-meer': 'Deze persoon mag deze casus nu niet meer lezen. Er is niets van verstuurd.',
  'ontvanger-onbekend': 'Deze persoon staat niet meer in het register.',
  'niet-bevestigd': 'De regievoerder heeft niet bevestigd wie mag meelezen.',
  'te-laat': 'Het moment waarvoor dit bericht was, is voorbij.',
  dagoverzicht: 'Zulk nieuws krijgt deze persoon één keer per dag, in een overzicht.',
  rust: 'Deze persoon kreeg net een ander bericht. Er gaat hoogstens één bericht in de tien minuten.',
  DEFECT: 'Er ging bij ons iets mis.',
  ingetrokken: 'De schrijver nam het bericht terug.',
  publiek: 'In het kanaal kunnen mensen meelezen die dat niet zelf mogen.',
};

const soorten: Readonly<Record<Bezorgsoort, string>> = {
  casusbericht: 'Bericht over de casus',
  'casusbericht-voorgelegd': 'Vraag om een bericht vrij te geven',
  'casusbericht-akkoord': 'Herinnering om een bericht te bevestigen',
  'casusbericht-ingetrokken': 'Een bericht is ingetrokken',
  kanaalbericht: 'Bericht in het kanaal',
  'kanaalbericht-ingetrokken': 'Een bericht in het kanaal is ingetrokken',
  'standpunt-gevraagd': 'Vraag om een standpunt over een tredebepaling',
  'standpunt-oneens': 'Een partij is het niet eens met een tredebepaling',
  'bepaling-voorgelegd': 'Een tredebepaling is voorgelegd',
  'bepaling-plan-anders': 'Een ander soort plan bij een tredebepaling die wacht',
  'bepaling-vastgesteld': 'Een tredebepaling is vastgesteld',
  'casusrol-gekregen': 'Een rol op de casus',
  'casusrol-overgenomen': 'Een rol op de casus is overgenomen',
  'casusrol-teruggegeven': 'Een rol op de casus is teruggegeven',
  'casusrol-vacant': 'Een rol op de casus is niet vervuld',
  'taken-gestart': 'Nieuwe taken',
  'taken-herzien': 'Taken om opnieuw te bekijken',
  'taak-gegeven': 'Een taak op naam',
  'taak-teruggenomen': 'Een taak niet meer op naam',
  'taken-herinnering': 'Herinnering aan taken',
  'taken-escalatie': 'Bericht dat taken te laat zijn',
  'casusritme-herinnering': 'Herinnering om een bericht te sturen',
  'casusritme-escalatie': 'Er kwam geen bericht op tijd',
};
export const bezorgsoortNaam = (soort: string): string => (isBezorgsoort(soort) ? soorten[soort] : soort);

/** Whoever knows the words knows which one it was; a whole message does not fit on a card of many. */
const langsteInhoud = 90;
export const bezorgberichtNaam = ({ soort, inhoud }: Omit<Welkbericht, 'op'>): string =>
  inhoud === null || inhoud === ''
    ? bezorgsoortNaam(soort)
    : `${bezorgsoortNaam(soort)}: ‘${inkorten(inhoud, langsteInhoud)}’`;
export const welkberichtZin = ({ soort, op, inhoud }: Welkbericht): string =>
  `${bezorgberichtNaam({ soort, inhoud })}, ${momentVoluit(op)}`;

export function bezorgstandNaam(regel: Parameters<typeof bezorgstand>[0] & { readonly volgendeOp: string }): string {
  const stand = bezorgstand(regel);
  return isWachtreden(stand) ? wachtend[stand](momentVoluit(regel.volgendeOp)) : standen[stand];
}
export const redenZin = (code: string): string => redenen[code] ?? `Teams gaf foutcode ${code}.`;

export const bezorgTekst = {
  overzichtKop: (aantal: number): string => `${String(aantal)} berichten voor u`,
  overzichtUitleg: 'Ik heb deze berichten verzameld, zodat ik u niet steeds stoor.',
  overzichtSamenvatting: (aantal: number): string => `Er zijn ${String(aantal)} berichten voor u, in één overzicht.`,
  nietAangekomen: (op: string): string =>
    `Mijn antwoord van ${momentVoluit(op)} is niet bij u aangekomen. Intussen kan er iets zijn gewijzigd, daarom stuur ik het niet alsnog. Stel uw vraag opnieuw. Wat u had ingestuurd, is bewaard.`,
} as const;

const uurZin = (uur: number): string => `om ${String(uur)} uur`;
const directZin = (trede: number): string => (trede === 1 ? 'altijd' : `vanaf trede ${String(trede)}`);

export const instellingTekst = {
  kop: 'Wanneer wilt u bericht?',
  gedaan: 'Bewaard',
  uitleg:
    'Vanaf de trede die u kiest, krijgt u berichten direct, hoogstens één per tien minuten. Over lagere treden krijgt u één overzicht per dag, op het uur dat u kiest. Trede 5 komt altijd direct.',
  label: { direct: 'Direct', uur: 'Overzicht' },
  direct: (trede: number | null): string =>
    hoofdletter(trede === null ? `${directZin(directVanafStandaard)} (niet zelf gekozen)` : directZin(trede)),
  uur: (uur: number | null): string =>
    uur === null ? 'Op het gewone uur (niet zelf gekozen)' : hoofdletter(uurZin(uur)),
  kiesUur: 'Hoe laat wilt u het overzicht?',
  knopUur: 'Uur bewaren',
  knop: (trede: number): string => (trede === 1 ? 'Altijd direct' : `Direct ${directZin(trede)}`),
  gekozen: (trede: number): string => `U krijgt berichten voortaan direct${trede === 1 ? '' : ` ${directZin(trede)}`}.`,
  uurGekozen: (uur: number): string => `U krijgt het overzicht voortaan ${uurZin(uur)}.`,
  uurKanNiet: 'Kies een uur van 6 tot en met 22. Bijvoorbeeld: overzicht om 8 uur.',
} as const;

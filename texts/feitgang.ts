/** The sentences around one fact: what it says, its history, and what people may do with it. */
import { controlegetal } from './controlegetal';
import { datumVoluit } from './datum';
import type { Navraag } from '../domain/feit';
import type { Feitwijze, WooGrond } from '../domain/feitversie';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';
import { gevraagdAan } from './navraag';

const wijzen: Readonly<Record<Feitwijze, string>> = {
  vastgelegd: 'vastgelegd',
  bevestigd: 'bevestigd',
  gecorrigeerd: 'gewijzigd',
  achtergehouden: 'achtergehouden',
  'woo-grond': 'Woo-grond gewijzigd',
  nagevraagd: 'vastgelegd',
};

/** Bron: Wet open overheid, artikel 5.1 en 5.2, in short. */
const gronden: Readonly<Record<WooGrond, string>> = {
  '5.1.1c': 'bedrijfsgegevens die vertrouwelijk zijn gegeven',
  '5.1.1d': 'bijzondere persoonsgegevens',
  '5.1.2b': 'economische of financiële belangen van de overheid',
  '5.1.2d': 'inspectie, controle en toezicht',
  '5.1.2e': 'persoonlijke levenssfeer',
  '5.1.2f': 'concurrentiegevoelige bedrijfsgegevens',
  '5.1.2i': 'goed functioneren van de overheid',
  '5.1.5': 'onevenredige benadeling',
  '5.2.1': 'persoonlijke beleidsopvattingen',
};

const voorbeelden: Readonly<Record<string, string>> = {
  tekst: 'Schrijf het zoals het in de brief moet staan',
  getal: 'Een heel getal, bijvoorbeeld 14',
  datum: 'Bijvoorbeeld 14 maart 2026, maart 2026 of 2026',
  tijdstip: 'Bijvoorbeeld 14 maart 2026 12:00',
  lijst: 'Eén naam per regel',
};

/** A day stands on its form as 2026-03-24; people read it in words. */
const waardeKort = (waarde: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(waarde) ? datumVoluit(waarde) : waarde);

export const feitgangTekst = {
  geslotenKop: 'Deze casus is gesloten',
  gesloten:
    'Een fout in dit feit kunt u nog verbeteren. Brieven die nog niet zijn verzonden, nemen dat over. Er starten geen taken meer. Is er iets nieuws gebeurd? Wie dat mag, opent de casus opnieuw.',
  welkJaar: (dag: string, ander: string): string =>
    `U noemde geen jaar. Ik vulde ${datumVoluit(dag)} in. Bedoelt u ${datumVoluit(ander)}? Wijzig het dan op de kaart voordat u opslaat.`,
  jaarIs: (dag: string): string =>
    `U noemde geen jaar. Ik vulde ${datumVoluit(dag)} in. Bedoelt u een ander jaar? Wijzig het dan op de kaart voordat u opslaat.`,
  achterhoudenHoe:
    'Moet dit uit de brieven blijven? Kies hoe, schrijf waarom, en kies ‘Achterhouden’. Er is nog niets vastgelegd.',
  meerKop: (aantal: number): string => `Ik las ${String(aantal)} feiten`,
  meerUitleg:
    'Open ze een voor een. De waarde staat dan ingevuld; u kijkt haar na en slaat haar op. Er is nog niets vastgelegd.',
  metWaarde: (omschrijving: string, waarde: string): string =>
    `${hoofdletter(omschrijving)}: ${waarde.includes('\n') ? opsomming(waarde.split('\n')) : waardeKort(waarde)}`,
  nietGelezen: (wat: string): string =>
    `Bij ‘${wat}’ weet ik niet welk feit u bedoelt. Dat is niet ingevuld. Schrijf erbij wat het is.`,
  nietGedaan: (wat: string): string => `Met ‘${wat}’ heb ik hier niets gedaan. Zeg of vraag dat apart.`,
  erbijGezegd: 'Wat u erbij zei, staat bij de reden. Er is nog niets vastgelegd.',
  geenNaam: 'In wat u zei staat nog geen naam. De waarde is leeg gelaten. Er is nog niets vastgelegd.',
  achterhoudenKlaar:
    'Op deze kaart staat ingevuld dat brieven dit niet noemen, met uw zin als reden. Kies ‘Achterhouden’ om dat vast te leggen, of kies een Woo-grond als er in brieven moet staan dat iets is weggelaten. Er is nog niets vastgelegd.',
  vanCasus: (nummer: string, naam: string): string => `Dit gaat over casus ${nummer}, ${naam}.`,
  knop: {
    bijwerken: 'Feit bijwerken',
    taken: 'Taken',
    ditFeit: 'Dit feit',
    openen: 'Openen',
    bevestigen: 'Bevestigen',
    corrigeren: 'Opslaan',
    achterhouden: 'Achterhouden',
    navragen: 'Gevraagd, nog niet bekend',
    lakken: 'Weglakken bij publicatie',
    wel: 'Niet in brieven zetten',
    feiten: 'Terug naar de feiten',
  },
  kiezenKop: (nummer: string): string => `Feit bijwerken van casus ${nummer}`,
  kiezenUitleg: 'Wat ontbreekt staat bovenaan, met wie het kan weten.',
  kiezen: 'Welk feit?',
  ontbreekt: (omschrijving: string, wie: string, navraag: Navraag | null): string =>
    `Ontbreekt: ${omschrijving} (${navraag === null ? `vragen aan ${wie}` : gevraagdAan(navraag)})`,
  kop: 'Feit',
  /** Bron: the rows feit.* of domain/policy.ts. */
  alleenLezen:
    'U kunt dit feit lezen en niet wijzigen. Er is niets gewijzigd. Wijzigen doet een adviseur van de autoriteit, of wie op deze casus een rol heeft voor regie, advies of communicatie.',
  nietNoemen:
    'Hoort dit niet in de brief? Schrijf dan waarom en kies ‘Achterhouden’. De brief leest dan als een gewone zin zonder dit feit.',
  embargoEraf:
    'Zo vervalt het embargo: ‘Niet openbaar: brieven noemen het niet’ staat gekozen. Vul de reden in en kies ‘Achterhouden’. Er is nog niets vastgelegd.',
  nu: 'Dit staat er nu',
  onbekend: (wie: string): string => `Niemand weet dit nog. Vragen aan: ${wie}.`,
  nagevraagd: (navraag: Navraag): string =>
    `Nog niet bekend. ${hoofdletter(gevraagdAan(navraag))}. In brieven blijft dit een gat tot het antwoord er is.`,
  nogOnbekend: (navraag: Navraag): string => `nog niet bekend, ${gevraagdAan(navraag)}`,
  nietBekend: 'nog niet bekend',
  gevraagdAan: 'Aan wie is het gevraagd? (alleen bij nog niet bekend)',
  gevraagdOp: 'Wanneer? Laat leeg voor vandaag',
  wieNodig: 'Schrijf eerst aan wie het is gevraagd.',
  vraagKlaar: 'In brieven blijft dit een gat. Bij de feiten staat voortaan aan wie het is gevraagd, en wanneer.',
  navraag: 'dat het is gevraagd',
  geen: 'Dit is er niet.',
  nietOpenbaar: 'Niet openbaar: brieven zwijgen hierover.',
  weggelakt: (grond: string): string => `Weggelakt op grond van Woo-artikel ${grond}.`,
  bijPublicatie: (grond: string): string =>
    `Brieven noemen dit feit. De versie voor publicatie lakt het weg op grond van Woo-artikel ${grond}.`,
  metGrond: (waarde: string, grond: string): string => `${waarde} (weglakken bij publicatie, Woo ${grond})`,
  waarde: 'Nieuwe waarde',
  waardeVoorbeeld: (soort: string): string => voorbeelden[soort] ?? '',
  reden: 'Waarom? (nodig bij opslaan, achterhouden en weglakken)',
  redenNodig: 'Schrijf eerst waarom. De reden blijft bij het feit staan.',
  welkFeit: 'Welk feit bedoelt u?',
  welkeDag: {
    kop: 'Welke datum bedoelt u?',
    uitleg: (dag: string | undefined): string =>
      dag === undefined
        ? 'Deze brief rust op meer dan één datum. Kies welke anders moet. U wijzigt hem zelf, met de reden.'
        : `Deze brief rust op meer dan één datum. Kies welke anders moet; ${datumVoluit(dag)} staat dan ingevuld. U slaat het zelf op, met de reden.`,
  },
  uitleg: 'Waarom verschillen de lezingen? (alleen bij bevestigen)',
  grond: 'Hoe houdt u dit feit achter?',
  grondKeuze: (grond: WooGrond): string => `Weglakken: Woo ${grond}, ${gronden[grond]}`,
  zwijgen: 'Niet openbaar: brieven noemen het niet',
  lak: 'Weglakken alleen in de versie voor publicatie? Brieven noemen het feit wel',
  lakKeuze: (grond: WooGrond): string => `Woo ${grond}, ${gronden[grond]}`,
  lakAf: 'Geen grond meer: het feit staat ook in de versie voor publicatie',
  lakKlaar: (grond: WooGrond | null): string =>
    grond === null
      ? 'De versie voor publicatie lakt dit feit niet meer weg. In de brief zelf verandert niets.'
      : `De versie voor publicatie lakt dit feit voortaan weg op grond van Woo-artikel ${grond}. In de brief zelf verandert niets.`,
  historieKop: 'Wat er eerder is vastgelegd',
  historie: (wijze: string, waarde: string, door: string, op: string): string =>
    `${waarde}: ${wijzen[wijze as Feitwijze]} door ${door}, ${op}`,
  historieReden: (reden: string): string => `. Reden: “${reden}”`,
  lezing: (waarde: string, bron: string): string => `Andere lezing: ${waarde} (bron: ${bron})`,
  ja: 'ja',
  nee: 'nee',
  klaar: (omschrijving: string): string => `Vastgelegd: ${omschrijving}`,
  geraaktKop: (nummer: string): string => `Dit raakt ${nummer}`,
  zin: (zin: string): string =>
    zin === '' ? 'De brief zegt hier nog niets over, en in een nieuwe versie wel.' : `“${zin}”`,
  vervallen: 'Het akkoord op deze brief is vervallen. De schrijvers krijgen bericht.',
  termijnen: (aantal: number): string =>
    aantal === 1
      ? 'Van 1 taak is de termijn hierdoor veranderd of begonnen.'
      : `Van ${String(aantal)} taken is de termijn hierdoor veranderd of begonnen.`,
  nietGeraakt: 'Geen enkele brief verandert hierdoor.',
  achterhouden: 'het feit achterhouden',
  weglakken: 'het feit weglakken bij publicatie',
  bevestiging: 'een bevestiging',
  verouderd: (eigen: string, nu: string, door: string): string =>
    `Iemand was u voor. U wilde vastleggen: ${eigen}. Intussen staat er: ${nu}, door ${door}. Er is niets overschreven.`,
  samenvatting: (omschrijving: string): string => `Feit: ${omschrijving}.`,
} as const;

export const informerenTekst = {
  kop: (nummer: string): string => `Wie is geïnformeerd over casus ${nummer}`,
  knop: { tonen: 'Wie weet het', noteren: 'Vastleggen', casus: 'Terug naar de casus' },
  ontbreektKop: 'Nog niet geïnformeerd',
  gedaanKop: 'Geïnformeerd',
  controlegetal: (hash: string): string => `controlegetal ${controlegetal(hash)}`,
  /** `brief`: its number and the check figure of what was sent. */
  gedaan: (wie: string, hoe: string, wanneer: string, brief: readonly string[], bewijs: string | null): string =>
    `${wie}: ${hoe} op ${wanneer}${brief.map((een) => `, ${een}`).join('')}${bewijs === null ? '' : `. Bewijs: “${bewijs}”`}`,
  iedereen: 'Iedereen die het moet weten, is geïnformeerd.',
  /** Bron: the row informeren.noteren of domain/policy.ts. */
  wieLegtVast:
    'Hier iets vastleggen doet een adviseur van de autoriteit, of wie op deze casus een rol heeft voor regie, advies of communicatie. Wie dat zijn, staat bij de casus.',
  nietVastgelegd: 'U kunt dit hier niet vastleggen, en ik heb het niet bewaard. Geef het door aan wie dat wel kan.',
  klaar: (wie: readonly string[]): string =>
    `Dit staat klaar voor ${opsomming(wie)}, en is nog niet vastgelegd. Kijk of het klopt en kies ‘Vastleggen’.`,
  hoeNogNiet: 'Hoe het is verteld, las ik niet. Vul dat in bij ‘Hoe?’.',
  stondAl: (wie: readonly string[]): string =>
    `${hoofdletter(opsomming(wie))} ${wie.length === 1 ? 'staat' : 'staan'} al in het register. Klopt daar iets niet? Kies ‘Vastlegging terugnemen’.`,
  nietErbij: (wie: readonly string[]): string => `${hoofdletter(opsomming(wie))} heb ik er niet bij gezet.`,
  nietOpLijst: (wie: readonly string[]): string =>
    `${hoofdletter(opsomming(wie))} ${wie.length === 1 ? 'staat' : 'staan'} niet op de lijst van deze casus. Moet ${wie.length === 1 ? 'deze organisatie' : 'een van deze organisaties'} het weten? Kies eerst ‘Lijst aanpassen’.`,
  geenBestand:
    'Van dit register kan ik geen bestand maken. Selecteer de tekst van deze kaart en kopieer die naar uw eigen bestand. Dit staat erin:',
  eruit: (wie: readonly string[]): string => `${hoofdletter(opsomming(wie))} heb ik eraf gehaald.`,
  erbij: (wie: readonly string[]): string => `${hoofdletter(opsomming(wie))} heb ik erbij gezet.`,
  /** Nobody is left on the form. */
  niemandKlaar: 'Er staat nu niemand klaar om vast te leggen.',
  nogNiet: (wie: string): string => `${hoofdletter(wie)}: nog niet vastgelegd als geïnformeerd.`,
  al: (wie: string, hoe: string, wanneer: string): string => `${hoofdletter(wie)}: ${hoe} geïnformeerd op ${wanneer}.`,
  door: (wie: string, moment: string): string => `Vastgelegd door ${wie} op ${moment}.`,
  bewijsKlaar: 'Het bewijs staat ingevuld en is nog niet vastgelegd. Kijk of het klopt en kies ‘Vastleggen’.',
  bewijsKiesWie: 'Kies nog bij wie dit bewijs hoort.',
  bewijsHoe:
    'Bewijs vult u in bij ‘Bewijs’, samen met wie is geïnformeerd. Een verwijzing is genoeg, bijvoorbeeld naar een e-mail.',
  bewijsAl: (wie: readonly string[]): string =>
    `${hoofdletter(opsomming(wie))} ${wie.length === 1 ? 'staat' : 'staan'} al in het register. Bij wat al is vastgelegd kan geen bewijs meer. Kies ‘Vastlegging terugnemen’ en leg het opnieuw vast, met het bewijs erbij.`,
  niemandVastgelegd: 'Er is nog niemand vastgelegd in dit register.',
  nietBereiktKop: 'Geprobeerd, niet aangekomen',
  nietBereikt: (
    wie: string,
    hoe: string,
    wanneer: string,
    { reden, door }: { readonly reden: string; readonly door: string },
  ): string => `${wie}: ${hoe} op ${wanneer}, niet aangekomen: “${reden}”. Vastgelegd door ${door}.`,
  nietBereiktKlaar: (wie: readonly string[]): string =>
    `Bij ${opsomming(wie)} staat ingevuld dat het niet is aangekomen, met waarom. Dat is nog niet vastgelegd. Kies ‘Vastleggen’. Wie niet is bereikt, blijft staan bij wie het nog niet weet.`,
  bereikt: 'Is het aangekomen?',
  bereiktKeuzes: [
    { title: 'Ja', value: 'ja' },
    { title: 'Nee, niet aangekomen', value: 'nee' },
  ],
  waarom: 'Waarom niet? (alleen als het niet is aangekomen)',
  waaromNodig: 'Schrijf eerst waarom het niet is aangekomen.',
  wie: 'Wie is geïnformeerd?',
  hoe: 'Hoe?',
  wanneer: 'Wanneer?',
  bewijs: 'Bewijs (mag leeg blijven)',
  samenvatting: (nummer: string, ontbreekt: number): string =>
    `Casus ${nummer}: ${ontbreekt === 0 ? 'iedereen is geïnformeerd' : `${String(ontbreekt)} nog niet geïnformeerd`}.`,
  meer: (aantal: number): string => `En nog ${String(aantal)} andere.`,
  verlorenKop: 'Weg na het terugzetten van een backup',
  verlorenUitleg:
    'Deze brieven waren al de deur uit. De tekst is er niet meer, en wie ze kreeg ook niet. Vraag het na en leg het hierboven opnieuw vast. De nummers worden niet opnieuw gebruikt.',
  verloren: (nummer: string, versie: number, naam: string, status: string, op: string): string =>
    `${nummer}, versie ${String(versie)}: ${naam}, was ${status}. Backup teruggezet op ${op}.`,
} as const;

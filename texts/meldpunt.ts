/** Sentences for the people of the meldpunt: the worklist, the steps they take, and what a colleague did first. */
import type { MeldingVeld } from '../domain/melding';
import type { Meldingstap, MeldingStatus } from '../domain/melding-status';
import { meldpuntTermijnen, zelfdePeriodeDagen } from '../domain/meldpunt';
import type { Werkfilter } from '../domain/meldpunt';
import { werkStatusNaam } from './melding-status';
import { bronZin } from './meldpunt-termijn';
import { hoofdletter } from './hoofdletter';
import { momentVoluit } from './moment';

const filterNaam: Readonly<Record<Werkfilter, string>> = {
  open: 'Alles wat openstaat',
  nieuw: 'Nieuw',
  'niet-opgepakt': 'Niet opgepakt',
  'in-beoordeling': 'In beoordeling',
  'wacht-op-reactie': 'Wacht op reactie',
  'van-mij': 'Van mij',
  afgehandeld: 'Afgehandeld',
};

/** What each step is called on a button. */
export const stapKnop: Readonly<Record<Meldingstap, string>> = {
  beoordelen: 'In behandeling nemen',
  overnemen: 'Overnemen',
  vragen: 'Vraag stellen',
  beantwoorden: 'Vraag beantwoorden',
  verlopen: 'Verlopen',
  koppelen: 'Koppelen aan casus',
  ontkoppelen: 'Koppeling losmaken',
  doorverwijzen: 'Doorverwijzen',
  afsluiten: 'Afsluiten',
  heropenen: 'Heropenen',
  aanvullen: 'Aanvullen',
  weghalen: 'Document weghalen',
  intrekken: 'Intrekken',
  herstellen: 'Toch niet intrekken',
};

/** What somebody did, after his name. */
const gedaan: Readonly<Record<Meldingstap | 'registreren', string>> = {
  registreren: 'heeft de melding verstuurd',
  beoordelen: 'heeft de melding in behandeling genomen',
  overnemen: 'heeft de melding overgenomen',
  vragen: 'heeft de melder een vraag gesteld',
  beantwoorden: 'heeft de vraag beantwoord',
  verlopen: 'heeft de vraag gesloten: er kwam geen antwoord binnen de termijn',
  koppelen: 'heeft de melding gekoppeld aan een casus',
  ontkoppelen: 'heeft de koppeling met de casus losgemaakt',
  doorverwijzen: 'heeft de melding doorverwezen',
  afsluiten: 'heeft de melding afgesloten',
  heropenen: 'heeft de melding heropend',
  aanvullen: 'heeft de melding aangevuld',
  weghalen: 'heeft een document weggehaald',
  intrekken: 'heeft de melding ingetrokken',
  herstellen: 'heeft het intrekken teruggedraaid',
};

interface Selectienamen {
  readonly over: string | null;
  readonly van: string | null;
  readonly acuut: boolean;
}

const heropen = 'deze melding is klaar. Heropen haar eerst.';
const nogNiet: Readonly<Record<MeldingStatus, string>> = {
  ontvangen: 'neem deze melding eerst in behandeling.',
  'in-beoordeling': 'dit kan nu niet.',
  'reactie-gevraagd': 'er wacht al een vraag op antwoord van de melder. Daarna kan dit.',
  gekoppeld: 'deze melding is al aan een casus gekoppeld. Een melding die erbij hoort, koppelt u aan dezelfde casus.',
  doorverwezen: heropen,
  afgesloten: heropen,
  ingetrokken: 'de melder heeft deze melding ingetrokken.',
};

interface Mens {
  readonly naam: string;
  readonly partijNaam: string;
}

/** How a question begins that somebody passes on. */
const INDIRECT =
  /^(?:(?:sinds|vanaf|tot|om|voor|bij|met|in|van|over|aan|op|door) )?(?:of|wat|wie|waar|wanneer|waarom|waarvoor|waardoor|hoe|hoeveel|hoelang|welke?)(?![a-z])/i;

interface Andere {
  readonly nummer: string;
  readonly status: MeldingStatus;
  readonly gemeldOp: string;
  readonly genoemd: string;
}

export const meldpuntTekst = {
  lijstKop: 'Werklijst van het meldpunt',
  /** On a button; a bare ‘Nieuw’ would seem to make something. */
  toon: (filter: Werkfilter): string => `Toon: ${filterNaam[filter].toLowerCase()}`,
  lijstOnder: (filter: Werkfilter, totaal: number): string =>
    `${filterNaam[filter]}: ${totaal === 1 ? '1 melding' : `${String(totaal)} meldingen`}, de oudste eerst`,
  lijstLeeg: (filter: Werkfilter): string =>
    `${filterNaam[filter]}: ${filter === 'afgehandeld' ? 'er is nog niets.' : 'er staat nu niets open.'}`,
  heel: 'Hele werklijst',
  nietsOpenOver: 'Hierover staat geen melding open. Dit is wat is afgehandeld:',
  eerstOpenen:
    'Om welke melding gaat het? Open de melding eerst, of typ het nummer. Daarna kunt u de melder iets vragen, de melding aan een casus koppelen, doorverwijzen of afsluiten.',
  gemeldDoor: (melder: Mens, beller: { readonly naam: string; readonly organisatie: string } | null): string =>
    beller === null
      ? `${melder.naam} van ${melder.partijNaam} heeft deze melding gedaan.`
      : `${beller.naam} van ${beller.organisatie} heeft dit telefonisch gemeld. ${melder.naam} van ${melder.partijNaam} schreef het op.`,
  pakZelfOp: (naam: string | null, nummer: string): string =>
    `Een melding komt op naam van wie haar zelf oppakt. ${naam ?? 'Uw collega'} opent ${nummer} en kiest ‘In behandeling nemen’ of ‘Overnemen’.`,
  zelfOppakken: 'Kies hieronder ‘In behandeling nemen’ of ‘Overnemen’. Dan staat de melding op uw naam.',
  nietSamen: (nummer: string): string =>
    `Bij de meldingen over deze organisatie uit dezelfde tijd vind ik ${nummer} niet. Meldingen horen bij elkaar als zij aan dezelfde casus zijn gekoppeld. Koppel ze elk aan die casus.`,
  /** Why a question or a link has to wait. */
  nogNiet: (nummer: string, status: MeldingStatus): string => `${nummer}: ${nogNiet[status]}`,
  /** "Of de cliënten al elders zitten" becomes a question to somebody; anything else stays as it was said. */
  vraagVoorMelder: (woorden: string): string => {
    const zin = woorden.trim().replace(/[.?]+$/, '');
    return INDIRECT.test(zin) ? `Kunt u ons laten weten ${zin}?` : hoofdletter(woorden.trim());
  },
  nietOpTePakken:
    'Hier is nu geen melding die u kunt oppakken. Hieronder staat wat nog niemand heeft opgepakt. Een andere melding opent u met het nummer.',
  /** Null when the list is not narrowed. */
  alleen: ({ over, van, acuut }: Selectienamen): string | null => {
    const delen = [
      ...(acuut ? ['die volgens de melder acuut zijn'] : []),
      ...(over === null ? [] : [`over ${over}`]),
      ...(van === null ? [] : [`van melders uit ${van}`]),
    ];
    return delen.length === 0 ? null : `Alleen meldingen ${delen.join(', ')}`;
  },
  bladzijde: (nummer: number, totaal: number): string => `Bladzijde ${String(nummer)} van ${String(totaal)}`,
  item: (status: MeldingStatus, gemeldOp: string): string =>
    `${werkStatusNaam[status]} · gemeld op ${momentVoluit(gemeldOp)}`,
  bij: (naam: string): string => `Behandelaar: ${naam}`,
  acuut: 'De melder zegt dat het acuut is.',
  get nietOpgepakt() {
    return `Nog niet opgepakt, langer dan ${String(meldpuntTermijnen.nietOpgepakt.werkdagen)} werkdagen.`;
  },
  anderen: (aantal: number): string =>
    `${aantal === 1 ? 'Nog 1 melding' : `Nog ${String(aantal)} meldingen`} over deze organisatie binnen ${String(zelfdePeriodeDagen)} dagen.`,
  volgende: 'Volgende bladzijde',
  vorige: 'Vorige bladzijde',
  openen: 'Bekijken',
  naarLijst: 'Werklijst',

  label: {
    melder: 'Melder',
    behandelaar: 'Behandelaar',
    casus: 'Casus',
    status: 'Status',
    nietIngevuld: 'Niet ingevuld',
  },
  /** What is asked of the melder is about him, also where somebody else reads it. */
  antwoordLabels: {
    bestuurWeet: 'Leiding van de melder weet het',
    melderNoemen: 'Naam van de melder mag worden genoemd',
    functie: 'Functie van de melder',
  } as Partial<Readonly<Record<MeldingVeld, string>>>,
  nogNiemand: 'nog niemand',
  melder: (naam: string, partij: string): string => `${naam}, ${partij}`,
  anderenKop: 'Andere meldingen over deze organisatie',
  ander: ({ nummer, status, gemeldOp, genoemd }: Andere): string =>
    `${nummer}: ${werkStatusNaam[status]}, gemeld op ${momentVoluit(gemeldOp)}${genoemd === '' ? '' : `, over ‘${genoemd}’`}`,
  historieKop: 'Wat er is gebeurd',
  /** Whoever has no name is the bot itself. */
  gebeurd: (op: string, wie: string, stap: Meldingstap | 'registreren'): string =>
    `${momentVoluit(op)}: ${wie === '' ? meldpuntTekst.systeem : wie} ${gedaan[stap]}.`,
  gebeurdMelder: (op: string, zin: string): string => `${momentVoluit(op)}: ${zin}`,
  verwezenNaar: (naam: string): string => `Waarheen: ${naam}.`,
  citaat: (tekst: string): string => `‘${tekst}’`,
  openVraag: (tot: string): string => `Open vraag aan de melder, tot ${momentVoluit(tot)}`,
  casusTonen: 'Casus tonen',

  gedaanNu: (stap: Meldingstap | 'registreren'): string =>
    `U ${gedaan[stap]}.${stap === 'overnemen' ? '' : ' De melder krijgt hiervan bericht.'}`,
  verouderdKop: 'Deze kaart is verouderd',
  verouderd: (wie: string, stap: Meldingstap | 'registreren', op: string): string =>
    `${wie} ${gedaan[stap]}, op ${momentVoluit(op)}. Wat u deed is niet uitgevoerd. Hieronder staat de melding zoals zij nu is.`,
  tekstAnder: (wie: string): string => `Tekst van ${wie}`,
  uwTekst: 'Uw tekst, niet opgeslagen',

  vragenKop: (nummer: string): string => `Een vraag stellen over ${nummer}`,
  vragenUitleg: (): string =>
    `De melder krijgt uw vraag als bericht en heeft ${String(meldpuntTermijnen.reactie.werkdagen)} werkdagen om te antwoorden. ${bronZin(meldpuntTermijnen.reactie)} Er kan één vraag tegelijk openstaan.`,
  vragenLabel: 'Uw vraag aan de melder',
  vragenFout: 'Schrijf eerst uw vraag.',
  koppelenKop: (nummer: string): string => `${nummer} koppelen aan een casus`,
  koppelenUitleg:
    'Kies een casus, of open een nieuwe. De melder hoort alleen dat het meldpunt de melding heeft opgepakt.',
  koppelenLabel: 'Welke casus?',
  koppelenFout: 'Kies een casus, of vul een casusnummer in.',
  nieuweCasus: (aanbieder: string): string => `Een nieuwe casus openen voor ${aanbieder}`,
  casusKeuze: (nummer: string, aanbieder: string): string => `${nummer}, ${aanbieder}`,
  andereCasus: 'Of het nummer van een andere casus, bijvoorbeeld C-2026-0003',
  andereCasusFout: 'Schrijf een casusnummer, bijvoorbeeld C-2026-0003.',
  ookKoppelen: 'Ook deze meldingen koppelen',
  ookKoppelenFout: 'Kies uit de lijst.',
  geenCasus: 'Ik kan die casus niet vinden, of de casus is gesloten. Kies een andere casus.',
  geenAanbieder:
    'Deze organisatie staat niet als aanbieder in het register. Daarom kan ik geen nieuwe casus openen. Vraag de beheerder om de organisatie toe te voegen, of kies een bestaande casus.',
  doorverwijzenKop: (nummer: string): string => `${nummer} doorverwijzen`,
  doorverwijzenUitleg:
    'De melder krijgt het adres en uw toelichting. Daarna doet het meldpunt niets meer met deze melding.',
  doorverwijzenLabel: 'Waarnaar verwijst u door?',
  doorverwijzenFout: 'Kies waarnaar u doorverwijst.',
  afsluitenKop: (nummer: string): string => `${nummer} afsluiten`,
  afsluitenUitleg: 'De melder krijgt de reden en uw toelichting.',
  afsluitenLabel: 'Waarom sluit u af?',
  afsluitenFout: 'Kies een reden.',
  toelichting: 'Toelichting, de melder leest dit',
  toelichtingFout: 'Schrijf een toelichting van hooguit 2000 tekens.',
  toelichtingNodig: 'Bij ‘een andere reden’ hoort een toelichting. Schrijf die eerst.',
  terug: 'Terug naar de melding',

  systeem: 'Tredewijzer',
  bijgewerktKop: (nummer: string): string => `Nieuws over ${nummer}`,
  alleenMeldpunt: 'De werklijst is voor medewerkers van het meldpunt. Uw eigen meldingen ziet u met ‘mijn meldingen’.',
} as const;

export const ontvangstTekst = {
  code: (code: string): string => `Controlecode: ${code}`,
  codeUitleg: 'Met het nummer en deze code kan een beheerder later nagaan dat deze ontvangstbevestiging echt is.',
  echtKop: (nummer: string): string => `De ontvangstbevestiging ${nummer} is echt`,
  echt: (op: string): string => `Wij ontvingen deze melding op ${momentVoluit(op)}.`,
  tekst: {
    gelijk: 'De tekst van de melding is nog gelijk aan wat wij ontvingen.',
    anders: 'De tekst die nu is bewaard, is niet meer gelijk aan wat wij ontvingen. Meld dit bij de beheerder.',
    verwijderd: 'De melding zelf is verwijderd. Het nummer wordt niet opnieuw gebruikt.',
  },
  onechtKop: 'Dit klopt niet',
  onecht: (nummer: string): string =>
    `Bij nummer ${nummer} hoort geen ontvangstbevestiging met deze code. Controleer het nummer en de code.`,
  hoe: 'Typ het zo: controleer ontvangst M-2026-0012 7K3M-Q2RT-9XWD',
} as const;

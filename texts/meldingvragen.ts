/** The questions of the melding: as they are asked, as the summary calls them, and what is said to who asks why. */
import type { MeldingVeld } from '../domain/melding';
import { bijlageTekst } from './bijlage';
import { gevaarZin } from './contact';

interface Vraagtekst {
  /** As it stands in the summary. */
  readonly label: string;
  /** What somebody who wants to change or clear it may call it instead. */
  readonly ook?: readonly string[];
  readonly vraag: string;
  readonly uitleg: string;
  /** For who asks what is meant, or why it is asked. */
  readonly toelichting: string;
  /** For who has no answer where one is needed: what is good enough. */
  readonly zonder?: string;
  /** For who answers it where it is not asked. */
  readonly nietNodig?: string;
  /** Under the input of the form, where the line below the question speaks of a button. */
  readonly opFormulier?: string;
}

export const meldingVragen = {
  over: {
    label: 'Organisatie',
    ook: ['aanbieder', 'naam van de aanbieder', 'naam van de organisatie'],
    vraag: 'Over welke organisatie gaat uw melding?',
    uitleg: 'Dat kan een jeugdhulpaanbieder zijn, maar ook een gemeente of regio. Typ de naam.',
    toelichting:
      'Bedoeld is de organisatie waar de zorg door in gevaar kan komen. Dat mag ook uw eigen organisatie zijn. Staat zij niet in de lijst, dan gebruik ik de naam zoals u hem typt.',
    zonder:
      'Weet u de naam niet? Schrijf dan waaraan het meldpunt de organisatie herkent, bijvoorbeeld ‘aanbieder van crisisplekken in Roermond’.',
  },
  nummers: {
    label: 'KvK of AGB',
    ook: ['kvk', 'kvk-nummer', 'agb', 'agb-code'],
    vraag: 'Weet u het KvK-nummer of de AGB-code van deze organisatie?',
    uitleg:
      'Deze organisatie staat niet in onze lijst. Beide nummers hebben acht cijfers, bijvoorbeeld ‘KvK 01234567’.',
    toelichting:
      'Met het nummer weet het meldpunt zeker om welke organisatie het gaat. Weet u het niet, sla de vraag dan over.',
    nietNodig:
      'Deze organisatie staat in onze lijst. Een KvK-nummer of AGB-code is niet nodig, en heb ik niet als antwoord bewaard.',
  },
  soort: {
    label: 'Soort melding',
    ook: ['soort', 'type melding'],
    vraag: 'Wat voor melding is het?',
    uitleg: 'Kies wat het beste past. Het meldpunt kan dit later aanpassen.',
    toelichting:
      'Een vermoeden: er zijn signalen dat het misgaat, bijvoorbeeld met geld of personeel. Een voornemen: iemand is iets van plan, zoals stoppen met een vorm van zorg. Een knelpunt: partijen komen er samen niet uit.',
    zonder: 'Twijfelt u? Kies dan ‘Vermoeden van (financiële) problemen’. Het meldpunt past dit zo nodig aan.',
  },
  voornemen: {
    label: 'Voornemen',
    vraag: 'Welk voornemen is bij u bekend?',
    uitleg: 'Kies wat het beste past.',
    toelichting:
      'Een voornemen is iets wat nog moet gebeuren, maar waarvan u weet dat iemand het van plan is. Past niets, kies dan ‘Een ander voornemen’.',
  },
  omschrijving: {
    label: 'Wat er speelt',
    ook: ['omschrijving', 'beschrijving', 'verhaal'],
    vraag: 'Wat speelt er?',
    uitleg:
      'Beschrijf het in uw eigen woorden. Schrijf erbij wat u zeker weet en wat een vermoeden is. Noem geen namen van kinderen.',
    toelichting:
      'Schrijf op wat u heeft gezien, gehoord of gelezen. Een vermoeden is genoeg: u hoeft niets te bewijzen.',
    zonder:
      'Deze vraag kan ik niet overslaan. Eén zin is genoeg, bijvoorbeeld ‘ik hoorde dat de lonen te laat zijn betaald’.',
  },
  acuut: {
    label: 'Acuut',
    vraag: 'Is het acuut? Kan de zorg binnen enkele weken wegvallen?',
    uitleg: gevaarZin,
    toelichting: 'Acuut betekent hier: binnen enkele weken kan zorg wegvallen. ‘Weet ik niet’ is ook een antwoord.',
  },
  acuutToelichting: {
    label: 'Waarom acuut',
    ook: ['toelichting'],
    vraag: 'Waarom is het acuut?',
    uitleg: 'Bijvoorbeeld: wanneer valt de zorg weg, en voor wie ongeveer?',
    toelichting: 'Zo ziet het meldpunt hoeveel tijd er is.',
  },
  sinds: {
    label: 'Wanneer',
    ook: ['datum', 'moment'],
    vraag: 'Sinds wanneer speelt dit, of wanneer verwacht u het?',
    uitleg: 'Een datum of een periode is goed, bijvoorbeeld ‘per 1 maart’ of ‘sinds het najaar’.',
    toelichting: 'Zo ziet het meldpunt of dit al speelt of nog komt. U hoeft het niet precies te weten.',
  },
  gebieden: {
    label: 'Gemeenten en regio’s',
    ook: ['gemeenten', 'gemeente', 'regio', 'regio’s'],
    vraag: 'Welke gemeenten of regio’s hebben hier last van?',
    uitleg: 'Noem de gemeenten of regio’s die u kent.',
    toelichting:
      'Zo weet het meldpunt welke gemeenten of regio’s hiermee te maken hebben. U hoeft ze niet allemaal te kennen.',
  },
  jeugdhulpvormen: {
    label: 'Soort jeugdhulp',
    ook: ['jeugdhulp', 'vormen van jeugdhulp', 'jeugdhulpvorm', 'jeugdhulpvormen', 'vorm van jeugdhulp'],
    vraag: 'Om welke vormen van jeugdhulp gaat het?',
    uitleg: 'Bijvoorbeeld wonen, ambulante hulp, crisisopvang of pleegzorg.',
    toelichting: 'Zo ziet het meldpunt welke zorg kan wegvallen. Uw eigen woorden zijn goed.',
  },
  aantalJeugdigen: {
    label: 'Aantal jeugdigen',
    ook: ['aantal', 'aantal kinderen', 'aantal jongeren'],
    vraag: 'Om hoeveel jeugdigen gaat het ongeveer?',
    uitleg: 'Alleen een aantal, geen namen. Een schatting is goed.',
    toelichting: 'Zo ziet het meldpunt hoe groot het is. Een schatting is genoeg. Noem geen namen.',
  },
  bekendBij: {
    label: 'Wie dit al weet',
    ook: ['wie het al weet', 'wie het weet', 'bekend bij'],
    vraag: 'Wie weet hier al van?',
    uitleg: 'U kunt meer dan één antwoord kiezen. Niemand? Laat dan alles leeg en kies ‘Bevestigen’.',
    opFormulier: 'U kunt meer dan één antwoord kiezen.',
    toelichting: 'Zo weet het meldpunt met wie het hierover kan spreken. Weet u het niet, sla de vraag dan over.',
  },
  ondernomen: {
    label: 'Wat al is gedaan',
    ook: ['wat is al gedaan', 'wat er al is gedaan', 'ondernomen', 'wat al is ondernomen'],
    vraag: 'Wat is er al geprobeerd?',
    uitleg: 'Bijvoorbeeld gesprekken, een verbeterplan of een voorschot.',
    toelichting: 'Zo vraagt het meldpunt niet opnieuw wat al is gedaan.',
  },
  bestuurWeet: {
    label: 'Eigen leiding weet het',
    ook: ['eigen leiding', 'eigen bestuur'],
    vraag: 'Weet uw eigen leiding of bestuur dat u dit meldt?',
    uitleg: 'Het mag ook zonder. Het meldpunt weet dan dat het voorzichtig moet zijn.',
    toelichting: 'U mag ook melden zonder dat uw leiding het weet. Het meldpunt kan daar dan rekening mee houden.',
  },
  melderNoemen: {
    label: 'Uw naam mag worden genoemd',
    ook: ['naam noemen', 'mijn naam noemen'],
    vraag: 'Mag het meldpunt aan anderen vertellen dat u dit heeft gemeld?',
    uitleg: 'Kiest u ‘nee’, dan blijft uw naam bij het meldpunt.',
    toelichting:
      'De organisatie waarover u meldt hoort uw naam alleen als u ‘ja’ kiest. Het meldpunt weet zelf wel wie meldt.',
  },
  functie: {
    label: 'Uw functie',
    ook: ['functie'],
    vraag: 'Wat is uw functie?',
    uitleg: 'Bijvoorbeeld beleidsadviseur jeugd.',
    toelichting: 'Zo weet het meldpunt vanuit welke rol u dit ziet.',
  },
  contact: {
    label: 'Bereikbaar via',
    ook: ['contact', 'telefoonnummer', 'telefoon', 'nummer', 'mobiele nummer', 'mailadres', 'e-mailadres', 'mail'],
    vraag: 'Hoe kan het meldpunt u bereiken?',
    uitleg: 'Een telefoonnummer of e-mailadres van uw werk, of via Teams.',
    toelichting: 'Een vraag van het meldpunt krijgt u in deze chat. Een nummer of adres is voor als dat niet lukt.',
  },
  bijlagen: {
    label: 'Documenten',
    ook: ['bijlagen', 'bestanden'],
    vraag: 'Wilt u documenten meesturen?',
    uitleg: bijlageTekst.uitleg,
    toelichting: bijlageTekst.uitleg,
  },
} as const satisfies Readonly<Record<MeldingVeld, Vraagtekst>>;

/** Sentences for who manages people: who has access, what they may do, and what waits for a second person. */
import type { OrganisatieRol } from '../domain/actor';
import { opsomming } from './formaat';
import { inkorten } from './inkorten';
import { momentVoluit } from './moment';
import { rolNaam } from './toegang';

const rollenTekst = (rollen: readonly OrganisatieRol[]): string =>
  rollen.length === 0
    ? 'geen toegang'
    : opsomming(
        rollen.map((rol) => rolNaam[rol].toLowerCase()),
        'en',
      );

interface VoorstelWoorden {
  readonly naam: string;
  readonly partijNaam: string;
  readonly rollen: readonly OrganisatieRol[];
  readonly doorNaam: string;
  readonly op: string;
}

const wat = ({ naam, partijNaam, rollen }: VoorstelWoorden): string =>
  `${naam}: ${rollenTekst(rollen)} bij ${partijNaam}`;
const wie = ({ doorNaam, op }: VoorstelWoorden): string => `Voorgesteld door ${doorNaam} op ${momentVoluit(op)}.`;

/** What somebody held on casussen ends when he leaves or works elsewhere. */
const vrijgekomen = (casussen: number): string =>
  casussen === 0
    ? ''
    : ` Op ${String(casussen)} ${casussen === 1 ? 'casus' : 'casussen'} is een rol vrijgekomen. Is daar geen eigenaar meer, dan wordt een adviseur eigenaar en krijgt die bericht. Is er geen adviseur, dan krijgt de accounthoudende regio bericht.`;

export const rechtenTekst = {
  lijstKop: 'Wie heeft toegang',
  lijstUitleg:
    'Kies iemand om te zien wat die persoon mag. Een rol van de autoriteit geeft toegang tot alle casussen; zo’n rol gaat pas in als een tweede persoon haar bevestigt.',
  meer: 'Er zijn meer mensen dan hier passen. Zoek op een deel van de naam.',
  niemand: 'Niemand heeft een naam waar dit in staat.',
  zoekLabel: 'Zoek op naam',
  zoekFout: 'Vul een deel van de naam in.',
  zoekKnop: 'Zoeken',
  kiesLabel: 'Wie wilt u bekijken?',
  kiesHulp: 'Kies of typ een naam',
  kiesFout: 'Kies iemand.',
  bekijkKnop: 'Bekijken',
  keuze: (naam: string, partij: string, rollen: readonly OrganisatieRol[]): string =>
    `${naam} – ${partij} – ${rollenTekst(rollen)}`,
  wachtKop: 'Wacht op een tweede persoon',
  voorstelKnop: (naam: string): string => `Voorstel voor ${inkorten(naam, 30)}`,
  wacht: (woorden: VoorstelWoorden): string => `${wat(woorden)}. ${wie(woorden)}`,

  persoonKop: 'Wat deze persoon mag',
  persoonUitleg: (partij: string, rollen: readonly OrganisatieRol[]): string =>
    rollen.length === 0
      ? `${partij}. Deze persoon heeft geen toegang meer.`
      : `${partij}. Rollen: ${rollenTekst(rollen)}.`,
  wijzigKnop: 'Wijziging opslaan',
  beeindigKnop: 'Toegang beëindigen',
  afscheidKop: 'Weet u het zeker?',
  afscheid: (naam: string): string =>
    `${naam} kan meteen niets meer zien of doen. Rollen op casussen eindigen. Terugdraaien kan niet; deze persoon kan wel opnieuw om toegang vragen.`,
  nietKnop: 'Niet beëindigen',
  terugKnop: 'Alle gebruikers',
  rollenLeeg: 'Kies ten minste één rol, of beëindig de toegang van deze persoon.',
  gewijzigdKop: 'De wijziging is opgeslagen',
  gewijzigd: (naam: string, casussen: number): string =>
    `De rechten van ${naam} zijn gewijzigd.${vrijgekomen(casussen)}`,
  beeindigdKop: 'De toegang is beëindigd',
  beeindigd: (naam: string): string => `${naam} heeft geen toegang meer.`,
  beeindigdUitleg: (casussen: number): string =>
    `Wat deze persoon heeft gedaan, blijft in de geschiedenis staan. Berichten die klaarstonden, worden niet verstuurd.${vrijgekomen(casussen)}`,

  voorstelKop: 'Bevestigt u deze rechten?',
  voorstel: (woorden: VoorstelWoorden): string =>
    `${wat(woorden)}. ${wie(woorden)} Deze rechten geven toegang tot alle casussen of tot het beheer. Controleer of dat klopt.`,
  bevestigKnop: 'Bevestigen',
  afwijsKnop: 'Afwijzen',
  intrekKnop: 'Voorstel intrekken',
  beslotenKop: 'Er is besloten over rechten',
  besloten: {
    bevestigd: (naam: string): string => `De rechten van ${naam} zijn bevestigd.`,
    afgewezen: (naam: string): string => `De rechten van ${naam} zijn afgewezen.`,
    ingetrokken: (naam: string): string => `Het voorstel voor ${naam} is ingetrokken.`,
  },
  beslotenDoor: (door: string, op: string): string => `Besloten door ${door} op ${momentVoluit(op)}.`,
} as const;

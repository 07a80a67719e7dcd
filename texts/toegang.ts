/** Sentences for access: for who is unknown, and for the beheerder who decides. */
import type { OrganisatieRol } from '../domain/actor';
import { opsomming } from './formaat';
import { momentVoluit } from './moment';

export const rolNaam: Readonly<Record<OrganisatieRol, string>> = {
  melder: 'Melder',
  meldpuntmedewerker: 'Meldpuntmedewerker',
  accountmanager: 'Accountmanager',
  adviseur: 'Adviseur',
  regiomedewerker: 'Regiomedewerker',
  bestuurder: 'Bestuurder',
  communicatiemedewerker: 'Communicatiemedewerker',
  beheerder: 'Beheerder',
  privacybeheerder: 'Privacybeheerder',
};

export const toegangTekst = {
  onbekendKop: 'Ik ken u nog niet',
  onbekend:
    'Tredewijzer is er voor mensen die werken aan de continuïteit van jeugdhulp. Uw account is nog niet gekoppeld aan een organisatie. Vraag toegang; de beheerder krijgt dan bericht.',
  onbekendNogEens:
    'Wat u typt bewaar ik niet, en ik kan er nog niet op antwoorden. Kies ‘Toegang vragen’ of typ ‘ja’, dan krijgt de beheerder bericht. Wilt u nu al iets melden, bel dan het meldpunt.',
  gevaar:
    'Is een kind nu in gevaar? Bel 112. Vermoedt u mishandeling? Bel Veilig Thuis: 0800-2000, gratis en dag en nacht bereikbaar.',
  onbekendElders: (link: string): string =>
    `Ik ken u nog niet. Open onze persoonlijke chat om toegang te vragen: ${link}`,
  vraagKnop: 'Toegang vragen',
  gevraagdKop: 'Uw verzoek is verstuurd',
  gevraagd: (op: string): string =>
    `U heeft toegang gevraagd op ${momentVoluit(op)}. De beheerder beslist. U krijgt hier bericht.`,
  verzoekKop: (naam: string): string => `${naam} vraagt toegang`,
  verzoek: (op: string): string =>
    `Gevraagd op ${momentVoluit(op)}. De naam komt uit Teams en is geen bewijs. Controleer eerst wie dit is.`,
  partijLabel: 'Bij welke organisatie hoort deze persoon?',
  partijFout: 'Kies een organisatie.',
  rollenLabel: 'Welke rollen krijgt deze persoon?',
  rollenFout: 'Kies ten minste één rol.',
  verleenKnop: 'Toegang geven',
  weigerKnop: 'Weigeren',
  verleend: (naam: string): string => `${naam} heeft toegang gekregen.`,
  voorgelegdKop: 'Wacht op een tweede persoon',
  verleendKop: 'Toegang gegeven',
  geweigerdKop: 'Verzoek geweigerd',
  voorgelegd: (naam: string, aan: readonly string[]): string =>
    aan.length > 0
      ? `De rechten van ${naam} gaan in als een tweede persoon ze bevestigt. Dat kan ${opsomming(aan, 'of')}.`
      : `De rechten van ${naam} gaan in als een tweede persoon ze bevestigt. Er is nu niemand die dat kan. Laat de technisch beheerder een tweede beheerder of een privacybeheerder toevoegen.`,
  geweigerd: (naam: string): string => `Het verzoek van ${naam} is geweigerd.`,
  welkomKop: 'U heeft toegang',
  welkom: 'De beheerder heeft u toegang gegeven tot Tredewijzer. Typ ‘hulp’ om te zien wat u kunt doen.',
} as const;

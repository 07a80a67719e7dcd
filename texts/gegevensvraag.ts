/** What people ask about the data that is kept here, and about their own organisation: what they can see, what not, and who helps further. */
import { belZin } from './contact';

export const gegevensvraagTekst = {
  verzoek: {
    kop: 'Gegevens inzien, verbeteren of laten wissen',
    zinnen: (): readonly string[] => [
      'Zo’n verzoek behandelt een mens: de privacybeheerder van de autoriteit. In deze chat kan ik het niet uitvoeren. Vraag bij het meldpunt naar de privacybeheerder, of doe uw verzoek via de privacyfunctionaris van uw organisatie.',
      'Zelf kunt u hier zien wat u heeft gemeld, en een melding intrekken. Wat wordt bewaard, en hoe lang, ziet u met ‘bewaartermijnen’.',
      'Schrijf hier geen BSN en geen namen van kinderen.',
      belZin(),
    ],
  },
  behandelaar: {
    kop: 'Een verzoek van een betrokkene',
    zinnen: (): readonly string[] => [
      'Met Tredewijzer kunt u niet in één keer alles van één persoon opzoeken of wissen. Behandel het verzoek samen met wie de server beheert.',
      'Hier kunnen gegevens van volwassenen staan:',
    ],
    rijen: [
      { label: 'Gebruikers', waarde: 'Naam, organisatie en rollen. Toegang beëindigen kan met ‘gebruikers’.' },
      { label: 'Meldingen', waarde: 'Wie meldt, met functie en bereikbaarheid, en wat iemand zelf schreef.' },
      { label: 'Accountgesprekken', waarde: 'Deelnemers, afspraken en wat iemand zelf schreef.' },
      { label: 'Casussen en brieven', waarde: 'Wie een rol heeft, wie iets besloot, en wie een brief ondertekent.' },
      { label: 'Het logboek', waarde: 'Nummers van personen en wat zij deden, zonder namen.' },
    ],
    knop: 'Gebruikers',
  },
  overOrganisatie: {
    kop: 'Meldingen over een organisatie',
    zinnen: (): readonly string[] => [
      'Of er over een organisatie is gemeld, en door wie, vertel ik niet. Dat antwoord krijgt iedereen, ook als er niets is gemeld.',
      'Wilt u weten wat er over uw organisatie is vastgelegd, of klopt iets volgens u niet? Bespreek het met het meldpunt.',
      belZin(),
    ],
    eigen:
      'Van uw eigen organisatie ziet u hier wel wat met u is gedeeld: de trede als die er is, en uw eigen meldingen.',
    welkeTrede: 'De eigen trede',
    regio: 'De accounthoudende regio',
    meldingen: 'Mijn meldingen',
  },
  oneens: {
    kop: 'Niet eens met een trede',
    zinnen: (): readonly string[] => [
      'Een trede stellen mensen samen vast. Wordt een tredebepaling aan uw organisatie voorgelegd, dan kunt u uw standpunt geven. Dat wordt vastgelegd, ook als u het er niet mee eens bent.',
      'Een vastgestelde trede verandert alleen door een nieuw besluit. Bespreek uw bezwaar met het meldpunt of met de accounthoudende regio.',
      belZin(),
    ],
  },
} as const;

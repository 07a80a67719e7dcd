/** The pages behind the links of the Teams app: what this is, what it keeps of people, and how it may be used. */

export interface Overpagina {
  readonly titel: string;
  readonly alineas: readonly string[];
}

export const overTekst = {
  over: {
    titel: 'Over Tredewijzer',
    alineas: [
      'Tredewijzer is een bot in Microsoft Teams. Gemeenten, jeugdregio’s en andere partijen van het convenant gebruiken hem om de jeugdhulp door te laten gaan als een aanbieder in de problemen komt.',
      'U gebruikt Tredewijzer in Teams. Stuur hem daar een bericht. Kent hij u nog niet, dan kunt u om toegang vragen.',
      'Over een trede besluiten mensen. Tredewijzer legt hun besluit vast en rekent er zelf geen uit.',
    ],
  },
  privacy: {
    titel: 'Privacy',
    alineas: [
      'Van u bewaart Tredewijzer uw naam, uw organisatie, uw rollen, en wat u zelf meldt of vastlegt. Ook staat in het logboek wie wat heeft gedaan en bekeken.',
      'Van kinderen bewaart Tredewijzer niets. Een tekst wordt nagekeken voordat hij wordt bewaard. Staat er een burgerservicenummer of een gegeven van een kind in, dan ziet u dat en kiest u wat er gebeurt.',
      'Wat u mag lezen, hangt af van uw organisatie en uw rollen. Tredewijzer stuurt niets naar een taalmodel of naar een andere dienst dan Microsoft Teams.',
      'Hoe lang gegevens bewaard blijven, stelt de organisatie vast die Tredewijzer beheert. Heeft u een vraag over uw eigen gegevens? Stel die aan de functionaris gegevensbescherming van uw organisatie.',
    ],
  },
  voorwaarden: {
    titel: 'Gebruik',
    alineas: [
      'Gebruik Tredewijzer alleen voor zorgen over de continuïteit van jeugdhulp. Zet er geen gegevens van kinderen in.',
      'Is iemand nu in gevaar? Bel 112. Vermoedt u mishandeling? Bel Veilig Thuis: 0800-2000.',
      'Deel wat u leest niet met wie het niet mag weten. Een brief is een concept totdat een ander hem heeft vastgesteld.',
      'De organisatie die Tredewijzer beheert, kan eigen voorwaarden hebben. Vraag het uw beheerder.',
    ],
  },
} as const satisfies Readonly<Record<string, Overpagina>>;

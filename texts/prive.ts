/** What a group or channel reads when the answer goes to one person. */
import { meldingTekst } from './melding';

export const priveTekst = {
  verwijzing: 'Ik antwoord u in onze persoonlijke chat.',
  geenChat: (link: string): string =>
    `Dit beantwoord ik alleen in onze persoonlijke chat, en die heeft u nog niet geopend. Open de chat en stel uw vraag daar opnieuw: ${link}`,
  geenChatZonder: (link: string): string =>
    `Wilt u mij iets vragen of melden, doe dat dan in onze persoonlijke chat, zonder deze gegevens. Daar leest niemand mee: ${link}`,
  /** What he asked waits for its writer to open the chat. */
  vraagLigtKlaar: (link: string, gevaar: boolean): string =>
    `Dit beantwoord ik alleen in onze persoonlijke chat, en die heeft u nog niet geopend. Open die chat, dan ga ik daar verder met wat u hier schreef. Dat kan een kwartier lang: ${link}${gevaar ? ` ${meldingTekst.gevaar}` : ''}`,
  /** A melding that waits for its writer to open the chat. */
  ligtKlaar: (link: string): string =>
    `Een melding doet u in onze persoonlijke chat. Daar leest niemand mee. Open die chat, dan leg ik daar klaar wat u hier schreef. Dat kan een kwartier lang: ${link} ${meldingTekst.gevaar}`,
} as const;

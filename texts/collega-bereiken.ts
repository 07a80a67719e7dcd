/** What is said to who wants to reach somebody by name: the same whether that person is known here or not. */
import { belZin } from './contact';

export const bereikTekst = (naam: string): string =>
  `Telefoonnummers en mailadressen staan hier niet. Zoek in Teams op de naam ${naam}: daar kunt u bellen of een bericht sturen. ${belZin()}`;

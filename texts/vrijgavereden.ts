/** Why a planned release did not go, and what to do about it. */
import type { Vrijgavereden } from '../domain/vrijgavereden';
import { inkorten } from './inkorten';
import { hindernisZin } from './vrijgave';

export function vrijgaveredenZin(reden: Vrijgavereden): string {
  switch (reden.soort) {
    case 'te-laat':
      return 'Tredewijzer werkte op dat moment niet, en daarna was het meer dan tien minuten te laat. Klopt de vrijgave nog, geef de brief dan zelf vrij of plan een nieuw moment.';
    case 'geen-recht':
      return 'Wie de vrijgave plande, mag deze brief niet meer vrijgeven. Klopt de vrijgave nog, geef de brief dan zelf vrij of plan een nieuw moment.';
    case 'te-vroeg':
      return `De brief was toen nog niet aan de beurt. ${reden.hindernissen.map((een) => inkorten(hindernisZin(een), 300)).join(' ')} Regel dat eerst of wacht tot hij aan de beurt is, en geef hem dan vrij of plan opnieuw. Kan dat niet, vraag dan een afwijking.`;
    case 'tegenspraak':
      return `De brief sprak zichzelf of het dossier tegen (${String(reden.aantal)} keer). Kijk de brief na, leg vast wat klopt en maak een nieuwe versie.`;
    case 'feiten':
      return 'Een feit onder de brief was gewijzigd na het akkoord. Maak een nieuwe versie en leg die voor.';
    case 'gewijzigd':
      return 'De tekst was niet meer de tekst waarop het akkoord rust. Maak een nieuwe versie en leg die voor.';
    case 'niet-vastgesteld':
      return 'De brief was op dat moment niet vastgesteld. Laat hem vaststellen, en geef hem dan vrij of plan opnieuw.';
    case 'anders':
      return 'Tredewijzer kon de brief toen niet vrijgeven. Kijk de brief na, en geef hem dan zelf vrij of plan opnieuw.';
  }
}

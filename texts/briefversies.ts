/** What changed between two versions of a letter, paragraph by paragraph. */
import { telwoord } from './getal';

export const briefversiesTekst = {
  kop: (nummer: string, van: number, naar: number): string =>
    `${nummer}: versie ${String(van)} en versie ${String(naar)}`,
  enige: 'Nog maar één versie',
  aantal: (aantal: number, naar: number, van: number): string =>
    aantal === 1
      ? `In versie ${String(naar)} is één alinea anders dan in versie ${String(van)}.`
      : `In versie ${String(naar)} zijn ${telwoord(aantal)} alinea’s anders dan in versie ${String(van)}.`,
  geen: (naar: number, van: number): string =>
    `De tekst van versie ${String(naar)} is gelijk aan die van versie ${String(van)}.`,
  soort: { gewijzigd: 'gewijzigd', vervallen: 'vervallen', toegevoegd: 'nieuw toegevoegd' },
  /** No number with a full stop at the beginning: a heading is read as markdown, and each would be item 1 of a list. */
  sectie: (plek: number, soort: string): string => `Verschil ${String(plek)}: ${soort}`,
  oud: 'Oud: ',
  nieuw: 'Nieuw: ',
  blad: (blad: number, bladen: number): string => `Bladzijde ${String(blad)} van ${String(bladen)}.`,
  bladknop: { verder: 'Volgende bladzijde', terug: 'Vorige bladzijde' },
  eerder: (van: number, naar: number): string => `Versie ${String(van)} en ${String(naar)}`,
  knop: 'Wat is er veranderd',
  verloop: 'Wie deed wat',
  samenvatting: (nummer: string, van: number, naar: number, aantal: number): string =>
    `${nummer}, versie ${String(van)} en ${String(naar)}: ${aantal === 0 ? 'geen verschil' : `${telwoord(aantal)} ${aantal === 1 ? 'verschil' : 'verschillen'}`}.`,
  terugdraaien: {
    kop: (nummer: string): string => `Wat wilt u terugdraaien van ${nummer}?`,
    uitleg:
      'Intrekken haalt de hele brief terug: hij doet dan niet meer mee. Een eerdere tekst blijft bewaard. Bekijk wat er veranderde, en stuur de tekst die u wilt terug in Word.',
  },
} as const;

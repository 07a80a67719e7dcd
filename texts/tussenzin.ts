/** What is said to somebody who says something in the middle of a melding that answers no question of it. */
import { opsomming } from './lijst';

export const tussenzinTekst = {
  pauze:
    'Dat kan. Wat u eerder heeft ingevuld, is bewaard. Wat u net typte, heb ik niet in uw melding gezet. Beantwoord deze vraag wanneer u weer tijd heeft.',
  pauzeBijNalezen: 'Dat kan. Uw melding is bewaard, en nog niet verstuurd. Kies ‘Versturen’ wanneer u zover bent.',
  nietOpgeschreven: 'Wat u net typte, heb ik niet in uw melding gezet.',
  welkAntwoord: 'Welk antwoord klopt niet? Kies het hieronder bij ‘Wijzigen’, of typ bijvoorbeeld ‘wijzig gemeenten’.',
  kiesVersturen: 'Is de melding hieronder goed zo? Kies dan ‘Versturen’.',
  geenBezwaar:
    'Dat hoeft geen bezwaar te zijn. De meeste vragen mag u openlaten. Wat het voor de zorg betekent, beoordelen mensen van het meldpunt.',
  halenWeg: (deel: string, rest: string): string =>
    `Haal ik dit weg: ‘${deel}’? Dan staat er: ‘${rest}’. Doet u niets, dan blijft staan wat er stond.`,
  eruitKop: (label: string): string => `Iets weghalen bij ‘${label}’`,
  zelfSchrijven: 'Zelf anders schrijven',
  halenWegKnop: 'Ja, haal dit weg',
  schrijfOpnieuw: (stond: string): string =>
    `Er staat: ‘${stond}’. Wilt u dat anders opschrijven? Doet u niets, dan blijft het zo staan.`,
  staatOok: (labels: readonly string[]): string =>
    `Het staat ook bij ${opsomming(labels.map((label) => `‘${label}’`))}.`,
  staatOpMeer: (labels: readonly string[]): string =>
    `Dat staat bij ${opsomming(labels.map((label) => `‘${label}’`))}. Typ bijvoorbeeld ‘wijzig ${(labels[0] ?? '').toLowerCase()}’.`,
  vindNiet:
    'Ik vind niet wat u eruit wilt halen. Typ ‘laat zien’ om te lezen wat er staat, of bijvoorbeeld ‘wijzig wat er speelt’.',
  nogNietsIngevuld: 'Dat geeft niet. Wat u net typte, heb ik niet opgeschreven.',
} as const;

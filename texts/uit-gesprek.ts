/** What somebody reads in his personal chat about a melding he began in a channel or group. */

export const uitGesprekTekst = {
  kop: 'Wilt u dit melden?',
  uSchreef: 'U schreef dit in een kanaal of groep, waar anderen meelezen:',
  nietBewaard: 'Hier leest niemand mee. Ik heb nog niets bewaard. Wilt u niet melden, dan hoeft u niets te doen.',
  hier: 'Een melding doet u hier, in onze persoonlijke chat. Niemand anders leest hier mee.',
  knop: 'Ja, begin de melding',
  kopVerder: 'Zal ik hiermee verdergaan?',
  nietBewaardVerder:
    'Hier leest niemand mee. Ik heb nog niets bewaard en nog niets gedaan. Wilt u niet verder, dan hoeft u niets te doen.',
  verder: 'Ja, ga hiermee verder',
  kopBericht: 'Wilt u dit vastleggen?',
  kanaalcasus: (nummer: string, aanbieder: string): string =>
    `Dit kanaal hoort bij casus ${nummer} (${aanbieder}). Is dit nieuws over die casus, maak er dan een bericht van.`,
  nietBewaardKeuze:
    'Hier leest niemand mee. Ik heb nog niets bewaard. Wilt u niets vastleggen, dan hoeft u niets te doen.',
  bericht: 'Bericht over de casus',
  ofMelden: 'Nee, begin een melding',
} as const;

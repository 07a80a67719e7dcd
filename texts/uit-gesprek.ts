/** What somebody reads in his personal chat about a melding he began in a channel or group. */

export const uitGesprekTekst = {
  kop: 'Wilt u dit melden?',
  uSchreef: 'U schreef dit in een kanaal of groep, waar anderen meelezen:',
  nietBewaard: 'Hier leest niemand mee. Ik heb nog niets bewaard. Wilt u niet melden, dan hoeft u niets te doen.',
  hier: 'Een melding doet u hier, in onze persoonlijke chat. Niemand anders leest hier mee.',
  knop: 'Ja, begin de melding',
} as const;

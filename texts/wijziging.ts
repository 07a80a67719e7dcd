/** What somebody reads who edits or deletes a message in Teams that went into a melding: nothing changed by that, and what can be done. */

export const wijzigingTekst = {
  kop: (verwijderd: boolean): string =>
    verwijderd ? 'U heeft een bericht verwijderd' : 'U heeft een bericht gewijzigd',
  melding: (verwijderd: boolean, nummer: string): string =>
    `Dat bericht hoort bij melding ${nummer}. De melding zelf is niet veranderd${verwijderd ? ' en blijft staan' : ''}.`,
  aanvullen: 'Klopt de melding niet meer? Vul haar dan aan. De eerste tekst blijft staan.',
  nietMeer: 'Aanvullen kan bij deze melding niet meer. Is er nieuws? Doe dan een nieuwe melding.',
  alsAanvulling: 'Nieuwe tekst als aanvulling',
  concept: (verwijderd: boolean, wat: string): string =>
    `Dat bericht hoort bij ${wat}. Daarin is niets veranderd${verwijderd ? ': uw antwoord staat er nog' : ''}.`,
  nogGeenAntwoord: 'Van dat bericht was nog niets bewaard. Het meldpunt heeft er niets van gekregen.',
  verbeteren: 'Wilt u het antwoord verbeteren? Ga verder, en kies ‘Terug’ of wijzig het antwoord in de samenvatting.',
} as const;

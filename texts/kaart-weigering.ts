/** In the place of a card of which a button shows nothing to who pressed it: said of the card, never of what it was about. */
export const kaartWeigeringTekst = {
  kop: 'Deze kaart is niet of niet meer voor u',
  nietBewaard: 'Wat u op de kaart invulde, is niet bewaard.',
  verder: 'Typ ‘hulp’ om te zien wat u wel kunt doen.',
} as const;

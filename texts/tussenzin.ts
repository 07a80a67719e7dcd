/** What is said to somebody who says something in the middle of a melding that answers no question of it. */
export const tussenzinTekst = {
  pauze:
    'Dat kan. Wat u eerder heeft ingevuld, is bewaard. Wat u net typte, heb ik niet in uw melding gezet. Beantwoord deze vraag wanneer u weer tijd heeft.',
  pauzeBijNalezen: 'Dat kan. Uw melding is bewaard, en nog niet verstuurd. Kies ‘Versturen’ wanneer u zover bent.',
  nietOpgeschreven: 'Wat u net typte, heb ik niet in uw melding gezet.',
  welkAntwoord: 'Welk antwoord klopt niet? Kies het hieronder bij ‘Wijzigen’, of typ bijvoorbeeld ‘wijzig gemeenten’.',
  nogNietsIngevuld: 'Dat geeft niet. Wat u net typte, heb ik niet opgeschreven.',
} as const;

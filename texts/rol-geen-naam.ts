/** Where somebody is given a role in words and is not found among those who can have it. */
export const rolGeenNaam = {
  kop: 'Kies zelf wie de rol krijgt',
  regels: [
    'In uw bericht vond ik niet precies één persoon die een rol op deze casus kan krijgen. In de lijst staan mensen van de accounthoudende regio, de autoriteit en de betrokken regio’s en gemeenten.',
    'Staat iemand er niet bij? Dan hoort de organisatie nog niet bij deze casus, of heeft de persoon nog geen toegang. De organisaties legt een adviseur of de regievoerder vast, bij ‘Organisaties en werkgebied’. Toegang regelt de beheerder.',
  ],
} as const;

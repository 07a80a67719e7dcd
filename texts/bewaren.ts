/** What is kept and for how long: only what this program does, and whom to ask for the rest. */

export const bewarenTekst = {
  kop: 'Wat Tredewijzer bewaart, en hoe lang',
  rijen: [
    { label: 'Een melding of gesprek waaraan u begon', waarde: '30 dagen na uw laatste antwoord. Daarna is het weg.' },
    {
      label: 'Tekst die ergens anders hoort',
      waarde: 'Wordt niet bewaard: gevaar, kindermishandeling en de zorg voor één kind gaan niet de database in.',
    },
    { label: 'Een link naar een bestand', waarde: 'Werkt 15 minuten, één keer.' },
    {
      label: 'Het logboek',
      waarde: 'Blijft staan: wie wat wanneer deed, zonder namen en zonder wat iemand schreef.',
    },
    {
      label: 'Meldingen, casussen, accountgesprekken en brieven',
      waarde:
        'Hiervoor is in Tredewijzer geen termijn vastgelegd: er wordt niets vanzelf verwijderd. Vraag de termijn aan de archivaris of privacyfunctionaris van uw organisatie.',
    },
  ],
} as const;

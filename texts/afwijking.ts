/** The sentences around going out of the order of release: asked, allowed, refused, taken back. */
export const afwijkingTekst = {
  knop: {
    vragen: 'Afwijking vragen',
    toestaan: 'Afwijking toestaan',
    weigeren: 'Niet toestaan',
    terugnemen: 'Vraag terugnemen',
    intrekken: 'Toestemming intrekken',
  },
  reden: 'Waarom wijkt u af van de volgorde? (alleen bij een afwijking)',
  redenNodig: 'Schrijf eerst waarom u van de volgorde afwijkt.',
  gevraagd: (reden: string, door: string): string =>
    `${door} vraagt om van de volgorde af te wijken. Een tweede persoon moet dit toestaan. Reden: “${reden}”`,
  zelfGevraagd: (reden: string): string =>
    `U vroeg om van de volgorde af te wijken. Een tweede persoon beslist daarover; tot dan kunt u de vraag terugnemen. Reden: “${reden}”`,
  toegestaan: (reden: string): string => `Een tweede persoon heeft toegestaan af te wijken. Reden: “${reden}”`,
  dektNiet:
    'Dit geldt niet voor alles wat er nu in de weg staat: daarna kwam er iets bij. Vraag opnieuw een afwijking, of wacht.',
  nietOpen:
    'Dit kan niet meer: de vraag is beslist of teruggenomen, of de toestemming is al ingetrokken. Op deze kaart staat hoe het nu is.',
  bericht: {
    gevraagdKop: (nummer: string): string => `Wilt u toestaan dat ${nummer} eerder wordt vrijgegeven?`,
    gevraagd: 'Een collega vraagt om van de volgorde af te wijken. Lees de reden en beslis.',
    teruggenomenKop: (nummer: string): string => `${nummer} hoeft niet eerder te worden vrijgegeven`,
    teruggenomen: 'Een collega vroeg u dit toe te staan, en heeft die vraag teruggenomen. U hoeft niets meer te doen.',
    toegestaanKop: (nummer: string): string => `${nummer} mag eerder worden vrijgegeven`,
    toegestaan:
      'Een tweede persoon staat dit toe. Dat geldt voor wat er op dat moment in de weg stond. Er is nog niets vrijgegeven.',
    ingetrokkenKop: (nummer: string): string => `${nummer} mag toch niet eerder worden vrijgegeven`,
    ingetrokken:
      'De toestemming om van de volgorde af te wijken is ingetrokken. Er is niets vrijgegeven. Bij de brief leest u waarop hij wacht.',
    geweigerdKop: (nummer: string): string => `${nummer} wordt niet eerder vrijgegeven`,
    geweigerd:
      'Een tweede persoon staat niet toe dat u van de volgorde afwijkt. Bij de brief leest u waarop hij wacht.',
  },
} as const;

/** Facts of one invented casus, so that letters for another trede and another plan can be tried out too. */

export const wilgenhoeveFeiten: Readonly<Record<string, unknown>> = {
  bron: 'voorbeeld, verzonnen',
  aanbieder: {
    naam: 'Stichting De Wilgenhoeve',
    soort: 'concern',
    gevestigdIn: 'Weert',
    isGroot: true,
  },
  deelnemingen: { namen: ['Buro Rietlandschap', 'Zorghoeve Het Groene Sluisje'] },
  werkgebied: { vooral: ['Midden-Limburg'], viaDeelnemingen: ['Zuid-Limburg', 'Zuidoost-Brabant'] },
  accounthouder: {
    regio: 'Limburg-Noord',
    organisatie: 'MGR sociaal domein Limburg-Noord',
    centrumgemeente: 'Venlo',
  },
  voorgeschiedenis: { bestuurlijkContact: true, zorgen: ['begroting', 'bedrijfsvoering'], internGehouden: false },
  melding: { regioOp: { afwezig: 'geen' } },
  rvb: { sinds: { afwezig: 'geen' } },
  trede: { nummer: 4, label: 'problematisch', vastgesteldDoor: ['jeugdregios', 'raad-van-bestuur', 'autoriteit'] },
  plan: { soort: 'continuiteitsplan', reikwijdte: ['aanbieder', 'deelnemingen'], status: 'in-voorbereiding' },
  igj: { betrokken: false },
};

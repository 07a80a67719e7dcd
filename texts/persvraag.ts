/** What is said to who asks what he may tell the press: the texts of a casus for its woordvoerder, or which casus. */
export const persvraagTekst = {
  embargoWaarvan:
    'Van welk persbericht? Noem de aanbieder of het nummer van de casus erbij. Voorbeeld: “embargo tot 20 maart 12.00 uur voor C-2026-0001”.',
  kop: (aanbieder: string): string => `Vragen van de pers over ${aanbieder}`,
  alleenVastgesteld: 'Zeg alleen wat in een vastgestelde brief staat. Laat vragen beantwoorden door de woordvoerder.',
  klaarzetten:
    'Met de eerste verklaring heeft de woordvoerder een korte reactie. Met vragen en antwoorden is hij voorbereid op wat de pers vraagt. Beide zijn een concept, tot iemand anders ze vaststelt.',
  welke:
    'Over welke aanbieder gaat het? Zet de naam erbij, bijvoorbeeld: wat mag ik tegen de pers zeggen over Mutsaersstichting. Dan ziet u welke teksten u kunt laten opstellen.',
  brieven: 'Brieven van deze casus',
} as const;

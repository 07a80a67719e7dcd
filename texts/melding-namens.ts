/** Sentences of a melding that somebody of the meldpunt writes down for who told it by telephone. */
import type { MeldingVeld } from '../domain/melding';

/** Asked first when somebody of the meldpunt writes down what he was told by telephone. */
export const namensVragen = {
  bellerNaam: {
    label: 'Gemeld door',
    vraag: 'Wie heeft u gesproken?',
    uitleg: 'De voor- en achternaam van de beller. Noem geen namen van kinderen.',
    zonder:
      'Zonder naam kan het meldpunt de beller niet terugvinden. Alleen een achternaam is genoeg. Wil de beller niet genoemd worden, dan kiest u dat verderop.',
  },
  bellerOrganisatie: {
    label: 'Organisatie van de melder',
    vraag: 'Voor welke organisatie werkt de beller?',
    uitleg: 'Bijvoorbeeld een gemeente, een aanbieder of een bank.',
  },
  bellerFunctie: {
    label: 'Functie van de melder',
    ook: ['functie', 'zijn functie', 'haar functie'],
    vraag: 'Wat is de functie van de beller?',
    uitleg: 'Bijvoorbeeld beleidsadviseur jeugd.',
  },
  bellerContact: {
    label: 'Melder bereikbaar via',
    vraag: 'Hoe kan het meldpunt de beller bereiken?',
    uitleg: 'Een telefoonnummer of e-mailadres van het werk.',
  },
} as const;

export const namensTekst = {
  wat: 'een melding namens een beller',
  kop: 'Melding namens een beller',
  intro: (naamBekend: boolean): string =>
    `U legt vast wat iemand u vertelde.${naamBekend ? '' : ' Eerst vraag ik wie dat was.'} Beide namen staan bij de melding: die van de beller en die van u. De ontvangstbevestiging komt bij u: geef het nummer door aan de beller.`,
  samenvatting:
    'Lees de melding na, het liefst samen met de beller. U kunt elk antwoord nog wijzigen. Daarna verstuurt u de melding.',
  verstuurd: 'Hieronder krijgt u een ontvangstbevestiging. Geef het nummer door aan de beller.',
  vragen: {
    bestuurWeet: {
      label: 'Leiding van de melder weet het',
      vraag: 'Weet de eigen leiding van de beller dat dit is gemeld?',
    },
    melderNoemen: {
      label: 'Naam van de melder mag worden genoemd',
      vraag: 'Mag het meldpunt aan anderen vertellen dat de beller dit heeft gemeld?',
      uitleg: 'Bij ‘nee’ blijft de naam van de beller bij het meldpunt.',
    },
  },
  labels: {
    functie: namensVragen.bellerFunctie.label,
    contact: namensVragen.bellerContact.label,
    bestuurWeet: 'Leiding van de melder weet het',
    melderNoemen: 'Naam van de melder mag worden genoemd',
  } as Partial<Readonly<Record<MeldingVeld, string>>>,
  knop: 'Namens een beller',
  eigenKnop: 'Toch op mijn eigen naam',
  geenNaam: 'Ik lees hier geen naam van de beller in. Typ alleen de naam, bijvoorbeeld ‘Joke van Dam’.',
  geenOrganisatie: 'Ik lees hier niet in waar de beller werkt. Typ alleen de naam van de organisatie.',
  geenFunctie: 'Ik lees hier geen functie in. Typ alleen de functie, bijvoorbeeld ‘controller’, of kies ‘Overslaan’.',
  namensWie: (naam: string, organisatie: string): string => `Dat was namens ${naam} (${organisatie}).`,
  opgenomenDoor: 'Opgenomen door',
  opgenomen: (naam: string): string => `${naam}, na een telefoongesprek`,
} as const;

/** Facts that belong to one letter: to whom, from whom, when, and who signs. */
import { alleenPers, clienten, medewerkers, ontvangendeRegio, raden } from '../publiek';
import type { Publiek } from '../publiek';
import { rij } from './rij';
import { dag, lijst, tekst, tijdstip } from './soorten';

const leegIsGeen = { weglaatbaar: true, leegIsGeen: true } as const;
const pasBijBrief = { pasBijBrief: true } as const;
const letterlijk = { letterlijk: true } as const;
const magOntbreken = { ...leegIsGeen, ...pasBijBrief } as const;

export const rib = {
  aan: rij('geadresseerde van de brief', 'communicatie', tekst, ['raad-andere-regio']),
  van: rij('afzender van de brief', 'accounthouder', tekst, raden),
  betreft: rij('onderwerp van de brief', 'communicatie', tekst, raden),
  datum: rij('datum van de brief', 'communicatie', dag, raden),
  kenmerk: rij('kenmerk van de brief', 'communicatie', tekst, raden, { ...leegIsGeen, ...letterlijk }),
  ondertekenaar: rij('naam van de ondertekenaar', 'accounthouder', tekst, raden),
  functie: rij('functie van de ondertekenaar', 'accounthouder', tekst, raden),
  bijlagen: rij('bijlagen bij de brief', 'communicatie', lijst, raden, leegIsGeen),
} as const;

export const persbericht = {
  kop: rij('kop van het persbericht', 'communicatie', tekst, alleenPers),
  plaats: rij('plaats boven het persbericht', 'communicatie', tekst, alleenPers),
  datum: rij('datum van het persbericht', 'communicatie', dag, alleenPers),
  embargo: rij('einde van het embargo', 'communicatie', tijdstip, alleenPers, leegIsGeen),
} as const;

export const aanbiedingsbrief = {
  aan: rij('geadresseerde van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  van: rij('afzender van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  datum: rij('datum van de aanbiedingsbrief', 'regiomedewerker', dag, ontvangendeRegio),
  kenmerk: rij('kenmerk van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio, {
    ...leegIsGeen,
    ...letterlijk,
  }),
  ondertekenaar: rij('naam van de ondertekenaar van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  functie: rij('functie van de ondertekenaar van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
} as const;

/** A next letter of the same sender to the same councils: who writes and who signs stand in `rib`. */
const volgendeRaadsbrief = (brief: string) =>
  ({
    betreft: rij(`onderwerp van ${brief}`, 'communicatie', tekst, raden, pasBijBrief),
    datum: rij(`datum van ${brief}`, 'communicatie', dag, raden, pasBijBrief),
    kenmerk: rij(`kenmerk van ${brief}`, 'communicatie', tekst, raden, { ...magOntbreken, ...letterlijk }),
    bijlagen: rij(`bijlagen bij ${brief}`, 'communicatie', lijst, raden, magOntbreken),
  }) as const;

export const vervolgbrief = volgendeRaadsbrief('de vervolgbrief');
export const afsluitingsbrief = volgendeRaadsbrief('de afsluitende brief');

/** Puts right what an earlier letter told wrongly, and says nothing else. */
export const rechtzettingsbrief = {
  ...volgendeRaadsbrief('de rechtzetting'),
  /** Whole sentences, each with what stood there and what is right. */
  punten: rij(
    'wat in een eerdere brief aan de raden niet juist was, en wat wel juist is',
    'communicatie',
    lijst,
    raden,
    pasBijBrief,
  ),
} as const;

/** Puts right what a press release told wrongly. Which one that is comes from the release that left; without one it is asked. */
export const persrechtzetting = {
  datum: rij('datum van de rechtzetting voor de pers', 'communicatie', dag, alleenPers, pasBijBrief),
  /** The number of the release it belongs to, where that is not the last one that left. */
  vanKenmerk: rij('kenmerk van het persbericht met de fout', 'communicatie', tekst, alleenPers, {
    ...magOntbreken,
    ...letterlijk,
  }),
  vanOp: rij('datum van het persbericht met de fout', 'communicatie', dag, alleenPers, pasBijBrief),
  vanKop: rij('kop van het persbericht met de fout', 'communicatie', tekst, alleenPers, {
    ...pasBijBrief,
    ...letterlijk,
  }),
  /** Whole sentences, each with what stood there and what is right. */
  punten: rij(
    'wat in het persbericht niet juist was, en wat wel juist is',
    'communicatie',
    lijst,
    alleenPers,
    pasBijBrief,
  ),
} as const;

/** A letter of the aanbieder to its own people. */
const eigenBrief = <const Z extends readonly Publiek[]>(brief: string, zicht: Z) =>
  ({
    van: rij(`afzender van ${brief}`, 'aanbieder', tekst, zicht, pasBijBrief),
    datum: rij(`datum van ${brief}`, 'aanbieder', dag, zicht, pasBijBrief),
    kenmerk: rij(`kenmerk van ${brief}`, 'aanbieder', tekst, zicht, { ...magOntbreken, ...letterlijk }),
    ondertekenaar: rij(`naam van de ondertekenaar van ${brief}`, 'aanbieder', tekst, zicht, pasBijBrief),
    functie: rij(`functie van de ondertekenaar van ${brief}`, 'aanbieder', tekst, zicht, pasBijBrief),
  }) as const;

export const medewerkersbrief = eigenBrief('de brief aan medewerkers', medewerkers);
export const clientenbrief = eigenBrief('de brief aan cliënten en ouders', clienten);

/** What a spokesperson has at hand; both texts may be read aloud to the press. */
export const vragen = {
  datum: rij('datum van de vragen en antwoorden', 'communicatie', dag, alleenPers, pasBijBrief),
} as const;

export const verklaring = {
  datum: rij('datum van de eerste verklaring', 'communicatie', dag, alleenPers, pasBijBrief),
  volgendBericht: rij(
    'tijdstip van het volgende bericht aan de pers',
    'communicatie',
    tijdstip,
    alleenPers,
    magOntbreken,
  ),
} as const;

/** The sentences around putting right in a letter what the one before it told wrongly. */
import { hoofdletter } from './hoofdletter';

const meesteGenoemd = 5;
const genoemd = (wat: readonly string[]): string => {
  const rest = wat.length - meesteGenoemd;
  return rest <= 0 ? wat.join('; ') : `${wat.slice(0, meesteGenoemd).join('; ')}; en nog ${String(rest)}`;
};

const vorige = (publiek = ''): string => (publiek === 'pers' ? 'het persbericht' : 'de vorige brief aan deze raden');

export const rechtzettingTekst = {
  knop: 'Rechtzetten in de brief',
  uitlegKop: 'Een fout in een brief herstellen',
  uitleg: [
    'Is de brief nog een concept? Wijzig dan het feit dat niet klopt. De brief wordt daarna opnieuw gemaakt.',
    'Is de brief al verstuurd? Wijzig eerst het feit en schrijf erbij waarom. Maak daarna een vervolgbrief aan dezelfde raden: bij het nakijken kiest u ‘Rechtzetten in de brief’, en de brief begint met wat niet juist was.',
    'Is er verder niets nieuws? Maak dan een rechtzettingsbrief aan de raden die de fout lazen: daar staat alleen in wat niet juist was en wat wel juist is.',
    'Stond de fout in een persbericht? Maak dan een rechtzetting voor de pers. De raden horen het eerst, net als bij een persbericht. Waren er meer persberichten, dan hoort zij bij het laatste; een ander kiest u met het kenmerk ervan.',
    'Las maar één raad de fout, in zijn eigen brief uit een reeks? Kies dan ‘Alleen bij één raad’ of de raad zelf, schrijf daar wat alleen voor die raad moet worden rechtgezet, en maak daarna de rechtzettingsbrief voor die raad.',
  ],
  eenRaad: 'Alleen bij één raad',
  vanRaad: (gemeente: string): string => `Alleen bij de raad van ${gemeente}`,
  andersToen: (wat: readonly string[], publiek?: string): string =>
    `Over ${wat.length === 1 ? 'dit feit' : 'deze feiten'} zei ${vorige(publiek)} iets anders: ${genoemd(wat)}. Was dat toen al niet juist? Kies dan ‘Rechtzetten in de brief’.`,
  /** Both as the letters had them; whoever saves it makes a sentence of it. */
  regel: (omschrijving: string, was: string, nu: string): string =>
    `${hoofdletter(omschrijving)}: er stond ‘${was}’, juist is ‘${nu}’.`,
  nagaan: (publiek: string): string =>
    `Hier staat wat ${vorige(publiek)} anders zei. Laat alleen staan wat toen al niet juist was. Wat sindsdien is veranderd, hoort bij wat er is gebeurd. Schrijf van iedere regel een hele zin.`,
  heleReeks:
    'Deze brief hoort bij een reeks. Wat u hier opslaat, lezen alle raden in hun brief. Werk de reeks daarna bij.',
  overAnder: (nummer: string): string => `Het gaat om ${nummer}`,
  niets: (publiek: string): string =>
    `${hoofdletter(vorige(publiek))} zei niets anders, of het staat al in deze brief.`,
} as const;

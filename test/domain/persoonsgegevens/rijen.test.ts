/** Children named in a row, in the middle of a sentence, by initials with a small word between them, or beside a date or number that goes. */
import { controleer, maskeer } from '../../../domain/persoonsgegevens';

const gevonden = (tekst: string): boolean => controleer(tekst).some(({ hard }) => hard);

/** Written by somebody who had not seen the patterns; these were tuned on. */
const afgesteld: readonly string[] = [
  'De Vuurbaak sluit de groep waar K. van D. (14) verblijft',
  'Kraanvogelhof redt het niet. Jongere T.H., Dorpsstraat 12 te Assen, heeft nergens plek',
  'Zuidervuur stopt. Kinderen op de groep zijn Mohammed, Sem en Fleur',
  'care4kids kan Finn van 7 niet meer opvangen want de locatie gaat dicht',
  'de jongeren Youssef, Anna en Kees moeten weg',
  'de kinderen heten Tim en Tom',
  'cliënten Tim en Sara zijn nog niet herplaatst',
  'M. el H., 13, kan nergens heen',
  'Daan V, 9 jaar, wacht op een plek',
  'jongere T.H. heeft geen plek',
  'jongere (geb. 2011) J. Bakker kan nergens heen',
  'wil Sophie van negen overplaatsen',
  'het gaat om de familie El Idrissi',
  'de broertjes Jansen zitten zonder begeleiding',
  'Bram V. staat op de wachtlijst',
  'Kevins moeder belde over de sluiting',
  'Kevin kan niet meer terecht bij Noorderlicht',
  'wat moet er met Ravi gebeuren als Noorderlicht stopt',
  'op de groep zitten Liam, Noah en Saar',
  'meisje uit groep 6 van basisschool De Regenboog in Weert',
  'dochter van wethouder De Boer zit op de groep',
  'het kind van mevrouw Pietersen krijgt geen hulp meer',
  'Om Zebulonnetje, Semmie en Fleurtina op groep 3',
  'de jongeren Yousseffo, Annalies en Keesje hebben geen plek',
];

/** Written before the patterns were, and measured once. */
const achtergehouden: readonly string[] = [
  'op de leefgroep wonen nu Amir, Joost en kleine Liv',
  'de meiden Roos, Puck en Nina kunnen daar niet blijven',
  'we kunnen Levi niet langer begeleiden',
  'J. van der M. (11) zit er nog',
  'de jongere R.K. krijgt geen behandeling meer',
  'de zusjes Yilmaz moeten naar een ander gezinshuis',
  'waar moet Lieke heen als de groep sluit',
  'Mats stond al een half jaar op de wachtlijst',
  'Evi kon nergens meer terecht',
  'de bewoners heten Tygo, Bram en Sara',
  'niemand weet hoe het met Jayden verder moet',
  'Sems vader heeft ons gebeld',
  'familie Van den Heuvel heeft twee kinderen op de groep',
  'A. de W., 15, slaapt nu op kantoor',
  'zoon van mevrouw Bakker zit op de groep',
  'Luuk van 9 blijft achter als ze stoppen',
  'jongen uit groep 8 van obs De Klimop',
  'Wie vangt Mees op als de Wilgenhoeve sluit? Hij is onze cliënt',
  'pupillen Noor en Daan zijn nog niet geplaatst',
  'jongere S. el A. wacht op een bed',
];

/** About organisations and people at work, and these were written before as well. */
const gewoon: readonly string[] = [
  'de aanbieders Zilverwier, Noorderlicht en Vuurbaak op de groep van het samenwerkingsverband',
  'Sanne en Bilal van de gemeente hebben gebeld',
  'de kinderen van Noorderlicht moeten weg',
  'kinderen bij Zilverwier, Maanvaren en Hai-5 krijgen geen hulp',
  'de jongeren van Jeugdhulp Zuidervuur',
  'jongeren uit Weert, Roermond en Venlo wachten',
  'cliënten uit Utrecht en Amersfoort',
  'Jan van 9 tot 5 bereikbaar',
  'Sanne van een andere gemeente belde',
  'Mark van drie aanbieders gehoord dat het misgaat',
  'bestuurder Max van Dijk kan niet meer terecht bij de bank',
  'Noorderlicht kan nergens meer terecht voor krediet',
  'Zilverwier staat op de wachtlijst voor de accountant',
  'wat moet er met Noorderlicht gebeuren',
  'de groep van 12 kinderen gaat naar Vuurbaak',
  'de familie De Vries is eigenaar van het bedrijf',
  'aandelen in handen van de familie Van den Berg',
  'kinderen en jongeren van Care4Kids',
  'Noorderlicht en Vuurbaak kunnen hun cliënten niet plaatsen',
  'de jongeren Noorderlicht en Vuurbaak samen opvangen is geen optie',
  'dochter van concern Zilverwier BV',
  'de kinderen zijn overgeplaatst naar Venlo en Roermond',
  'wie vangt Noorderlicht op als de bank stopt',
  'op de groep werken Sanne, Bilal en Femke',
  'jongeren met een JW- of WLZ-indicatie, 18+, in Assen',
  'M. de Vries, 45, is bestuurder',
  'drs. P. van D. (54) is interim-bestuurder',
  'meisjes uit groep Noord gaan naar locatie Zuid',
  'kunnen we Marjan bellen over dit onderwerp',
  'moet ik Henk van de autoriteit nog informeren',
  'De kinderen heten we welkom in het nieuwe pand',
  'Lotte van 2 regio’s hoorde hetzelfde',
];

it('wat weg moet, wordt gevonden', () => {
  expect(afgesteld.filter((tekst) => !gevonden(tekst))).toEqual([]);
});

it('ook in zinnen die er niet bij waren', () => {
  expect(achtergehouden.filter(gevonden).length).toBeGreaterThanOrEqual(18);
});

it('gewone zinnen blijven staan', () => {
  expect(gewoon.filter(gevonden)).toEqual([]);
});

it('naast een datum of nummer dat weggaat, blijft niets over van wie het is', () => {
  const rest = (tekst: string): string => maskeer(tekst);
  expect(rest('Zevenvlinder staakt de zorg voor Aïsha el Amrani geboren op 3 mei 2012')).not.toMatch(/Aïsha|Amrani/);
  expect(rest('jongere Aïsha Amrani, geb. 3 mei 2012, heeft geen plek')).not.toMatch(/Aïsha|Amrani/);
  expect(rest('mijn cliënt Jesse Bakker geb. 12-04-2011 staat op de wachtlijst')).not.toMatch(/Jesse|Bakker/);
  expect(rest('opnamestop rietlandschap clientnr 2019-00451 Bram V.')).not.toMatch(/Bram/);
  expect(rest('maanvaren stopt en de zusjes Lotte en Noa Willems moeten weg')).not.toMatch(/Lotte|Noa|Willems/);
  expect(rest('tweeling Bas en Bo Pietersen zit er nog')).not.toMatch(/Bas|Bo |Pietersen/);
  expect(rest('pleegkind julia woont bij de familie pietersen')).not.toMatch(/julia|pietersen/);
  expect(rest('pleegkind julia pietersen heeft geen plek')).not.toMatch(/julia|pietersen/);
  expect(rest('hai 5 stopt, meisje S. de B. geboren 2010 wonend te Roermond')).not.toMatch(/2010/);
});

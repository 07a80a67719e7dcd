/** How the worklists of casussen are said. */
import { nabijWerkdagen } from '../domain/werkvoorraad';
import type { Werkregel, Werkvoorraad } from '../domain/werkvoorraad';
import type { Stap } from '../domain/casus';
import { datumVoluit } from './datum';
import { inkorten } from './inkorten';
import { dagVoluit } from './moment';

const namen: Readonly<Record<Exclude<Werkvoorraad, 'stil'>, string>> = {
  mijn: 'Casussen waar u een rol heeft',
  partij: 'Casussen rond uw organisatie',
  termijn: `Casussen met een termijn binnen ${String(nabijWerkdagen)} werkdagen`,
  niemand: 'Casussen zonder regievoerder en plaatsvervanger',
};
const knoppen: Readonly<Record<Werkvoorraad, string>> = {
  mijn: 'Van u',
  partij: 'Uw organisatie',
  stil: 'Zonder nieuws',
  termijn: 'Termijn nabij',
  niemand: 'Zonder regie',
};

export const werkvoorraadTekst = {
  naam: (welke: Werkvoorraad, dagen: number): string =>
    welke === 'stil' ? `Casussen zonder nieuws in ${dagen === 1 ? '1 dag' : `${String(dagen)} dagen`}` : namen[welke],
  knop: (welke: Werkvoorraad): string => knoppen[welke],
  geenCollega:
    'Ik herken geen collega van uw eigen organisatie in uw bericht. Zoekt u een aanbieder? Typ dan bijvoorbeeld ‘casus’ met de naam erachter.',
  vanCollega: (naam: string): string =>
    `Dit zijn de casussen van uw organisatie. Met ‘Regie overnemen’ neemt u een casus over van ${naam}. Is ${naam} maar kort weg? Een waarneming legt ${naam} zelf vast, of de beheerder.`,
  neemtWaar: (naam: string, tot: string): string =>
    `U neemt waar voor ${naam}, tot en met ${datumVoluit(tot)}. Dit zijn de casussen van uw organisatie.`,
  leeg: 'In deze lijst staat nu niets.',
  niets: 'Hierbij staat nu niets in deze lijst. Kies ‘Hele lijst’, of noem een andere plaats of trede.',
  heel: 'Hele lijst',
  stand: (vanaf: number, tot: number, totaal: number): string => {
    if (totaal === 1) return '1 casus.';
    if (tot - vanaf === totaal) return `${String(totaal)} casussen, wat het langst wacht eerst.`;
    return `${String(vanaf + 1)} tot en met ${String(tot)} van ${String(totaal)}, wat het langst wacht eerst.`;
  },
  regels: (
    { nummer, bijgewerktOp, termijn, stap }: Werkregel & { readonly stap: Stap | null },
    regie: string | null,
  ): readonly string[] => [
    `${nummer}, bijgewerkt op ${dagVoluit(bijgewerktOp)}`,
    regie === null ? 'Regievoerder: vacant' : `Regievoerder: ${regie}`,
    termijn === null ? 'Geen taak met een datum' : `Eerste termijn van een taak: ${datumVoluit(termijn)}`,
    ...(stap === null || stap.voor === null
      ? []
      : [`Volgende stap, uiterlijk ${datumVoluit(stap.voor)}: ${inkorten(stap.wat, 120)}`]),
  ],
  bekijken: 'Bekijken',
  overnemen: 'Regie overnemen',
  overname: {
    kop: (nummer: string): string => `Regie overnemen op casus ${nummer}`,
    uitleg: 'U wordt regievoerder van deze casus. Wie het was, blijft in de geschiedenis staan.',
    reden: 'Waarom neemt u de regie over',
    redenFout: 'Schrijf er kort bij waarom, bijvoorbeeld dat uw collega ziek is.',
    opslaan: 'Overnemen',
    terug: 'Terug naar de lijst',
  },
} as const;

/** Sentences about a term in werkdagen. */
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { dagVoluit } from './moment';

const werkdagen = (aantal: number): string => `${String(aantal)} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

/** Weekends everybody leaves out; a holiday is easily missed. */
const zonder = (vrij: readonly string[]): string =>
  vrij.length === 0
    ? 'Weekenden tellen niet mee.'
    : `Weekenden tellen niet mee, en deze feestdagen ook niet: ${opsomming(vrij.map(datumVoluit))}.`;

export const werkdagenTekst = {
  dag: (vraag: {
    readonly aantal: number;
    readonly begin: string;
    readonly dag: string;
    readonly terug: boolean;
    readonly vrij: readonly string[];
  }): string =>
    `${werkdagen(vraag.aantal)} ${vraag.terug ? 'voor' : 'na'} ${datumVoluit(vraag.begin)} is ${dagVoluit(vraag.dag)}. ${zonder(vraag.vrij)} De dag waarop het begint telt niet mee.`,
  tussen: (vraag: {
    readonly van: string;
    readonly tot: string;
    readonly aantal: number;
    readonly vrij: readonly string[];
  }): string =>
    `Na ${datumVoluit(vraag.van)} tot en met ${datumVoluit(vraag.tot)}: ${werkdagen(vraag.aantal)}. ${zonder(vraag.vrij)}`,
};

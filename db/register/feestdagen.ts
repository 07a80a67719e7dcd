/** The holidays the product begins with: from a file with its source, and for later years from the library the file was made with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type Holidays from 'date-holidays';
import type { Feestdag } from '../../domain/feestdag';

/** Bron: Algemene termijnenwet, artikel 3, first and second paragraph. */
const feestdagBron = 'Algemene termijnenwet, artikel 3';

type Naamrij = Pick<Feestdag, 'datum' | 'naam'>;

const alsFeestdag = ({ datum, naam }: Naamrij): Feestdag => ({ datum, naam, bron: feestdagBron, geldt: true });

export function leesFeestdagen(): readonly Feestdag[] {
  const inhoud = readFileSync(join(__dirname, 'feestdagen.csv'));
  const rijen = parse(inhoud, { columns: true, comment: '#', comment_no_infix: true }) as unknown as readonly Naamrij[];
  return rijen.map(alsFeestdag);
}

/**
 * What the law counts, by the rule of the library. It lists Goede Vrijdag and 5 mei as days of schools only, and calls
 * days a holiday that the law does not know (4 mei, Sinterklaas, oudejaarsavond): so the choice is made here.
 */
const namen: Readonly<Record<string, string>> = {
  '01-01': 'Nieuwjaarsdag',
  'easter -2': 'Goede Vrijdag',
  easter: 'Eerste paasdag',
  'easter 1': 'Tweede paasdag',
  '05-05': 'Bevrijdingsdag',
  'easter 39': 'Hemelvaartsdag',
  'easter 49': 'Eerste pinksterdag',
  'easter 50': 'Tweede pinksterdag',
  '12-25': 'Eerste kerstdag',
  '12-26': 'Tweede kerstdag',
};
const koningsdag = '04-27 if sunday then previous saturday since 2014';

/** Takes most of a second to load, so only who asks for a year beyond the file waits for it. */
export async function feestdagenVanJaar(jaar: number): Promise<readonly Feestdag[]> {
  const { default: Bibliotheek } = (await import('date-holidays')) as { default: typeof Holidays };
  return new Bibliotheek('NL').getHolidays(jaar).flatMap(({ rule, date }) => {
    const naam = rule === koningsdag ? 'Koningsdag' : namen[rule];
    return naam === undefined ? [] : [alsFeestdag({ datum: date.slice(0, 10), naam })];
  });
}

/** What is said when a task is put off, finished or made in words. */
import { datumVoluit } from './datum';

export const uitstelTekst = {
  geweest: (dag: string): string =>
    `${datumVoluit(dag)} staat in de toelichting. De taak is gereed zodra u op ‘Gereed’ drukt.`,
  toelichting: (dag: string): string => `Geweest op ${datumVoluit(dag)}.`,
  geefDaarna: (naam: string): string =>
    `Op naam van ${naam} zet u deze taak nadat die is opgeslagen: typ dan ‘geef de taak aan ${naam}’.`,
  geenDag: 'Van welke dag of taak wilt u het weten? Noem een datum of een woord uit de taak.',
  voorbij: (wat: string, dag: string, werkdagen: number): string =>
    `${wat}: dat moest uiterlijk op ${datumVoluit(dag)} klaar zijn, ${String(werkdagen)} ${werkdagen === 1 ? 'werkdag' : 'werkdagen'} geleden.`,
  totTaak: (wat: string, zin: string): string => `${wat}: ${zin}`,
} as const;

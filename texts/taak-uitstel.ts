/** What is said when a task is put off, finished or made in words. */
import { datumVoluit } from './datum';

export const uitstelTekst = {
  geweest: (dag: string): string =>
    `${datumVoluit(dag)} staat in de toelichting. De taak is gereed zodra u op ‘Gereed’ drukt.`,
  toelichting: (dag: string): string => `Geweest op ${datumVoluit(dag)}.`,
  geefDaarna: (naam: string): string =>
    `Kies ‘Opslaan’. Daarna vraag ik of de taak op naam van ${naam} komt; die naam staat dan al ingevuld.`,
  /** Nobody of that name can get one there, as far as he may know: nothing is promised. */
  nietOpNaam: (naam: string): string =>
    `Op naam van ${naam} kan deze taak niet: ik zie op deze casus niemand met die naam die een taak kan krijgen. Kies zelf voor wie de taak is.`,
  stap: (wat: string, was: string, wordt: string): string =>
    `‘${wat}’ is geen taak maar de volgende stap van deze casus, nu uiterlijk op ${datumVoluit(was)}. Die verandert met een bericht. Hieronder staat ${datumVoluit(wordt)} ingevuld; er is nog niets vastgelegd.`,
  geenDag: 'Van welke dag of taak wilt u het weten? Noem een datum of een woord uit de taak.',
  voorbij: (wat: string, dag: string, werkdagen: number): string =>
    `${wat}: dat moest uiterlijk op ${datumVoluit(dag)} klaar zijn, ${String(werkdagen)} ${werkdagen === 1 ? 'werkdag' : 'werkdagen'} geleden.`,
  totTaak: (wat: string, zin: string): string => `${wat}: ${zin}`,
} as const;

/** A letter to one council, made for readers it is not one of: within the accounthoudende regio a council reads what others may not. */
import { zonderToevoeging } from '../../domain/afzender';
import type { Document } from '../../domain/document';
import type { Dossier } from '../../domain/dossier';
import { feitenVan } from '../../domain/feitenblad';
import type { Publiek } from '../../domain/publiek';
import type { Tegenspraak } from './lezing';
import { lezingenVan } from './strijdig';

/** Whether such a letter is for a gemeente of the accounthoudende regio, and what it says to one that is not what it should be. */
const bedoeld: Readonly<Partial<Record<Publiek, { readonly hoortErbij: boolean; readonly omschrijving: string }>>> = {
  'raad-eigen-regio': {
    hoortErbij: true,
    omschrijving: 'de brief is voor raden in de accounthoudende regio, en deze gemeente hoort daar niet bij',
  },
  'raad-andere-regio': {
    hoortErbij: false,
    omschrijving: 'de brief is voor raden buiten de accounthoudende regio, en deze gemeente hoort daar wel bij',
  },
};

export function raadElders(document: Document, dossier: Dossier, publiek: Publiek): readonly Tegenspraak[] {
  const voor = bedoeld[publiek];
  const {
    ontvanger: { gemeente },
    accounthouder: { gemeenten },
  } = dossier;
  if (voor === undefined || gemeente.status !== 'bekend' || gemeenten.status !== 'bekend') return [];
  if (!feitenVan(document).includes(gemeente.id)) return [];
  const namen = gemeenten.waarde;
  const erbij = namen.includes(gemeente.waarde);
  // A region names its own Bergen without `(L)`: where only that differs, nobody can say which of them is meant.
  const misschien = namen.map(zonderToevoeging).includes(zonderToevoeging(gemeente.waarde));
  if (erbij === voor.hoortErbij || misschien === voor.hoortErbij) return [];
  const lezingen = lezingenVan(dossier, [gemeente.id, gemeenten.id]);
  return [{ feit: gemeente.id, omschrijving: voor.omschrijving, lezingen }];
}

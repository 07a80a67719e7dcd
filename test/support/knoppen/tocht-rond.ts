/** Everything that one comes by when one keeps pressing. */
import { loopDoor } from '../speurder';
import type { Tocht } from './toneel';

const over = (naam: string): readonly string[] => [`casus ${naam}`, `trede ${naam}`, `update ${naam} overleg gehad`];

/** Together they meet nearly all that can be met by pressing alone. */
const mensen: Readonly<Record<string, readonly string[]>> = {
  'Sanne Verhoeven': ['hulp', 'mijn meldingen', 'blub blub blub', 'melding', 'wat een weer'],
  'Femke Dijkstra': [
    ...['werkvoorraad', 'mijn taken', 'mijn casussen', 'instellingen', 'waarneming', 'feiten Mutsaersstichting'],
    ...over('Mutsaersstichting'),
    ...over('Wilgenhoeve'),
  ],
  'Esther Kuipers': ['raadsinformatiebrief Mutsaersstichting', 'persbericht Mutsaersstichting'],
  'Willem Oosterhof': ['trede Wilgenhoeve', 'mijn taken'],
  'Marjan de Graaf': ['M-2026-0004', 'mmm, wat nu', 'werklijst', 'melding', 'melding namens'],
  'Anouk Wiersma': [
    'mijn casussen',
    'trede vaststellen Mutsaersstichting',
    'casus Mutsaersstichting',
    'bijpraten Mutsaersstichting',
  ],
  'Pieter van Loon': ['accountgesprek'],
  'Karel Mulder': ['draaiboek', 'feestdagen', 'passages', 'formuleringen'],
  'Daan Vermeulen': ['hulp'],
};

export const rondgang: Tocht = async ({ wie }) => {
  const gezien = new Set<string>();
  const tekst = ({ goed }: { readonly goed: string }): string => goed || 'het verzuim loopt op';
  const bezoek = { tekst, formulier: () => Promise.resolve(), keren: new Map<string, number>(), meeste: 2 };
  for (const [naam, woorden] of Object.entries(mensen)) await loopDoor(wie(naam), woorden, bezoek, gezien);
};

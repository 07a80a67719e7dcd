/** The sample cases of letters by name: the reference case first, then three invented ones of another shape. */
import concern from './concern-2025.json';
import jeugdbescherming from './jeugdbescherming-2026.json';
import mutsaers from './mutsaers-2023.json';
import stichting from './stichting-2024.json';

export const voorbeelddossiers = {
  'mutsaers-2023': mutsaers,
  'jeugdbescherming-2026': jeugdbescherming,
  'stichting-2024': stichting,
  'concern-2025': concern,
} as const;

/** What both kinds of council may see; a section that takes this serves either letter. */
import type { Zicht } from '../../../domain/dossier';

export type RaadZicht = Zicht<'raad-eigen-regio' | 'raad-andere-regio'>;

/** Why a planned release did not go, as it was at that moment: kept with the plan, so that whoever planned it can do something about it. */
import type { Fout } from './fout';
import type { Hindernis } from './vrijgave';

export type Vrijgavereden =
  | { readonly soort: 'te-laat' | 'geen-recht' | 'feiten' | 'gewijzigd' | 'niet-vastgesteld' | 'anders' }
  | { readonly soort: 'te-vroeg'; readonly hindernissen: readonly Hindernis[] }
  | { readonly soort: 'tegenspraak'; readonly aantal: number };

const anders: Vrijgavereden = { soort: 'anders' };

/** What a refusal says to the person who planned; a refusal with nothing to do about it is `anders`. */
export function vrijgaveredenVan(fout: Fout): Vrijgavereden {
  switch (fout.soort) {
    case 'vrijgave-te-vroeg':
      return { soort: 'te-vroeg', hindernissen: fout.hindernissen };
    case 'brief-spreekt-zich-tegen':
      return { soort: 'tegenspraak', aantal: fout.aantal };
    case 'feit-gewijzigd':
      return { soort: 'feiten' };
    case 'brief-gewijzigd-na-akkoord':
      return { soort: 'gewijzigd' };
    case 'kan-niet-in-deze-status':
      return { soort: 'niet-vastgesteld' };
    default:
      return anders;
  }
}

/** Every refusal the house knows. `texts/fouten.ts` has one sentence for each; the compiler finds a missing one. */

import type { Hindernis } from './vrijgave';

export type Fout =
  /** No right, or it does not exist: the same answer, so that a refusal confirms nothing. */
  | { readonly soort: 'geen-toegang' }
  /** The same one-time key was used by somebody else before. */
  | { readonly soort: 'al-gedaan'; readonly door: string; readonly op: string }
  /** He used the same one-time key before, with something else filled in: that was kept, and this is not. */
  | { readonly soort: 'kaart-gebruikt'; readonly op: string }
  /** Somebody changed it meanwhile; both versions are shown by whoever asked. */
  | { readonly soort: 'verouderd'; readonly versie: number; readonly nu: number }
  /** The transition table does not know this step. */
  | { readonly soort: 'kan-niet-in-deze-status'; readonly status: string; readonly stap: string }
  | { readonly soort: 'veld-ongeldig'; readonly veld: string; readonly uitleg: VeldUitleg }
  /** A right look-up that found nothing, for things everybody may know (a gemeente, a regio). */
  | { readonly soort: 'niet-gevonden'; readonly wat: string }
  | { readonly soort: 'meer-dan-een'; readonly namen: readonly string[] }
  /** Somebody has to be left who can give rights. */
  | { readonly soort: 'laatste-beheerder' }
  /** A casus always has somebody who owns it. */
  | { readonly soort: 'laatste-eigenaar' }
  /** Who leads a casus does not stand in for himself. */
  | { readonly soort: 'eigen-plaatsvervanger' }
  /** He has had the role for so long that it is his own to hand over. */
  | { readonly soort: 'teruggeven-te-laat'; readonly dagen: number }
  /** Said only to who may open a casus: he sees all of them. */
  | { readonly soort: 'casus-loopt-al'; readonly nummer: string }
  /** Something else has to be finished first. */
  | { readonly soort: 'eerst-afmaken'; readonly wat: string }
  /** Two-person rules. */
  | { readonly soort: 'zelfde-persoon'; readonly stap: string }
  /** Of a casus he may draft letters of: this kind is another's. */
  | { readonly soort: 'stuk-van-de-regie' }
  /** This channel belongs to a casus already; which one is not said. */
  | { readonly soort: 'kanaal-al-gekoppeld' }
  /** Other people would read it than the preview showed. */
  | { readonly soort: 'publiek-gewijzigd' }
  | { readonly soort: 'grond-ontbreekt' }
  /** Disagreeing, withdrawing, closing: the step needs a reason in words. */
  | { readonly soort: 'reden-ontbreekt'; readonly stap: Redenstap }
  | { readonly soort: 'brief-heeft-gaten'; readonly aantal: number }
  | { readonly soort: 'brief-spreekt-zich-tegen'; readonly aantal: number }
  | { readonly soort: 'brief-vraagt-bevestiging'; readonly aantal: number }
  | { readonly soort: 'brief-gewijzigd-na-akkoord' }
  /** There is nothing yet to lay beside it. */
  | { readonly soort: 'enige-versie' }
  /** Sentences of a letter that rest on a fact which says something else now. */
  | { readonly soort: 'feit-gewijzigd'; readonly zinnen: readonly { readonly zin: string; readonly feit: string }[] }
  | { readonly soort: 'vrijgave-te-vroeg'; readonly hindernissen: readonly Hindernis[] }
  /** A wording that cannot stand in that sentence, with what is wrong in sentences. */
  | { readonly soort: 'formulering-past-niet'; readonly redenen: readonly string[] }
  /** A defect of ours with one thing out of many: the others went on. */
  | { readonly soort: 'niet-gelukt' }
  | { readonly soort: 'bestand-verlopen' }
  /** Documents that waited for a melding, and were taken or thrown away since. */
  | { readonly soort: 'document-weg' }
  /** Taken out of the melding before. */
  | { readonly soort: 'document-al-weg'; readonly nummer: string };

/** What somebody did without saying why. */
export type Redenstap =
  | 'corrigeren'
  | 'opnieuw openen'
  | 'niet eens'
  | 'niet eens namens'
  | 'wijzigen'
  | 'intrekken'
  | 'sluiten'
  | 'overnemen'
  | 'aanpassen'
  | 'plan wijzigen'
  | 'laten vervallen'
  | 'uitstellen';

export type VeldUitleg =
  | 'verplicht'
  | 'te-lang'
  | 'geen-datum'
  | 'geen-aantal'
  | 'niet-in-de-lijst'
  | 'heeft-rol-al'
  | 'geen-periode'
  | 'persoonsgegevens'
  | 'alleen-besluit'
  | 'ongewijzigd'
  | 'past-niet'
  | 'andere-termijn'
  | 'geen-telefoonnummer'
  | 'niet-weglaatbaar'
  | 'ligt-in-het-verleden'
  | 'ligt-in-de-toekomst'
  | 'alleen-autoriteit'
  | 'geen-persoon'
  | 'niet-voor-aanbieder'
  | 'staat-er-al'
  | 'lijst-vol';

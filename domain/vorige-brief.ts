/** Letters that begin with the one before them, and which kinds that may be. What is in none of these lists tells nothing of an earlier letter. */
import type { BriefsoortNaam } from './briefsoort';

const nieuwsAanRaden = ['raadsinformatiebrief', 'vervolgbrief'] as const;

const vorigeSoorten: Readonly<Record<string, readonly BriefsoortNaam[]>> = {
  vervolgbrief: nieuwsAanRaden,
  afsluitingsbrief: nieuwsAanRaden,
  // The last letter of a casus may have a fault in it too.
  rechtzettingsbrief: [...nieuwsAanRaden, 'afsluitingsbrief'],
  persrechtzetting: ['persbericht'],
} satisfies Partial<Record<BriefsoortNaam, readonly BriefsoortNaam[]>>;

export const vorigeSoortenVan = (soort: string): readonly BriefsoortNaam[] =>
  Object.hasOwn(vorigeSoorten, soort) ? (vorigeSoorten[soort] ?? []) : [];

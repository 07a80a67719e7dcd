/** Sentences as one run of parts: what stands between two sentences, and how a blackened part reads. */
import type { Blok, Stuk, Zin } from '../../domain/document';
import { controlegetal } from '../../texts/controlegetal';
import { woorden } from './woorden';

const SPATIE: Stuk = { soort: 'tekst', tekst: ' ' };

/** The sentences of a paragraph after one another, with a space between them. */
export const stukkenVan = (zinnen: readonly Zin[]): readonly Stuk[] =>
  zinnen.flatMap((zin, plaats) => (plaats === 0 ? zin.stukken : [SPATIE, ...zin.stukken]));

type Weggelakt = Extract<Stuk, { soort: 'weggelakt' }>;

/** The ground, unless the text already names it. */
export const grondBij = (stuk: Weggelakt): string =>
  stuk.grond === '' || stuk.tekst.includes(stuk.grond) ? '' : ` ${woorden.weggelakt(stuk.grond)}`;

/** What is drawn in the margin of every page: which version of what this is, and the first part of its hash where there is one. */
export const kenmerkRegel = (document: { kenmerk: string; versie: number }, hash = ''): string =>
  [
    document.kenmerk === '' ? '' : `${woorden.kenmerk} ${document.kenmerk}`,
    woorden.versie(document.versie),
    hash === '' ? '' : woorden.controlegetal(controlegetal(hash)),
  ]
    .filter((deel) => deel !== '')
    .join(', ');

/** Before the name there is room for a signature; `Namens …` stands above it. */
export const plaatsVanNaam = ({ regels }: Extract<Blok, { readonly soort: 'ondertekening' }>): number =>
  regels[0]?.id.endsWith('.namens') === true ? 1 : 0;

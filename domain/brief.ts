/** The life of a letter: who may take which step, and that approval is of one exact text. */
import type { Fout } from './fout';
import { faal, ok } from './result';
import type { Result } from './result';

export const briefOvergangen = {
  concept: { wijzigen: 'concept', voorleggen: 'voorgelegd', intrekken: 'ingetrokken' },
  voorgelegd: {
    wijzigen: 'concept',
    vaststellen: 'vastgesteld',
    teruggeven: 'concept',
    vervallen: 'concept',
    intrekken: 'ingetrokken',
  },
  vastgesteld: { wijzigen: 'concept', vrijgeven: 'vrijgegeven', vervallen: 'concept', intrekken: 'ingetrokken' },
  vrijgegeven: { verzenden: 'verzonden', intrekken: 'ingetrokken' },
  /** What was sent stays sent; a correction is a new letter. */
  verzonden: {},
  ingetrokken: {},
} as const satisfies Record<string, Record<string, string>>;

export type BriefStatus = keyof typeof briefOvergangen;
/** `teruggeven`: the reader wants another text. `vervallen`: a fact under it changed, so nobody's approval stands. */
export type BriefStap =
  'wijzigen' | 'voorleggen' | 'vaststellen' | 'teruggeven' | 'vervallen' | 'vrijgeven' | 'verzenden' | 'intrekken';

export interface Brief {
  readonly status: BriefStatus;
  readonly versie: number;
  /** SHA-256 of `inhoudVoorHash` of this version. */
  readonly hash: string;
  /** Everyone who wrote in any version or put one forward: none of them may set it. */
  readonly schrijvers: readonly string[];
  readonly akkoord: { readonly door: string; readonly versie: number; readonly hash: string } | null;
}

/** What the checks found that a letter may not be set with; hints and warnings are not in here. */
export interface Beletsels {
  readonly gaten: number;
  readonly tegenspraken: number;
  readonly teBevestigen: number;
}

export const nieuweBrief = (maker: string, hash: string): Brief => ({
  status: 'concept',
  versie: 1,
  hash,
  schrijvers: [maker],
  akkoord: null,
});

/** Any change makes a new version and voids the approval, also when nobody thinks it matters. */
export function wijzig(brief: Brief, schrijver: string, hash: string): Result<Brief, Fout> {
  return naar(brief, 'wijzigen', (status) => ({
    status,
    versie: brief.versie + 1,
    hash,
    schrijvers: metSchrijver(brief, schrijver),
    akkoord: null,
  }));
}

const metSchrijver = ({ schrijvers }: Brief, wie: string): readonly string[] => [...new Set([...schrijvers, wie])];

/** Who puts it forward is not who sets it. */
export const legVoor = (brief: Brief, wie: string): Result<Brief, Fout> =>
  naar(brief, 'voorleggen', (status) => ({ ...brief, status, schrijvers: metSchrijver(brief, wie) }));

export const geefTerug = (brief: Brief): Result<Brief, Fout> =>
  naar(brief, 'teruggeven', (status) => ({ ...brief, status, akkoord: null }));

export const laatVervallen = (brief: Brief): Result<Brief, Fout> =>
  naar(brief, 'vervallen', (status) => ({ ...brief, status, akkoord: null }));

/** `gezien` is the hash of the text that was on the screen of who approves. */
export function stelVast(
  brief: Brief,
  wie: string,
  gezien: string,
  { gaten, tegenspraken, teBevestigen }: Beletsels,
): Result<Brief, Fout> {
  if (volgende(brief.status, 'vaststellen') === null) return kanNiet(brief, 'vaststellen');
  if (brief.schrijvers.includes(wie)) return faal({ soort: 'zelfde-persoon', stap: 'vaststellen' });
  if (gezien !== brief.hash) return faal({ soort: 'brief-gewijzigd-na-akkoord' });
  if (gaten > 0) return faal({ soort: 'brief-heeft-gaten', aantal: gaten });
  if (tegenspraken > 0) return faal({ soort: 'brief-spreekt-zich-tegen', aantal: tegenspraken });
  if (teBevestigen > 0) return faal({ soort: 'brief-vraagt-bevestiging', aantal: teBevestigen });
  const akkoord = { door: wie, versie: brief.versie, hash: brief.hash };
  return naar(brief, 'vaststellen', (status) => ({ ...brief, status, akkoord }));
}

/** `nu` is the hash of the letter made again from the facts of this moment: one changed fact stops the release. */
export function geefVrij(brief: Brief, nu: string): Result<Brief, Fout> {
  if (volgende(brief.status, 'vrijgeven') === null) return kanNiet(brief, 'vrijgeven');
  const { akkoord } = brief;
  const zelfde =
    akkoord !== null && akkoord.versie === brief.versie && akkoord.hash === brief.hash && nu === brief.hash;
  if (!zelfde) return faal({ soort: 'brief-gewijzigd-na-akkoord' });
  return naar(brief, 'vrijgeven', (status) => ({ ...brief, status }));
}

export const verzend = (brief: Brief): Result<Brief, Fout> =>
  naar(brief, 'verzenden', (status) => ({ ...brief, status }));

export const trekIn = (brief: Brief): Result<Brief, Fout> =>
  naar(brief, 'intrekken', (status) => ({ ...brief, status }));

function volgende(status: BriefStatus, stap: BriefStap): BriefStatus | null {
  const stappen: Partial<Record<BriefStap, BriefStatus>> = briefOvergangen[status];
  return stappen[stap] ?? null;
}

function naar(brief: Brief, stap: BriefStap, maak: (status: BriefStatus) => Brief): Result<Brief, Fout> {
  const status = volgende(brief.status, stap);
  return status === null ? kanNiet(brief, stap) : ok(maak(status));
}

const kanNiet = ({ status }: Brief, stap: BriefStap): Result<never, Fout> =>
  faal({ soort: 'kan-niet-in-deze-status', status, stap });

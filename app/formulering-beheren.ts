/** The wording of sentences as a beheerder keeps it: read per letter, tried on a sample case, changed with a reason, and turned back. */
import type { Briefwerk } from '../domain/briefwerk';
import { formuleringSleutel, zinplekUit } from '../domain/formulering';
import type { Formulering, Formuleringen, Formuleerwerk, Zinplek, Zinproef, Zinvoorbeeld } from '../domain/formulering';
import { huistekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteer, wijzigingenVan, wijzigingBekend } from './draaiboek-beheren';
import { formuleringenOp } from './formuleringen-lezen';
import type { Verb, Werk } from './use-case';

const niemandsZaak = () => Promise.resolve(geenZaak);

export interface Zinstand extends Zinvoorbeeld {
  /** The wording that was chosen, or null for our own sentence. */
  readonly gekozen: string | null;
  /** Our sentence was changed since: the wording is not used any more. */
  readonly vervallen: boolean;
}

interface Briefkeuze {
  readonly soort: string;
  readonly publiek: string;
}

async function zinstanden(
  beurt: Werk,
  werk: Formuleerwerk,
  { soort, publiek }: Briefkeuze,
): Promise<readonly Zinstand[]> {
  const keuze = await formuleringenOp(beurt, soort, beurt.nu);
  const zinnen = werk.zinnen(soort, publiek);
  const staat = zinnen.map((zin) => {
    const gekozen = keuze[formuleringSleutel({ soort, publiek, zin: zin.zin })];
    const tekst = gekozen?.tekst ?? null;
    return { ...zin, gekozen: tekst, vervallen: tekst !== null && gekozen?.basis !== zin.basis };
  });
  return [...staat, ...verdwenen(keuze, { soort, publiek }, zinnen)];
}

/** Kept for a wording of ours that is not written any more: shown, so that somebody can take it back. */
function verdwenen(keuze: Formuleringen, plek: Briefkeuze, zinnen: readonly Zinvoorbeeld[]): readonly Zinstand[] {
  return Object.entries(keuze).flatMap(([sleutel, { basis, tekst }]) => {
    const { zin, ...brief } = zinplekUit(sleutel);
    const hier = brief.soort === plek.soort && brief.publiek === plek.publiek;
    if (!hier || tekst === null || zinnen.some((een) => een.zin === zin)) return [];
    const leeg = { casus: '', anders: [], feiten: [] };
    return [{ ...leeg, zin, basis, sjabloon: basis, voorbeeld: basis, gekozen: tekst, vervallen: true }];
  });
}

export const formuleringenInzien = (werk: Formuleerwerk): Verb<Briefkeuze, readonly Zinstand[]> => ({
  handeling: 'formuleringen.inzien',
  leest: true,
  zaak: niemandsZaak,
  doe: async (beurt, keuze) => ok(await zinstanden(beurt, werk, keuze)),
  voorwerp: ({ soort, publiek }) => ({ soort: 'formuleringen', id: `${soort}/${publiek}` }),
  bekend: async (beurt, keuze) => (await zinstanden(beurt, werk, keuze)).length > 0,
});

export type Vondst = Zinplek & Pick<Zinstand, 'voorbeeld' | 'gekozen'>;

/** Sentences of any letter with this word in them, as they read in a sample case or in the wording that was chosen, and those whose id it is. */
export const formuleringenZoeken = (
  werk: Formuleerwerk,
  { soorten }: Pick<Briefwerk, 'soorten'>,
): Verb<{ readonly woord: string }, readonly Vondst[]> => ({
  handeling: 'formuleringen.inzien',
  leest: true,
  zaak: niemandsZaak,
  async doe(beurt, { woord }) {
    const gezocht = woord.toLowerCase();
    const vondsten: Vondst[] = [];
    for (const plek of soorten.flatMap(({ soort, publieken }) => publieken.map((publiek) => ({ soort, publiek })))) {
      const zinnen = await zinstanden(beurt, werk, plek);
      vondsten.push(...zinnen.map(({ zin, voorbeeld, gekozen }) => ({ ...plek, zin, voorbeeld, gekozen })));
    }
    return ok(
      vondsten.filter(
        ({ zin, voorbeeld, gekozen }) =>
          zin.toLowerCase() === gezocht || `${voorbeeld} ${gekozen ?? ''}`.toLowerCase().includes(gezocht),
      ),
    );
  },
  voorwerp: () => ({ soort: 'formuleringen', id: 'zoeken' }),
});

export interface Zinblad {
  readonly zin: Zinstand;
  /** The last change of this sentence, empty for none: goes along with the form. */
  readonly gezien: string;
}

const zinVoorwerp = (werk: Formuleerwerk) => ({
  voorwerp: (plek: Zinplek) => ({ soort: 'formulering', id: formuleringSleutel(plek) }),
  bekend: async (beurt: Werk, plek: Zinplek) =>
    (await zinstanden(beurt, werk, plek)).some(({ zin }) => zin === plek.zin),
});

export const formuleringOpenen = (werk: Formuleerwerk): Verb<Zinplek, Zinblad> => ({
  handeling: 'formulering.wijzigen',
  leest: true,
  zaak: niemandsZaak,
  async doe(beurt, plek) {
    const zin = (await zinstanden(beurt, werk, plek)).find((een) => een.zin === plek.zin);
    if (zin === undefined) return faal({ soort: 'niet-gevonden', wat: 'zin' });
    const [laatste] = await beurt.eenheid.beheerwijziging.lijst('formulering', formuleringSleutel(plek), 1);
    return ok({ zin, gezien: laatste?.id ?? '' });
  },
  ...zinVoorwerp(werk),
});

export interface Nieuwezin extends Zinplek {
  readonly tekst: VrijeTekst;
}

/** How it would read; nothing is kept. */
export const formuleringBeproeven = (werk: Formuleerwerk): Verb<Nieuwezin, Zinproef> => ({
  handeling: 'formulering.wijzigen',
  leest: true,
  zaak: niemandsZaak,
  doe: (_, { tekst, ...plek }) => Promise.resolve(beproefd(werk, plek, tekst)),
  ...zinVoorwerp(werk),
});

function beproefd(werk: Formuleerwerk, plek: Zinplek, tekst: string): Result<Zinproef> {
  const { fouten, proef } = werk.beproef(plek, tekst);
  return proef === null ? faal({ soort: 'formulering-past-niet', redenen: fouten }) : ok(proef);
}

export interface Formuleringwijziging extends Zinplek {
  /** Null: our own sentence again. */
  readonly tekst: VrijeTekst | null;
  readonly reden: VrijeTekst | null;
  readonly gezien: string;
}

export const formuleringWijzigen = (werk: Formuleerwerk): Verb<Formuleringwijziging, null> => ({
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(beurt, { tekst, reden, gezien, ...plek }) {
    const zin = (await zinstanden(beurt, werk, plek)).find((een) => een.zin === plek.zin);
    if (zin === undefined) return faal({ soort: 'niet-gevonden', wat: 'zin' });
    const goed = tekst === null ? ok(null) : beproefd(werk, plek, tekst);
    if (!goed.ok) return goed;
    return bewaar(
      beurt,
      formuleringSleutel(plek),
      { basis: zin.basis, tekst: tekst === zin.sjabloon ? null : tekst },
      { reden, gezien },
    );
  },
  ...zinVoorwerp(werk),
});

async function bewaar(
  werk: Werk,
  sleutel: string,
  nieuw: Formulering,
  { reden, gezien }: { readonly reden: VrijeTekst | null; readonly gezien?: string },
): Promise<Result<null>> {
  const nu = await werk.eenheid.beheerwijziging.stand('formulering', sleutel, werk.nu);
  return noteer(werk, { soort: 'formulering', sleutel, oud: nu.get(sleutel) ?? null, nieuw, reden, gezien });
}

export const formuleringWijzigingen = wijzigingenVan('formulering.wijzigen', 'formulering');

/** Back to how it was before that change; before the first one our own sentence stood there. */
export const formuleringTerugdraaien: Verb<{ readonly wijzigingId: string }, null> = {
  handeling: 'formulering.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { wijzigingId }) {
    const wijziging = await werk.eenheid.beheerwijziging.vind(wijzigingId);
    if (wijziging?.soort !== 'formulering') return faal({ soort: 'niet-gevonden', wat: 'wijziging' });
    const { basis } = wijziging.nieuw as Formulering;
    const terug = (wijziging.oud as Formulering | null) ?? { basis, tekst: null };
    return bewaar(werk, wijziging.sleutel, terug, { reden: huistekst('Teruggedraaid: ', wijziging.reden) });
  },
  voorwerp: ({ wijzigingId }) => ({ soort: 'beheerwijziging', id: wijzigingId }),
  bekend: wijzigingBekend,
};

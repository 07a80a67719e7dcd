/** Changes a term or the telephone of the meldpunt, with a reason, and turns a change back. */
import { meldpuntFout } from '../domain/meldpunt';
import type { Meldpuntgegeven, Meldpuntgegevens, Meldpuntsleutel } from '../domain/meldpunt';
import { huistekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteer, wijzigingenVan, wijzigingBekend } from './draaiboek-beheren';
import type { Verb, Werk } from './use-case';
import { niemandsZaak, sleutels, meldpuntgegevensOp } from './meldpuntgegevens';

export interface Meldpuntwijziging {
  readonly sleutel: Meldpuntsleutel;
  readonly waarde: VrijeTekst | null;
  readonly bron: VrijeTekst | null;
  readonly reden: VrijeTekst | null;
  /** The last change the form knew of, empty for none. */
  readonly gezien?: string;
}

export const meldpuntgegevenWijzigen: Verb<Meldpuntwijziging, Meldpuntgegevens> = {
  handeling: 'meldpuntgegeven.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { sleutel, waarde, bron, ...hoe }) {
    const uitleg = meldpuntFout(sleutel, waarde ?? '');
    if (uitleg !== null) return faal({ soort: 'veld-ongeldig', veld: 'Nieuwe waarde', uitleg });
    return bewaar(werk, sleutel, { waarde, bron }, hoe);
  },
  voorwerp: ({ sleutel }) => ({ soort: 'meldpuntgegeven', id: sleutel }),
};

async function bewaar(
  werk: Werk,
  sleutel: Meldpuntsleutel,
  nieuw: Meldpuntgegeven,
  { reden, gezien }: Pick<Meldpuntwijziging, 'reden' | 'gezien'>,
): Promise<Result<Meldpuntgegevens>> {
  const eerst = await meldpuntgegevensOp(werk);
  const oud = eerst[sleutel] ?? null;
  const genoteerd = await noteer(werk, { soort: 'meldpuntgegeven', sleutel, oud, nieuw, reden, gezien });
  return genoteerd.ok ? ok({ ...eerst, [sleutel]: nieuw }) : genoteerd;
}

export const meldpuntWijzigingen = wijzigingenVan('meldpuntgegeven.wijzigen', 'meldpuntgegeven');

/** Back to how it was before that change; before the first one nobody had set it. */
export const meldpuntTerugdraaien: Verb<{ readonly wijzigingId: string }, Meldpuntgegevens> = {
  handeling: 'meldpuntgegeven.wijzigen',
  zaak: niemandsZaak,
  async doe(werk, { wijzigingId }) {
    const wijziging = await werk.eenheid.beheerwijziging.vind(wijzigingId);
    const sleutel = sleutels.find((een) => een === wijziging?.sleutel);
    if (wijziging?.soort !== 'meldpuntgegeven' || sleutel === undefined)
      return faal({ soort: 'niet-gevonden', wat: 'wijziging' });
    const terug = (wijziging.oud as Meldpuntgegeven | null) ?? { waarde: null, bron: null };
    return bewaar(werk, sleutel, terug, { reden: huistekst('Teruggedraaid: ', wijziging.reden) });
  },
  voorwerp: ({ wijzigingId }) => ({ soort: 'beheerwijziging', id: wijzigingId }),
  bekend: wijzigingBekend,
};

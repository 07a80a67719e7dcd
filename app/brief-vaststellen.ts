/** Sets a letter: another person than who wrote it, on the text that was on the screen, with nothing left open. */
import { geefTerug, stelVast } from '../domain/brief';
import type { Briefwerk } from '../domain/briefwerk';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { aantalTegenspraken, keur } from './brief-nakijken';
import { alsLevend, briefVoorwerp, briefZaak, meldAanSchrijvers, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb } from './use-case';

export interface Vaststelling {
  readonly brief: string;
  /** Hash of the text that was read. */
  readonly gezien: string;
  /** Ids of the delicate sentences that were ticked one by one. */
  readonly bevestigd: readonly string[];
}

export const briefVaststellen = (briefwerk: Briefwerk): Verb<Vaststelling, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.vaststellen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { gezien, bevestigd }, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const nagekeken = await keur(werk, zaak, briefwerk);
    if (!nagekeken.ok) return nagekeken;
    const { controle, geraakt } = nagekeken.value;
    if (geraakt.length > 0) return faal({ soort: 'feit-gewijzigd', zinnen: geraakt });
    const beletsels = {
      gaten: controle.gaten.length,
      tegenspraken: aantalTegenspraken(nagekeken.value),
      teBevestigen: controle.gevoelig.filter(({ zinId }) => !bevestigd.includes(zinId)).length,
    };
    const besluit = stelVast(levend.value, werk.actor.persoonId, gezien, beletsels);
    return zetStap(werk, zaak.brief, besluit, { stap: 'vaststellen' });
  },
  voorwerp: briefVoorwerp,
});

/** Back to who wrote it, with the remarks at its paragraphs. */
export const briefTeruggeven: Verb<
  { readonly brief: string; readonly reden: VrijeTekst | null },
  Briefuitkomst,
  BriefZaak
> = {
  handeling: 'brief.teruggeven',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { reden }, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const gezet = await zetStap(werk, zaak.brief, geefTerug(levend.value), { stap: 'teruggeven', reden });
    if (gezet.ok) await meldAanSchrijvers(werk, zaak.brief, 'brief-teruggegeven');
    return gezet;
  },
  voorwerp: briefVoorwerp,
};

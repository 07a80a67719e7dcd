/** A step with all letters of a series: begun by one person, taken letter by letter with the checks of each, and called off at any moment. */
import type { Briefwerk } from '../domain/briefwerk';
import { pastBij, rondestappen } from '../domain/briefreeks';
import type { Reeksbrief, Reeksronde, Reekstekst, Rondegegevens, Rondestap } from '../domain/briefreeks';
import { inhoudVoorHash } from '../domain/document';
import type { Volgorde } from '../domain/vrijgave';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { briefIntrekken } from './brief-intrekken';
import { bewaarVersie, zelfdeFeiten } from './brief-opstellen';
import { maakOpnieuw } from './brief-terugbrengen';
import { briefVaststellen } from './brief-vaststellen';
import { briefVerzenden } from './brief-verzenden';
import { briefVoorleggen, roepBeoordelaars } from './brief-voorleggen';
import { briefVrijgeven } from './brief-vrijgeven';
import { alsLevend, briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import { reeksstand, reeksVoorwerp, reeksZaakVan } from './briefreeks-zaak';
import type { Reeksstand, ReeksZaak } from './briefreeks-zaak';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

export interface Rondewerk {
  readonly briefwerk: Briefwerk;
  readonly volgorde: Volgorde;
  hash(tekst: string): string;
}

/** One hash for the texts that wait for approval: whoever approves them approves these and no others. */
export const reekshash = (teksten: readonly Reekstekst[], hash: (tekst: string) => string): string =>
  hash(
    JSON.stringify(
      teksten
        .filter(({ status }) => status === 'voorgelegd')
        .map(({ nummer, versie, hash: een }) => [nummer, versie, een]),
    ),
  );

export interface Rondevraag {
  readonly reeks: string;
  /** With `vaststellen`: the hash of all texts as they were on the screen. */
  readonly gezien: string;
  readonly gegevens: Rondegegevens;
}

export const rondeStarten = (
  stap: Rondestap,
  hash: (tekst: string) => string,
): Verb<Rondevraag, Reeksstand, ReeksZaak> => ({
  handeling: rondestappen[stap].handeling,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks: reeksId, gezien, gegevens }, zaak) {
    const { actor, eenheid, nu } = werk;
    const bezig = (await eenheid.briefreeks.laatsteRonde(reeksId))?.status === 'loopt';
    if (bezig || zaak.reeks.status === 'loopt')
      return faal({ soort: 'kan-niet-in-deze-status', status: 'loopt', stap });
    const teksten = await eenheid.briefreeks.teksten(reeksId);
    if (!teksten.some(({ status }) => pastBij(stap, status)))
      return faal({ soort: 'kan-niet-in-deze-status', status: teksten[0]?.status ?? 'leeg', stap });
    // Who had the letters made is a writer of each of them.
    if (stap === 'vaststellen' && makersVan(zaak).includes(actor.persoonId))
      return faal({ soort: 'zelfde-persoon', stap });
    if (stap === 'vaststellen' && reekshash(teksten, hash) !== gezien)
      return faal({ soort: 'brief-gewijzigd-na-akkoord' });
    const begin = { na: 0, gedaan: 0, gelaten: 0, status: 'loopt', op: nu } as const;
    const wie = { id: eenheid.nieuwId(nu), reeksId, persoonId: actor.persoonId };
    await eenheid.briefreeks.beginRonde({ ...wie, stap, gegevens, ...begin });
    return ok(await reeksstand(werk, zaak, zaak.reeks));
  },
  voorwerp: reeksVoorwerp,
});

export const rondeAfbreken: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.afbreken',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks }, zaak) {
    const ronde = await werk.eenheid.briefreeks.laatsteRonde(reeks);
    const gedaan = ronde !== null && (await werk.eenheid.briefreeks.boekRonde({ ...ronde, status: 'afgebroken' }));
    if (!gedaan) return faal({ soort: 'kan-niet-in-deze-status', status: ronde?.status ?? 'klaar', stap: 'afbreken' });
    return ok(await reeksstand(werk, zaak, zaak.reeks));
  },
  voorwerp: reeksVoorwerp,
};

/** Takes the step with one letter, through its own verb: right, checks, hash and line in the logboek of that letter. */
export function neemStap(
  werk: Werk,
  { briefwerk, volgorde, hash }: Rondewerk,
  { stap, gegevens }: Reeksronde,
  { brief: { id: brief }, gezien }: Reeksbrief,
): Promise<Result<unknown>> {
  const { bevestigd = [], hoe = 'brief', wanneer = werk.vandaag, bewijs = null, reden } = gegevens;
  switch (stap) {
    case 'bijwerken':
      return voerUit(werk, briefBijwerken(briefwerk, hash), { brief });
    case 'voorleggen':
      return voerUit(werk, briefVoorleggen, { brief, stil: true });
    case 'vaststellen':
      return voerUit(werk, briefVaststellen(briefwerk), { brief, gezien: gezien ?? '', bevestigd });
    case 'vrijgeven':
      return voerUit(werk, briefVrijgeven({ briefwerk, volgorde, hash }), { brief });
    case 'verzenden':
      return voerUit(werk, briefVerzenden, { brief, aan: 'eigen-raad', hoe, wanneer, bewijs });
    case 'intrekken':
      return reden === undefined
        ? Promise.resolve(faal({ soort: 'reden-ontbreekt', stap }))
        : voerUit(werk, briefIntrekken, { brief, reden });
  }
}

/** The same letter from the facts of now: a new version when it reads otherwise, and nothing when it does not. */
const briefBijwerken = (
  briefwerk: Briefwerk,
  hash: (tekst: string) => string,
): Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.opstellen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { brief } = zaak;
    const levend = await alsLevend(werk, brief);
    if (!levend.ok) return levend;
    const gemaakt = await maakOpnieuw(werk, zaak, brief, briefwerk, brief.eigen);
    if (gemaakt === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    const opzet = { ...gemaakt, hash: hash(inhoudVoorHash(gemaakt.document)) };
    const zelfde = opzet.hash === brief.hash && zelfdeFeiten(opzet, brief);
    const { soort, publiek, nummer, variant } = brief;
    const wat = { soort, publiek, nummer, variant };
    const nieuw = zelfde ? ok(brief) : await bewaarVersie(werk, zaak, wat, brief, opzet, 'wijzigen');
    return nieuw.ok ? ok({ briefId: nieuw.value.id, nummer: nieuw.value.nummer }) : nieuw;
  },
  voorwerp: briefVoorwerp,
});

const makersVan = ({ reeks }: ReeksZaak): readonly string[] => [reeks.makerId, reeks.uitvoerderId];

/** After the last letter: who may set them hears of all together. */
export async function naRonde(werk: Werk, { stap, gedaan }: Reeksronde, zaak: ReeksZaak): Promise<void> {
  if (stap !== 'voorleggen' || gedaan === 0) return;
  const schrijvers = [...makersVan(zaak), werk.actor.persoonId];
  await roepBeoordelaars(werk, zaak, schrijvers, { soort: 'reeks-voorgelegd', objectId: zaak.reeks.id });
}

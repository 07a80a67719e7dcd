/** Releases a letter: the approved text and no other, in the order in which people should hear it. */
import { geefVrij } from '../domain/brief';
import type { Briefwerk } from '../domain/briefwerk';
import { inhoudVoorHash } from '../domain/document';
import type { Fout } from '../domain/fout';
import { isGedekt } from '../domain/hindernis';
import type { Volgorde } from '../domain/vrijgave';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { aantalTegenspraken, keur } from './brief-nakijken';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import { vindHindernissen } from './brief-hindernissen';
import { woordkeuzeOp } from './formuleringen-lezen';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

export interface Vrijgavewerk {
  readonly briefwerk: Briefwerk;
  readonly volgorde: Volgorde;
  hash(tekst: string): string;
}

export const briefVrijgeven = (vrijgave: Vrijgavewerk): Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.vrijgeven',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const tekst = await zelfdeTekst(werk, zaak, vrijgave);
    if (!tekst.ok) return tekst;
    const besluit = geefVrij(levend.value, tekst.value);
    const beurt = besluit.ok ? await isAanDeBeurt(werk, zaak, vrijgave.volgorde) : besluit;
    if (!beurt.ok) return beurt;
    return zetStap(werk, zaak.brief, besluit, { stap: 'vrijgeven' });
  },
  voorwerp: briefVoorwerp,
});

/** The hash of the letter as the facts of this moment make it, or the sentences and facts that stop the release. */
async function zelfdeTekst(werk: Werk, zaak: BriefZaak, { briefwerk, hash }: Vrijgavewerk): Promise<Result<string>> {
  const { brief } = zaak;
  const nagekeken = await keur(werk, zaak, briefwerk);
  if (!nagekeken.ok) return nagekeken;
  const { geraakt } = nagekeken.value;
  if (geraakt.length > 0) return faal({ soort: 'feit-gewijzigd', zinnen: geraakt });
  const aantal = aantalTegenspraken(nagekeken.value);
  if (aantal > 0) return faal({ soort: 'brief-spreekt-zich-tegen', aantal });
  const opnieuw = briefwerk.maak({
    soort: brief.soort,
    publiek: brief.publiek,
    dossierJson: await stelDossierSamen(werk, zaak, brief),
    ...(await woordkeuzeOp(werk, brief.soort, brief.gemaaktOp)),
    kenmerk: brief.nummer,
    versie: brief.versie,
    eigen: brief.eigen,
    datum: null,
  });
  const fout: Fout = { soort: 'brief-gewijzigd-na-akkoord' };
  return opnieuw === null ? faal(fout) : ok(hash(inhoudVoorHash(opnieuw.document)));
}

async function isAanDeBeurt(werk: Werk, zaak: BriefZaak, volgorde: Volgorde): Promise<Result<null>> {
  const inDeWeg = await vindHindernissen(werk, zaak, volgorde);
  if (inDeWeg.length === 0) return ok(null);
  const afwijking = await werk.eenheid.briefverloop.afwijking(zaak.brief.id);
  const toegestaan = afwijking !== null && afwijking.akkoordDoor !== null && isGedekt(inDeWeg, afwijking.hindernissen);
  return toegestaan ? ok(null) : faal({ soort: 'vrijgave-te-vroeg', hindernissen: inDeWeg });
}

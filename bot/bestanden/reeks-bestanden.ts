/** Hands over all files of a series once, as one zip that is drawn while it is sent: never more than one letter in memory. */
import type { ServerResponse } from 'node:http';
import { briefreeksAfgeven, briefreeksOnvolledig } from '../../app/briefreeks-afgeven';
import { voerUit } from '../../app/use-case';
import { csvTekst } from '../../domain/csv-schrijven';
import { mag } from '../../domain/policy';
import type { BriefVersie } from '../../domain/brievenboek';
import { reeksbestandsnaam, zipnaam } from '../../texts/bestand';
import { reeksTekst } from '../../texts/briefreeks';
import { documentPagina, verlopenPagina } from './pagina';
import type { BestandDeps } from './brieven';
import { html } from './antwoord';
import { linkdeur } from './linkdeur';
import type { Weg } from './linkdeur';
import { Zipstroom } from './zipstroom';

export interface ReeksbestandDeps extends BestandDeps {
  hashBytes(bytes: Uint8Array): string;
}

export const reeksRouter = (deps: ReeksbestandDeps): Weg =>
  linkdeur({
    async toon(token, res) {
      const klaar = await vind(deps, deps.hash(token));
      if (klaar === null || !klaar.magZien) return html(res, 404, verlopenPagina());
      const { eenKeer, knop } = reeksTekst;
      const [naam, voor] = [zipnaam(klaar.casus), klaar.actor.naam];
      return html(res, 200, documentPagina({ naam, voor, eenKeer, knop: knop.ophalen }));
    },
    async geef(token, res) {
      const tokenHash = deps.hash(token);
      const klaar = await vind(deps, tokenHash);
      return klaar === null ? html(res, 404, verlopenPagina()) : geefAf(deps, tokenHash, klaar, res);
    },
  });

/** `magZien`: by the right of now; the verb that hands over judges and records it once more. */
const vind = ({ wereld, klok }: ReeksbestandDeps, tokenHash: string) =>
  wereld.eenheid(async (eenheid) => {
    const [nu, vandaag] = [klok.nu(), klok.vandaag()];
    const gevonden = await eenheid.briefreeks.metToken(tokenHash, nu);
    const actor = gevonden && (await eenheid.persoon.actorVanPersoon(gevonden.persoonId, vandaag));
    if (!gevonden || !actor) return null;
    const { reeks } = gevonden;
    const zaak = await briefreeksAfgeven.zaak({ actor, nu, vandaag, eenheid }, { reeks: reeks.id, tokenHash });
    const magZien = zaak !== null && mag(actor, briefreeksAfgeven.handeling, zaak);
    return { reeks, casus: zaak?.nummer ?? '', actor, magZien };
  });

type Klaar = NonNullable<Awaited<ReturnType<typeof vind>>>;

async function geefAf(
  deps: ReeksbestandDeps,
  tokenHash: string,
  { reeks, casus, actor }: Klaar,
  res: ServerResponse,
): Promise<void> {
  const [nu, vandaag] = [deps.klok.nu(), deps.klok.vandaag()];
  const invoer = { reeks: reeks.id, tokenHash };
  const afgegeven = await deps.wereld.eenheid((eenheid) =>
    voerUit({ actor, nu, vandaag, eenheid }, briefreeksAfgeven, invoer),
  );
  if (!afgegeven.ok) return html(res, 404, verlopenPagina());
  res.setHeader('content-type', 'application/zip');
  res.setHeader('content-disposition', `attachment; filename="${zipnaam(casus)}"`);
  const stroom = new Zipstroom(res);
  // What is missing is kept before the zip ends: who has the whole file also has the offer to fetch it again.
  if ((await schrijfAlle(deps, reeks.id, stroom)) > 0)
    await deps.wereld.eenheid((eenheid) =>
      voerUit({ actor, nu: deps.klok.nu(), vandaag, eenheid }, briefreeksOnvolledig, { reeks: reeks.id }),
    );
  await stroom.sluit();
}

/** One letter after the other; what cannot be read or drawn stands in the list with why, and the others go on. */
async function schrijfAlle(deps: ReeksbestandDeps, reeks: string, stroom: Zipstroom): Promise<number> {
  const regels: (readonly string[])[] = [];
  let mislukt = 0;
  for (const tekst of await deps.wereld.eenheid(({ briefreeks }) => briefreeks.teksten(reeks))) {
    const begin = [String(tekst.volgnummer), tekst.gemeente, tekst.nummer] as const;
    const getekend = await tekenOf(deps, tekst.id);
    if (getekend !== null) regels.push(...(await schrijfBrief(deps, stroom, getekend, begin)));
    else {
      mislukt += 1;
      regels.push([...begin, '', tekst.hash, '', reeksTekst.nietGetekend]);
    }
  }
  await stroom.voegToe('lijst.csv', Buffer.from(csvTekst([reeksTekst.lijstKop, ...regels])));
  return mislukt;
}

/** To print and to edit: a website gets its page from the letter itself. */
const inZip = ['pdf', 'docx'] as const;

interface Getekend {
  readonly brief: BriefVersie;
  readonly bestanden: Readonly<Record<(typeof inZip)[number], Uint8Array>>;
}

/** Null when its row is damaged or its drawing fails: whoever runs the house gets the cause. */
async function tekenOf({ wereld, tekenaar, defect }: ReeksbestandDeps, id: string): Promise<Getekend | null> {
  try {
    const brief = await wereld.eenheid((eenheid) => eenheid.brief.vind(id));
    // The store leaves out a row that cannot be read, and a letter of a series never goes away.
    if (brief === null) throw new Error('a letter of the series cannot be read');
    return { brief, bestanden: await tekenaar.teken(brief, inZip) };
  } catch (oorzaak) {
    defect(oorzaak);
    return null;
  }
}

async function schrijfBrief(
  { hashBytes }: ReeksbestandDeps,
  stroom: Zipstroom,
  { brief, bestanden }: Getekend,
  begin: readonly [nummer: string, gemeente: string, kenmerk: string],
): Promise<readonly (readonly string[])[]> {
  const [, gemeente] = begin;
  const regels: (readonly string[])[] = [];
  for (const formaat of inZip) {
    const naam = reeksbestandsnaam(gemeente, brief, formaat);
    await stroom.voegToe(naam, bestanden[formaat]);
    regels.push([...begin, naam, brief.hash, hashBytes(bestanden[formaat]), '']);
  }
  return regels;
}

/** Hands over the files of letters: through a link that works once, or into the OneDrive of who agreed to that. */
import type { ServerResponse } from 'node:http';
import { bestandAfgeven, bestandOphalen, bestandsinhoud } from '../../app/bestand-afgeven';
import { briefWeglakken } from '../../app/brief-weglakken';
import { voerUit } from '../../app/use-case';
import { nietGetekendKaart } from '../../cards/bestand';
import type { Werk } from '../../app/use-case';
import { bestandsformaten, briefformaten } from '../../domain/bestandsformaat';
import type { Bestandsbewijs, Bestandsformaat, Bestandsinhoud, Tekenaar } from '../../domain/bestandsformaat';
import { vreemdeTekensIn } from '../../domain/vreemd-teken';
import { mag } from '../../domain/policy';
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import { bestandsnaam, bestandTekst } from '../../texts/bestand';
import { foutZin } from '../../texts/fouten';
import type { AnderBestand } from './ander-bestand';
import { html, soorten } from './antwoord';
import { linkdeur } from './linkdeur';
import type { Weg } from './linkdeur';
import { bestandPagina, nietGetekendPagina, verlopenPagina } from './pagina';
import type { Inbound, Outbound } from '../messages';
import type { Bestandsplaatser } from '../teams/files';

export interface BestandDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly tekenaar: Tekenaar;
  /** A letter that could not be drawn: people get a sentence, and whoever runs the house the cause. */
  readonly defect: (fout: unknown) => void;
  /** SHA-256, hexadecimal; the same as in `Huis`. */
  readonly hash: (tekst: string) => string;
  /** Files that are no letters: the first kind that knows the link answers. */
  readonly andere: readonly AnderBestand[];
}

/** Mounted on `/bestand`. */
export const bestandRouter = (deps: BestandDeps): Weg =>
  linkdeur({
    toon: (token, res) => toonPagina(deps, token, res),
    geef: (token, res) => geefAf(deps, token, res),
  });

interface Klaargezet {
  readonly bewijs: Bestandsbewijs;
  /** Null without the right of now: the verb that hands over judges and records it once more. */
  readonly inhoud: Bestandsinhoud | null;
  readonly werk: Omit<Werk, 'eenheid'>;
}

/** A proof that still works, for a person who still exists. */
async function klaargezet({ wereld, klok, hash }: BestandDeps, token: string): Promise<Klaargezet | null> {
  const [nu, vandaag] = [klok.nu(), klok.vandaag()];
  return wereld.eenheid(async (eenheid) => {
    const { brief: brieven, persoon } = eenheid;
    const bewijs = await brieven.bewijs(hash(token));
    if (bewijs === null || bewijs.gebruiktOp !== null || bewijs.verlooptOp <= nu) return null;
    const actor = await persoon.actorVanPersoon(bewijs.persoonId, vandaag);
    if (actor === null) return null;
    const werk = { actor, nu, vandaag };
    const zaak = await bestandOphalen.zaak({ ...werk, eenheid }, { brief: bewijs.briefId, formaat: bewijs.formaat });
    const magZien = zaak !== null && mag(actor, bestandOphalen.handeling, zaak);
    return { bewijs, werk, inhoud: magZien ? await bestandsinhoud({ ...werk, eenheid }, zaak, bewijs.formaat) : null };
  });
}

async function toonPagina(deps: BestandDeps, token: string, res: ServerResponse): Promise<void> {
  const klaar = await klaargezet(deps, token);
  const inhoud = klaar?.inhoud ?? null;
  if (klaar === null || inhoud === null) return anderePagina(deps, token, res);
  const { formaat } = inhoud;
  const naam = bestandsnaam(inhoud.brief, formaat);
  html(res, 200, bestandPagina({ naam, voor: klaar.werk.actor.naam, formaat }));
}

/** Drawn first and used up after: a letter that cannot be drawn costs nobody his link. */
async function geefAf(deps: BestandDeps, token: string, res: ServerResponse): Promise<void> {
  const klaar = await klaargezet(deps, token);
  if (klaar === null) return geefAnder(deps, token, res);
  const { formaat, tokenHash, briefId } = klaar.bewijs;
  // Who may not have it costs no drawing; the verb says no and records it.
  const { inhoud } = klaar;
  const getekend = inhoud === null ? null : await tekenOf(deps, inhoud);
  if (getekend === 'mislukt' && inhoud !== null)
    return html(res, 503, nietGetekendPagina(formaat, inhoud.brief.document));
  const werk = { ...klaar.werk, nu: deps.klok.nu() };
  const afgegeven = await deps.wereld.eenheid((eenheid) =>
    voerUit({ ...werk, eenheid }, bestandAfgeven, { brief: briefId, tokenHash }),
  );
  if (!afgegeven.ok || inhoud === null || getekend === null) return html(res, 404, verlopenPagina());
  res.setHeader('content-type', soorten[formaat]);
  res.setHeader('content-length', getekend.length);
  res.setHeader('content-disposition', `attachment; filename="${bestandsnaam(inhoud.brief, formaat)}"`);
  res.end(getekend);
}

/** A thread that died or hung is a defect of ours and not of the letter: nothing was written, and it can be asked again. */
async function tekenOf({ tekenaar, defect }: BestandDeps, inhoud: Bestandsinhoud) {
  try {
    return await tekenaar.tekenBestand(inhoud);
  } catch (fout) {
    defect(fout);
    return 'mislukt' as const;
  }
}

async function anderePagina({ andere }: BestandDeps, token: string, res: ServerResponse): Promise<void> {
  for (const soort of andere) {
    const pagina = await soort.pagina(token);
    if (pagina !== null) return html(res, 200, pagina);
  }
  html(res, 404, verlopenPagina());
}

async function geefAnder({ andere }: BestandDeps, token: string, res: ServerResponse): Promise<void> {
  for (const soort of andere) if (await soort.geef(token, res)) return;
  html(res, 404, verlopenPagina());
}

type Akkoord = Extract<Inbound, { soort: 'bestand-akkoord' }>;

/**
 * After somebody agreed in Teams: rights again, draw, upload. Slow, so it runs outside the turn's transaction.
 * Answers with what to say in that chat.
 */
export async function bestandAkkoord(
  deps: BestandDeps & { readonly plaatser: Bestandsplaatser },
  inbound: Akkoord,
): Promise<readonly Outbound[]> {
  const gevraagd = leesContext(inbound.context);
  const inhoud = gevraagd && (await ophalen(deps, inbound, gevraagd));
  if (!inhoud) return [{ soort: 'tekst', tekst: foutZin({ soort: 'geen-toegang' }) }];
  const { formaat, brief } = inhoud;
  const bytes = await tekenOf(deps, inhoud);
  if (bytes === 'mislukt')
    return [{ soort: 'kaart', kaart: nietGetekendKaart(brief.id, formaat, vreemdeTekensIn(brief.document)) }];
  const geplaatst = await deps.plaatser.plaats(inbound.uploadUrl, { soort: soorten[formaat], bytes });
  if (geplaatst.soort === 'mislukt') return [{ soort: 'tekst', tekst: bestandTekst.uploadMislukt }];
  const { inhoudUrl, uniekId, bestandssoort, bestandsnaam: naam } = inbound;
  return [{ soort: 'bestand-geplaatst', naam, inhoudUrl, uniekId, bestandssoort }];
}

export const bestandGeweigerd = (): readonly Outbound[] => [{ soort: 'tekst', tekst: bestandTekst.geweigerd }];

/** By who agreed, never by who was offered it. */
async function ophalen(
  { wereld, klok, hash }: BestandDeps,
  { afzender }: Akkoord,
  { brief, formaat, gelakt }: Gevraagd,
): Promise<Bestandsinhoud | null> {
  const [nu, vandaag] = [klok.nu(), klok.vandaag()];
  return wereld.eenheid(async (eenheid) => {
    const actor = await eenheid.persoon.actor(afzender.aadObjectId, afzender.tenantId, vandaag);
    if (actor === null) return null;
    const werk = { actor, nu, vandaag, eenheid };
    const gevonden = await voerUit(werk, bestandOphalen, { brief, formaat });
    if (!gevonden.ok || !gelakt) return gevonden.ok ? gevonden.value : null;
    // Of the version for publication there is no list of facts: it would say what was taken out.
    const open = briefformaten.find((een) => een === formaat);
    if (open === undefined) return null;
    const versie = await voerUit(werk, briefWeglakken(hash), { brief });
    return versie.ok ? { brief: versie.value.brief, formaat: open } : null;
  });
}

interface Gevraagd {
  readonly brief: string;
  readonly formaat: Bestandsformaat;
  /** The version for publication. */
  readonly gelakt: boolean;
}

/** Comes back from Teams as it was sent, or as somebody made it. */
function leesContext(context: unknown): Gevraagd | null {
  if (typeof context !== 'object' || context === null) return null;
  const { brief, formaat: gevraagd, gelakt } = context as Readonly<Record<keyof Gevraagd, unknown>>;
  const formaat = bestandsformaten.find((een) => een === gevraagd);
  const past = typeof brief === 'string' && brief.length <= 80 && formaat !== undefined;
  return past ? { brief, formaat, gelakt: gelakt === 'ja' } : null;
}

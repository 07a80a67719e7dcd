/** The pages behind a link to a document of a melding: the same one-time pages as those of letters. */
import type { ServerResponse } from 'node:http';
import { bijlageAfgeven } from '../../app/bijlage-afgeven';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { documentenVan } from '../../domain/melding';
import { mag } from '../../domain/policy';
import type { Bijlagebewijs } from '../../domain/bijlage';
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import { bijlageTekst } from '../../texts/bijlage';
import type { AnderBestand } from './ander-bestand';
import { documentPagina } from './pagina';
import type { Opslag } from './bijlagen';

export interface AfgeefDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly opslag: Opslag;
}

interface Klaar {
  readonly bewijs: Bijlagebewijs;
  readonly werk: Omit<Werk, 'eenheid'>;
  readonly naam: string;
}

const gevraagd = ({ meldingId, hash, tokenHash }: Bijlagebewijs) => ({ melding: meldingId, hash, tokenHash });

async function klaargezet({ wereld, klok, hash }: AfgeefDeps, token: string): Promise<Klaar | null> {
  const [nu, vandaag] = [klok.nu(), klok.vandaag()];
  return wereld.eenheid(async (eenheid) => {
    const bewijs = await eenheid.bijlage.bewijs(hash(token));
    if (bewijs === null || bewijs.gebruiktOp !== null || bewijs.verlooptOp <= nu) return null;
    const actor = await eenheid.persoon.actorVanPersoon(bewijs.persoonId, vandaag);
    if (actor === null) return null;
    const werk = { actor, nu, vandaag };
    const zaak = await bijlageAfgeven.zaak({ ...werk, eenheid }, gevraagd(bewijs));
    if (zaak === null || !mag(actor, bijlageAfgeven.handeling, zaak)) return null;
    const naam = documentenVan(zaak.melding).find((een) => een.hash === bewijs.hash)?.naam;
    return naam === undefined ? null : { bewijs, werk, naam };
  });
}

/** The page that asks for one press; null when the link is not one of these, or works no more. */
async function bijlagePagina(deps: AfgeefDeps, token: string): Promise<string | null> {
  const klaar = await klaargezet(deps, token);
  if (klaar === null) return null;
  const { knop, eenKeer } = bijlageTekst;
  return documentPagina({ naam: klaar.naam, voor: klaar.werk.actor.naam, knop, eenKeer });
}

/** Always as a download and as nothing a browser would run; true when it was handed over. */
async function geefBijlage(deps: AfgeefDeps, token: string, res: ServerResponse): Promise<boolean> {
  const klaar = await klaargezet(deps, token);
  if (klaar === null) return false;
  const bytes = await deps.opslag.lees(klaar.bewijs.hash);
  const werk = { ...klaar.werk, nu: deps.klok.nu() };
  const afgegeven = await deps.wereld.eenheid((eenheid) =>
    voerUit({ ...werk, eenheid }, bijlageAfgeven, gevraagd(klaar.bewijs)),
  );
  if (!afgegeven.ok || bytes === null) return false;
  const { naam, soort } = afgegeven.value;
  res.setHeader('content-type', 'application/octet-stream');
  res.setHeader('content-length', bytes.length);
  res.setHeader(
    'content-disposition',
    `attachment; filename="document.${soort}"; filename*=UTF-8''${encodeURIComponent(naam)}`,
  );
  res.end(bytes);
  return true;
}

export const bijlageBestand = (deps: AfgeefDeps): AnderBestand => ({
  pagina: (token) => bijlagePagina(deps, token),
  geef: (token, res) => geefBijlage(deps, token, res),
});

/** The copy of a melding: offered in the chat, and handed over once behind its link. */
import type { ServerResponse } from 'node:http';
import { afschriftAanbieden, afschriftAfgeven, afschriftBron } from '../../app/melding-afschrift';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { link } from '../../cards/button';
import type { Afschriftbewijs, TekenAfschrift } from '../../domain/afschrift';
import { mag } from '../../domain/policy';
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import { afschriftNaam, afschriftTekst } from '../../texts/afschrift';
import { afschriftVan } from './afschrift-inhoud';
import type { AnderBestand } from './ander-bestand';
import { documentPagina } from './pagina';
import { zeg } from '../beurt';
import { weiger } from '../prive';
import type { Beurt, BeurtAntwoord } from '../beurt';

export async function biedAfschriftAan(
  beurt: Beurt,
  { melding }: Payload<'melding.afschrift'>,
): Promise<BeurtAntwoord> {
  const token = beurt.huis.geheim();
  const aanbod = await voerUit(beurt, afschriftAanbieden, { melding, tokenHash: beurt.huis.hash(token) });
  if (!aanbod.ok) return weiger(beurt, aanbod.fout);
  const { nummer, verlooptOp } = aanbod.value;
  const kaart = {
    gaatOver: [{ melding }],
    ...berichtKaart({
      kop: afschriftTekst.klaarKop,
      alineas: [afschriftNaam(nummer), { tekst: afschriftTekst.klaar(verlooptOp), subtiel: true }],
      knoppen: [link(afschriftTekst.ophalen, `${beurt.huis.publicUrl}/bestand/${token}`)],
    }),
  };
  // The link is a secret: it is said once and kept nowhere.
  return { ...zeg(kaart), nietBewaren: true };
}

export interface AfschriftDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly onderteken: (tekst: string) => string;
  readonly tekenAfschrift: TekenAfschrift;
}

interface Klaar {
  readonly bewijs: Afschriftbewijs;
  readonly werk: Omit<Werk, 'eenheid'>;
  readonly nummer: string;
}

const gevraagd = ({ meldingId, tokenHash }: Afschriftbewijs) => ({ melding: meldingId, tokenHash });

/** A proof that still works, for a person who still exists and still may. */
async function klaargezet({ wereld, klok, hash }: AfschriftDeps, token: string): Promise<Klaar | null> {
  const [nu, vandaag] = [klok.nu(), klok.vandaag()];
  return wereld.eenheid(async (eenheid) => {
    const bewijs = await eenheid.afschrift.vind(hash(token));
    if (bewijs === null || bewijs.gebruiktOp !== null || bewijs.verlooptOp <= nu) return null;
    const actor = await eenheid.persoon.actorVanPersoon(bewijs.persoonId, vandaag);
    if (actor === null) return null;
    const werk = { actor, nu, vandaag };
    const zaak = await afschriftAfgeven.zaak({ ...werk, eenheid }, gevraagd(bewijs));
    const magHet = zaak !== null && mag(actor, afschriftAfgeven.handeling, zaak);
    return magHet ? { bewijs, werk, nummer: zaak.melding.nummer } : null;
  });
}

export const afschriftBestand = (deps: AfschriftDeps): AnderBestand => ({
  async pagina(token) {
    const klaar = await klaargezet(deps, token);
    if (klaar === null) return null;
    const { ophalen: knop, eenKeer } = afschriftTekst;
    return documentPagina({ naam: afschriftNaam(klaar.nummer), voor: klaar.werk.actor.naam, knop, eenKeer });
  },
  async geef(token, res) {
    const klaar = await klaargezet(deps, token);
    return klaar === null ? false : geef(deps, klaar, res);
  },
});

/** Drawn first and used up after: a copy that cannot be drawn costs nobody his link. */
async function geef(deps: AfschriftDeps, { bewijs, werk, nummer }: Klaar, res: ServerResponse): Promise<boolean> {
  const bron = await deps.wereld.eenheid((eenheid) => afschriftBron({ ...werk, eenheid }, bewijs.meldingId));
  if (bron === null) return false;
  const bytes = await deps.tekenAfschrift(afschriftVan(bron, werk, deps.onderteken));
  const toen = { ...werk, nu: deps.klok.nu() };
  const afgegeven = await deps.wereld.eenheid((eenheid) =>
    voerUit({ ...toen, eenheid }, afschriftAfgeven, gevraagd(bewijs)),
  );
  if (!afgegeven.ok) return false;
  res.setHeader('content-type', 'application/pdf');
  res.setHeader('content-length', bytes.length);
  res.setHeader('content-disposition', `attachment; filename="${afschriftNaam(nummer)}"`);
  res.end(bytes);
  return true;
}

/** The file to fill in with what differs per gemeente: every gemeente of a casus, and what is known already. */
import type { ServerResponse } from 'node:http';
import { gegevensInzien } from '../../app/gemeentegegevens';
import type { Gegevensoverzicht } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import { invulbestandKaart } from '../../cards/gemeentegegevens';
import type { Gegevenslezer } from '../../domain/gemeentegegevens';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import { gegevensTekst } from '../../texts/gemeentegegevens';
import type { AnderBestand } from './ander-bestand';
import { documentPagina } from './pagina';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesLink, maakLink } from './getekende-link';
import { weiger } from '../prive';

const soort = 'gegevens';

export interface InvulDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly onderteken: (tekst: string) => string;
  readonly gegevenslezer: Gegevenslezer;
}

export async function biedInvulbestandAan(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, gegevensInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casusId: over } = gevonden.value;
  const { token, tot } = maakLink((tekst) => beurt.huis.onderteken(tekst), soort, {
    ...{ over, persoon: beurt.actor.persoonId, nu: beurt.nu },
  });
  const kaart = invulbestandKaart(over, `${beurt.huis.publicUrl}/bestand/${token}`, tot);
  return { ...zeg(kaart), nietBewaren: true };
}

interface Klaar {
  readonly overzicht: Gegevensoverzicht;
  readonly voor: string;
}

/** With the right of now, and only while it was not fetched before; `gebruik` makes that so. */
function zoek(deps: InvulDeps, token: string, gebruik: boolean): Promise<Klaar | null> {
  const verwijzing = leesLink(deps, soort, token);
  if (verwijzing === null) return Promise.resolve(null);
  const [nu, vandaag, sleutel] = [deps.klok.nu(), deps.klok.vandaag(), `gegevens-${deps.hash(token)}`];
  return deps.wereld.eenheid(async (eenheid: Turn) => {
    const actor = await eenheid.persoon.actorVanPersoon(verwijzing.persoon, vandaag);
    if (actor === null || (await eenheid.sleutel.vind(sleutel)) !== null) return null;
    const werk = { actor, nu, vandaag, eenheid };
    const uit = await voerUit(werk, gegevensInzien, { casus: verwijzing.over }, gebruik ? sleutel : null);
    return uit.ok ? { overzicht: uit.value, voor: actor.naam } : null;
  });
}

export const invulbestand = (deps: InvulDeps): AnderBestand => ({
  async pagina(token) {
    const klaar = await zoek(deps, token, false);
    if (klaar === null) return null;
    const { eenKeer, bestandsnaam, knop } = gegevensTekst;
    const naam = bestandsnaam(klaar.overzicht.casusNummer);
    return documentPagina({ naam, voor: klaar.voor, knop: knop.ophalen, eenKeer });
  },
  async geef(token: string, res: ServerResponse) {
    const klaar = await zoek(deps, token, true);
    if (klaar === null) return false;
    const { gemeenten, aanbieder, casusNummer } = klaar.overzicht;
    const rijen = gemeenten.map(({ gemeente, gegevens }) => ({ gemeente, aanbieder, gegevens }));
    const inhoud = Buffer.from(deps.gegevenslezer.invulbestand(rijen), 'utf8');
    res.setHeader('content-type', 'text/csv; charset=utf-8');
    res.setHeader('content-length', inhoud.length);
    res.setHeader('content-disposition', `attachment; filename="${gegevensTekst.bestandsnaam(casusNummer)}"`);
    res.end(inhoud);
    return true;
  },
});

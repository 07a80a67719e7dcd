/** The version of a letter for publication as a file: offered in the chat, drawn first and then used up behind a signed link. */
import type { ServerResponse } from 'node:http';
import { briefWeglakken, lakAfgeven } from '../../app/brief-weglakken';
import type { Gelakt } from '../../app/brief-weglakken';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { lakKaart } from '../../cards/lakbestand';
import { briefformaten } from '../../domain/bestandsformaat';
import type { Briefformaat, Tekenaar } from '../../domain/bestandsformaat';
import type { BriefVersie } from '../../domain/brievenboek';
import { aantalTekens } from '../../domain/document';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import { bestandTekst, bestandsnaam, lakNaam } from '../../texts/bestand';
import type { AnderBestand } from './ander-bestand';
import { documentPagina, nietGetekendPagina } from './pagina';
import { geschatteOmvang, html, soorten } from './antwoord';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesLink, maakLink } from './getekende-link';
import type { Outbound } from '../messages';
import { weiger } from '../prive';

const soort = 'lak';

export interface LakDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly onderteken: (tekst: string) => string;
  readonly tekenaar: Tekenaar;
  readonly defect: (fout: unknown) => void;
}

/** A link for each format, and how much was taken out. */
export async function biedGelakteAan(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const uit = await voerUit(
    beurt,
    briefWeglakken((tekst) => beurt.huis.hash(tekst)),
    { brief },
  );
  if (!uit.ok) return weiger(beurt, uit.fout);
  const link = (formaat: Briefformaat) => {
    const over = `${brief}.${formaat}`;
    const vraag = { over, persoon: beurt.actor.persoonId, nu: beurt.nu };
    return maakLink((tekst) => beurt.huis.onderteken(tekst), soort, vraag);
  };
  const links = briefformaten.map((formaat) => {
    const { token, tot } = link(formaat);
    return { formaat, url: `${beurt.huis.publicUrl}/bestand/${token}`, tot };
  });
  const kaart = lakKaart({ briefId: brief, nummer: uit.value.brief.nummer, aantal: uit.value.aantal, links });
  const aanbod = briefformaten.map((formaat) => toestemming(uit.value.brief, formaat));
  return { berichten: [bericht(kaart), ...aanbod], invoke: null, nietBewaren: true };
}

/** What Teams asks before it places the file in somebody's OneDrive; drawn after consent. */
const toestemming = (brief: BriefVersie, formaat: Briefformaat): Outbound => ({
  soort: 'bestand-aanbieden',
  naam: lakNaam(bestandsnaam(brief, formaat)),
  omvang: geschatteOmvang(aantalTekens(brief.document)),
  omschrijving: bestandTekst.lak.aanbod(formaat),
  context: { brief: brief.id, formaat, gelakt: 'ja' },
});

interface Klaar extends Gelakt {
  readonly formaat: Briefformaat;
  readonly werk: Omit<Werk, 'eenheid'>;
  readonly sleutel: string;
}

/** With the right of now, and only while it was not fetched before. */
async function zoek(deps: LakDeps, token: string): Promise<Klaar | null> {
  const verwijzing = leesLink(deps, soort, token);
  const [brief = '', naam] = (verwijzing?.over ?? '').split('.');
  const formaat = briefformaten.find((een) => een === naam);
  if (verwijzing === null || formaat === undefined) return null;
  const [nu, vandaag, sleutel] = [deps.klok.nu(), deps.klok.vandaag(), `lak-${deps.hash(token)}`];
  return deps.wereld.eenheid(async (eenheid: Turn) => {
    const actor = await eenheid.persoon.actorVanPersoon(verwijzing.persoon, vandaag);
    if (actor === null || (await eenheid.sleutel.vind(sleutel)) !== null) return null;
    const werk = { actor, nu, vandaag };
    const uit = await voerUit({ ...werk, eenheid }, briefWeglakken(deps.hash), { brief });
    return uit.ok ? { ...uit.value, formaat, werk, sleutel } : null;
  });
}

export const lakBestand = (deps: LakDeps): AnderBestand => ({
  async pagina(token) {
    const klaar = await zoek(deps, token);
    if (klaar === null) return null;
    const { eenKeer, knop } = bestandTekst.pagina;
    const naam = lakNaam(bestandsnaam(klaar.brief, klaar.formaat));
    return documentPagina({ naam, voor: klaar.werk.actor.naam, knop: knop(klaar.formaat), eenKeer });
  },
  async geef(token: string, res: ServerResponse) {
    const klaar = await zoek(deps, token);
    if (klaar === null) return false;
    const { brief, formaat, werk, sleutel } = klaar;
    const getekend = await deps.tekenaar.tekenBestand({ brief, formaat }).catch((oorzaak: unknown) => {
      deps.defect(oorzaak);
      return null;
    });
    if (getekend === null) {
      html(res, 503, nietGetekendPagina(formaat, brief.document));
      return true;
    }
    const mag = await deps.wereld.eenheid((eenheid) =>
      voerUit({ ...werk, eenheid }, lakAfgeven, { brief: brief.id }, sleutel),
    );
    if (!mag.ok) return false;
    res.setHeader('content-type', soorten[formaat]);
    res.setHeader('content-length', getekend.length);
    res.setHeader('content-disposition', `attachment; filename="${lakNaam(bestandsnaam(brief, formaat))}"`);
    res.end(getekend);
    return true;
  },
});

/** Letters: drawing one up, looking at it, and getting its files. */
import { bestandAanbieden } from '../../app/bestand-afgeven';
import { briefInzien } from '../../app/brief-inzien';
import type { Briefsamenvatting } from '../../domain/briefsamenvatting';
import { briefOpstellen } from '../../app/brief-opstellen';
import { voerUit } from '../../app/use-case';
import { bestandKaart } from '../../cards/bestand';
import { bestandenKaart } from '../../cards/bestanden';
import type { Payload } from '../../cards/actions';
import { bestandsnaam, bestandTekst } from '../../texts/bestand';
import { geschatteOmvang } from '../bestanden/antwoord';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { biedGelakteAan } from '../bestanden/lak-bestand';
import type { Outbound } from '../messages';
import { toon, weiger, zegTekst } from '../prive';
import { toonStand, toonTekst } from './briefstand';
import { weigerOpCasus } from './casus-weigering';

type Aanvraag = Payload<'brief.opstellen'>;

async function stelOp(beurt: Beurt, { casus, soort, publiek, sleutel }: Aanvraag): Promise<BeurtAntwoord> {
  const verb = briefOpstellen(beurt.huis.briefwerk, (tekst) => beurt.huis.hash(tekst));
  const gemaakt = await voerUit(beurt, verb, { casus, soort, publiek }, sleutel);
  if (!gemaakt.ok) return weigerOpCasus(beurt, casus, gemaakt.fout, 'brief.opstellen');
  const { briefId, ongewijzigd } = gemaakt.value;
  return toonStand(beurt, briefId, { ongewijzigd });
}

async function toonBestanden(beurt: Beurt, { brief }: Payload<'brief.bestanden'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  return gevonden.ok ? toon(beurt, bestandenKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

/** Nothing is drawn here: a turn is a transaction, and drawing is slow. */
async function bestand(beurt: Beurt, { brief, formaat }: Payload<'brief.bestand'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const token = beurt.huis.geheim();
  const aanbod = { brief, formaat, tokenHash: beurt.huis.hash(token) };
  const bewijs = await voerUit(beurt, bestandAanbieden, aanbod);
  if (!bewijs.ok) return weiger(beurt, bewijs.fout);
  const naam = bestandsnaam(gevonden.value, formaat);
  const url = `${beurt.huis.publicUrl}/bestand/${token}`;
  const kaart = bestandKaart({ briefId: brief, naam, formaat, url, verlooptOp: bewijs.value.verlooptOp });
  const { invoke } = zegTekst(beurt, bestandTekst.klaar);
  const berichten: readonly Outbound[] = [{ soort: 'kaart', kaart }, toestemming(gevonden.value, formaat, naam)];
  // The link is a secret: the answer of this turn stays out of the table of answers.
  return { berichten, invoke, nietBewaren: true };
}

const toestemming = (
  brief: Briefsamenvatting,
  formaat: Payload<'brief.bestand'>['formaat'],
  naam: string,
): Outbound => ({
  soort: 'bestand-aanbieden',
  naam,
  omvang: geschatteOmvang(brief.tekens),
  omschrijving: bestandTekst.aanbod(formaat),
  context: { brief: brief.briefId, formaat },
});

export const briefHandlers = {
  'brief.opstellen': stelOp,
  'brief.inzien': (beurt, { brief }) => toonStand(beurt, brief),
  'brief.lezen': toonTekst,
  'brief.bestanden': toonBestanden,
  'brief.bestand': bestand,
  'brief.weglakken': (beurt, { brief }) => biedGelakteAan(beurt, brief),
} as const satisfies Partial<Handlers>;

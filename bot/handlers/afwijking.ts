/** Going out of the order of release: asking for it, deciding on it, and taking the question back. */
import {
  afwijkingTerugnemen,
  afwijkingToestaan,
  afwijkingVragen,
  afwijkingWeigeren,
  toestemmingIntrekken,
} from '../../app/brief-afwijken';
import type { BriefZaak, Briefuitkomst } from '../../app/brief-zaak';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { Ontvangen as Payload } from '../../cards/actions';
import { ingevuld } from '../../domain/persoonsgegevens';
import { afwijkingTekst } from '../../texts/afwijking';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { opnieuw, vrijgave } from './vrijgave';

async function vraag(beurt: Beurt, { brief, sleutel, reden }: Payload<'brief.afwijken'>): Promise<BeurtAntwoord> {
  const tekst = ingevuld(reden);
  if (tekst === null) return vrijgave(beurt, brief, { meldingen: [afwijkingTekst.redenNodig] });
  return opnieuw(beurt, brief, await voerUit(beurt, afwijkingVragen, { brief, reden: tekst }, sleutel));
}

type Besluit = Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak>;

/** An old card may decide on a question that is gone: then the card shows how things stand. */
async function beslis(
  beurt: Beurt,
  besluit: Besluit,
  { brief, sleutel }: Payload<'brief.afwijking-toestaan'>,
): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, besluit, { brief }, sleutel);
  const weg = !uitkomst.ok && uitkomst.fout.soort === 'niet-gevonden';
  return weg ? vrijgave(beurt, brief, { meldingen: [afwijkingTekst.nietOpen] }) : opnieuw(beurt, brief, uitkomst);
}

export const afwijkingHandlers = {
  'brief.afwijken': vraag,
  'brief.afwijking-toestaan': (beurt, knop) => beslis(beurt, afwijkingToestaan(beurt.huis.volgorde), knop),
  'brief.afwijking-weigeren': (beurt, knop) => beslis(beurt, afwijkingWeigeren, knop),
  'brief.afwijking-terugnemen': (beurt, knop) => beslis(beurt, afwijkingTerugnemen, knop),
  'brief.afwijking-intrekken': (beurt, knop) => beslis(beurt, toestemmingIntrekken, knop),
} as const satisfies Partial<Handlers>;

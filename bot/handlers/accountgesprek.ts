/** Accountgesprekken: writing one in pages or on one form, reading them back, planning the next. */
import { accountgesprekVastleggen } from '../../app/accountgesprek-vastleggen';
import { voerUit } from '../../app/use-case';
import { gesprekFormulier } from '../../cards/accountgesprek-formulier';
import type { FormulierView } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import { langsteTekst } from '../../cards/accountgesprek-formulier';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { leesGesprek, veldwaarde } from '../gesprek/invoer';
import { biedAgendaAan } from '../bestanden/agenda';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gesprekssoort, kiesPartij, partijkeuzes } from '../gesprek/begin';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { begin, ga } from './gesprek-bladzijde';
import { openPlan, plan } from './gesprek-plannen';
import { toonPlanning, toonVerwacht } from './gesprekken-planning';
import { laatVervallen, openVerzet, verzet } from './gesprek-verzetten';
import { bewaar } from './gesprek-schrijven';
import {
  corrigeer,
  lijst,
  meldZorg,
  schrijfBijCasus,
  toonVersie,
  rondAf,
  toonVerslag,
  toonVorige,
} from './gesprek-verslag';

const magVastleggen = ({ actor }: Beurt): boolean => mag(actor, 'accountgesprek.vastleggen', geenZaak);

function open(
  beurt: Beurt,
  { partijId, gesprek, datum, gezegd }: Payload<'accountgesprek.openen'>,
): Promise<BeurtAntwoord> {
  return gesprek === undefined ? begin(beurt, partijId, datum, gezegd) : ga(beurt, gesprek, gezegd, datum);
}

async function openFormulier(
  beurt: Beurt,
  { partijId, gezegd = '' }: Payload<'accountgesprek.formulier'>,
): Promise<BeurtAntwoord> {
  if (!magVastleggen(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const partij = partijId === undefined ? null : await beurt.eenheid.partij.vind(partijId);
  const soort = (partij && gesprekssoort[partij.soort]) ?? 'aanbieder';
  const aanleiding = maskeer(gezegd).slice(0, langsteTekst);
  const waarden = { datum: beurt.vandaag, soort, partijId: partij?.id ?? '', aanleiding };
  return formulier(beurt, { sleutel: beurt.nieuweSleutel(), waarden, fouten: [], gevonden: [] });
}

async function formulier(beurt: Beurt, view: Omit<FormulierView, 'partijen'>): Promise<BeurtAntwoord> {
  const partijen = await partijkeuzes(beurt, view.waarden['partijId'] ?? '');
  return toon(beurt, gesprekFormulier({ ...view, partijen }));
}

async function legVast(beurt: Beurt, payload: Payload<'accountgesprek.vastleggen'>): Promise<BeurtAntwoord> {
  if (!magVastleggen(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const { sleutel } = payload;
  const [gekozen, naam] = [veldwaarde(payload, 'partijId'), veldwaarde(payload, 'organisatie')];
  const partij = await kiesPartij(beurt, gekozen, naam, veldwaarde(payload, 'soort'));
  const gelezen = leesGesprek(payload, { vandaag: beurt.vandaag, partij });
  if (!gelezen.ok) return formulier(beurt, { sleutel, ...gelezen });
  const bewaard = await voerUit(beurt, accountgesprekVastleggen, gelezen.invoer, sleutel);
  return bewaard.ok ? toonVerslag(beurt, bewaard.value.id, true) : weiger(beurt, bewaard.fout);
}

export const accountgesprekHandlers = {
  'accountgesprek.openen': open,
  'accountgesprek.formulier': openFormulier,
  'accountgesprek.vastleggen': legVast,
  'accountgesprek.bewaren': bewaar,
  'accountgesprek.afronden': rondAf,
  'accountgesprek.corrigeren': corrigeer,
  'accountgesprek.vervallen': laatVervallen,
  'accountgesprek.verzet-openen': (beurt, { gesprek, datum = '', tijd }) => openVerzet(beurt, gesprek, { datum, tijd }),
  'accountgesprek.verzetten': verzet,
  'accountgesprek.plan-openen': (beurt, { partijId }) =>
    openPlan(beurt, { datum: '', ...(partijId === undefined ? {} : { partijId }) }),
  'accountgesprek.plannen': plan,
  'accountgesprek.planning': (beurt, { maanden, vanaf, tot }) =>
    tot === undefined ? toonPlanning(beurt, maanden, vanaf) : toonVerwacht(beurt, tot),
  'accountgesprek.agenda': biedAgendaAan,
  'accountgesprek.melding': meldZorg,
  'accountgesprek.bericht': (beurt, { gesprek }) => schrijfBijCasus(beurt, gesprek),
  'accountgesprek.versie': toonVersie,
  'accountgesprek.inzien': (beurt, { gesprek }) => toonVerslag(beurt, gesprek),
  'accountgesprek.vorige': (beurt, { gesprek }) => toonVorige(beurt, gesprek),
  'accountgesprekken.inzien': (beurt, { partijId, van, tot, zorg }) =>
    lijst(beurt, partijId ?? null, { van: van ?? null, tot: tot ?? null, zorg: zorg === 'ja' }),
} as const satisfies Partial<Handlers>;

/** What belongs to one person is answered in the personal chat; a group or channel only hears that it was. */
import { geweigerdeHandeling } from '../app/use-case';
import { isLijstregel, kaartBlijft } from '../cards/button';
import type { Fout } from '../domain/fout';
import { foutZin } from '../texts/fouten';
import { inkorten } from '../texts/inkorten';
import { meldingTekst } from '../texts/melding';
import { priveTekst } from '../texts/prive';
import { gezienIn } from './invoer/gezien';
import { invoke, vervang, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import type { Gespreksverwijzing, InvokeAntwoord, Kaart, Outbound } from './messages';

type Gedrukt = Extract<Beurt['inbound'], { readonly soort: 'knop' }>;
const isExecute = (beurt: Beurt): beurt is Beurt & { readonly inbound: Gedrukt } =>
  beurt.inbound.soort === 'knop' && beurt.inbound.via === 'execute';

/** A dialog is seen by who opened it, and by nobody else in a group or channel. */
export const inDialoog = ({ inbound }: Pick<Beurt, 'inbound'>): boolean =>
  inbound.soort === 'dialoog-openen' || inbound.soort === 'dialoog-insturen';

/** Teams cuts a longer title. */
const langsteTitel = 60;

/** The message of the card that makes place for the next one: what comes later can be shown on it too. */
export const gedrukteKaart = (beurt: Beurt): string | null =>
  isExecute(beurt) && !kaartBlijft(beurt.inbound.data) ? beurt.inbound.kaartBerichtId : null;

/**
 * A card that was pressed makes place for the next one, in a dialog too; a typed question gets a new card, and so does who
 * pressed on an overview of several messages.
 */
export function toon(beurt: Beurt, kaart: Kaart): BeurtAntwoord {
  if (inDialoog(beurt))
    return invoke({ soort: 'dialoog', titel: inkorten(kaart.samenvatting, langsteTitel).replace(/\.$/, ''), kaart });
  return isExecute(beurt) && !kaartBlijft(beurt.inbound.data) ? vervang(kaart) : zeg(kaart);
}

/** The card that was pressed stays as it is. */
export const zegTekst = (beurt: Beurt, tekst: string): BeurtAntwoord =>
  isExecute(beurt) || inDialoog(beurt) ? invoke({ soort: 'tekst', tekst }) : zeg(tekst);

const blijftStaan = (data: unknown): boolean => kaartBlijft(data) || isLijstregel(data);

/** Among others the card is not only of who pressed it; on an overview the other messages are nowhere else, and on a list the other lines go on. */
export const kaartMaaktPlaats = (beurt: Beurt): boolean =>
  isExecute(beurt) && beurt.inbound.plek === 'persoonlijk' && !blijftStaan(beurt.inbound.data);

export const weiger = (beurt: Beurt, fout: Fout): BeurtAntwoord => ({
  ...zegTekst(beurt, foutZin(fout)),
  geweigerd: true,
  ...(fout.soort === 'geen-toegang' ? { geenToegang: true, handeling: geweigerdeHandeling(fout) } : {}),
});

/** The same neutral sentence for an answer and for a refusal: the others learn from neither. */
export async function alleenPersoonlijk(beurt: Beurt, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek === 'persoonlijk' || antwoord.prive !== undefined) return antwoord;
  const { nietBewaren } = antwoord;
  const prive = [...alsBericht(antwoord.invoke), ...antwoord.berichten];
  if (prive.length === 0) return antwoord;
  // Without a chat there is nowhere to answer, so nothing of the answer goes anywhere; what may not be kept may have told of danger.
  if ((await beurt.eenheid.chat.persoonlijkVan(beurt.actor.persoonId)) === null) return zonderChat(beurt, antwoord);
  return { ...zegTekst(beurt, priveTekst.verwijzing), ...(nietBewaren ? { nietBewaren } : {}), prive };
}

/** What may not be kept is told here, for nowhere else it can be: what kind it is, and never what it said. */
function zonderChat(beurt: Beurt, { gedaan, nietBewaren }: BeurtAntwoord): BeurtAntwoord {
  const gezien = beurt.inbound.soort === 'bericht' ? gezienIn(beurt.inbound.tekst) : null;
  const zinnen = [
    ...(gezien === null ? [] : [gezien]),
    (gedaan ?? (gezien === null ? priveTekst.geenChat : priveTekst.geenChatZonder))(chatLink(beurt)),
    ...(nietBewaren ? [meldingTekst.gevaar] : []),
  ];
  // What was done already is not asked again.
  const wacht = gedaan === undefined ? ({ zonderChat: nietBewaren ? 'gevaar' : 'vraag' } as const) : {};
  return { ...zegTekst(beurt, zinnen.join(' ')), ...wacht, ...(gezien === null ? {} : { nietBewaren: true }) };
}

/** Where the bot reaches who asked by himself; null when he never opened that chat. */
export async function eigenChat({
  eenheid,
  actor,
}: Pick<Beurt, 'eenheid' | 'actor'>): Promise<Gespreksverwijzing | null> {
  const eigen = await eenheid.chat.persoonlijkVan(actor.persoonId);
  return eigen && (JSON.parse(eigen.verwijzing) as Gespreksverwijzing);
}

/** Bron: Microsoft Learn, "Deep links to chat"; a bot goes by its id there. */
export const chatLink = ({ inbound }: Beurt): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(inbound.gesprek.botId)}`;

function alsBericht(antwoord: InvokeAntwoord | null): readonly Outbound[] {
  if (antwoord?.soort === 'kaart') return [{ soort: 'kaart', kaart: antwoord.kaart }];
  if (antwoord?.soort === 'tekst' || antwoord?.soort === 'fout') return [{ soort: 'tekst', tekst: antwoord.tekst }];
  return [];
}

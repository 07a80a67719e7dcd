/** What happens with one inbound: a short ordered list of rules, the first that fits answers. */
import { leesActie } from '../cards/actions';
import { berichtKaart } from '../cards/bericht';
import { isOnbekend } from '../domain/actor';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { dialoogTekst } from '../texts/dialoog';
import { hulpTekst } from '../texts/hulp';
import { toegangTekst } from '../texts/toegang';
import { isVoorCollega } from './begrip/aanspreking';
import { bestandGeweigerd } from './bestanden/brieven';
import { bericht, invoke, stilte, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { berichtActie } from './regie/bericht-actie';
import { naWijziging } from './bericht-gewijzigd';
import { isBriefTerug } from './bestanden/brief-ontvangen';
import { zonderWatWegIs } from './getoond/ziet-nog';
import { roepAan } from './handlers';
import { laatBinnen } from './invoer/deur';
import { naKaartWeigering } from './invoer/kaart-weigering';
import { leesBesluit } from './invoer/besluit';
import { inWoorden } from './invoer/emoji';
import { metGezien } from './invoer/gezien';
import { neemBrieven } from './handlers/brief-terug';
import { neemGegevens } from './handlers/gemeentegegevens';
import { neemBijlagen } from './dialoog/bijlagen';
import { onbekendeKaart, vraagtToegang } from './handlers/toegang';
import { kanaalWeg } from './regie/kanaal-nieuws';
import { hulpKaart } from './handlers/wegwijs';
import { eerstMeegebracht, legVraagKlaar, metMeegebracht } from './melding/uit-gesprek';
import type { Inbound } from './messages';
import type { Briefontvangst } from './bestanden/ontvangst';
import { nieuwBericht } from './nieuw-bericht';
import { alleenPersoonlijk, chatLink, eigenChat, zegTekst } from './prive';
import { verwerkTekst } from './tekst';
import { metVermoeden } from './invoer/vermoeden';
import { elders, verwijzingKaart } from './invoer/verwijzen';
import { zoekResultaten } from './zoeken';

type Soort = Inbound['soort'];
type Regel = (beurt: Beurt) => Promise<BeurtAntwoord>;

/** Teams tells of a new chat and of the first words in it at the same time, in no order. */
const zelfdeMomentMs = 60_000;
const stil: BeurtAntwoord = { berichten: [], invoke: null };

/** Who was answered already needs no welcome below that. */
const praatAl = ({ eenheid, inbound: { gesprek, soort }, nu }: Beurt): Promise<boolean> =>
  eenheid.inbox.kwamOok(gesprek.gesprekId, soort, new Date(Date.parse(nu) - zelfdeMomentMs).toISOString());

const welkom: Regel = async (beurt) => {
  if (beurt.inbound.plek !== 'persoonlijk') return zeg(hulpTekst.groep);
  if (await praatAl(beurt)) return metMeegebracht(beurt, stil);
  return isOnbekend(beurt.actor) ? zeg(onbekendeKaart()) : metMeegebracht(beurt, zeg(hulpKaart(beurt, true)));
};

const knop: Regel = async (beurt) => {
  const actie = 'data' in beurt.inbound ? leesActie(beurt.inbound.data) : 'ongeldig';
  if (actie === 'onbekend') {
    const kaart = berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.verouderd] });
    return afgeschermd(beurt, { berichten: [bericht(hulpKaart(beurt))], invoke: { soort: 'kaart', kaart } });
  }
  if (actie === 'ongeldig') return invoke({ soort: 'fout', status: 400, tekst: dialoogTekst.ongeldig });
  if (isOnbekend(beurt.actor) && actie.action !== 'toegang.vragen') return onbekende(beurt);
  const binnen = laatBinnen(actie);
  if (!binnen.ok) return afgeschermd(beurt, binnen.antwoord);
  const antwoord = await roepAan(beurt, { action: actie.action, payload: binnen.payload });
  return afgeschermd(beurt, await naKaartWeigering(beurt, actie, antwoord));
};

/** Outside a personal chat nothing is for everyone there, unless a handler has sorted that out itself. */
const afgeschermd = async (beurt: Beurt, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> =>
  antwoord.prive ? antwoord : alleenPersoonlijk(beurt, antwoord);

const tekst: Regel = async (beurt) => {
  if (beurt.inbound.soort !== 'bericht' || !beurt.inbound.genoemd) return stilte;
  const { tekst: getypt, vermeld = [], plek } = beurt.inbound;
  if (plek !== 'persoonlijk' && isVoorCollega(getypt, vermeld, beurt.register)) return stilte;
  if (isOnbekend(beurt.actor)) return verwerkOnbekende(beurt, getypt);
  return metVermoeden(beurt, getypt, await opTekst(beurt, getypt));
};

async function opTekst(beurt: Beurt, getypt: string): Promise<BeurtAntwoord> {
  await zonderWatWegIs(beurt);
  const gebracht = eerstMeegebracht(beurt, getypt);
  if (gebracht !== null) return gebracht;
  const { ontvangen = [], brieven = null, gegevens = null } = beurt;
  if (gegevens !== null) return neemGegevens(beurt, gegevens);
  if (brieven !== null) return metBrieven(beurt, brieven, getypt);
  if (ontvangen.length === 0)
    return legVraagKlaar(beurt, getypt, await afgeschermd(beurt, await inEigenChat(beurt, getypt)));
  const verwerk = (): Promise<BeurtAntwoord> => verwerkTekst(beurt, getypt);
  return afgeschermd(beurt, await neemBijlagen(beurt, ontvangen, getypt.trim(), verwerk));
}

/** Words nobody understands among others may be about the card that stands open in his own chat: there they are read, and answered. */
async function inEigenChat(beurt: Beurt, getypt: string): Promise<BeurtAntwoord> {
  const antwoord = await verwerkTekst(beurt, getypt);
  const eigen = beurt.inbound.plek === 'persoonlijk' || antwoord.gokt !== true ? null : await eigenChat(beurt);
  const daar = eigen && beurt.inChat(eigen);
  if (daar === null) return antwoord;
  await zonderWatWegIs(daar);
  if (daar.huis.getoond.formulier(daar.inbound, daar.nu) === null) return antwoord;
  return nieuwBericht(daar, getypt);
}

/** What was typed beside the file is answered too, unless it only said what the file is: known words, or nothing that is asked of us. */
async function metBrieven(beurt: Beurt, brieven: readonly Briefontvangst[], getypt: string): Promise<BeurtAntwoord> {
  const terug = await neemBrieven(beurt, brieven);
  if (getypt.trim() === '' || isBriefTerug(getypt)) return terug;
  const rest = await verwerkTekst(beurt, getypt);
  if (rest.gokt && maakVrijeTekst(getypt).ok) return terug;
  return { ...rest, berichten: [...terug.berichten, ...rest.berichten] };
}

/** Also somebody unknown hears at once where to go in danger: before anything else when he tells of it. What he types is kept nowhere. */
const verwerkOnbekende = async (beurt: Beurt, getypt: string): Promise<BeurtAntwoord> => {
  if (beurt.inbound.plek !== 'persoonlijk') return { ...metGezien(getypt, onbekende(beurt)), nietBewaren: true };
  const stond = beurt.huis.getoond.vind(beurt.inbound, toegangTekst.vraagKnop, beurt.nu) !== null;
  const naar = elders(beurt, getypt);
  if (naar === null && (vraagtToegang(getypt) || (stond && leesBesluit(inWoorden(getypt)) === 'houden')))
    return roepAan(beurt, { action: 'toegang.vragen', payload: {} });
  const antwoord = metGezien(getypt, stond ? zeg(onbekendeKaart(true)) : onbekende(beurt));
  const gevaar = naar === null ? [] : [bericht(verwijzingKaart(naar, beurt.vandaag, getypt))];
  return { ...antwoord, berichten: [...gevaar, ...antwoord.berichten], nietBewaren: true };
};

/** Elsewhere than in his own chat the card, with its button for him, would stand there for everybody. */
function onbekende(beurt: Beurt): BeurtAntwoord {
  if (beurt.inbound.plek === 'persoonlijk') return zeg(onbekendeKaart());
  return zegTekst(beurt, `${toegangTekst.onbekendElders(chatLink(beurt))} ${toegangTekst.gevaar}`);
}

const zoek: Regel = (beurt) =>
  isOnbekend(beurt.actor)
    ? Promise.resolve(invoke({ soort: 'zoekresultaten', resultaten: [] }))
    : Promise.resolve(zoekResultaten(beurt));

/** Somebody nobody knows never had anything kept. */
const wijziging: Regel = async (beurt) => {
  beurt.huis.meegebracht.vergeet(beurt.inbound);
  return isOnbekend(beurt.actor) ? stilte : afgeschermd(beurt, await naWijziging(beurt));
};

const niets: Regel = () => Promise.resolve(stilte);

const regels: Readonly<Record<Soort, Regel>> = {
  welkom,
  bericht: tekst,
  knop,
  'dialoog-openen': knop,
  'dialoog-insturen': knop,
  'bericht-actie': berichtActie,
  zoeken: zoek,
  // The file itself is placed after the transaction, by `bestanden/brieven.ts`.
  'bestand-akkoord': niets,
  'bestand-geweigerd': () => Promise.resolve({ berichten: bestandGeweigerd(), invoke: null }),
  verwijderd: kanaalWeg,
  'kanaal-gewijzigd': kanaalWeg,
  'bericht-gewijzigd': wijziging,
  'bericht-verwijderd': wijziging,
};

export const beantwoord = (beurt: Beurt): Promise<BeurtAntwoord> => regels[beurt.inbound.soort](beurt);

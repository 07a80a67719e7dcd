/** Messages about a casus: the form, who reads it, sending, correcting, taking back, confirming, and the second person. */
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { casusBijwerken, casusberichtVoorbereiden, correctiefout } from '../../app/casus-bijwerken';
import type { Bijgewerkt } from '../../app/casusbericht-verzenden';
import { gebeurtenisInzien } from '../../app/gebeurtenis-inzien';
import { voerUit } from '../../app/use-case';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { Ontvangen, Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { CasusDossier, Stap } from '../../domain/casus';
import type { Casusbericht } from '../../domain/casusbericht';
import { mag } from '../../domain/policy';
import { berichtFormulier, berichtVoorbeeld } from '../../cards/casusbericht';
import type { Berichtwaarden } from '../../cards/casusbericht';
import { terugneemKnop } from '../../cards/wachtend';
import { stapVan } from '../../domain/gebeurtenis';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { casusberichtTekst } from '../../texts/casusbericht';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { alsKnopvelden, alsVelden, leesBericht } from '../regie/casusbericht-invoer';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { voorvalIn } from '../regie/dag-van-voorval';
import { nietTeSchrijven } from '../regie/bericht-bij-gesloten';
import { weigerOpCasus, weigerStap } from './casus-weigering';

type Velden = Payload<'casusbericht.voorbeeld'>;

/** The form with what is known already; who may not write is refused before he types anything more. */
export async function openBericht(
  beurt: Beurt,
  casus: string,
  waarden: Partial<Berichtwaarden>,
): Promise<BeurtAntwoord> {
  const voorbereid = await voerUit(beurt, casusberichtVoorbereiden, { casus, zicht: 'kernteam' });
  if (!voorbereid.ok) return weigerStap(beurt, casus, voorbereid.fout);
  const dossier = voorbereid.value.casus;
  const fout = await nietTeSchrijven(beurt, waarden.corrigeert, dossier);
  if (fout) return fout;
  const zelf = dossier.rolhouders.some(({ persoonId }) => persoonId === beurt.actor.persoonId)
    ? beurt.actor.persoonId
    : '-';
  const begin = {
    tekst: '',
    stapWat: '',
    stapVoor: '',
    eigenaar: zelf,
    zicht: 'kernteam',
    akkoord: 'nee',
    corrigeert: '',
  };
  const gelezen = leesBericht({ ...begin, ...waarden }, dossier);
  const leeg = (waarden.tekst ?? '') === '';
  if (gelezen.ok)
    return toon(beurt, berichtFormulier({ casus: dossier, waarden: alsVelden(gelezen.bericht), fouten: [] }));
  return toon(
    beurt,
    berichtFormulier({ casus: dossier, waarden: gelezen.waarden, fouten: leeg ? [] : gelezen.fouten }),
  );
}

/** `opnieuw`: somebody else reads it than when the writer looked, and he is told so. */
async function voorbeeld(beurt: Beurt, velden: Velden, opnieuw = false): Promise<BeurtAntwoord> {
  const zicht = velden.zicht === 'betrokken' ? 'betrokken' : 'kernteam';
  const voorbereid = await voerUit(beurt, casusberichtVoorbereiden, { casus: velden.casus, zicht });
  if (!voorbereid.ok) return weigerOpCasus(beurt, velden.casus, voorbereid.fout);
  const { casus, publiek, ...rond } = voorbereid.value;
  const fout = await nietTeSchrijven(beurt, velden.corrigeert, casus);
  if (fout) return fout;
  const gelezen = leesBericht(velden, casus);
  if (!gelezen.ok) return toon(beurt, berichtFormulier({ casus, ...gelezen }));
  const bericht = { ...gelezen.bericht, gebeurdOp: await dagVan(beurt, gelezen.bericht) };
  if (await isOnveranderd(beurt, bericht)) {
    const fouten = [casusberichtTekst.onveranderd];
    return toon(beurt, berichtFormulier({ casus, waarden: alsVelden(bericht), fouten }));
  }
  const payload = { casus: casus.id, ...alsKnopvelden(bericht) };
  const { gebeurdOp } = bericht;
  const dag = gebeurdOp === null ? {} : { gebeurdOp };
  const versturen = { ...payload, ...dag, kenmerk: publiek.kenmerk, sleutel: beurt.nieuweSleutel() };
  const oudeStap = await stapVanVorige(beurt, bericht);
  const stapNu = bericht.corrigeert === null ? rond.stapNu : null;
  return toon(
    beurt,
    berichtVoorbeeld(
      { casus, bericht, publiek, oudeStap, stapNu, opnieuw, vandaag: beurt.vandaag },
      versturen,
      payload,
    ),
  );
}

/** A correction keeps the day that the message had, as long as it says it in the same words: "gisteren" was said then. */
async function dagVan(beurt: Beurt, { tekst, corrigeert }: Casusbericht): Promise<string | null> {
  const nu = voorvalIn(tekst, beurt.vandaag);
  const oud = corrigeert === null ? null : await beurt.eenheid.gebeurtenis.vind(corrigeert);
  if (oud === null) return nu?.dag ?? null;
  const toen = voorvalIn(oud.tekst ?? '', oud.vastgelegdOp.slice(0, 10));
  if (oud.gebeurdOp.length === 10 && toen?.woorden === nu?.woorden) return oud.gebeurdOp;
  return nu?.dag ?? null;
}

/** Everybody would be told again what he knows. */
async function isOnveranderd(beurt: Beurt, bericht: Casusbericht): Promise<boolean> {
  const oud = bericht.corrigeert === null ? null : await beurt.eenheid.gebeurtenis.vind(bericht.corrigeert);
  if (oud === null) return false;
  const { stap, eigenaar } = stapVan(oud);
  const was = { tekst: oud.tekst, stap, eigenaar, zicht: oud.zichtbaarheid, akkoord: await vroegAkkoord(beurt, oud) };
  return vergelijkbaar(was) === vergelijkbaar(bericht);
}

/** Who takes a step that nobody named is no part of the message. */
const vergelijkbaar = ({
  tekst,
  stap,
  eigenaar,
  zicht,
  akkoord,
}: Pick<Casusbericht, 'stap' | 'eigenaar' | 'akkoord'> & { tekst: string | null; zicht: string }): string =>
  JSON.stringify([tekst, stap?.wat, stap?.voor, stap === null ? null : eigenaar, zicht, akkoord]);

const vroegAkkoord = async ({ eenheid }: Beurt, { id }: Pick<Gebeurtenis, 'id'>): Promise<boolean> =>
  (await eenheid.casusbericht.akkoorden(id)).length > 0;

async function stapVanVorige(beurt: Beurt, { corrigeert }: Casusbericht): Promise<Stap | null> {
  const oud = corrigeert === null ? null : await voerUit(beurt, gebeurtenisInzien, { gebeurtenis: corrigeert });
  return oud?.ok === true ? stapVan(oud.value.gebeurtenis).stap : null;
}

async function verstuur(
  beurt: Beurt,
  { sleutel, kenmerk, gebeurdOp: dag = '', ...velden }: Payload<'casus.bijwerken'>,
): Promise<BeurtAntwoord> {
  const voorbereid = await voerUit(beurt, casusberichtVoorbereiden, { casus: velden.casus, zicht: 'kernteam' });
  if (!voorbereid.ok) return weigerOpCasus(beurt, velden.casus, voorbereid.fout);
  const { casus } = voorbereid.value;
  const fout = await correctiefout(beurt, velden.corrigeert ?? null, casus.id);
  if (fout) return weiger(beurt, fout);
  const gelezen = leesBericht(velden, casus);
  if (!gelezen.ok) return toon(beurt, berichtFormulier({ casus, ...gelezen }));
  const bericht = { ...gelezen.bericht, gebeurdOp: dag !== '' && dag < beurt.vandaag ? dag : null };
  const invoer = { casus: casus.id, bericht, kenmerk };
  const gedaan = await voerUit(beurt, casusBijwerken, invoer, sleutel);
  if (gedaan.ok) return toon(beurt, verstuurdKaart(gedaan.value, gelezen.bericht.akkoord, bezorgknop(beurt, casus)));
  return gedaan.fout.soort === 'publiek-gewijzigd' ? voorbeeld(beurt, velden, true) : weiger(beurt, gedaan.fout);
}

/** Nobody gets a button that refuses him. */
const bezorgknop = ({ actor }: Beurt, casus: CasusDossier | null): readonly Knop[] =>
  casus !== null && mag(actor, 'eigen-bezorging.inzien', { ...casus, makerId: actor.persoonId })
    ? [button(casusberichtTekst.knop.bezorging, 'bezorging.inzien', { casus: casus.id })]
    : [];

function verstuurdKaart(gedaan: Bijgewerkt, akkoord: boolean, bezorging: readonly Knop[]) {
  const { knop } = casusberichtTekst;
  if (gedaan.soort === 'voorgelegd')
    return berichtKaart({
      kop: casusberichtTekst.voorgelegdKop,
      alineas: [casusberichtTekst.voorgelegd(gedaan.aan)],
      knoppen: [terugneemKnop(gedaan.voorstelId), casusKnop(gedaan.casusId)],
    });
  const { gebeurtenisId: gebeurtenis } = gedaan;
  return berichtKaart({
    kop: casusberichtTekst.verstuurdKop,
    alineas: [casusberichtTekst.verstuurd(gedaan.personen, gedaan.kanalen, gedaan.trede)],
    knoppen: [
      ...bezorging,
      ...(akkoord ? [button(knop.akkoorden, 'akkoorden.inzien', { gebeurtenis })] : []),
      button(knop.corrigeren, 'casusbericht.corrigeren', { gebeurtenis }),
      intrekKnop(gebeurtenis),
    ],
  });
}

const casusKnop = (casus: string): Knop => button(casusberichtTekst.knop.casus, 'casus.inzien', { casus });

/** Taking back happens once: the key is the message itself. */
export const intrekKnop = (gebeurtenis: string, titel: string = casusberichtTekst.knop.intrekken): Knop =>
  button(
    titel,
    'casusbericht.intrekken',
    { gebeurtenis, sleutel: `intrekken-${gebeurtenis}` },
    { stijl: 'destructive' },
  );

/** `tekst`: what it becomes, where that was said already. */
export async function corrigeer(
  beurt: Beurt,
  { gebeurtenis }: Payload<'casusbericht.corrigeren'>,
  tekst?: string,
): Promise<BeurtAntwoord> {
  const oud = await voerUit(beurt, gebeurtenisInzien, { gebeurtenis });
  if (!oud.ok) return weiger(beurt, oud.fout);
  const { casus, gebeurtenis: bericht, stand } = oud.value;
  if (stand === 'ingetrokken')
    return weiger(beurt, { soort: 'kan-niet-in-deze-status', status: stand, stap: 'corrigeren' });
  return openBericht(beurt, casus.id, {
    ...eerdereStap(bericht),
    tekst: tekst ?? bericht.tekst ?? '',
    zicht: bericht.zichtbaarheid,
    akkoord: (await vroegAkkoord(beurt, bericht)) ? 'ja' : 'nee',
    corrigeert: bericht.id,
  });
}

/** What the message named is corrected or left as it was; nobody types it twice. */
function eerdereStap(bericht: Gebeurtenis): Partial<Berichtwaarden> {
  const { stap, eigenaar } = stapVan(bericht);
  if (stap === null) return {};
  return { stapWat: stap.wat, stapVoor: stap.voor ?? '', ...(eigenaar === null ? {} : { eigenaar }) };
}

/** The key of the button can be guessed and used up by another; in the colon of this one nobody can write. */
async function trekIn(
  beurt: Beurt,
  { gebeurtenis, reden: gezegd }: Ontvangen<'casusbericht.intrekken'>,
): Promise<BeurtAntwoord> {
  const reden = ingevuld(gezegd) ?? null;
  const gedaan = await voerUit(beurt, casusberichtIntrekken, { gebeurtenis, reden }, `intrekken:${gebeurtenis}`);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  const { bezorgd, tegengehouden, casusId, herleeft } = gedaan.value;
  const { knop } = casusberichtTekst;
  const kaart = berichtKaart({
    kop: casusberichtTekst.ingetrokkenAntwoordKop,
    alineas: [
      casusberichtTekst.ingetrokkenAntwoord(bezorgd, tegengehouden),
      ...(herleeft === null ? [] : [casusberichtTekst.herleeft]),
    ],
    knoppen: [
      ...(herleeft === null ? [] : [intrekKnop(herleeft, knop.ookEerder)]),
      ...bezorgknop(beurt, await beurt.eenheid.casus.vind(casusId, beurt.vandaag)),
      casusKnop(casusId),
    ],
  });
  return toon(beurt, kaart);
}

export const casusberichtHandlers = {
  'casusbericht.voorbeeld': voorbeeld,
  'casusbericht.aanpassen': (beurt, { casus, ...velden }) => openBericht(beurt, casus, zonderGaten(velden)),
  'casus.bijwerken': verstuur,
  'casusbericht.corrigeren': (beurt, payload) => corrigeer(beurt, payload),
  'casusbericht.intrekken': trekIn,
} as const satisfies Partial<Handlers>;

const zonderGaten = (velden: Omit<Velden, 'casus'>): Partial<Berichtwaarden> =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

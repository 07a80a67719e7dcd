/** What somebody wants with a melding, answered within his rights: the card, the form for it, or why not and whose work it is. Nothing changes before a button is pressed. */
import type { MeldingDossier } from '../../app/melding-dossier';
import { meldingDossier } from '../../app/melding-dossier';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Meldingwens } from '../../domain/meldingwens';
import { geenZaak, mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import { maskeer } from '../../domain/persoonsgegevens';
import { vraagTekst } from '../../texts/melding-status';
import { meldingwensTekst } from '../../texts/meldingwens';
import { meldpuntTekst } from '../../texts/meldpunt';
import { biedAfschriftAan } from '../bestanden/afschrift';
import { wedervraagIn } from '../begrip/wedervragen';
import { isVerbetering, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { nogOpTePakken } from '../handlers/melding-werk';
import { formulieren } from './formulier';
import type { Vooraf } from './formulier';
import { aanvullingIn, vraagIn } from './woorden';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { genoemdeMensen } from '../regie/waarneming-invoer';
import { opWedervraag } from '../dialoog/wedervraag';

/** What was typed; `gekozen` where it stood on the guess that was pressed, so that all of it is what is meant. */
interface Gezegd extends Bericht {
  readonly gekozen: boolean;
}
/** `bericht`: null on a guess from before buttons carried what was said. */
type Doe = (beurt: Beurt, dossier: MeldingDossier, bericht: Gezegd | null) => Promise<BeurtAntwoord>;

const kaart: Doe = (beurt, { melding }) => handlers['melding.inzien'](beurt, { melding: melding.id });

const metKaart = async (beurt: Beurt, dossier: MeldingDossier, zin: string): Promise<BeurtAntwoord> =>
  metZin(zin, await kaart(beurt, dossier, null));

/** Somebody may do this with it, whether or not it can be done now. */
const magOoit = ({ actor }: Beurt, { eigen }: MeldingDossier, handeling: Handeling): boolean =>
  mag(actor, handeling, { ...geenZaak, makerId: eigen ? actor.persoonId : null });

const nogNiet = (beurt: Beurt, dossier: MeldingDossier): Promise<BeurtAntwoord> =>
  metKaart(beurt, dossier, meldpuntTekst.nogNiet(dossier.melding.nummer, dossier.melding.status));

type Werkwens = Parameters<typeof meldingwensTekst.vanHetMeldpunt>[0];

/** Who may not is told whose work it is, and what he can do himself. */
const doorMeldpunt = (beurt: Beurt, dossier: MeldingDossier, wens: Werkwens): Promise<BeurtAntwoord> =>
  metKaart(
    beurt,
    dossier,
    [meldingwensTekst.vanHetMeldpunt(wens), ...(dossier.werkend ? [] : [meldingwensTekst.zelfKunt])].join(' '),
  );

type Werkstap = 'vragen' | 'koppelen' | 'doorverwijzen' | 'afsluiten';

/** The form of a step, filled in as far as was said. */
const werkformulier =
  (wens: Werkwens & Meldingwens, stap: Werkstap, vooraf: (bericht: Gezegd) => Vooraf = () => ({})): Doe =>
  async (beurt, dossier, bericht) => {
    if (!magOoit(beurt, dossier, `melding.${stap}`)) return doorMeldpunt(beurt, dossier, wens);
    if (!dossier.stappen.includes(stap)) return nogNiet(beurt, dossier);
    return toon(beurt, await formulieren[stap](beurt, dossier, bericht === null ? {} : vooraf(bericht)));
  };

/** The question stands in the form; it is read before it goes. */
const vraagVooraf = ({ tekst, gekozen }: Gezegd): Vooraf => {
  const vraag = vraagIn(tekst);
  if (vraag !== null) return { vraag: meldpuntTekst.vraagVoorMelder(maskeer(vraag)) };
  return gekozen ? { vraag: maskeer(tekst) } : {};
};

const koppelVooraf = ({ lezing: { casusnummers } }: Gezegd): Vooraf =>
  casusnummers[0] === undefined ? {} : { casusnummer: casusnummers[0] };

const koppelen: Doe = (beurt, dossier, bericht) =>
  dossier.melding.status === 'gekoppeld' && dossier.casus !== null
    ? metKaart(beurt, dossier, meldingwensTekst.alGekoppeld)
    : werkformulier('koppelen', 'koppelen', koppelVooraf)(beurt, dossier, bericht);

const melder: Doe = (beurt, dossier) => {
  const { melding, eigen } = dossier;
  if (dossier.melder !== null)
    return metKaart(beurt, dossier, meldpuntTekst.gemeldDoor(dossier.melder, melding.namens));
  return eigen ? metKaart(beurt, dossier, meldingwensTekst.zelfGemeld) : kaart(beurt, dossier, null);
};

/** What it means for who filed it stands on his card. */
const status: Doe = (beurt, dossier) =>
  dossier.werkend
    ? metKaart(beurt, dossier, meldingwensTekst.stand(dossier.melding.status, dossier.behandelaar))
    : kaart(beurt, dossier, null);

function oppakken(beurt: Beurt, dossier: MeldingDossier): Promise<BeurtAntwoord> {
  const { stappen, melding } = dossier;
  if (!magOoit(beurt, dossier, 'melding.beoordelen')) return doorMeldpunt(beurt, dossier, 'oppakken');
  if (melding.behandelaarId === beurt.actor.persoonId) return metKaart(beurt, dossier, meldingwensTekst.alVanU);
  return stappen.includes('beoordelen') || stappen.includes('overnemen')
    ? metKaart(beurt, dossier, meldpuntTekst.zelfOppakken)
    : nogOpTePakken(beurt);
}

/** A name on a melding is put there by who takes it up. */
const geven: Doe = async (beurt, dossier, bericht) => {
  if (!magOoit(beurt, dossier, 'melding.beoordelen')) return doorMeldpunt(beurt, dossier, 'geven');
  const collegas = await beurt.eenheid.persoon.metRol('meldpuntmedewerker', beurt.vandaag);
  const [wie] = genoemdeMensen(bericht?.klein ?? '', collegas);
  if (wie?.id === beurt.actor.persoonId) return oppakken(beurt, dossier);
  return metKaart(beurt, dossier, meldpuntTekst.pakZelfOp(wie?.naam ?? null, dossier.melding.nummer));
};

/** Two meldingen belong together when both hang on one casus: the form that links them, with the other one ticked. Who asks whether there are more gets to see them. */
const samen: Doe = async (beurt, dossier, bericht) => {
  const { melding, anderen, stappen } = dossier;
  if (!dossier.werkend) return zeg(meldingwensTekst.vanAnderen().join(' '));
  const genoemd = bericht?.lezing.meldingsnummers.find((nummer) => nummer !== melding.nummer);
  const [enige, tweede] = genoemd === undefined ? anderen : anderen.filter(({ nummer }) => nummer === genoemd);
  if (genoemd !== undefined && enige === undefined) return metKaart(beurt, dossier, meldpuntTekst.nietSamen(genoemd));
  if (enige === undefined) return metKaart(beurt, dossier, meldingwensTekst.geenAnderen);
  const vraagt = bericht === null || bericht.lezing.kenmerken.has('@vraagzin') || /\?\s*$/.test(bericht.tekst);
  if (vraagt || !magOoit(beurt, dossier, 'melding.koppelen')) return metKaart(beurt, dossier, meldingwensTekst.anderen);
  if (!stappen.includes('koppelen')) return nogNiet(beurt, dossier);
  return toon(beurt, await formulieren.koppelen(beurt, dossier, tweede === undefined ? { ook: enige.id } : {}));
};

/** "Oeps 60 klopt niet, het zijn er 16": that is what he wants to add. */
const verbetertIets = (bericht: Bericht): boolean =>
  isVerbetering(bericht) && (bericht.lezing.aantallen.length > 0 || /\d/.test(bericht.tekst));

const aanvullen: Doe = async (beurt, dossier, bericht) => {
  if (!dossier.stappen.includes('aanvullen'))
    return dossier.werkend
      ? nogNiet(beurt, dossier)
      : handlers['melding.stap'](beurt, { melding: dossier.melding.id, stap: 'aanvullen' });
  const aanvulling =
    bericht === null
      ? null
      : (aanvullingIn(bericht) ?? (bericht.gekozen || verbetertIets(bericht) ? bericht.tekst : null));
  const vooraf = aanvulling === null ? {} : { aanvulling: maskeer(aanvulling) };
  return toon(beurt, await formulieren.aanvullen(beurt, dossier, vooraf));
};

const intrekken: Doe = (beurt, dossier) =>
  dossier.eigen
    ? handlers['melding.stap'](beurt, { melding: dossier.melding.id, stap: 'intrekken' })
    : metKaart(beurt, dossier, meldingwensTekst.intrekkenDoetMelder);

const kopie: Doe = (beurt, dossier) =>
  magOoit(beurt, dossier, 'melding.afschrift')
    ? biedAfschriftAan(beurt, { melding: dossier.melding.id })
    : metKaart(beurt, dossier, meldingwensTekst.afschriftVoorMelder);

/** What the Woo means is answered to everybody alike. */
const wieZiet: Doe = (beurt, { melding, werkend }, bericht) => {
  const woo =
    bericht !== null && wedervraagIn(bericht.tekst, ['woo']) !== null ? opWedervraag(beurt, bericht.tekst) : null;
  if (woo !== null) return Promise.resolve(woo);
  const knoppen = [button(vraagTekst.later, 'melding.inzien', { melding: melding.id })];
  const { melderNoemen } = melding.invoer;
  const alineas = werkend ? meldingwensTekst.wieZiet(melderNoemen) : meldingwensTekst.wieZietUw(melderNoemen);
  return Promise.resolve(toon(beurt, berichtKaart({ kop: meldingwensTekst.wieZietKop, alineas, knoppen })));
};

/** Which page of the organisation is asked for; the trede unless the words say another. */
const paginas: readonly (readonly [RegExp, (beurt: Beurt, partijId: string) => Promise<BeurtAntwoord>])[] = [
  [/gespr[eo]k|accountmanager/, (beurt, partijId) => handlers['accountgesprekken.inzien'](beurt, { partijId })],
  [/regio|gemeente|contract|locatie/, (beurt, partijId) => handlers['register.opvragen'](beurt, { partijId })],
];

const aanbieder: Doe = async (beurt, dossier, bericht) => {
  const { partijId } = dossier.melding.invoer.over;
  if (partijId === null) return metKaart(beurt, dossier, meldingwensTekst.geenAanbieder);
  const pagina = paginas.find(([woorden]) => woorden.test(bericht?.klein ?? ''))?.[1];
  const gevraagd = await pagina?.(beurt, partijId);
  if (gevraagd !== undefined && gevraagd.geweigerd !== true) return gevraagd;
  const trede = await handlers['trede.opvragen'](beurt, { over: partijId });
  return gevraagd === undefined ? trede : metZin(meldingwensTekst.nietVoorU, trede);
};

/** Whether a casus runs is told to who may see it; to anybody else it is as if there is none. */
const casus: Doe = (beurt, { casus: gekoppeld, melding }) => {
  const over = gekoppeld?.id ?? melding.invoer.over.partijId;
  return over === null
    ? Promise.resolve(zeg(meldingwensTekst.geenAanbieder))
    : handlers['casus.inzien'](beurt, { casus: over });
};

const opMeldingwens: Readonly<Record<Meldingwens, Doe>> = {
  inhoud: kaart,
  melder,
  status,
  verloop: (beurt, dossier) => metKaart(beurt, dossier, meldingwensTekst.verloop),
  oppakken,
  geven,
  vragen: werkformulier('vragen', 'vragen', vraagVooraf),
  koppelen,
  'casus-openen': werkformulier('casus-openen', 'koppelen', () => ({ casus: 'nieuw' })),
  doorverwijzen: werkformulier('doorverwijzen', 'doorverwijzen', ({ begrepen }) => ({ naar: begrepen.slots.naar })),
  afsluiten: werkformulier('afsluiten', 'afsluiten'),
  samen,
  aanvullen,
  intrekken,
  kopie,
  'wie-ziet': wieZiet,
  aanbieder,
  casus,
};

/** Of a melding that is not there the answer is that of one he may not see. */
export async function meldingAntwoord(
  beurt: Beurt,
  melding: string,
  wens: Meldingwens,
  bericht: Bericht | Gezegd | null,
): Promise<BeurtAntwoord> {
  const dossier = await meldingDossier(beurt, melding);
  return dossier === null
    ? handlers['melding.inzien'](beurt, { melding })
    : opMeldingwens[wens](beurt, dossier, bericht && { gekozen: false, ...bericht });
}

/** One of the guesses, pressed. */
export const gekozenMeldingwens = (
  beurt: Beurt,
  melding: string,
  wens: Meldingwens,
  gezegd?: string,
): Promise<BeurtAntwoord> =>
  meldingAntwoord(beurt, melding, wens, gezegd === undefined ? null : { ...leesBericht(beurt, gezegd), gekozen: true });

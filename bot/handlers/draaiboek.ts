/** Reading and keeping the draaiboek and the holidays; the verbs say who may change them. */
import {
  draaiboekInzien,
  draaiboekTerugdraaien,
  draaiboekWijzigen,
  draaiboekWijzigingen,
  feestdagenInzien,
  feestdagTerugdraaien,
  feestdagWijzigen,
  feestdagWijzigingen,
} from '../../app/draaiboek-beheren';
import { formuleringTerugdraaien, formuleringWijzigingen } from '../../app/formulering-beheren';
import { meldpuntgegevensOp } from '../../app/meldpuntgegevens';
import { meldpuntTerugdraaien, meldpuntWijzigingen } from '../../app/meldpuntgegevens-wijzigen';
import { eigenPassageTerugdraaien, eigenPassageWijzigingen } from '../../app/passages-eigen';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { draaiboekKaart, draaiboekregelKaart, regelsPerBlad } from '../../cards/draaiboek';
import { feestdagenKaart } from '../../cards/feestdagen';
import { feestdagFormulier } from '../../cards/feestdag-formulier';
import { wijzigingenKaart } from '../../cards/beheerwijzigingen';
import { taakEigenaren, termijnEenheden } from '../../domain/draaiboek';
import type { Draaiboektaak, Draaiboektermijn } from '../../domain/draaiboek';
import { isTermijnFeit } from '../../domain/termijnfeit';
import { stelMeldpuntIn } from '../../domain/meldpunt';
import { planSoorten } from '../../domain/plan';
import { treden } from '../../domain/trede';
import type { Trede } from '../../domain/trede';
import { besteTreffers } from '../../domain/woordtreffers';
import { draaiboekTekst, feestdagTekst } from '../../texts/draaiboek';
import { eigenPassageTekst } from '../../texts/eigen-passage';
import { formuleringTekst } from '../../texts/formulering';
import { meldpuntgegevensTekst } from '../../texts/meldpuntgegevens';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { metZin } from '../met-zin';
import { toon, weiger } from '../prive';
import { leesTekst } from './taak-tekst';

const langste = 400;

/** `rond`: only the lines that count from a fact; empty for every fact, absent for the whole draaiboek. */
export async function draaiboekAntwoord(
  beurt: Beurt,
  vanaf = 0,
  gevraagd?: string,
  opTreden: readonly Trede[] = [],
): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, draaiboekInzien, null);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { regels: alle, magWijzigen } = gelezen.value;
  // What is no such fact stands on no line, and goes on no button of the answer.
  const rond = gevraagd === undefined || isTermijnFeit(gevraagd) ? gevraagd : '';
  if (rond === undefined) {
    const bij =
      opTreden.length === 0 ? alle : alle.filter((regel) => regel.treden.some((een) => opTreden.includes(een)));
    return toon(beurt, draaiboekKaart({ regels: bij, magWijzigen, vanaf, opTreden }));
  }
  const regels = alle.filter(({ termijn: t }) => t.soort === 'na-feit' && (rond === '' || t.feit === rond));
  return toon(beurt, draaiboekKaart({ regels, magWijzigen, vanaf, rond }));
}

export async function feestdagenAntwoord(beurt: Beurt, jaar?: number): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, feestdagenInzien, { jaar: jaar ?? Number(beurt.vandaag.slice(0, 4)) });
  return gelezen.ok ? toon(beurt, feestdagenKaart(gelezen.value)) : weiger(beurt, gelezen.fout);
}

/** Only who may change it gets the form; the last change goes along, so that two people do not overwrite each other. */
const openRegel: Handlers['draaiboek.openen'] = async (beurt, { regel: id }) => {
  const eerder = await voerUit(beurt, draaiboekWijzigingen, { sleutel: id ?? '' });
  if (!eerder.ok) return weiger(beurt, eerder.fout);
  const regel = id === undefined ? null : await beurt.eenheid.draaiboek.vind(id);
  const gezien = id === undefined ? '' : (eerder.value[0]?.id ?? '');
  return toon(beurt, draaiboekregelKaart(regel, gezien, beurt.nieuweSleutel()));
};

/** The one line that these words name, open to be changed; several of them to choose from, and otherwise all there are. */
export async function zoekRegel(beurt: Beurt, woorden: readonly string[]): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, draaiboekInzien, null);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { regels: alle, magWijzigen } = gelezen.value;
  const gevonden = besteTreffers(alle, woorden, ({ wat }) => wat ?? '');
  const [enige, tweede] = gevonden;
  if (enige !== undefined && tweede === undefined) return openRegel(beurt, { regel: enige.id });
  const regels = gevonden.length === 0 ? alle : gevonden;
  const past = regels.length <= regelsPerBlad ? regels : alle;
  return metZin(draaiboekTekst.welkeRegel, toon(beurt, draaiboekKaart({ regels: past, magWijzigen, vanaf: 0 })));
}

/** A new line with what was said of it filled in; the form keeps it, the words alone change nothing. */
export async function nieuweRegel(beurt: Beurt, regel: Draaiboektaak): Promise<BeurtAntwoord> {
  const mag = await voerUit(beurt, draaiboekWijzigingen, { sleutel: '' });
  return mag.ok ? toon(beurt, draaiboekregelKaart(regel, '', beurt.nieuweSleutel())) : weiger(beurt, mag.fout);
}

interface Ingevuld {
  readonly termijn?: string | undefined;
  readonly aantal?: string | undefined;
  readonly feit?: string | undefined;
  readonly eenheid?: string | undefined;
  readonly treden?: string | undefined;
  readonly plannen?: string | undefined;
  readonly eigenaar?: string | undefined;
}

const gekozen = (ruw: string | undefined): readonly string[] => (ruw ?? '').split(',').map((een) => een.trim());

/** A card of before there was a choice of facts says neither: it counts weken from the visit of the IGJ. */
function termijnUit({ termijn, aantal, feit = '', eenheid }: Ingevuld): Draaiboektermijn {
  const getal = /^\d{1,3}$/.test(aantal?.trim() ?? '') ? Number(aantal) : Number.NaN;
  if (termijn === 'werkdagen') return { soort: 'werkdagen', aantal: getal };
  if (termijn !== 'na-feit' && termijn !== 'voor-feit') return { soort: 'geen' };
  const rond = {
    feit: isTermijnFeit(feit) ? feit : 'igj.bezoekOp',
    eenheid: termijnEenheden.find((een) => een === eenheid) ?? 'weken',
  } as const;
  return { soort: 'na-feit', aantal: termijn === 'voor-feit' ? -getal : getal, ...rond };
}

const keuzesUit = (velden: Ingevuld): Pick<Draaiboektaak, 'termijn' | 'treden' | 'plannen' | 'eigenaar'> => ({
  termijn: termijnUit(velden),
  treden: treden.filter((trede) => gekozen(velden.treden).includes(String(trede))),
  plannen: planSoorten.filter((plan) => gekozen(velden.plannen).includes(plan)),
  eigenaar: taakEigenaren.find((een) => een === velden.eigenaar) ?? 'regievoerder',
});

const wijzigRegel: Handlers['draaiboek.wijzigen'] = async (beurt, { regel, gezien, sleutel, ...velden }) => {
  const wat = leesTekst(velden.wat, langste);
  const bron = leesTekst(velden.bron, langste);
  const reden = leesTekst(velden.reden, langste);
  for (const een of [wat, bron, reden]) if (!een.ok) return een.antwoord;
  if (!wat.ok || !bron.ok || !reden.ok) throw new Error('every text was read');
  // A new line is called by what its form makes of its one-time key: sent twice it is the same line, and nobody writes a name of his own.
  const rij = {
    ...{ id: regel === '' ? `regel-${beurt.huis.hash(sleutel).slice(0, 24)}` : regel },
    ...{ wat: wat.tekst, bron: bron.tekst },
    ...{ ...keuzesUit(velden), officieel: velden.officieel === 'ja', geldt: velden.geldt !== 'nee' },
  };
  const bestaand = regel !== '';
  const uitkomst = await voerUit(beurt, draaiboekWijzigen, { rij, reden: reden.tekst, gezien, bestaand }, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  return wijzigingen(beurt, 'draaiboektaak');
};

const wijzigDag: Handlers['feestdag.wijzigen'] = async (beurt, { sleutel, datum, naam, bron, geldt, reden }) => {
  const teksten = [naam, bron, reden].map((ruw) => leesTekst(ruw, langste));
  for (const een of teksten) if (!een.ok) return een.antwoord;
  const [dagnaam = null, herkomst = null, waarom = null] = teksten.map((een) => (een.ok ? een.tekst : null));
  const rij = { datum: datum?.trim() ?? '', naam: dagnaam, bron: herkomst, geldt: geldt !== 'nee' };
  const uitkomst = await voerUit(beurt, feestdagWijzigen, { rij, reden: waarom }, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  return feestdagenAntwoord(beurt, Number(rij.datum.slice(0, 4)));
};

/** What beheerders keep: how its changes are read and turned back, and where it stands. */
const beheer = {
  draaiboektaak: {
    lees: draaiboekWijzigingen,
    draaiTerug: draaiboekTerugdraaien,
    terug: () => button(draaiboekTekst.knop.terug, 'draaiboek.inzien', {}),
  },
  feestdag: {
    lees: feestdagWijzigingen,
    draaiTerug: feestdagTerugdraaien,
    terug: () => button(feestdagTekst.knop.terug, 'feestdagen.inzien', {}),
  },
  formulering: {
    lees: formuleringWijzigingen,
    draaiTerug: formuleringTerugdraaien,
    terug: () => button(formuleringTekst.knop.terug, 'formuleringen.inzien', {}),
  },
  'eigen-passage': {
    lees: eigenPassageWijzigingen,
    draaiTerug: eigenPassageTerugdraaien,
    terug: () => button(eigenPassageTekst.knop.terug, 'passages.eigen', {}),
  },
  meldpuntgegeven: {
    lees: meldpuntWijzigingen,
    draaiTerug: meldpuntTerugdraaien,
    terug: () => button(meldpuntgegevensTekst.knop.terug, 'meldpuntgegevens.inzien', {}),
  },
} as const;

async function wijzigingen(beurt: Beurt, soort: keyof typeof beheer): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, beheer[soort].lees, { sleutel: null });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const terug = beheer[soort].terug();
  const sleutel = (): string => beurt.nieuweSleutel();
  return toon(beurt, wijzigingenKaart({ wijzigingen: gelezen.value, terug, sleutel }));
}

export const draaiboekHandlers = {
  'draaiboek.inzien': (beurt, { vanaf, rond, treden: ruw }) =>
    draaiboekAntwoord(
      beurt,
      vanaf,
      rond,
      treden.filter((een) => ruw?.includes(een)),
    ),
  'feestdagen.inzien': (beurt, { jaar }) => feestdagenAntwoord(beurt, jaar),
  'draaiboek.openen': openRegel,
  'draaiboek.wijzigen': wijzigRegel,
  async 'feestdag.openen'(beurt) {
    const mag = await voerUit(beurt, feestdagWijzigingen, { sleutel: null });
    return mag.ok ? toon(beurt, feestdagFormulier(beurt.nieuweSleutel())) : weiger(beurt, mag.fout);
  },
  'feestdag.wijzigen': wijzigDag,
  'beheer.wijzigingen': (beurt, { soort }) => wijzigingen(beurt, soort),
  async 'beheer.terugdraaien'(beurt, { soort, wijziging, sleutel }) {
    const uitkomst = await voerUit(beurt, beheer[soort].draaiTerug, { wijzigingId: wijziging }, sleutel);
    if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
    if (soort === 'meldpuntgegeven') stelMeldpuntIn(await meldpuntgegevensOp(beurt));
    return wijzigingen(beurt, soort);
  },
} as const satisfies Partial<Handlers>;

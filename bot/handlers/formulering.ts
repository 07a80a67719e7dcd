/** Reading and keeping the wording of sentences; the verbs say who may change them. */
import {
  formuleringBeproeven,
  formuleringenInzien,
  formuleringOpenen,
  formuleringWijzigen,
} from '../../app/formulering-beheren';
import { passageNazien, passageOpenen, passagesInzien, passageToewijzen } from '../../app/passages';
import { voerUit } from '../../app/use-case';
import {
  formuleringenKaart,
  langsteReden,
  zinformulierKaart,
  zinnenKaart,
  zinnenPerBlad,
  zinproefKaart,
} from '../../cards/formulering';
import { passagesKaart } from '../../cards/passage';
import { passagebladKaart } from '../../cards/passageblad';
import { langsteFormulering } from '../../domain/formulering';
import type { Zinplek } from '../../domain/formulering';
import { passages } from '../../domain/passage';
import { huistekst } from '../../domain/persoonsgegevens';
import { foutZin } from '../../texts/fouten';
import { passageTekst } from '../../texts/passage';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { eigenPassagesAntwoord } from './eigen-passage';
import { leesTekst } from './taak-tekst';

/** Every letter that can be written, for who may change its sentences. */
export async function formuleringenAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const brieven = beurt.huis.briefwerk.soorten.flatMap(({ soort, publieken }) =>
    publieken.map((publiek) => ({ soort, publiek })),
  );
  const [eerste = { soort: '', publiek: '' }] = brieven;
  const mag = await voerUit(beurt, formuleringenInzien(beurt.huis.formuleerwerk), eerste);
  return mag.ok ? toon(beurt, formuleringenKaart(brieven)) : weiger(beurt, mag.fout);
}

async function zinnen(beurt: Beurt, soort: string, publiek: string, vanaf = 0): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, formuleringenInzien(beurt.huis.formuleerwerk), { soort, publiek });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  return toon(beurt, zinnenKaart({ soort, publiek, zinnen: gelezen.value, vanaf }));
}

/** The page where this sentence stands. */
function bladVan(beurt: Beurt, { soort, publiek, zin }: Zinplek): Promise<BeurtAntwoord> {
  const plek = beurt.huis.formuleerwerk.zinnen(soort, publiek).findIndex((een) => een.zin === zin);
  return zinnen(beurt, soort, publiek, Math.max(0, plek - (plek % zinnenPerBlad)));
}

interface Getypt {
  readonly tekst?: string | undefined;
  readonly fouten?: readonly string[];
}

async function formulier(beurt: Beurt, plek: Zinplek, getypt: Getypt = {}): Promise<BeurtAntwoord> {
  const blad = await voerUit(beurt, formuleringOpenen(beurt.huis.formuleerwerk), plek);
  if (!blad.ok) return weiger(beurt, blad.fout);
  const { zin: stand, gezien } = blad.value;
  return toon(beurt, zinformulierKaart({ ...plek, stand, gezien, sleutel: beurt.nieuweSleutel(), ...getypt }));
}

const bekijk: Handlers['formulering.bekijken'] = async (beurt, { gezien, tekst: ruw, reden: waarom, ...plek }) => {
  const tekst = leesTekst(ruw, langsteFormulering);
  const reden = leesTekst(waarom, langsteReden);
  if (!tekst.ok) return tekst.antwoord;
  if (!reden.ok) return reden.antwoord;
  const nieuw = tekst.tekst ?? huistekst('');
  if (reden.tekst === null) return weiger(beurt, { soort: 'reden-ontbreekt', stap: 'wijzigen' });
  const proef = await voerUit(beurt, formuleringBeproeven(beurt.huis.formuleerwerk), { ...plek, tekst: nieuw });
  if (!proef.ok) {
    if (proef.fout.soort !== 'formulering-past-niet') return weiger(beurt, proef.fout);
    return formulier(beurt, plek, { tekst: nieuw, fouten: proef.fout.redenen });
  }
  const blad = await voerUit(beurt, formuleringOpenen(beurt.huis.formuleerwerk), plek);
  if (!blad.ok) return weiger(beurt, blad.fout);
  if (gezien !== blad.value.gezien) return weiger(beurt, { soort: 'verouderd', versie: 0, nu: 1 });
  const { voorbeeld: was } = blad.value.zin;
  const sleutel = beurt.nieuweSleutel();
  return toon(
    beurt,
    zinproefKaart({ ...plek, was, proef: proef.value, tekst: nieuw, reden: reden.tekst, gezien, sleutel }),
  );
};

const wijzig: Handlers['formulering.wijzigen'] = async (
  beurt,
  { sleutel, tekst: ruw, reden: waarom, gezien, ...plek },
) => {
  const tekst = leesTekst(ruw, langsteFormulering);
  const reden = leesTekst(waarom, langsteReden);
  if (!tekst.ok) return tekst.antwoord;
  if (!reden.ok) return reden.antwoord;
  const invoer = { ...plek, tekst: tekst.tekst ?? huistekst(''), reden: reden.tekst, gezien };
  const uit = await voerUit(beurt, formuleringWijzigen(beurt.huis.formuleerwerk), invoer, sleutel);
  return uit.ok ? bladVan(beurt, plek) : weiger(beurt, uit.fout);
};

const zetTerug: Handlers['formulering.terugzetten'] = async (beurt, { sleutel, reden: waarom, gezien, ...plek }) => {
  const reden = leesTekst(waarom, langsteReden);
  if (!reden.ok) return reden.antwoord;
  const invoer = { ...plek, tekst: null, reden: reden.tekst, gezien };
  const uit = await voerUit(beurt, formuleringWijzigen(beurt.huis.formuleerwerk), invoer, sleutel);
  return uit.ok ? bladVan(beurt, plek) : weiger(beurt, uit.fout);
};

async function passagesAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, passagesInzien, null);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  return toon(
    beurt,
    passagesKaart(gelezen.value, () => beurt.nieuweSleutel()),
  );
}

async function passageblad(beurt: Beurt, passage: string, meldingen: readonly string[] = []): Promise<BeurtAntwoord> {
  const blad = await voerUit(beurt, passageOpenen, { passage });
  return blad.ok
    ? toon(beurt, passagebladKaart(blad.value, beurt.nieuweSleutel(), meldingen))
    : weiger(beurt, blad.fout);
}

/** Ours, or the list of those that were added. */
const lijstMet = (beurt: Beurt, passage: string): Promise<BeurtAntwoord> =>
  passages.some(({ id }) => id === passage) ? passagesAntwoord(beurt) : eigenPassagesAntwoord(beurt);

const wijsToe: Handlers['passage.toewijzen'] = async (beurt, vraag) => {
  const { passage, sleutel, gezien, eigenaar = '', nazienVoor = '' } = vraag;
  const reden = leesTekst(vraag.reden, langsteReden);
  if (!reden.ok) return reden.antwoord;
  const invoer = { passage, eigenaar, nazienVoor, reden: reden.tekst, gezien };
  const uit = await voerUit(beurt, passageToewijzen, invoer, sleutel);
  if (uit.ok) return lijstMet(beurt, passage);
  if (uit.fout.soort === 'reden-ontbreekt') return passageblad(beurt, passage, [foutZin(uit.fout)]);
  return uit.fout.soort === 'veld-ongeldig'
    ? passageblad(beurt, passage, [passageTekst.formulierUitleg])
    : weiger(beurt, uit.fout);
};

export const formuleringHandlers = {
  'passages.inzien': passagesAntwoord,
  async 'passage.nazien'(beurt, { passage, sleutel }) {
    const uit = await voerUit(beurt, passageNazien, { passage, reden: huistekst(passageTekst.nagezien) }, sleutel);
    return uit.ok ? lijstMet(beurt, passage) : weiger(beurt, uit.fout);
  },
  'passage.openen': (beurt, { passage }) => passageblad(beurt, passage),
  'passage.toewijzen': wijsToe,
  'formuleringen.inzien': (beurt, { soort, publiek, vanaf }) =>
    soort === undefined || publiek === undefined ? formuleringenAntwoord(beurt) : zinnen(beurt, soort, publiek, vanaf),
  'formulering.openen': (beurt, { tekst, ...plek }) => formulier(beurt, plek, { tekst }),
  'formulering.bekijken': bekijk,
  'formulering.wijzigen': wijzig,
  'formulering.terugzetten': zetTerug,
} as const satisfies Partial<Handlers>;

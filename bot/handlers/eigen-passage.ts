/** Standing texts that a beheerder adds: reading, trying and keeping them; the verbs say who may. */
import {
  eigenPassageBeproeven,
  eigenPassageOpenen,
  eigenPassageSchrijven,
  eigenPassagesInzien,
  eigenPassageVervallen,
} from '../../app/passages-eigen';
import type { Passageinvoer } from '../../app/passages-eigen';
import { voerUit } from '../../app/use-case';
import { eigenPassagesKaart, passageformulierKaart, passageproefKaart } from '../../cards/eigen-passage';
import type { Passageformulier } from '../../cards/eigen-passage';
import type { Fout } from '../../domain/fout';
import { ingevuld } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { treden as alleTreden } from '../../domain/trede';
import { eigenPassageTekst } from '../../texts/eigen-passage';
import { foutZin } from '../../texts/fouten';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Ontvangen } from '../../cards/actions';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export async function eigenPassagesAntwoord(beurt: Beurt, vanaf = 0): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, eigenPassagesInzien, null);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const magWijzigen = mag(beurt.actor, 'formulering.wijzigen', geenZaak);
  return toon(
    beurt,
    eigenPassagesKaart({ regels: gelezen.value, vanaf, magWijzigen }, () => beurt.nieuweSleutel()),
  );
}

type Getypt = Pick<
  Ontvangen<'passage.bekijken'>,
  'passage' | 'naam' | 'brief' | 'thema' | 'treden' | 'tekst' | 'reden'
>;

function gelezen({ passage, naam, brief, thema, treden, tekst }: Getypt): Passageinvoer {
  const [soort = '', publiek = ''] = (brief ?? '').split('/');
  const gekozen = new Set((treden ?? '').split(','));
  return {
    ...{ id: passage === '' ? null : passage, soort, publiek, thema: thema ?? '' },
    treden: alleTreden.filter((trede) => gekozen.has(String(trede))),
    ...{ naam: ingevuld(naam), tekst: ingevuld(tekst) },
  };
}

type Velden = Omit<Passageformulier, 'gezien'>;

const opKaart = (getypt: Partial<Getypt>): Velden => ({
  ...{ passage: getypt.passage ?? '', naam: getypt.naam ?? '', brief: getypt.brief ?? '', thema: getypt.thema ?? '' },
  ...{ treden: getypt.treden ?? '', tekst: getypt.tekst ?? '', reden: getypt.reden ?? '' },
});

const werkplaats = ({ huis }: Beurt) => ({
  soorten: huis.briefwerk.soorten,
  beproefPassage: huis.formuleerwerk.beproefPassage.bind(huis.formuleerwerk),
});

async function formulier(beurt: Beurt, velden: Velden, meldingen: readonly string[] = []) {
  const blad = await voerUit(beurt, eigenPassageOpenen, { passage: velden.passage === '' ? null : velden.passage });
  if (!blad.ok) return weiger(beurt, blad.fout);
  const { passage, gezien } = blad.value;
  const bewaard = passage && {
    ...{ naam: passage.naam, brief: `${passage.soort}/${passage.publiek}`, thema: passage.thema, tekst: passage.tekst },
    treden: passage.treden.join(','),
  };
  const leeg = velden.naam === '' && velden.tekst === '' && velden.brief === '';
  const brieven = beurt.huis.briefwerk.soorten.flatMap(({ soort, publieken }) =>
    publieken.map((publiek) => ({ soort, publiek })),
  );
  const waarden = leeg && bewaard ? { ...velden, ...bewaard } : velden;
  return toon(beurt, passageformulierKaart({ ...waarden, gezien, brieven, meldingen, sleutel: beurt.nieuweSleutel() }));
}

/** An empty form for a new one. */
export const passageToevoegen = (beurt: Beurt): Promise<BeurtAntwoord> => formulier(beurt, opKaart({}));

/** What is wrong with what was typed stands above the form, with all of it still there. */
function naFout(beurt: Beurt, fout: Fout, velden: Velden): BeurtAntwoord | Promise<BeurtAntwoord> {
  if (fout.soort === 'formulering-past-niet') return formulier(beurt, velden, [eigenPassageTekst.fouten(fout.redenen)]);
  if (fout.soort === 'veld-ongeldig' || fout.soort === 'reden-ontbreekt')
    return formulier(beurt, velden, [foutZin(fout)]);
  return weiger(beurt, fout);
}

const bekijk: Handlers['passage.bekijken'] = async (beurt, getypt) => {
  const velden = opKaart(getypt);
  if (ingevuld(getypt.reden) === null) return naFout(beurt, { soort: 'reden-ontbreekt', stap: 'wijzigen' }, velden);
  const proef = await voerUit(beurt, eigenPassageBeproeven(werkplaats(beurt)), gelezen(getypt));
  if (!proef.ok) return naFout(beurt, proef.fout, velden);
  const blad = await voerUit(beurt, eigenPassageOpenen, { passage: velden.passage === '' ? null : velden.passage });
  if (!blad.ok) return weiger(beurt, blad.fout);
  if (blad.value.gezien !== getypt.gezien) return weiger(beurt, { soort: 'verouderd', versie: 0, nu: 1 });
  return toon(beurt, passageproefKaart({ ...velden, gezien: getypt.gezien }, proef.value, beurt.nieuweSleutel()));
};

const bewaar: Handlers['passage.bewaren'] = async (beurt, { sleutel, gezien, ...getypt }) => {
  const invoer = { ...gelezen(getypt), reden: ingevuld(getypt.reden), gezien };
  const uit = await voerUit(beurt, eigenPassageSchrijven(werkplaats(beurt)), invoer, sleutel);
  return uit.ok ? eigenPassagesAntwoord(beurt) : naFout(beurt, uit.fout, opKaart(getypt));
};

const vervalt: Handlers['passage.vervallen'] = async (beurt, { passage, gezien, sleutel, reden: getypt }) => {
  const reden: VrijeTekst | null = ingevuld(getypt);
  const uit = await voerUit(beurt, eigenPassageVervallen, { passage, gezien, reden }, sleutel);
  return uit.ok ? eigenPassagesAntwoord(beurt) : naFout(beurt, uit.fout, opKaart({ passage }));
};

export const eigenPassageHandlers = {
  'passages.eigen': (beurt, { vanaf }) => eigenPassagesAntwoord(beurt, vanaf),
  'passage.formulier': (beurt, { passage = '', ...getypt }) => formulier(beurt, opKaart({ ...getypt, passage })),
  'passage.bekijken': bekijk,
  'passage.bewaren': bewaar,
  'passage.vervallen': vervalt,
} as const satisfies Partial<Handlers>;

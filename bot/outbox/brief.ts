/** Messages about letters: put before you, touched by a fact, given back, not released in time, leave asked. */
import { geraaktNu } from '../../app/brief-inzien';
import { briefZaak } from '../../app/brief-zaak';
import type { BriefZaak } from '../../app/brief-zaak';
import type { Werk } from '../../app/werk';
import { reeksZaakVan } from '../../app/briefreeks-zaak';
import { berichtKaart } from '../../cards/bericht';
import { geraaktRegels } from '../../cards/nakijkpunten';
import { gemistZin } from '../../cards/vrijgave';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import type { Actor } from '../../domain/actor';
import type { Handeling } from '../../domain/policy';
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import { afwijkingTekst } from '../../texts/afwijking';
import { briefgangTekst } from '../../texts/briefgang';
import { briefKnop } from '../../texts/brief';
import { reeksTekst } from '../../texts/briefreeks';
import { vervallenTekst } from '../../texts/vrijgave-vervallen';
import type { Kaart } from '../messages';

const { bericht, knop } = briefgangTekst;

interface Moment {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  readonly vandaag: string;
}

interface Soort {
  /** Only for who may take the step it asks for. */
  readonly handeling: Handeling;
  /** Nothing to tell any more once the letter has another status. */
  readonly status: readonly string[];
  readonly kop: (nummer: string) => string;
  readonly tekst: string;
  readonly titel: string;
  readonly action:
    | 'brief.beoordelen'
    | 'brief.nakijken'
    | 'brief.opmerkingen'
    | 'brief.vrijgave'
    | 'brief.verzending'
    | 'brief.verloop';
}

const maker =
  ({ handeling, status, kop, tekst, titel, action }: Soort) =>
  async ({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> => {
    const werk = { actor: ontvanger, eenheid: turn, nu: rij.op, vandaag };
    const zaak = await briefZaak(werk, rij.objectId);
    if (!zaak || !mag(ontvanger, handeling, zaak) || !status.includes(zaak.brief.status)) return null;
    const { nummer, id: brief, soort, publiek } = zaak.brief;
    const zinnen = (await meerOver[rij.soort]?.(werk, zaak)) ?? [];
    return berichtKaart({
      kop: kop(nummer),
      alineas: [briefKnop(soort, publiek), ...(tekst === '' ? [] : [tekst]), ...zinnen],
      knoppen: [button(titel, action, { brief }), button(knop.brief, 'brief.inzien', { brief })],
      over: [briefKnop(soort, publiek), ...(kort.has(rij.soort) ? zinnen : [])].join(': '),
    });
  };

/** What they say more is short enough to stand in an overview too; nobody opens each of them to learn why. */
const kort: ReadonlySet<OutboxRij['soort']> = new Set(['vrijgave-gemist']);

/** What some messages say besides their own sentence, as it is when they leave. */
const meerOver: Partial<Record<OutboxRij['soort'], (werk: Werk, zaak: BriefZaak) => Promise<readonly string[]>>> = {
  'brief-geraakt': async (werk, zaak) => geraaktRegels(await geraaktNu(werk, zaak)),
  'vrijgave-gemist': async ({ eenheid }, { brief }) => {
    const plan = await eenheid.briefverloop.planVan(brief.id);
    return plan === null || plan.waarom === null ? [bericht.gemist] : [gemistZin(plan)];
  },
};

const levend = ['concept', 'voorgelegd', 'vastgesteld', 'vrijgegeven'];

/** What is said about a question to go out of order, while the letter still waits for its turn. */
const afwijking = (
  wat: 'gevraagd' | 'teruggenomen' | 'toegestaan' | 'geweigerd' | 'ingetrokken',
  stap: Pick<Soort, 'titel' | 'action'>,
) =>
  maker({
    handeling: 'brief.afwijken',
    status: ['vastgesteld'],
    kop: afwijkingTekst.bericht[`${wat}Kop`],
    tekst: afwijkingTekst.bericht[wat],
    ...stap,
  });
const gevraagd = afwijking('gevraagd', { titel: knop.vrijgave, action: 'brief.vrijgave' });

/** Taken back or decided before the question left: nobody is asked any more. */
async function staatOpen({ turn, rij }: Moment): Promise<boolean> {
  return (await turn.briefverloop.afwijking(rij.objectId))?.akkoordDoor === null;
}

export const briefBerichten = {
  'brief-voorgelegd': maker({
    handeling: 'brief.vaststellen',
    status: ['voorgelegd'],
    kop: bericht.voorgelegdKop,
    tekst: bericht.voorgelegd,
    titel: knop.beoordelen,
    action: 'brief.beoordelen',
  }),
  'brief-geraakt': maker({
    handeling: 'brief.nakijken',
    status: levend,
    kop: bericht.geraaktKop,
    tekst: bericht.geraakt,
    titel: knop.nakijken,
    action: 'brief.nakijken',
  }),
  'brief-teruggegeven': maker({
    handeling: 'brief.inzien',
    status: ['concept'],
    kop: bericht.terugKop,
    tekst: bericht.terug,
    titel: knop.opmerkingen,
    action: 'brief.opmerkingen',
  }),
  'vrijgave-gemist': maker({
    handeling: 'brief.vrijgeven',
    status: levend,
    kop: bericht.gemistKop,
    tekst: '',
    titel: knop.vrijgave,
    action: 'brief.vrijgave',
  }),
  'vrijgave-gedaan': maker({
    handeling: 'brief.verzenden',
    status: ['vrijgegeven'],
    kop: bericht.gedaanKop,
    tekst: bericht.gedaan,
    titel: knop.verzenden,
    action: 'brief.verzending',
  }),
  'vrijgave-vervallen': maker({
    handeling: 'brief.inzien',
    status: ['ingetrokken'],
    kop: vervallenTekst.kop,
    tekst: vervallenTekst.tekst,
    titel: knop.verloop,
    action: 'brief.verloop',
  }),
  'afwijking-gevraagd': async (moment: Moment): Promise<Kaart | null> =>
    (await staatOpen(moment)) ? gevraagd(moment) : null,
  'afwijking-teruggenomen': afwijking('teruggenomen', { titel: knop.verloop, action: 'brief.verloop' }),
  'afwijking-toegestaan': afwijking('toegestaan', { titel: knop.vrijgave, action: 'brief.vrijgave' }),
  'afwijking-geweigerd': afwijking('geweigerd', { titel: knop.vrijgave, action: 'brief.vrijgave' }),
  'afwijking-ingetrokken': afwijking('ingetrokken', { titel: knop.vrijgave, action: 'brief.vrijgave' }),
  'reeks-onvolledig': async ({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> => {
    const werk = { actor: ontvanger, eenheid: turn, nu: rij.op, vandaag };
    const zaak = await reeksZaakVan(werk, rij.objectId);
    if (!zaak || !mag(ontvanger, 'briefreeks.inzien', zaak)) return null;
    const reeks = { reeks: zaak.reeks.id };
    return berichtKaart({
      kop: reeksTekst.onvolledig.kop(zaak.nummer),
      alineas: [reeksTekst.onvolledig.tekst],
      knoppen: [
        button(reeksTekst.onvolledig.knop, 'briefreeks.bestanden', reeks),
        button(reeksTekst.knop.lijst, 'briefreeks.brieven', reeks),
      ],
    });
  },
  'reeks-geraakt': async ({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> => {
    const werk = { actor: ontvanger, eenheid: turn, nu: rij.op, vandaag };
    const zaak = await reeksZaakVan(werk, rij.objectId);
    if (!zaak || !mag(ontvanger, 'briefreeks.inzien', zaak)) return null;
    const { id: reeks } = zaak.reeks;
    const { geraakt } = await turn.briefreeks.telling(reeks, ontvanger.persoonId);
    if (geraakt === 0) return null;
    return berichtKaart({
      kop: reeksTekst.geraakt.kop(zaak.nummer),
      alineas: [reeksTekst.geraakt.tekst(geraakt)],
      knoppen: [
        button(reeksTekst.knop.geraakt, 'briefreeks.brieven', { reeks, deel: 'geraakt' }),
        button(reeksTekst.knop.tonen, 'briefreeks.inzien', { reeks }),
      ],
    });
  },
  'reeks-voorgelegd': async ({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> => {
    const werk = { actor: ontvanger, eenheid: turn, nu: rij.op, vandaag };
    const zaak = await reeksZaakVan(werk, rij.objectId);
    if (!zaak || !mag(ontvanger, 'brief.vaststellen', zaak)) return null;
    const { id: reeks } = zaak.reeks;
    const wacht = (await turn.briefreeks.teksten(reeks)).filter(({ status }) => status === 'voorgelegd').length;
    if (wacht === 0) return null;
    return berichtKaart({
      kop: reeksTekst.bericht.kop(zaak.nummer),
      alineas: [reeksTekst.bericht.tekst(wacht)],
      knoppen: [
        button(knop.beoordelen, 'briefreeks.beoordelen', { reeks }),
        button(reeksTekst.knop.tonen, 'briefreeks.inzien', { reeks }),
      ],
    });
  },
} as const;

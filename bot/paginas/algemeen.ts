/** Pages about no casus in particular, asked for in a sentence: how it stands in one's region, what waits for one, which casussen nobody leads, who stands in for one. */
import { leesBericht } from '../bericht-lezen';
import { selectieIn, stilteIn } from '../regie/casuslijst';
import { vanCollega } from '../regie/collega-zin';
import { takenErbij } from '../regie/taken-erbij';
import { handlers } from '../handlers';
import { alleLessen } from '../regie/vervolg';
import { maakLos } from '../handlers/kanaal';
import { waarnemingGevraagd } from '../handlers/waarneming';
import { wachtendAntwoord } from '../handlers/wachtend';
import { werkvoorraadAntwoord } from '../handlers/werkvoorraad';
import { casusInzien } from '../../app/casus-inzien';
import { mag } from '../../domain/policy';
import { berichtKaart } from '../../cards/bericht';
import { hulpTekst } from '../../texts/hulp';
import { bijlageTekst } from '../../texts/bijlage';
import { werkvoorraadTekst } from '../../texts/werkvoorraad';
import { zeg } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { wieWeetMeer } from '../regie/lezersvragen';
import { tredeUitleg } from './trede-voor-wie';
import type { Pagina } from './pagina';

/** Of a gemeente it is which regio that is; of anybody else the casussen there. */
const eigenPlaats: Pagina['doe'] = (beurt, tekst) => {
  const gemeente = beurt.register.gemeenten.find(({ code }) => code === beurt.actor.partijId);
  return gemeente !== undefined && /regio/i.test(tekst)
    ? handlers['register.opvragen'](beurt, { partijId: gemeente.code })
    : handlers['casussen.inzien'](beurt, selectieIn(beurt, tekst));
};

/** "Oke wie mag dat dan wel" of a casus that he may see: those who have a part in it. */
const waaromNiet: Pagina['doe'] = async (beurt, tekst) => {
  const { casus } = WIE_WEL.test(tekst) ? onderwerpVan(beurt) : {};
  const zaak = casus === undefined ? null : await casusInzien.zaak(beurt, { casus });
  return zaak !== null && mag(beurt.actor, 'casus.inzien', zaak)
    ? wieWeetMeer(beurt, zaak.id)
    : zeg(berichtKaart(hulpTekst.waaromNiet));
};
const WIE_WEL = /(?<!\p{L})wie (?:mag|kan|moet|gaat|doet)(?!\p{L})/iu;

export const paginasAlgemeen: readonly Pagina[] = [
  {
    woorden: [
      ...['toon', 'geef', 'open', 'bekijk', 'zie'].map((doe) => `${doe} mijn taken`),
      ...[
        'laat mijn taken zien',
        'welke taken heb ik',
        'wat zijn mijn taken',
        'mijn takenlijst',
        'toon mijn takenlijst',
      ],
    ],
    doe: (beurt) => beurt.volg('taken.tonen', 'mijn taken'),
  },
  {
    woorden: [
      ...['verslag maken', 'verslag schrijven', 'verslag gesprek', 'gespreksverslag', 'gespreksverslag maken'],
      ...['gesprek vastleggen', 'verslag vastleggen'],
    ],
    voor: 'accountgesprek.vastleggen',
    doe: (beurt) => beurt.volg('accountgesprek.vastleggen', 'accountgesprek'),
  },
  {
    woorden: [
      'ontkoppel',
      'ontkoppelen',
      'kanaal ontkoppelen',
      'ontkoppel kanaal',
      'kanaal losmaken',
      'maak kanaal los',
    ],
    doe: maakLos,
  },
  {
    woorden: ['mijn regio', 'onze regio', 'eigen regio', 'mijn gemeente', 'onze gemeente', 'mijn gebied', 'ons gebied'],
    doe: eigenPlaats,
  },
  {
    woorden: [
      ...[
        'wie mag dat',
        'wie mag dat wel',
        'wie mag dat dan',
        'wie mag dat dan wel',
        'wie kan dat wel',
        'wie kan dat dan wel',
      ],
      'waarom mag ik dat niet',
      'waarom mag ik dit niet',
      'waarom zie ik dat niet',
      'hoezo niet',
    ],
    gevraagd: 'waarom-niet',
    doe: waaromNiet,
  },
  { woorden: [], gevraagd: 'uitleg-treden', doe: tredeUitleg },
  {
    woorden: [],
    gevraagd: 'in-eigen-regio',
    doe: (beurt, tekst) => handlers['casussen.inzien'](beurt, selectieIn(beurt, tekst)),
  },
  {
    woorden: [
      'wacht op mij',
      'goedkeuren',
      'goed te keuren',
      'vast te stellen',
      'te tekenen',
      'beslissen',
      'te beslissen',
      'voorgelegd',
      'wat is voorgelegd',
      'voorgelegde besluiten',
    ],
    gevraagd: 'te-beslissen',
    doe: wachtendAntwoord,
  },
  {
    woorden: [
      ...['alle lessen', 'alle evaluaties', 'evaluaties', 'alle leerpunten', 'lessen uit gesloten casussen'],
      ...['lessen gesloten casussen', 'lessen van eerdere casussen', 'lessen uit eerdere casussen'],
    ],
    doe: alleLessen,
  },
  { woorden: [], gevraagd: 'zonder-regie', doe: (beurt) => werkvoorraadAntwoord(beurt, { welke: 'niemand' }) },
  { woorden: [], gevraagd: 'bij-termijn', doe: (beurt) => werkvoorraadAntwoord(beurt, { welke: 'termijn' }) },
  {
    woorden: [],
    gevraagd: 'niet-bijgewerkt',
    doe: (beurt, tekst) => werkvoorraadAntwoord(beurt, { welke: 'stil', ...stilteIn(leesBericht(beurt, tekst).klein) }),
  },
  {
    woorden: [
      'waarneming',
      'waarnemer',
      'vervanging',
      'vervanger',
      'afwezig',
      'vervanging regelen',
      'waarneming regelen',
    ],
    gevraagd: 'waarneming',
    doe: (beurt, tekst) => waarnemingGevraagd(beurt, tekst),
  },
  { woorden: [], gevraagd: 'taken-erbij', doe: takenErbij },
  // Where there is such a document, this was answered before the pages.
  { woorden: [], gevraagd: 'document-weg', doe: () => Promise.resolve(zeg(bijlageTekst.geenOmWegTeHalen)) },
  {
    woorden: [],
    gevraagd: 'collega',
    doe: async (beurt, tekst) => (await vanCollega(beurt, tekst)) ?? zeg(werkvoorraadTekst.geenCollega),
  },
  {
    woorden: ['wie staat op welke trede', 'wie staan op welke trede', 'wie zit op welke trede', 'wie op welke trede'],
    gevraagd: 'op-trede',
    doe: (beurt, tekst) => handlers['casussen.inzien'](beurt, selectieIn(beurt, tekst)),
  },
];

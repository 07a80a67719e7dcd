/** Samples of what people do with facts and letters of a casus. */
import { afwijkingVragen } from '../../../app/brief-afwijken';
import { briefIntrekken } from '../../../app/brief-intrekken';
import { briefInzien } from '../../../app/brief-inzien';
import { briefNakijken } from '../../../app/brief-nakijken';
import { briefOpmerken } from '../../../app/brief-opmerken';
import { briefOpstellen } from '../../../app/brief-opstellen';
import { briefPlannen } from '../../../app/brief-plannen';
import { briefTerugbrengen } from '../../../app/brief-terugbrengen';
import { briefTeruggeven, briefVaststellen } from '../../../app/brief-vaststellen';
import { briefVerzenden } from '../../../app/brief-verzenden';
import { briefVoorleggen } from '../../../app/brief-voorleggen';
import { briefVrijgeven } from '../../../app/brief-vrijgeven';
import { reeksGelezen } from '../../../app/briefreeks-lezen';
import { briefreeksAfbreken, briefreeksInzien } from '../../../app/briefreeks-inzien';
import { briefreeksStarten } from '../../../app/briefreeks-starten';
import { briefreeksVerwerken } from '../../../app/briefreeks-verwerken';
import { feitVastleggen } from '../../../app/feit-vastleggen';
import { feitNavragen } from '../../../app/feit-navragen';
import { feitLakken } from '../../../app/feit-lakken';
import { feitAchterhouden, feitBevestigen, feitCorrigeren } from '../../../app/feit-wijzigen';
import { feitenInzien } from '../../../app/feiten-inzien';
import { gegevensInlezen, gegevensInzien } from '../../../app/gemeentegegevens';
import { informerenInzien, informerenNoteren } from '../../../app/informeren';
import { informerenTerugnemen, informerenToevoegen, informerenWeghalen } from '../../../app/informeren-aanpassen';
import type { Handeling } from '../../../domain/policy';
import { maakVoorGemeente } from '../../../reports/briefreeks';
import { briefwerk } from '../../../reports/briefwerk';
import { hash } from '../../bot/handlers/support/beurt';
import { tekst } from '../proefregister';
import { opCasus, vandaag } from './proef';
import type { Poging, Proef } from './proef';

const casus = ({ delen }: Poging) => ({ casus: delen.casusId });
const brief = ({ delen }: Poging) => ({ brief: delen.briefId });
const reeks = ({ delen }: Poging) => ({ reeks: delen.reeksId });
const feit = (poging: Poging) => ({ ...casus(poging), feit: 'kernteam.mail', versie: 0 });
const reden = tekst('Nog niet goed.');
const rij = { volgnummer: 1, gegevens: { gemeente: 'Gemeente Venlo' }, briefId: null };
const aangetekend = { hoe: 'e-mail', wanneer: vandaag, bewijs: null } as const;

export const briefproeven = {
  'feiten.inzien': opCasus(feitenInzien, casus),
  'feit.vastleggen': opCasus(feitVastleggen, ({ delen }) => ({ casusId: delen.casusId, feiten: {} })),
  'feit.bevestigen': opCasus(feitBevestigen, (poging) => ({ ...feit(poging), uitleg: null })),
  'feit.corrigeren': opCasus(feitCorrigeren, (poging) => ({
    ...feit(poging),
    waarde: tekst('a@b.example'),
    reden,
  })),
  'feit.achterhouden': opCasus(feitAchterhouden, (poging) => ({ ...feit(poging), grond: null, reden })),
  'feit.navragen': opCasus(feitNavragen, (poging) => ({
    ...feit(poging),
    feit: 'rib.ondertekenaar',
    aan: tekst('de regio'),
    op: null,
  })),
  'feit.lakken': opCasus(feitLakken, (poging) => ({
    ...feit(poging),
    feit: 'aanbieder.naam',
    grond: '5.1.1c' as const,
    reden,
  })),
  'brief.opstellen': opCasus(briefOpstellen(briefwerk, hash), (poging) => ({
    ...casus(poging),
    soort: 'aanbiedingsbrief',
    publiek: 'ontvangende-regio',
  })),
  'brief.inzien': opCasus(briefInzien, brief),
  'brief.nakijken': opCasus(briefNakijken(briefwerk), brief),
  'brief.voorleggen': opCasus(briefVoorleggen, brief),
  'brief.vaststellen': opCasus(briefVaststellen(briefwerk), (poging) => ({
    ...brief(poging),
    gezien: '',
    bevestigd: [],
  })),
  'brief.teruggeven': opCasus(briefTeruggeven, (poging) => ({ ...brief(poging), reden })),
  'brief.opmerken': opCasus(briefOpmerken, (poging) => ({ ...brief(poging), alinea: 'a', tekst: reden })),
  'brief.intrekken': opCasus(briefIntrekken, (poging) => ({ ...brief(poging), reden })),
  'brief.vrijgeven': opCasus(briefVrijgeven({ briefwerk, volgorde: { tussenMinuten: 60 }, hash }), brief),
  'brief.plannen': opCasus(briefPlannen, (poging) => ({ ...brief(poging), moment: '2026-04-01T10:00' })),
  'brief.afwijken': opCasus(afwijkingVragen, (poging) => ({ ...brief(poging), reden })),
  'brief.verzenden': opCasus(briefVerzenden, (poging) => ({ ...brief(poging), aan: [], ...aangetekend })),
  'brief.terugbrengen': opCasus(briefTerugbrengen(briefwerk, hash), (poging) => ({
    ...brief(poging),
    terug: {
      kenmerk: '',
      versie: 1,
      hash: '',
      ...{ alineas: [], vormen: [], nadruk: [], noten: 0, bladkop: [], bladvoet: [], links: [] },
      bijgehouden: 0,
      opmerkingen: 0,
      verborgen: 0,
      tabellen: 0,
      kaders: 0,
      weggelaten: [],
    },
  })),
  'informeren.inzien': opCasus(informerenInzien, casus),
  'informeren.noteren': opCasus(informerenNoteren, (poging) => ({
    ...casus(poging),
    wie: [],
    nummer: null,
    ...aangetekend,
  })),
  'informeren.toevoegen': opCasus(informerenToevoegen, (poging) => ({
    ...casus(poging),
    ...{ wie: tekst('Bank Voorbeeld'), groep: 'regio', grond: 'afspraak', hoe: 'telefoon' },
  })),
  'informeren.weghalen': opCasus(informerenWeghalen, (poging) => ({ ...casus(poging), extra: 'geen' })),
  'informeren.terugnemen': opCasus(informerenTerugnemen, (poging) => ({
    ...casus(poging),
    vastlegging: 'geen',
    reden,
  })),
  'gemeentegegevens.inzien': opCasus(gegevensInzien, casus),
  /** Its own gemeente; in this world it takes part in no regio. */
  'gemeentegegevens.inlezen': opCasus(
    gegevensInlezen,
    async ({ werk, delen }) => {
      const eigen = await werk.eenheid.casus.vind(delen.casusId, vandaag);
      const gemeenteId = eigen?.betrokken.includes('gm') === true ? 'gm' : 'elders';
      return { rijen: [{ rij: 2, gemeenteId, gemeente: '', aanbiederId: '', velden: { functie: reden }, logo: null }] };
    },
    { kring: ['gm'] },
  ),
  'briefreeks.starten': opCasus(briefreeksStarten, (poging) => ({
    ...casus(poging),
    soort: 'raadsinformatiebrief' as const,
    rijen: [rij.gegevens],
  })),
  'briefreeks.gelezen': opCasus(reeksGelezen, (poging) => ({ ...reeks(poging), brieven: [] })),
  'briefreeks.inzien': opCasus(briefreeksInzien, reeks),
  'briefreeks.afbreken': opCasus(briefreeksAfbreken, reeks),
  'briefreeks.verwerken': opCasus(briefreeksVerwerken({ maakVoorGemeente, hash }), (poging) => ({
    ...reeks(poging),
    rij,
  })),
} as const satisfies Partial<Record<Handeling, Proef>>;

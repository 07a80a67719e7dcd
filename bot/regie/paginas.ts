/** Pages about one casus that are asked for in a sentence: who decided, who read it, when the next message is due, who takes over. */
import { voerUit } from '../../app/use-case';
import { tredeOpvragen } from '../../app/trede-opvragen';
import { casusTekst } from '../../texts/casus';
import { tredeTekst } from '../../texts/trede';
import type { Paginavraag } from '../../domain/paginavraag';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { RECHTZETTING } from '../../app/brief-rechtzetten';
import { handlers } from '../handlers';
import { openFeit } from '../handlers/feit';
import { kiesRolUitZin } from '../handlers/casus-rollen';
import { ritmeAntwoord } from '../handlers/ritme';
import { wachtendBesluit } from '../handlers/tredebepaling';
import { nieuweTaakUitZin } from '../handlers/taak-zin';
import { wieWeetHet } from '../handlers/wie-weet';
import { metZin } from '../met-zin';
import type { PaginaOver } from '../paginas/pagina';
import { ditBericht, verbeterBericht, wieLas } from './bericht-gelezen';
import { herinnerUitZin } from './herinner-zin';

/** Ground and dissent stand on the card for who may see them; for who may not it is said where to ask. */
export async function waarom(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const kaart = await handlers['trede.opvragen'](beurt, { over });
  const gevraagd = await voerUit(beurt, tredeOpvragen, { over });
  if (!gevraagd.ok || gevraagd.value.grond !== null) return kaart;
  if (gevraagd.value.trede === null) return nogGeenTrede(beurt, gevraagd.value.casusId, kaart);
  return metZin(tredeTekst.grondBij(casusTekst.regie(gevraagd.value.regie), gevraagd.value.accounthouder), kaart);
}

/** What was put forward and waits, for who may see that. */
async function nogGeenTrede(beurt: Beurt, casus: string, kaart: BeurtAntwoord): Promise<BeurtAntwoord> {
  const wacht = await wachtendBesluit(beurt, casus);
  return wacht === null || wacht.geweigerd === true ? kaart : metZin(tredeTekst.wachtOpTweede, wacht);
}

export async function besluit(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevraagd = await voerUit(beurt, tredeOpvragen, { over });
  const geheel = gevraagd.ok && (gevraagd.value.grond !== null || gevraagd.value.standpunten.length > 0);
  return geheel ? handlers['trede.historie'](beurt, { over }) : waarom(beurt, over);
}

type Meer = Partial<Pick<PaginaOver, 'woorden' | 'begint' | 'volgt' | 'voor'>>;

const over = (gevraagd: Paginavraag, doe: PaginaOver['doe'], meer: Meer = {}): PaginaOver => ({
  ...{ woorden: [], over: 'casus', gevraagd, doe },
  ...meer,
});

/** Who orders a reminder finds the button for it on the list. */
const wieNogNiet: PaginaOver['doe'] = async (beurt, casus, tekst) =>
  (await herinnerUitZin(beurt, tekst)) ?? wieLas(beurt, casus);

/** Said at once after what was posted, that something of it is wrong. */
const KLOPT_NIET = [
  'nee',
  'oeps',
  'sorry',
  'fout',
  'foutje',
  'klopt niet',
  'dat klopt niet',
  'dit klopt niet',
  'verkeerd',
];

export const paginasRegie: readonly PaginaOver[] = [
  over('besluit-verbeteren', (beurt, casus) => handlers['tredebepaling.openen'](beurt, { casus, correctie: 'ja' })),
  over('standpunten', async (beurt, casus) => (await wachtendBesluit(beurt, casus)) ?? besluit(beurt, casus), {
    volgt: 'casus',
  }),
  over('besluit', besluit, { volgt: 'casus' }),
  over('waarom', waarom),
  over('eigen-trede', (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }), { volgt: 'casus' }),
  over('trede-anders', async (beurt, casus) =>
    metZin(tredeTekst.doorMensen, await handlers['trede.opvragen'](beurt, { over: casus })),
  ),
  over('taken-bevestigd', (beurt, casus) => handlers['casustaken.inzien'](beurt, { casus })),
  over('gelezen', wieNogNiet, {
    begint: [
      'herinner de rest',
      'herinner ze',
      'herinner iedereen',
      'stuur een herinnering',
      'stuur ze een herinnering',
    ],
    volgt: 'casus',
  }),
  over('bezorgd', (beurt, casus) => handlers['bezorging.inzien'](beurt, { casus }), { volgt: 'casus' }),
  over('bericht-intrekken', ditBericht, { volgt: 'casus' }),
  over('bericht-verbeteren', (beurt, casus, tekst) => verbeterBericht(beurt, casus, naDubbelePunt(tekst)), {
    begint: ['correctie:', 'rectificatie:', 'verbetering:'],
    volgt: 'casus',
  }),
  { woorden: [], begint: KLOPT_NIET, over: 'casus', volgt: 'gebeurtenis', doe: ditBericht },
  over('ritme', ritmeAntwoord, { woorden: ['ritme', 'berichtritme', 'updateritme'] }),
  over('taak-toevoegen', nieuweTaakUitZin),
  over('rol-geven', kiesRolUitZin, {
    woorden: ['rol toewijzen', 'regievoerder toewijzen', 'regievoerder aanwijzen', 'rol geven'],
  }),
  over('rol-krijgt', kiesRolUitZin, { voor: 'casusrol.toewijzen' }),
  over('overnemen', (beurt, casus) => handlers['casusrol.overnemen-vragen'](beurt, { casus }), {
    woorden: ['overdracht', 'regie overnemen', 'overnemen'],
  }),
  over('geinformeerd', wieWeetHet, {
    woorden: [
      'wie weet het',
      'wie het weet',
      'geinformeerd',
      'register geinformeerd',
      'informeren',
      'is geinformeerd',
      'ingelicht',
    ],
  }),
  over('rechtzetting', (beurt, casus) => openFeit(beurt, casus, RECHTZETTING), { woorden: ['rechtzetting'] }),
  over('volgende-stap', (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }), { volgt: 'casus' }),
];

/** "Correctie: plan maandag" says what it becomes; "corrigeer dat bericht" does not. */
const naDubbelePunt = (tekst: string): string | undefined => /^[^:,-]{4,30}\s*[:,-]\s*(\S.*)$/s.exec(tekst)?.[1];

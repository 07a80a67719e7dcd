/** What somebody asks of a casus that he only reads: whom to call, whether it is about his own gemeente, to whom he may pass it on, what to say of it. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { mag } from '../../domain/policy';
import { belZin } from '../../texts/contact';
import { lezersTekst } from '../../texts/lezersvragen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { toonRollen } from '../handlers/casus-rollen';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { metZin } from '../met-zin';
import { aanbiederId } from '../namen/genoemd';
import type { PaginaOver } from '../paginas/pagina';
import { zegTekst } from '../prive';
import { casustakenErbij } from './taken-erbij';

export const lezersvragen: readonly PaginaOver[] = [
  {
    ...{ woorden: [], over: 'casus', gevraagd: 'ook-bij-ons' },
    // Another casus than the one before him is only meant when it is named; and what is told of it may be a melding.
    ...{ volgt: 'naam', signaal: true },
    doe: (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }),
  },
  { woorden: [], over: 'casus', gevraagd: 'taken-erbij', doe: casustakenErbij },
  { woorden: [], over: 'casus', gevraagd: 'wie-doet-mee', doe: wieDoetMee },
  { woorden: [], over: 'casus', gevraagd: 'wie-weet-dit', volgt: 'casus', doe: wieWeetMeer },
  {
    ...{ woorden: [], over: 'casus', gevraagd: 'doorvertellen', volgt: 'casus' },
    doe: async (beurt, casus) =>
      metZin(await doorvertellen(beurt, casus), await handlers['casus.wie'](beurt, { casus })),
  },
  {
    woorden: [],
    over: 'casus',
    gevraagd: 'kernpunten',
    volgt: 'casus',
    doe: (beurt, casus) => bijpraatAntwoord(beurt, casus),
  },
  {
    ...{ woorden: [], over: 'casus', gevraagd: 'wie-vervangt', volgt: 'casus' },
    doe: async (beurt, casus) => metZin(lezersTekst.vervanging, await toonRollen(beurt, casus)),
  },
];

/** The regio's and gemeenten around it; who may not see a casus reads of an aanbieder that he named what anybody may read of it. */
async function wieDoetMee(beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord> {
  const antwoord = await handlers['casusonderwerp.inzien'](beurt, { casus });
  const partijId = aanbiederId(beurt.register, leesBericht(beurt, tekst).begrepen.slots);
  if (antwoord.geweigerd !== true || partijId === undefined) return antwoord;
  return handlers['register.opvragen'](beurt, { partijId });
}

/** With a letter before him it is asked of what is missing in it: each fact says who knows it. */
const wieWeetMeerVanBrief = (beurt: Beurt, casus: string): Promise<BeurtAntwoord> =>
  handlers['feiten.inzien'](beurt, { casus });

/** Who leads it, or who there is as long as nobody does; and a number that is answered by a person. */
export async function wieWeetMeer(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  if (onderwerpVan(beurt).brief !== undefined) return wieWeetMeerVanBrief(beurt, casus);
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return zegTekst(beurt, belZin());
  const { rolhouders, accounthouderNaam, nummer } = gevonden.value.casus;
  const regie = rolhouders.find(({ rol }) => rol === 'regievoerder') ?? null;
  const adviseur = rolhouders.find(({ rol }) => rol === 'casus-adviseur') ?? null;
  return zegTekst(
    beurt,
    lezersTekst.wieTeBellen(nummer, { regie: regie?.naam, adviseur: adviseur?.naam, accounthouder: accounthouderNaam }),
  );
}

async function doorvertellen(beurt: Beurt, casus: string): Promise<string> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return lezersTekst.nietVerder;
  const { rolhouders } = gevonden.value.casus;
  const wie =
    rolhouders.find(({ rol }) => rol === 'casus-communicatie') ?? rolhouders.find(({ rol }) => rol === 'regievoerder');
  const brief = mag(beurt.actor, 'brief.opstellen', gevonden.value.casus);
  return [lezersTekst.nietVerder, lezersTekst.vraagHet(wie?.naam), ...(brief ? [lezersTekst.brief] : [])].join(' ');
}

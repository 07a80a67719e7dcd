/** Accountgesprekken in a sentence: plan one, move or drop one, look back before the next, and what was said when. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { feestdagenRond } from '../../app/taak-zaak';
import { voerUit } from '../../app/use-case';
import { planKaart } from '../../cards/gesprek-planning';
import type { Accountgesprek, Gesprekkeuze } from '../../domain/accountgesprek';
import { dagenLater, werkdagenLater } from '../../domain/termijn';
import { geenZaak, mag } from '../../domain/policy';
import { gesprekTekst } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { hoePrecies } from '../begrip/precies';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gesprekspartner } from '../namen/genoemd';
import { afsprakenAntwoord } from '../handlers/gesprek-afspraak';
import { openPlan } from '../handlers/gesprek-plannen';
import { toonVerwacht } from '../handlers/gesprekken-planning';
import { openVerzet } from '../handlers/gesprek-verzetten';
import { lijst } from '../handlers/gesprek-verslag';
import { onderwerpVan } from '../getoond/onderwerp';
import { GESPREK, wilPlannen } from './plan-zin';
import { isVerslag } from './verteld';
import { plekVan } from '../invoer/rang';
import { komendeDag } from '../invoer/dag-kant';
import { kantooruurIn } from '../invoer/dagwoorden';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { verledenIn } from '../invoer/verleden';
import { eenVan } from '../invoer/zinnen';

const VERZET = eenVan(
  `^(?:ik wil |graag |wil je |kun je )*(?:verzet|verplaats|verschuif|schuif)(?![a-z]) .{0,60}${GESPREK}`,
  `${GESPREK}(?![a-z]) .{0,60}(?:verzetten|verplaatsen|verschuiven)(?![a-z])`,
);
const SCHRAP = eenVan(
  `^(?:ik wil |graag |wil je |kun je )*(?:annuleer|schrap|zeg|verwijder)(?![a-z]) .{0,60}${GESPREK}`,
  `${GESPREK}(?![a-z]) .{0,60}(?:afzeggen|annuleren|gaat niet door|ging niet door|schrappen)(?![a-z])`,
);
const AGENDA = /(?:in|naar) mijn agenda(?![a-z])|(?<![a-z])(?:ics|agendabestand|outlook)(?![a-z])/;
const TERUG = eenVan(
  '(?<![a-z])(?:voorbereiden|voorbereiding|bereid (?:.{0,60} )?voor|vorige keer|vorig gesprek)(?![a-z])',
  '^(?:verbeter|corrigeer|wijzig)(?![a-z]) .{0,40}(?:verslag|gesprek)',
  '(?:verslag|gesprek)(?![a-z]) .{0,60}(?:verbeteren|corrigeren|aanpassen)',
  '^(?:corrigeer|verbeter) (?:een |mijn |het |dat )?(?:verslag|gesprek)$',
  '^(?:mijn |het |laatste )*verslag(?:en)?(?: van| met| over)?(?![a-z])',
);
const AFSPRAKEN = eenVan(
  '(?<![a-z])(?:afspraken)(?![a-z]).{0,40}(?:open|te laat|verlopen|nog|lopen|nakomen|van mij)',
  '^(?:welke|mijn|onze|open|openstaande|lopende)(?: openstaande| open)? afspraken(?![a-z])',
);
const GEPLAND = eenVan(
  '^(?:en )?(?:welke|wat voor) (?:account)?gesprekken (?:staan|zijn|heb ik|hebben we|had ik) (?:er )?(?:nog |al |allemaal )*(?:gepland|ingepland|in de planning|in mijn agenda)(?:[?. ]|$)',
  '^(?:mijn |onze |de )?geplande gesprekken[?. ]*$',
);
const EEN_JAAR = 366;
const ZORG = /(?<![a-z])(?:zorg|zorgen)(?![a-z])/;
const GESPROKEN =
  /(?<![a-z])(?:gesprekken|accountgesprekken|verslagen|verslag|gespreksverslag|gesproken|sprak)(?![a-z])/;
/** Who is due is another list. */
const NIET = /(?<![a-z])(?:niet|geen|nog|plan\w*|gepland\w*)(?![a-z])/;
const BIJ_WIE = /(?<![a-z])(?:bij|met) (?:welke|wie)(?![a-z])|(?<![a-z])(?:gesprekken|verslagen)(?![a-z])/;
const GEWEEST = /(?<![a-z])(?:gesproken|sprak(?:en)?|gehad|geweest|gevoerd|gehouden|vastgelegd|verslagen)(?![a-z])/;
const MELDING_ERVAN = /melding(?![a-z]).{0,20}(?<![a-z])(?:dat|dit|het|mijn|laatste) (?:laatste )?gesprek(?![a-z])/;
const LANGSTE = 140;

/** "Over een half jaar" names no day: the first one on which people work. */
const opWerkdag = async (beurt: Beurt, dag: string): Promise<string> =>
  dag === '' ? '' : werkdagenLater(dagenLater(dag, -1), 1, await feestdagenRond(beurt));

/** Null when it is about no accountgesprek, or from somebody who keeps none. */
export async function gesprekUitZin(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = bericht;
  if (klein.length > LANGSTE || !mag(beurt.actor, 'accountgesprek.plannen', geenZaak)) return null;
  // A command in its own words begins a report.
  if (begrepen.intent === 'accountgesprek.vastleggen' && begrepen.zekerheid === 1) return null;
  const { kandidaten } = begrepen.slots;
  const datum = komendeDag(bericht, beurt.vandaag);
  if (kandidaten !== undefined) return null;
  const partijId = await gesprekspartner(beurt, begrepen.slots);
  const dag = datum !== undefined && datum >= beurt.vandaag ? datum : '';
  if (VERZET.test(klein) || SCHRAP.test(klein))
    return gepland(beurt, partijId, SCHRAP.test(klein) ? null : { datum: dag, tijd: kantooruurIn(klein) ?? undefined });
  if (AGENDA.test(klein) && !wilPlannen(klein)) return gepland(beurt, partijId, null);
  if (wilPlannen(klein)) {
    const met = partijId ?? uitLijst(beurt, klein) ?? onderwerpVan(beurt).partijId;
    return openPlan(beurt, {
      datum: hoePrecies(klein) === 'dag' ? dag : await opWerkdag(beurt, dag),
      tijd: kantooruurIn(klein) ?? '',
      ...(met === undefined ? {} : { partijId: met }),
    });
  }
  if (GEPLAND.test(klein) && partijId === undefined) return toonVerwacht(beurt, dagenLater(beurt.vandaag, EEN_JAAR));
  if (AFSPRAKEN.test(klein) && partijId === undefined) return afsprakenAntwoord(beurt);
  if (MELDING_ERVAN.test(klein))
    return metZin(
      paginaTekst.meldingUit,
      await lijst(beurt, partijId ?? netGezien(beurt), { van: null, tot: null, zorg: true }),
    );
  if (TERUG.test(klein) && !isVerslag(beurt, bericht.tekst)) return lijst(beurt, partijId ?? netGezien(beurt));
  return begrepen.intent === 'accountgesprek.vastleggen' ? null : terugblik(beurt, bericht, partijId ?? null);
}

/** "Met de eerste" of the list of who is due that stands there. */
function uitLijst(beurt: Beurt, klein: string): string | undefined {
  const rang = /(?<![a-z])(?:met|bij) ((?:de|die) [a-z]+)(?![a-z])/.exec(klein)?.[1];
  const partijen = beurt.huis.getoond
    .rij(beurt.inbound, beurt.nu, 'accountgesprek.plan-openen')
    .flatMap(({ partijId }) => (typeof partijId === 'string' ? [partijId] : []));
  const plek = rang === undefined ? null : plekVan(rang, partijen.length);
  return plek === null ? undefined : partijen[plek - 1];
}

const netGezien = (beurt: Beurt): string | null => onderwerpVan(beurt).partijId ?? null;

/** The plan that is meant: of that organisation, or the only one there is; otherwise all of them to choose from. */
async function gepland(
  beurt: Beurt,
  partijId: string | undefined,
  naar: { readonly datum: string; readonly tijd: string | undefined } | null,
): Promise<BeurtAntwoord> {
  const partij = partijId ?? netGezien(beurt);
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId: partij });
  const plannen = gevonden.ok ? gevonden.value.open.filter(({ status }) => status === 'gepland') : [];
  const [enige, tweede] = plannen;
  if (enige !== undefined && tweede === undefined)
    return naar === null ? planVan(beurt, enige) : openVerzet(beurt, enige.id, naar);
  if (enige !== undefined)
    return welkPlan(beurt, plannen, naar) ?? metZin(paginaTekst.welkPlan, await lijst(beurt, partij));
  const naam = beurt.register.aanbieders.find(({ id }) => id === partij)?.naam;
  const kaart = await lijst(beurt, partij);
  return naam === undefined ? kaart : metZin(paginaTekst.geenPlanBij(naam), kaart);
}

/** More than these are a list. */
const meestePlannen = 4;

/** Each with its own buttons, and with what he said on the one that moves it. */
function welkPlan(
  beurt: Beurt,
  plannen: readonly Accountgesprek[],
  naar: { readonly datum: string; readonly tijd: string | undefined } | null,
): BeurtAntwoord | null {
  if (plannen.length > meestePlannen) return null;
  const gezegd = {
    ...(naar === null || naar.datum === '' ? {} : { datum: naar.datum }),
    ...(naar?.tijd === undefined ? {} : { tijd: naar.tijd }),
  };
  const kaarten = plannen.map((plan) =>
    planKaart(plan, paginaTekst.herinnering(plan.invoer.datum, plan.invoer.tijd), beurt.nieuweSleutel(), gezegd),
  );
  return zeg(paginaTekst.welkPlan, ...kaarten);
}

const planVan = (beurt: Beurt, gesprek: Accountgesprek): BeurtAntwoord =>
  toon(
    beurt,
    planKaart(gesprek, paginaTekst.herinnering(gesprek.invoer.datum, gesprek.invoer.tijd), beurt.nieuweSleutel()),
  );

/** "Gesprekken van vorige maand", "met wie heb ik in februari gesproken", "bij wie was er een zorg". */
function terugblik(beurt: Beurt, { klein }: Bericht, partijId: string | null): Promise<BeurtAntwoord> | null {
  const zorg = ZORG.test(klein) && BIJ_WIE.test(klein);
  if (NIET.test(klein) || (!GESPROKEN.test(klein) && !zorg)) return null;
  const { van, tot } = verledenIn(klein, beurt.vandaag) ?? { van: null, tot: '' };
  const heeftTijd = van !== null && van <= beurt.vandaag && (tot < beurt.vandaag || GEWEEST.test(klein));
  if (!heeftTijd && !zorg) return null;
  return metKeuze(beurt, partijId, { van: heeftTijd ? van : null, tot: heeftTijd ? tot : null, zorg });
}

/** Of one organisation with nothing in those days what there is otherwise: that is what was looked for. */
async function metKeuze(beurt: Beurt, partijId: string | null, keuze: Gesprekkeuze): Promise<BeurtAntwoord> {
  const gevonden = partijId === null ? null : await voerUit(beurt, accountgesprekkenInzien, { partijId, keuze });
  if (!gevonden?.ok || gevonden.value.totaal > 0) return lijst(beurt, partijId, keuze);
  return metZin(gesprekTekst.lijstKeuze(keuze, 0, 0).join(' '), await lijst(beurt, partijId));
}

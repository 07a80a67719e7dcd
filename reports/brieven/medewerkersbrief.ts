/** The letter of the aanbieder to its own staff: before the newspaper, and with what it means for their work. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, alsOfZonder, bijVlag, kies, koppeling, vanwege, zin } from '../../domain/zin';
import { hoofdletter, inMaand, tijdstipInZin } from '../../texts/formaat';
import { aanbieder, inspectieKijktBijOns, kernteam, sinds, zonderInspectie } from './frasen';
import { hoortNuBij, meldpunt } from './frasen-autoriteit';
import { bijStoppen, stoppen } from './frasen-hulp';
import { bijContinuiteitsplan, bijPlan, toegezegd } from './frasen-plan';
import { eigenBrief, oordeelOverOns, planVanOns, rolVanAutoriteit } from './eigen-brief';
import type { Opdracht } from './opdracht';
import { alinea, sectie } from './opbouw';
import { gezegd } from './frasen-woorden';
import type { Ontwerp } from './opbouw';

type MedewerkersZicht = Zicht<'medewerkers'>;

export const medewerkersbrief = (z: MedewerkersZicht, opdracht: Opdracht): Document =>
  eigenBrief(
    opdracht,
    { soort: 'medewerkersbrief', titel: 'Brief aan de medewerkers', gegevens: z.medewerkersbrief },
    { onderwerp: zin`de situatie bij ${aanbieder(z)}`, aanhef: zin`Beste medewerkers,` },
    [
      alinea('aanleiding', {
        doel: zin`In deze brief leest u hoe onze organisatie ervoor staat, wat er nu gebeurt en wat dat voor uw werk betekent. Wij vinden het belangrijk dat u dit van ons hoort.`,
      }),
      ...situatie(z, opdracht.datum),
      ...sectie('plan', zin`Wat wij doen`, planVanOns(z), {
        toezeggingen: toezeggingenVanOns(z),
        inspectie: zonderInspectie(z) ? null : bijVlag(z.igj.betrokken, inspectieKijktBijOns),
      }),
      ...voorU(z, opdracht.datum),
      ...vragen(z, opdracht.datum),
    ],
  );

const situatie = (z: MedewerkersZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'situatie',
    zin`Wat er aan de hand is`,
    {
      ...oordeelOverOns(z),
      basis: als<Tekst, Keuze>(z.onderzoek.basis, (basis) => zin`Dat oordeel is gebaseerd op ${gezegd(basis)}.`, null),
      autoriteit: rolVanAutoriteit(z),
    },
    {
      melding: als<string, Keuze>(
        z.melding.aanbiederOp,
        (op) =>
          zin`${toon(op, (dag) => hoofdletter(inMaand(dag, datum)))} hebben wij onze situatie zelf gemeld bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`,
        null,
      ),
      bestuur: als<string, Keuze>(
        z.rvb.sinds,
        (begin) =>
          zin`${toon(begin, (dag) => hoofdletter(sinds(dag, datum)))} heeft onze organisatie een nieuwe Raad van Bestuur.`,
        null,
        zin`Onze organisatie heeft een nieuwe Raad van Bestuur.`,
      ),
    },
  );

/** Who signs as the bestuur does not speak of itself as somebody else. */
function toezeggingenVanOns(z: MedewerkersZicht): Keuze {
  const { van } = z.medewerkersbrief;
  const vanBestuur = van.status === 'bekend' && /^((de )?raad van |het )?bestuur\b/iu.test(van.waarde);
  return alsOfZonder<readonly Tekst[], Keuze>(
    z.rvb.toezeggingen,
    (wat) =>
      vanwege(
        van,
        vanBestuur
          ? toegezegd(zin`Als Raad van Bestuur hebben wij`, wat)
          : toegezegd(zin`Onze Raad van Bestuur heeft`, wat),
      ),
    null,
  );
}

/** What is not known yet is said as such: staff would otherwise guess. */
const voorU = (z: MedewerkersZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'gevolgen',
    zin`Wat dit voor u betekent`,
    {
      doorgang: kies(z.hulp.doorgang, {
        'gaat-door': zin`Jeugdigen en hun ouders blijven op dit moment hulp van ons krijgen.`,
        'nog-niet-bekend': zin`Het is nog niet bekend of al onze hulp op dezelfde manier kan doorgaan.`,
        'stopt-bij-deze-aanbieder': stoppen(
          z,
          datum,
          ({ de, nietDoor, daarna }) => zin`Bij ons gaat ${de} ${nietDoor}. ${daarna}`,
        ),
      }),
      salaris: kies(z.personeel.salaris, {
        'wordt-betaald': zin`U krijgt gewoon uw salaris.`,
        'nog-niet-bekend': zin`Over de betaling van de salarissen kunnen wij nu nog niets zeggen.`,
      }),
      banen: kies(z.personeel.banen, {
        // The fact is of the plan: that the help stops may well have some.
        'geen-gevolgen': bijStoppen<Keuze>(
          z,
          bijPlan(z, vanwege(z.plan.soort, zin`Voor uw baan heeft het plan geen gevolgen.`)),
          zin`Voor uw baan heeft dit geen gevolgen.`,
        ),
        'nog-niet-bekend': zin`Wat dit betekent voor banen, is nog niet bekend.`,
      }),
    },
    {
      waardering: bijStoppen(
        z,
        zin`Wij begrijpen dat dit bericht veel vragen oproept. Wij danken u voor uw werk voor jeugdigen en hun ouders.`,
        bijContinuiteitsplan(
          z,
          zin`Wij begrijpen dat dit bericht veel vragen oproept. Jeugdigen en hun ouders rekenen op u, en wij danken u voor uw werk.`,
          zin`Wij begrijpen dat dit bericht veel vragen oproept. Jeugdigen en hun ouders rekenen op u, en wij hopen dat u bij ons blijft.`,
        ),
      ),
    },
  );

const vragen = (z: MedewerkersZicht, datum: string | null): readonly Ontwerp[] =>
  sectie('vragen', zin`Heeft u vragen?`, {
    bijeenkomst: als<string, Keuze>(
      z.personeel.bijeenkomstOp,
      (op) =>
        zin`${toon(op, (tijd) => hoofdletter(tijdstipInZin(tijd, datum)))} houden wij een bijeenkomst voor alle medewerkers. U bent welkom in ${z.personeel.bijeenkomstPlaats}.`,
      null,
    ),
    contact: zin`Met vragen kunt u terecht bij ${gezegd(z.personeel.contact)}.`,
    pers: zin`Stelt een journalist u vragen, dan hoeft u die niet te beantwoorden. Verwijs dan naar ${kernteam(z.kernteam.naam)}: ${koppeling(z.kernteam.mail, (mail) => `mailto:${mail}`)}.`,
  });

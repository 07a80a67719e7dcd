/** What a final report does to the plans of its maker: the one it fulfils is gone, and the day for the next conversation is one. */
import type { Accountgesprek } from '../domain/accountgesprek';
import { accountgesprekPlannen, accountgesprekVervallen } from './accountgesprek-plannen';
import { voerUit } from './use-case';
import type { Werk } from './use-case';

/** More plans and drafts than one person ever has. */
const meeste = 500;

/** One plan per day and organisation; a corrected day takes the plan of before along. */
export async function volgPlannen(werk: Werk, { invoer, vervangt }: Accountgesprek): Promise<void> {
  const { eenheid, vandaag, actor } = werk;
  const { partijId, soort, volgendGesprek } = invoer;
  const vorige = vervangt === null ? null : await eenheid.accountgesprek.vind(vervangt.id);
  const toen = vorige?.invoer.volgendGesprek ?? null;
  const open = await eenheid.accountgesprek.open(actor.persoonId, meeste);
  const plannen = open.filter((een) => een.status === 'gepland' && een.invoer.partijId === partijId);
  for (const { id, versie, invoer: plan } of plannen) {
    const verzet = plan.datum === toen && toen !== volgendGesprek;
    if (verzet || plan.datum <= invoer.datum) await voerUit(werk, accountgesprekVervallen, { gesprek: id, versie });
  }
  const staatEr = plannen.some((plan) => plan.invoer.datum === volgendGesprek);
  if (volgendGesprek === null || volgendGesprek < vandaag || staatEr) return;
  await voerUit(werk, accountgesprekPlannen, { datum: volgendGesprek, soort, partijId });
}

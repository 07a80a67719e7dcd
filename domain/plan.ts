/** The kinds of plan. A plan is set by people, apart from the trede. Bron: convenant, draaiboek and casuïstiek of the authority. */

export const planSoorten = ['verbeterplan', 'herstelplan', 'continuiteitsplan'] as const;
export type PlanSoort = (typeof planSoorten)[number];

/** Whether two secrets are the same, in a time that tells nothing about where they differ. Every secret is compared here. */
import { timingSafeEqual } from 'node:crypto';

export function gelijkGeheim(een: string, ander: string): boolean {
  const [links, rechts] = [Buffer.from(een), Buffer.from(ander)];
  return links.length === rechts.length && timingSafeEqual(links, rechts);
}

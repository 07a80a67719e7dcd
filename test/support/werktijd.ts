/** How much work something is: the time of the processor, which says the same on a machine that stands still for others. */

/** Milliseconds of processor time of this process while it ran. */
export function werktijd(doe: () => unknown): number {
  const begin = process.cpuUsage();
  doe();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

/** The SDK prints the keys of every token it refuses; a stranger could fill the log with them. */

/** Give it the console once, at the start; all other lines pass. */
export function quietKeys(output: { error: (...parts: unknown[]) => void }): void {
  const original = output.error.bind(output);
  output.error = (...parts) => {
    if (!isRefusedToken(parts[0])) original(...parts);
  };
}

function isRefusedToken(first: unknown): boolean {
  if (typeof first === 'string') return first.startsWith('Error finding key for token');
  return first instanceof Error && first.name === 'TokenExpiredError';
}

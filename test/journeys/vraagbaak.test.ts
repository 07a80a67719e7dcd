/** What is not understood names who knows more of it: under guesses about a casus or a letter, and never to whom may not see it. */

"""What matches and satisfies a term, language by language."""

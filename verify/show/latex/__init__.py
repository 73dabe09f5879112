"""Claims with their arguments as LaTeX."""

"""Many profiles at once, in floating point: hints where a consistent state may be."""

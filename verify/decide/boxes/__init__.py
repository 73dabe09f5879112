"""Branch and bound over boxes of profiles, for claims whose parameters have numbers."""

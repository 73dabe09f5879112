"""Tables of agents by agents: as text, as a picture, as CSV, as a page."""

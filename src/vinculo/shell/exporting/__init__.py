"""Lists as files for spreadsheets: what would be computed is defused, limits hold, files expire."""

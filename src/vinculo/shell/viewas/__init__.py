"""Look at the pages as another person does, for a while and with a reason, changing nothing."""

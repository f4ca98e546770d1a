"""The words of each country's addresses: data only."""

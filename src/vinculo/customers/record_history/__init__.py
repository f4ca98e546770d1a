"""Who changed what of a customer's record, and taking the last change back."""

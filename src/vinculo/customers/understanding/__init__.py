"""What people type into a record, understood: shown to them, overruled by them, learned."""

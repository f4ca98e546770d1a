"""Vínculo: customer-relationship management for Spanish-speaking companies."""

__version__ = "0.1.0"

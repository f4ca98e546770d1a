"""The words that the demo company is made of, one bank of them a file."""


def listed(text: str) -> list[str]:
    """The words of a bank, set apart by bars and ends of line."""
    return [word for line in text.strip().splitlines() for word in line.split("|")]
